using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Engine;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Engine;

/// <summary>Runs cells on the real kernels in this process; what needs a process of its own is tested with the
/// command.</summary>
public sealed class NotebookKernelTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string, string> Values => new()
    {
        { "a number", NotebookText.CSharp("1 + 1"), "text/plain=2" },
        { "no value", NotebookText.CSharp("var x = 1;"), "" },
        { "state goes on", NotebookText.CSharp("var x = 1;", "x + 1"), "|text/plain=2" },
        { "a decimal point is a point", NotebookText.CSharp("1.5"), "text/plain=1.5" },
        { "await", NotebookText.CSharp("await Task.FromResult(5)"), "text/plain=5" },
        { "F#", NotebookText.FSharp("let x = 20", "x + 22"), "|text/plain=42" },
        { "both, with a value shared",
            NotebookText.CSharp("var x = \"a\";", "#!fsharp\n#!set --name x --value @csharp:x\nx + \"b\""),
            "|text/plain=ab" },
        { "SQL", NotebookText.CSharp("#!sql\nSELECT 40 + 2 AS n"), "text/html=42,text/plain=42" },
        { "SQL, its rows shared",
            NotebookText.CSharp("#!sql\nSELECT 7",
                "#!fsharp\n#!set --name found --value @sql:rows --byref\nisNull (box found)"),
                "text/html=7,text/plain=7|text/plain=False" },
        { "SQL, with a text shared",
            NotebookText.CSharp("var name = \"it's\";",
                "#!sql\n#!set --name name --value @csharp:name\nSELECT getvariable('name')"),
                "|text/html=it's,text/plain=it's" },
        { "SQL, with a number shared",
            NotebookText.CSharp("var number = 1.5;",
                "#!sql\n#!set --name number --value @csharp:number\nSELECT CAST(getvariable('number') + 1 AS VARCHAR)"),
                "|text/html=2.5,text/plain=2.5" },
        { "HTML", NotebookText.CSharp("#!html\n<b>x</b>"), "text/html=<b>x</b>" },
        { "console", NotebookText.CSharp("Console.Write(\"a\"); Console.Write(15);"), "stdout=a15" },
        { "ours in place of the type's own", NotebookText.CSharp("new Version(1, 2)"),
            "text/html=<i>1.2</i>,text/plain=1.2" },
    };

    [Theory, MemberData(nameof(Values))]
    public async Task Cells_give_values(string row, string notebook, string expected) =>
        Assert.Equal((row, expected), (row, string.Join('|', (await RunAsync(notebook)).Select(Written))));

    public static TheoryData<string, string, int?, string> Errors => new()
    {
        { "compilation", NotebookText.CSharp("var a = 1;\na + b"), 2,
            "CompilationError: CS0103: The name 'b' does not exist in the current context" },
        { "compilation below a directive", NotebookText.CSharp("#!who\n\nb"), 3, "CompilationError: CS0103" },
        { "compilation in F#", NotebookText.CSharp("#!fsharp\nlet a = 1\nmissing"), 3, "CompilationError: FS0039" },
        { "exception", NotebookText.CSharp("throw new InvalidOperationException(\"no\");"), null,
            "InvalidOperationException: no" },
        { "exception after await", NotebookText.CSharp("await Task.Yield();\nthrow new ArgumentException(\"bad\");"),
            null, "ArgumentException: bad" },
        { "exception in a task", NotebookText.CSharp("Task.Run(() => int.Parse(\"x\")).Wait();"), null,
            "FormatException: The input string 'x'" },
        { "exception in F#", NotebookText.FSharp("(failwith \"no\" : int)"), null, "Exception: no" },
        { "unknown directive", NotebookText.CSharp("1", "#!magic"), 1,
            "CompilationError: DNI101: Unknown magic command '#!magic'" },
        { "unknown kernel", NotebookText.CSharp("#!python\n1"), 1,
            "CompilationError: DNI101: Unknown magic command '#!python'" },
        { "broken SQL", NotebookText.CSharp("#!sql\nSELECT nothing"), null, "DuckDBException" },
        { "SQL without rows yet", NotebookText.CSharp("#!set --name found --value @sql:rows"), 1,
            "CompilationError: DNI202: SQL has no value" },
        { "import of nothing", NotebookText.CSharp("#!import no.csx"), null, "FileNotFoundException" },
        { "package without a version", NotebookText.CSharp("#r \"nuget: Newtonsoft.Json\""), null,
            "PackageNotPinned: Package Newtonsoft.Json is asked for without a version" },
        { "chart without alt text", NotebookText.CSharp("HTML(\"<script class='ct-figure'>{}</script>\").Display();"),
            null,
            "MissingAltTextException: The cell shows a chart that has no alt text." },
        { "diagram without a sentence", NotebookText.CSharp("#!mermaid\ngraph LR\nA --> B"), null,
            "MissingAltTextException: The diagram has no sentence version." },
    };

    [Theory, MemberData(nameof(Errors))]
    public async Task Errors_name_line_and_message(string row, string notebook, int? line, string expected)
    {
        var error = Assert.IsType<ErrorOutput>((await RunAsync(notebook))[^1][^1]);
        Assert.True($"{error.Name}: {error.Message}".StartsWith(expected, StringComparison.Ordinal),
            $"{row}: {error.Name}: {error.Message}");
        Assert.Equal((row, line), (row, error.Line));
        Assert.DoesNotContain(error.Trace.Append(error.Message),
            text => text.Contains(folder.Path, StringComparison.Ordinal));
        Assert.DoesNotContain(error.Trace, text => text.Contains("Microsoft.DotNet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_diagram_shows_its_sentence()
    {
        var output = Assert.IsType<DisplayOutput>(
            (await RunAsync(NotebookText.CSharp("#!mermaid\ngraph LR\naccDescr: A leads to B.\nA --> B")))[0][0]);
        Assert.Contains("<figcaption>A leads to B.</figcaption>", output.Data["text/html"], StringComparison.Ordinal);
    }

    /// <summary>What each cell that ran showed.</summary>
    private async Task<List<IReadOnlyList<CellOutput>>> RunAsync(string text)
    {
        Formatters.Reset(
            [new ShownAs(typeof(Microsoft.Data.Analysis.DataFrame),
                frame => MimeBundle.Of(new("text/html", First(frame)), new("text/plain", First(frame)))),
                new ShownAs(typeof(Version),
                    value => MimeBundle.Of(new("text/html", $"<i>{value}</i>"),
                        new("text/plain", value.ToString()!)))]);
        var document = NotebookReader.Read(folder.Write("nb.ipynb", text));
        using var kernel = new NotebookKernel(document.Language, new NotebookPackages(_ => { }),
            new PathShortener([folder.Path]));
        var cells = new List<IReadOnlyList<CellOutput>>();
        foreach (var cell in document.CodeCells)
        {
            var outputs = new OutputList();
            var succeeded = await kernel.RunAsync(cell, outputs.Apply);
            cells.Add(outputs.ToOutputs());
            if (!succeeded) break;
        }
        return cells;
    }

    private static string First(object frame) => ((Microsoft.Data.Analysis.DataFrame)frame).Rows[0][0].ToString()!;

    private static string Written(IReadOnlyList<CellOutput> outputs) =>
        string.Join(';', outputs.Select(output => output switch
    {
        StreamOutput stream => $"{stream.Name}={stream.Text}",
        DisplayOutput display => Written(display.Data),
        ResultOutput result => Written(result.Data),
        ErrorOutput error => $"{error.Name}: {error.Message}",
        _ => output.ToString(),
    }));

    private static string Written(MimeBundle data) =>
        string.Join(',', data.Entries.Select(entry => $"{entry.Key}={entry.Value}"));
}
