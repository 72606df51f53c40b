using System.Text;
using ClaimTrail.Notebooks.CSharp;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Packages;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Execution;

/// <summary>Runs cells in this process; what needs a process of its own is tested with the command.</summary>
public sealed class NotebookSessionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> notes = [];

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string[], string> Values => new()
    {
        { "trailing expression", ["1 + 1"], "2" },
        { "no trailing expression", ["var x = 1;"], "" },
        { "state goes on", ["var x = 1;", "x + 1"], "|2" },
        { "redefinition", ["var x = 1;", "var x = \"a\";", "x"], "||a" },
        { "await", ["await Task.FromResult(5)"], "5" },
        { "usings persist", ["using System.IO;", "Path.GetExtension(\"a.b\")"], "|.b" },
        { "using static and alias persist", ["using static System.Math;\nusing T = System.Text.StringBuilder;", "Max(1, 2) + new T().Length"], "|2" },
        { "types persist", ["record R(int A);", "new R(1).A"], "|1" },
        { "bare extension method", ["static int Twice(this int x) => 2 * x;", "4.Twice()"], "|8" },
        { "the five usings are there", ["new List<int>().Select(x => x).Count() + new StringBuilder().Length"], "0" },
        { "null is a value", ["(string)null"], "null" },
        { "a call without a value is none", ["System.GC.KeepAlive(1)"], "" },
        { "other parts of the framework", ["System.Text.Json.JsonSerializer.Serialize(new[] { 1 })"], "[1]" },
        { "a type named like the kernel's", ["static class Kernel { public static int Root => 1; }", "Kernel.Root"], "|1" },
        { "code after a package of nothing", ["#nullable enable\nstring? s = null;\ns is null"], "true" },
    };

    [Theory, MemberData(nameof(Values))]
    public async Task CSharp_cells_give_values(string row, string[] cells, string expected) =>
        Assert.Equal((row, expected), (row, await Run(NotebookText.CSharp(cells))));

    public static TheoryData<string, string, int?, string> Errors => new()
    {
        { "compilation", "var a = 1;\na + b", 2, "CompilationError: CS0103: The name 'b' does not exist in the current context" },
        { "below a directive", "#!time\n\nb", 3, "CompilationError: CS0103" },
        { "exception", "int F() =>\n  throw new System.InvalidOperationException(\"no\");\nF()", 2, "InvalidOperationException: no" },
        { "exception after await", "await Task.Yield();\nthrow new System.ArgumentException(\"bad\");", 2, "ArgumentException: bad" },
        { "exception in a task", "\nTask.Run(() => int.Parse(\"x\")).Wait();", 2, "FormatException: The input string 'x' was not in a correct format." },
        { "exception made up of others", "throw new System.AggregateException(new System.FormatException(\"inner\"));", 1, "AggregateException: One or more errors occurred. (inner)" },
        { "unknown directive", "1;\n#!foo", 2, "DirectiveError: #!foo is unknown" },
        { "Formatter", "\nFormatter.Register<int>(x => \"\");", 2, "Refused: Formatter is refused: Formatter.Register exists in one engine only" },
        { "Kernel", "Kernel.Root.Name", 1, "Refused: Kernel is refused" },
        { "KernelInvocationContext", "KernelInvocationContext.Current", 1, "Refused: KernelInvocationContext is refused" },
        { "PocketView", "var v = 1;\nPocketView p = null;", 2, "Refused: PocketView is refused" },
        { "using of the engine", "using Microsoft.DotNet.Interactive;", 1, "Refused: Interactive is refused" },
        { "import of nothing", "#!import no.csx", 1, "DirectiveError: There is no file no.csx. The path is read from the notebook's folder." },
        { "import of the bootstrap before the build", "#!import .boot/lib.csx", 1, "DirectiveError: There is no file .boot/lib.csx. It is written by the build" },
        { "import of another kind", "#!import data.xml", 1, "DirectiveError: #!import cannot run data.xml" },
        { "import of itself", "#!import loop.csx", null, "DirectiveError: loop.csx, line 1: #!import loop.csx: the files import each other without end." },
        { "error inside an import", "var a = 1;\n#!import broken.csx", null, "CompilationError: broken.csx, line 2, column 1: CS0103" },
        { "error inside an imported notebook", "#!import other.ipynb", null, "CompilationError: other.ipynb cell 1, line 1, column 1: CS0103" },
        { "two versions", "#r \"nuget: A.B, 1.0.0\"\n#r \"nuget: A.B, 2.0.0\"\n1", 2, "PackageVersionConflict: Package A.B is asked for in version 2.0.0, but this notebook already names 1.0.0." },
        { "calls upon calls without end", $"\nvar x = \"a\"{string.Concat(Enumerable.Repeat(".Trim()", 5_000))};", 2, "CompilationError: The code nests more than 2000 deep" },
        { "brackets in brackets without end", $"var x = {new string('(', 2_500)}1{new string(')', 2_500)};", 1, "CompilationError: The code nests more than 2000 deep" },
        { "missing reference", "#r \"no.dll\"\n1", 1, "CompilationError: CS0006" },
    };

    [Theory, MemberData(nameof(Errors))]
    public async Task Errors_name_line_and_message(string row, string source, int? line, string expected)
    {
        folder.Write("data.xml", "");
        folder.Write("loop.csx", "#!import loop.csx");
        folder.Write("broken.csx", "\nmissing");
        folder.Write("other.ipynb", NotebookText.CSharp("missing"));
        folder.Write("stand-ins/stand-ins.json", """{"packages": [{"id": "A.B", "version": "1.0.0", "assemblies": []}]}""");
        var outputs = new OutputList();
        await RunAll(NotebookText.CSharp(source), outputs.Apply);
        var error = Assert.IsType<ErrorOutput>(outputs.ToOutputs()[^1]);
        Assert.True($"{error.Name}: {error.Message}".StartsWith(expected, StringComparison.Ordinal), $"{row}: {error.Name}: {error.Message}");
        Assert.Equal((row, line), (row, error.Line));
        Assert.DoesNotContain(error.Trace.Append(error.Message), text => text.Contains(folder.Path, StringComparison.Ordinal));
    }

    public static TheoryData<string, string, string, string> Imports => new()
    {
        { "script", "a.csx", "using System.IO;\nvar a = 1;", "#!import a.csx\nPath.PathSeparator.GetType().Name + a" },
        { "quoted, with a space", "a b.csx", "var a = 1;", "#!import \"a b.csx\"\n\"Char\" + a" },
        { "source file", "a.cs", "int a = 1;", "#!import a.cs\n\"Char\" + a" },
        { "notebook", "a.ipynb", NotebookText.CSharp("var a = 0;", "a = 1;"), "#!import a.ipynb\n\"Char\" + a" },
        { "dib", "a.dib", "#!meta\n\n{\"x\": 1}\n\n#!csharp\n\nvar a = 1;\n\n#!markdown\n\ntext", "#!import a.dib\n\"Char\" + a" },
        { "in a folder that imports its neighbour", "sub/a.csx", "#!import b.csx", "#!import sub/a.csx\n\"Char\" + a" },
    };

    [Theory, MemberData(nameof(Imports))]
    public async Task Files_are_imported(string row, string name, string content, string source)
    {
        folder.Write("sub/b.csx", "var a = 1;");
        folder.Write(name, content);
        Assert.Equal((row, "Char1"), (row, (await Run(NotebookText.CSharp(source))).Split(';')[^1]));
    }

    [Fact]
    public async Task An_import_runs_each_time()
    {
        folder.Write("a.csx", "n = n + 1;");
        Assert.Equal("|||2", await Run(NotebookText.CSharp("int n = 0;", "#!import a.csx", "#!import a.csx", "n")));
    }

    [Fact]
    public async Task Load_and_reference_are_read_from_the_notebooks_folder()
    {
        folder.Write("a.csx", "int FromFile() => 7;");
        Assert.Equal("7", await Run(NotebookText.CSharp("#load \"a.csx\"\nFromFile()")));
        File.Copy(typeof(FactAttribute).Assembly.Location, Path.Combine(folder.Path, "some.dll"));
        Assert.Equal("FactAttribute|True", (await Run(NotebookText.CSharp("#r \"some.dll\"\ntypeof(Xunit.FactAttribute).Name", $"#r \"{typeof(FactAttribute).Assembly.Location}\"\n(typeof(Xunit.FactAttribute) != null).ToString()"))));
    }

    [Fact]
    public async Task Content_goes_to_the_page() => Assert.Equal(
        "text/html=<b>x</b>;text/markdown=*m*,text/plain=*m*", await Run(NotebookText.CSharp("#!html\n<b>x</b>\n#!markdown\n*m*")));

    [Fact]
    public async Task A_diagram_is_shown_with_its_sentence_and_its_text() => Assert.Equal(
        "text/html=<figure class=\"ct-diagram\"><figcaption>A leads to B &amp; C.</figcaption><details><summary>The diagram as text</summary>"
        + "<pre class=\"ct-mermaid\" tabindex=\"0\" aria-label=\"The diagram as text\">graph LR\n%% sentence: A leads to B &amp; C.\nA --&gt; B</pre></details></figure>,"
        + "text/plain=A leads to B & C.\n\ngraph LR\n%% sentence: A leads to B & C.\nA --> B",
        await Run(NotebookText.CSharp("#!mermaid\ngraph LR\n%% sentence: A leads to B & C.\nA --> B")));

    [Theory]
    [InlineData("no comment", "graph LR\nA --> B")]
    [InlineData("an empty sentence", "%% sentence:  \ngraph LR\nA --> B")]
    [InlineData("another comment", "%% a sentence\ngraph LR")]
    public async Task A_diagram_without_a_sentence_is_an_error(string row, string diagram)
    {
        Assert.NotEmpty(row);
        Assert.Equal(
            "DirectiveError: The diagram has no sentence version. Add a line \"accDescr: …\" or \"%% sentence: …\" that says in words what the diagram shows.",
            await Run(NotebookText.CSharp($"#!mermaid\n{diagram}")));
    }

    public static TheoryData<string, string, bool> Charts => new()
    {
        { "a chart of ours", Chart("<div class=\"ct-plot\" aria-label=\"Bars.\"></div>"), true },
        { "a picture that says what it shows", Chart("<div class=\"ct-plot\"></div><img alt=\"Bars.\">"), true },
        { "a chart that says nothing", Chart("<div class=\"ct-plot\"></div>"), false },
        { "a chart that says a space", Chart("<div class=\"ct-plot\" aria-label=\" \"></div>"), false },
        { "a figure alone", "<script class=\"ct-figure\" type=\"application/json\">{}</script>", false },
        { "a Plotly chart of its own", "<div id=\"x\"></div><script>Plotly.newPlot('x', []);</script>", false },
        { "a Plotly chart for a module loader", "<script>require([\"plotly\"], p => p.newPlot('x', []));</script>", false },
        { "plotly.js from elsewhere", "<script src=\"https://cdn.plot.ly/plotly-2.27.1.min.js\"></script>", false },
        { "words about Plotly", "<p>Plotly.newPlot is a call.</p><script>0</script>", true },
    };

    [Theory, MemberData(nameof(Charts))]
    public async Task A_chart_without_alt_text_is_an_error(string row, string html, bool allowed)
    {
        foreach (var cell in new[] { $"#!html\n{html}", $"HTML({Quoted(html)})" })
        {
            var outputs = new OutputList();
            await RunAll(NotebookText.CSharp(cell), outputs.Apply);
            var last = outputs.ToOutputs()[^1];
            Assert.True(last is ErrorOutput { Name: "MissingAltTextException" } != allowed, $"{row}: {last}");
        }
    }

    private static string Chart(string plot) =>
        $"<figure class=\"ct-chart\">{plot}<script class=\"ct-figure\" type=\"application/json\">{{}}</script></figure>";

    private static string Quoted(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    [Fact]
    public async Task Time_goes_to_the_log_and_not_into_the_outputs()
    {
        Assert.Equal("1", await Run(NotebookText.CSharp("#!time\n1")));
        Assert.Matches(@"^cell 1 took \d+\.\d\d s$", Assert.Single(notes));
    }

    [Fact]
    public async Task FSharp_cells_share_a_session_and_give_values()
    {
        folder.Write("a.fsx", "let b = 5");
        Assert.Equal(
            "|3||5||Some(1)",
            await Run(NotebookText.FSharp("let a = 1", "a + 2", "#!import a.fsx", "b", "()", "Some 1")));
    }

    [Fact]
    public async Task FSharp_records_are_tables_and_errors_name_their_line()
    {
        var outputs = new OutputList();
        await RunAll(NotebookText.FSharp("type R = { A: int; B: string }\n[ { A = 1; B = \"x\" } ]"), outputs.Apply);
        Assert.Contains("<th scope=\"col\">A</th><th scope=\"col\">B</th>", ((ResultOutput)outputs.ToOutputs()[0]).Data["text/html"], StringComparison.Ordinal);

        outputs = new OutputList();
        await RunAll(NotebookText.FSharp("let f (x: int) : int =\n  failwith \"no\"\n\nf 3"), outputs.Apply);
        var error = (ErrorOutput)outputs.ToOutputs()[^1];
        Assert.Equal(("Exception", "no", 2), (error.Name, error.Message, error.Line));

        outputs = new OutputList();
        await RunAll(NotebookText.FSharp("1 +\n  y"), outputs.Apply);
        error = (ErrorOutput)outputs.ToOutputs()[^1];
        Assert.Equal(("CompilationError", 2), (error.Name, error.Line));
    }

    private async Task<string> Run(string notebook)
    {
        var cells = new List<string>();
        OutputList? outputs = null;
        await RunAll(notebook, change => outputs!.Apply(change), () => outputs = new OutputList(), () =>
            cells.Add(string.Join(';', outputs!.ToOutputs().Select(Show))));
        return string.Join('|', cells);
    }

    private async Task RunAll(string notebook, Action<OutputChange> publish, Action? before = null, Action? after = null)
    {
        var document = NotebookReader.Parse(Path.Combine(folder.Path, "nb.ipynb"), Encoding.UTF8.GetBytes(notebook));
        var settings = new PackageSettings(PackageMode.StandIns, Path.Combine(folder.Path, "cache"), Path.Combine(folder.Path, "stand-ins"));
        var session = new NotebookSession(document, RepositoryRoot.Path, settings, new SessionLog(notes.Add, _ => { }), new CellCompiler(document.Folder, new PathShortener([RepositoryRoot.Path, document.Folder])));
        await session.PrepareAsync();
        foreach (var cell in document.CodeCells)
        {
            before?.Invoke();
            await session.RunAsync(cell, new CellOutputs(publish));
            after?.Invoke();
        }
    }

    private static string Show(CellOutput output) => output switch
    {
        ResultOutput { Data: { Entries: [{ Key: "text/plain", Value: var text }] } } => text,
        DisplayOutput { Data.Entries: var entries } => string.Join(',', entries.Select(entry => $"{entry.Key}={entry.Value}")),
        ErrorOutput error => $"{error.Name}: {error.Message}",
        _ => output.ToString(),
    };
}
