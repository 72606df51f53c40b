using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>Every way in which a notebook can fail has its exit code and its message.</summary>
public sealed class FailingNotebooksTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>One for each exit code; the code of a cell out of time stands below.</summary>
    public static TheoryData<string, string, int, string> Alone => new()
    {
        { "failing cell", NotebookText.CSharp("1", "var x = 2;\nthrow new InvalidOperationException(\"no \" + x);"), 1,
            "Failed: nb, cell 2: InvalidOperationException: no 2\n" },
        { "endless output", NotebookText.CSharp("while (true) Console.Write(new string('x', 1_000_000));"), 6,
            "Failed: nb, cell 1: TooMuchOutput: The cell wrote more than 10 million characters" },
        { "missing package", NotebookText.CSharp("1", "#r \"nuget: ClaimTrail.Tests.Nowhere, 1.0.0\"\n1"), 8,
            "Failed: nb, cell 2: PackageNotFound: Package ClaimTrail.Tests.Nowhere is on no feed that is configured "
            + "here. The feed's answer: " },
        { "cell that ends the process", NotebookText.CSharp("Environment.Exit(5);"), 7,
            "Failed: nb, cell 1: WorkerEnded: The process that runs this notebook ended while the cell ran (exit "
            + "code 5)" },
        { "invalid JSON", "{\"nbformat\": 4,\n", 4, "Failed: nb.ipynb is not valid JSON at line 2, byte 1." },
    };

    [Theory, MemberData(nameof(Alone))]
    [Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
    public async Task A_failing_notebook_has_its_exit_code_and_message(string row, string notebook,
        int exitCode, string message)
    {
        folder.Write("nb.ipynb", notebook);
        var result = await Command.RunAsync(folder.Path, "run", "nb.ipynb", "--no-site");
        Assert.True((exitCode, true) == (result.ExitCode, result.Errors.Contains(message, StringComparison.Ordinal)),
            $"{row}: exit code {result.ExitCode}\n{result.Errors}\n{result.Output}");
    }

    /// <summary>Only these are cut short: on a busy machine an innocent first cell takes seconds.</summary>
    [Fact]
    [Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
    public async Task Endless_cells_are_stopped_and_exit_with_3()
    {
        // One of them takes a core all the while; the others wait.
        string[] endless = [NotebookText.CSharp("1", "while (true) { }"),
            NotebookText.FSharp("System.Threading.Thread.Sleep -1"), NotebookText.CSharp("1", "await Task.Delay(-1);")];
        foreach (var (number, notebook) in endless.Index()) folder.Write($"notebooks/nb{number}.ipynb", notebook);
        var result = await Command.RunAsync(folder.Path, "--no-site", "--timeout", "15");
        Assert.Equal(3, result.ExitCode);
        string[] messages =
            ["nb0, cell 2: Timeout: The cell ran longer than 15 s and was stopped. Make it faster, or allow more with "
                + "--timeout.\n", "nb1, cell 1: Timeout:", "nb2, cell 2: Timeout:"];
        Assert.All(messages,
            message => Assert.Contains($"Failed: {message}", result.Errors, StringComparison.Ordinal));
    }

    /// <summary>More ways to fail. They run together, each under its own name; none stops another.</summary>
    private static readonly (string Row, string Notebook, string Message)[] Together =
    [
        ("cell that does not compile", NotebookText.CSharp("1 +\nmissing"),
            "Failed: nb, cell 1, line 2: CompilationError: CS0103: The name 'missing'"),
        ("failing F# cell", NotebookText.FSharp("let a = 1\nmissing"),
            "Failed: nb, cell 1, line 2: CompilationError: FS0039: The value or constructor 'missing'"),
        ("unknown directive", NotebookText.CSharp("1", "\n#!magic"),
            "Failed: nb, cell 2, line 2: CompilationError: DNI101: Unknown magic command '#!magic'"),
        ("endless lines",
            NotebookText.CSharp(
                "while (true) Console.WriteLine(\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\");"),
            "Failed: nb, cell 1: TooMuchOutput:"),
        ("missing version", NotebookText.CSharp("#r \"nuget: CsvHelper, 33.9.9\"\n1"),
            "Failed: nb, cell 1: PackageVersionDiffers: Package CsvHelper is asked for in version 33.9.9, and the "
            + "feed gives 34.0.0."),
        ("unpinned package", NotebookText.CSharp("#r \"nuget: CsvHelper\"\n1"),
            "Failed: nb, cell 1: PackageNotPinned: Package CsvHelper is asked for without a version"),
        ("stack that overflows", NotebookText.CSharp("int F(int x) => F(x + 1) + 1;\nF(0)"),
            "it said: Stack overflow."),
        ("chart without alt text",
            NotebookText.CSharp("1", "\nHTML(\"<script class='ct-figure'>{}</script>\").Display();"),
            "Failed: nb, cell 2: MissingAltTextException: The cell shows a chart that has no alt text. Return it as "
            + "chart.WithNote("),
        ("diagram without a sentence", NotebookText.CSharp("#!mermaid\ngraph LR\nA --> B"),
            "Failed: nb, cell 1: MissingAltTextException: The diagram has no sentence version."),
        ("no kernelspec", NotebookText.Of("{}", "1"),
            "Failed: nb.ipynb names no kernel, so its language is unknown. Add to its metadata \"kernelspec\""),
        ("unknown language", NotebookText.Of("""{"kernelspec": {"name": "python3"}}""", "1"),
            "Failed: nb.ipynb is a notebook in \"python\""),
    ];

    [Fact]
    public async Task Failing_notebooks_have_their_messages_and_none_stops_another()
    {
        foreach (var (number, (_, notebook, _)) in Together.Index()) folder.Write($"notebooks/nb{number}.ipynb",
            notebook);
        var result = await Command.RunAsync(folder.Path, "--no-site");
        Assert.Equal(4, result.ExitCode);
        Assert.All(Together.Index(), each => Assert.Contains(
            each.Item.Message.Replace("Failed: nb", $"Failed: nb{each.Index}", StringComparison.Ordinal), result.Errors,
            StringComparison.Ordinal));
    }

    public static TheoryData<string, string[], string> Usages => new()
    {
        { "no such notebook", ["no.ipynb"], "There is no notebook, folder or command \"no.ipynb\"." },
        { "no notebooks", ["."], "The folder . holds no notebook" },
        { "no repository", [], "No folder notebooks/ here or above." },
        { "unknown option", ["run", "--fast"], "--fast" },
        { "same name twice", ["a/nb.ipynb", "b/nb.ipynb"], "Two notebooks are called nb" },
        { "timeout of nothing", ["--timeout", "0"],
            "--timeout takes a number of seconds above 0 and up to 86400, not \"0\"." },
        { "timeout in words", ["--timeout", "soon"], "not \"soon\"." },
        { "timeout with a decimal comma", ["--timeout", "1,5"], "not \"1,5\"." },
    };

    [Theory, MemberData(nameof(Usages))]
    public async Task Wrong_usage_is_exit_code_2(string row, string[] arguments, string message)
    {
        folder.Write("a/nb.ipynb", NotebookText.CSharp("1"));
        folder.Write("b/nb.ipynb", NotebookText.CSharp("1"));
        var result = await Command.RunAsync(folder.Path, arguments);
        Assert.True((2, true) == (result.ExitCode, result.Errors.Contains(message, StringComparison.Ordinal)),
            $"{row}: exit code {result.ExitCode}\n{result.Errors}\n{result.Output}");
    }

    [Fact]
    public async Task A_failing_notebook_does_not_stop_the_next_and_the_gravest_code_counts()
    {
        folder.Write("notebooks/1.ipynb", NotebookText.CSharp("1", "throw new Exception(\"no\");", "3"));
        folder.Write("notebooks/2.ipynb", "{");
        folder.Write("notebooks/3.ipynb", NotebookText.CSharp("1", "2"));
        folder.Write("notebooks/below/4.ipynb", NotebookText.CSharp("1"));
        var result = await Command.RunAsync(Path.Combine(folder.Path, "notebooks", "below"), "--no-site");
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("4 cells ran in 3 notebooks, 2 failed, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("3: done", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1: cell 3 of 3", result.Output, StringComparison.Ordinal);
    }
}
