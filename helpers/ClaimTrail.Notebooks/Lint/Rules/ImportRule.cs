using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>An import stands alone in its cell; its path is plain, and the file imports nothing itself (rule 14).</summary>
internal sealed class ImportRule : LintRule
{
    public override string Name => "import";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var (cell, directive) in notebook.Directives.Where(pair => pair.Directive.Name == "import"))
        {
            var path = directive.Arguments;
            if (path.AsSpan().ContainsAny('"', ' '))
                yield return Finding(cell, directive.Line, Engines.Verso, "Verso cuts the path at a blank and keeps its quotes. Write a path with neither.");
            if (path.Contains('\\', StringComparison.Ordinal))
                yield return Finding(cell, directive.Line, Engines.None, "Backslashes are no separators on Linux and macOS. Write forward slashes.");
            if (cell.Directives.Count > 1 || !string.IsNullOrWhiteSpace(cell.Text))
                yield return Finding(cell, directive.Line, Engines.Verso, "Verso passes by what follows an import. Give it a cell of its own.");

            var file = Path.Combine(notebook.Document.Folder, path.Trim('"').Replace('\\', '/'));
            if (!File.Exists(file))
                yield return Finding(cell, directive.Line, Engines.All, $"There is no file {path}. A file in .boot/ is written by the build: run dotnet build.");
            else if (File.ReadLines(file).Any(line => line.StartsWith("#!import", StringComparison.Ordinal)))
                yield return Finding(cell, directive.Line, EngineFacts.InteractiveFamily, $"{path} imports another file, and engines disagree on the folder it is looked for in.");
        }
    }
}
