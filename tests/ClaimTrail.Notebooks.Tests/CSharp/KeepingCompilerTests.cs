using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.CSharp;
using ClaimTrail.Notebooks.CSharp.Kept;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.CSharp;

/// <summary>What an earlier run compiled is used again, and never when compiling would give something else.</summary>
public sealed class KeepingCompilerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public KeepingCompilerTests()
    {
        File.Copy(typeof(FactAttribute).Assembly.Location, Named);
        Age(Named, hours: 2);
        Age(folder.Write("b.csx", "int b = 2;"), hours: 2);
    }

    public void Dispose() => folder.Dispose();

    private string Named => Path.Combine(folder.Path, "some.dll");

    private string Kept => Path.Combine(folder.Path, "cache", "cells.json");

    private static CellToCompile[] Cells { get; } = Code(
        "int a = 1;", "#r \"some.dll\"\nvar fact = typeof(Xunit.FactAttribute).Name;", "#load \"b.csx\"\na + b", "// nothing", "a + b + 1");

    /// <summary>Each row: what changes between two runs, how many cells are taken from the first, and what the second gives.</summary>
    public static TheoryData<string, int, string> Changes => new()
    {
        { "nothing", 5, "3|4" },
        { "the last cell", 4, "3|5" },
        { "one more cell", 5, "3|4|6" },
        { "one cell fewer", 4, "3" },
        { "the first cell", 0, "7|8" },
        { "a type in the first cell, on which later cells rest", 0, "7|8" },
        { "the line of a cell", 0, "3|4" },
        { "the name of a cell", 0, "3|4" },
        { "a package that comes in", 1, "3|4" },
        { "the text of a loaded file", 2, "31|32" },
        { "a loaded file, of the same length", 2, "4|5" },
        { "an assembly that a cell names", 1, "3|4" },
        { "a loaded file that goes", 2, "CS1504" },
        { "the compiler", 0, "3|4" },
        { "the kept file is empty", 0, "3|4" },
        { "the kept file is cut", 0, "3|4" },
        { "the kept file is something else", 0, "3|4" },
        { "the kept file says null", 0, "3|4" },
        { "the kept file has no cells", 0, "3|4" },
        { "the kept file is gone", 0, "3|4" },
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task Cells_are_taken_over_up_to_the_first_that_would_become_something_else(string row, int taken, string values)
    {
        var before = await RunAsync(Cells);
        Assert.Equal("3|4", before.Values);
        var changed = Changed(row);
        var after = await RunAsync(changed);
        Assert.Equal((row, values), (row, after.Values));
        Assert.Equal((row, taken), (row, Same(before.Compiled, after.Compiled)));
        // What was compiled anew is kept in its turn.
        var again = await RunAsync(changed);
        Assert.Equal((row, after.Values, after.Compiled.Count), (row, again.Values, Same(after.Compiled, again.Compiled)));
    }

    [Fact]
    public async Task A_run_that_needs_nothing_new_starts_no_compiler_and_leaves_the_file()
    {
        await RunAsync(Cells);
        Age(Kept, hours: 3);
        var written = File.GetLastWriteTimeUtc(Kept);
        var compiler = new KeepingCompiler(Kept, () => throw new InvalidOperationException("Started."));
        foreach (var cell in Cells) Assert.Null((await compiler.CompileAsync(cell, CancellationToken.None)).Error);
        compiler.Keep();
        Assert.Equal(written, File.GetLastWriteTimeUtc(Kept));
    }

    [Fact]
    public async Task What_rests_on_a_file_that_may_have_changed_meanwhile_is_not_kept()
    {
        Age(Path.Combine(folder.Path, "b.csx"), hours: -1);
        var before = await RunAsync(Cells);
        Assert.Equal(2, Same(before.Compiled, (await RunAsync(Cells)).Compiled));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_is_compiled_again_and_names_its_error_again()
    {
        var cells = Code("int a = 1;", "a + missing");
        for (var run = 0; run < 2; run++) Assert.Equal("CS0103", (await RunAsync(cells)).Values);
        Assert.Single(KeptCells.Read(Kept));
    }

    [Theory]
    [InlineData("the same", "/a/nb.ipynb", "/a/nb.ipynb", true)]
    [InlineData("another folder", "/a/nb.ipynb", "/b/nb.ipynb", false)]
    [InlineData("another name", "/a/nb.ipynb", "/a/nc.ipynb", false)]
    public void Each_notebook_has_its_file(string row, string one, string other, bool same) =>
        Assert.Equal((row, same), (row, KeptCells.FileFor("/cache", one) == KeptCells.FileFor("/cache", other)));

    private CellToCompile[] Changed(string row) => row switch
    {
        "the last cell" => [.. Cells[..4], .. Code("a + b + 2")],
        "one more cell" => [.. Cells, .. Code("a + b + 3")],
        "one cell fewer" => Cells[..4],
        "the first cell" => [.. Code("int a = 5;"), .. Cells[1..]],
        "a type in the first cell, on which later cells rest" => [.. Code("double a = 5;"), .. Cells[1..]],
        "the line of a cell" => [Cells[0] with { Code = Cells[0].Code with { Line = 2 } }, .. Cells[1..]],
        "the name of a cell" => [Cells[0] with { Code = Cells[0].Code with { Origin = "cell 9" } }, .. Cells[1..]],
        "a package that comes in" => [.. Cells[..1], Cells[1] with { References = [Named] }, .. Cells[2..]],
        "the text of a loaded file" => With(() => Age(folder.Write("b.csx", "int b = 30;"), hours: 1)),
        "a loaded file, of the same length" => With(() => Age(folder.Write("b.csx", "int b = 3;"), hours: 1)),
        "an assembly that a cell names" => With(() => Age(Named, hours: 1)),
        "a loaded file that goes" => With(() => File.Delete(Path.Combine(folder.Path, "b.csx"))),
        "the compiler" => With(() => Edit(kept => kept[nameof(KeptCells.MadeBy)] = "another")),
        "the kept file is empty" => With(() => File.WriteAllText(Kept, "")),
        "the kept file is cut" => With(() => File.WriteAllText(Kept, File.ReadAllText(Kept)[..900])),
        "the kept file is something else" => With(() => File.WriteAllText(Kept, "[1, 2]")),
        "the kept file says null" => With(() => File.WriteAllText(Kept, "null")),
        "the kept file has no cells" => With(() => Edit(kept => kept[nameof(KeptCells.Cells)] = null)),
        "the kept file is gone" => With(() => File.Delete(Kept)),
        _ => Cells,
    };

    private async Task<(string Values, List<Submission?> Compiled)> RunAsync(CellToCompile[] cells)
    {
        var compiler = new KeepingCompiler(Kept, () => new CellCompiler(folder.Path, new PathShortener([folder.Path])));
        var submissions = new Submissions();
        var values = new List<object>();
        var compiled = new List<Submission?>();
        foreach (var cell in cells)
        {
            var answer = await compiler.CompileAsync(cell, CancellationToken.None);
            if (answer.Error is { } error)
            {
                values = [error.Message.Split(':')[0]];
                break;
            }
            compiled.Add(answer.Submission);
            if (answer.Submission is { } submission && await submissions.RunAsync(submission) is { } value) values.Add(value);
        }
        compiler.Keep();
        return (string.Join('|', values), compiled);
    }

    /// <summary>How many are the same to the byte, from the first on. A compiler gives each assembly an identity of its own.</summary>
    private static int Same(List<Submission?> before, List<Submission?> after) => before.Zip(after).TakeWhile(pair =>
        pair is (null, null) || pair is ({ } one, { } other) && one.Assembly.AsSpan().SequenceEqual(other.Assembly)).Count();

    private static CellToCompile[] Code(params string[] texts) =>
        [.. texts.Select(text => new CellToCompile(new KernelCode(text, $"cell {text.Length}", 1, IsCell: true), []))];

    private CellToCompile[] With(Action change)
    {
        change();
        return Cells;
    }

    private void Edit(Action<JsonObject> edit)
    {
        var kept = JsonNode.Parse(File.ReadAllText(Kept))!.AsObject();
        edit(kept);
        File.WriteAllText(Kept, kept.ToJsonString());
    }

    /// <summary>Makes a file as old as a file is that nobody is writing.</summary>
    private static void Age(string path, double hours) => File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-hours));
}
