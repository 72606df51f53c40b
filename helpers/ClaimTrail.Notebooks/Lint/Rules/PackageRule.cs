using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>Packages stand in the first code cell, one to a line, each with an exact version of three parts (rule 11).</summary>
internal sealed class PackageRule : LintRule
{
    public override string Name => "package";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        var first = notebook.Code.FirstOrDefault();
        foreach (var (cell, directive) in notebook.Directives.Where(pair => pair.Directive.Name == "r"))
        {
            if (Problem(directive) is { } problem)
            {
                // Other engines resolve such a line each in its own way; Verso cannot read a slash.
                var hasSlash = directive.Arguments.Contains('/', StringComparison.Ordinal);
                yield return Finding(cell, directive.Line, Engines.ClaimTrail | (hasSlash ? Engines.Verso : Engines.None), problem);
            }
            else if (PackageDirective.Read($"#r {directive.Arguments}", directive.Line)!.Version.Split('-', '+')[0].Split('.').Length != 3)
            {
                yield return Finding(cell, directive.Line, Engines.None, "The version must have three parts: Id, 1.2.3.");
            }
            if (cell != first) yield return Finding(cell, directive.Line, Engines.None, "Packages belong into the first code cell, so that a reader sees them at once.");
        }
        foreach (var (id, reason) in notebook.Compiled.MissingPackages)
            yield return Finding(Engines.ClaimTrail, $"{id} is not to be had here, so no cell was compiled: {reason}");
    }

    private static string? Problem(CellDirective directive)
    {
        try
        {
            return PackageDirective.Read($"#r {directive.Arguments}", directive.Line) is null ? "#r is not understood. Write #r \"nuget: Id, 1.2.3\"." : null;
        }
        catch (DirectiveException error)
        {
            return error.Message;
        }
    }
}
