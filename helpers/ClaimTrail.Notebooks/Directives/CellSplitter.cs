using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Directives;

/// <summary>Cuts a cell at its selectors and directives into the parts that run one after another.</summary>
internal sealed class CellSplitter
{
    private readonly List<CellPart> parts = [];
    private readonly List<string> lines = [];
    private readonly List<PackageRequest> packages = [];
    private readonly List<string> feeds = [];
    private string kernel;
    private int start = 1;

    private CellSplitter(string kernel) => this.kernel = kernel;

    /// <summary>Splits a cell.</summary>
    /// <param name="source">The cell's text.</param>
    /// <param name="kernel">The language it starts in.</param>
    /// <exception cref="DirectiveException">A directive is unknown, malformed or refused; nothing is skipped silently.</exception>
    public static IReadOnlyList<CellPart> Split(string source, string kernel)
    {
        var splitter = new CellSplitter(kernel);
        splitter.CheckKernel(1);
        var number = 0;
        foreach (var line in source.Split('\n')) splitter.Take(line, ++number);
        splitter.Flush(number + 1);
        return splitter.parts;
    }

    private bool IsCode => kernel is KernelName.CSharp or KernelName.FSharp;

    private void Take(string line, int number)
    {
        var text = line.TrimStart();
        if (!text.StartsWith('#') || IsInsideText()) lines.Add(line);
        else if (text.StartsWith("#!", StringComparison.Ordinal)) Command(text, number);
        else if (IsCode && PackageDirective.Read(text, number) is { } package) Blank(() => packages.Add(package));
        else if (IsCode && PackageDirective.ReadFeed(text, number) is { } feed) Blank(() => feeds.Add(feed));
        else lines.Add(line);
    }

    private void Blank(Action remember)
    {
        remember();
        lines.Add("");
    }

    private void Command(string text, int number)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\t');
        var name = (end < 0 ? text[2..] : text[2..end]).Trim();
        var arguments = end < 0 ? "" : text[end..].Trim();
        if (arguments.Contains("@input", StringComparison.Ordinal) || arguments.Contains("@password", StringComparison.Ordinal))
            throw new DirectiveException(number, $"@input is refused: {Refusals.Input}");

        if (name == "import")
        {
            Flush(number + 1);
            parts.Add(new ImportPart(number, ImportPath(arguments, number)));
        }
        else if (name == "time")
        {
            Flush(number + 1);
            parts.Add(new TimePart(number));
        }
        else if (KernelName.Resolve(name) is { } selected)
        {
            Flush(number + 1);
            kernel = selected;
            CheckKernel(number);
        }
        else
        {
            throw new DirectiveException(number, Refusals.OfCommand(name) is { } reason
                ? $"#!{name} is refused: {reason}"
                : $"#!{name} is unknown. Known are #!import, #!time, and the selectors #!csharp, #!fsharp, #!html, #!mermaid, #!markdown.");
        }
    }

    private void CheckKernel(int number)
    {
        if (KernelName.Runs(kernel)) return;
        throw new DirectiveException(number, Refusals.OfCommand(kernel) is { } reason
            ? $"#!{kernel} is refused: {reason}"
            : $"\"{kernel}\" is an unknown language. Known are csharp, fsharp, html, mermaid, markdown.");
    }

    private static string ImportPath(string arguments, int number)
    {
        var path = arguments.Length > 1 && arguments[0] == '"' && arguments[^1] == '"' ? arguments[1..^1] : arguments;
        return path.Length > 0 ? path : throw new DirectiveException(number, "#!import names no file. Write #!import file.csx.");
    }

    private bool IsInsideText() => IsCode && lines.Count > 0 && OpenText.IsOpenAfter(string.Join('\n', lines) + "\n", kernel);

    private void Flush(int next)
    {
        var text = string.Join('\n', lines);
        var isEmpty = string.IsNullOrWhiteSpace(text);
        if (IsCode && (!isEmpty || packages.Count > 0 || feeds.Count > 0))
            parts.Add(new CodePart(start, kernel, text, [.. packages], [.. feeds]));
        else if (!IsCode && !isEmpty)
            parts.Add(new ContentPart(start, kernel, text.Trim('\n')));
        lines.Clear();
        packages.Clear();
        feeds.Clear();
        start = next;
    }
}
