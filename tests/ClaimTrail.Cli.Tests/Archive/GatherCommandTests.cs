using System.Diagnostics;
using System.Text;
using ClaimTrail.Cli.Tests.Run;

namespace ClaimTrail.Cli.Tests.Archive;

/// <summary><c>claimtrail find --keyed</c>, a sort, and <c>claimtrail gather</c>.</summary>
public sealed class GatherCommandTests
{
    [SkippableFact]
    public async Task Sorted_by_sort_or_by_itself_gather_gives_the_same_bytes()
    {
        Skip.If(OperatingSystem.IsWindows(), "The Unix program sort is needed.");
        using var folder = new ArchiveFolder(300_000);
        await folder.MakeAsync("keyed.tsv", "find", "in.ndjson", "--keyed");
        var bySqlite = await folder.MakeAsync("by-sqlite.ndjson", "gather", "keyed.tsv", "--sort");
        using (var sort = Process.Start(new ProcessStartInfo("sort",
            ["keyed.tsv", "-o", "sorted.tsv"])
        { WorkingDirectory = folder.Path, Environment = { ["LC_ALL"] = "C" } })!)
            await sort.WaitForExitAsync();
        Assert.Equal(bySqlite, await folder.MakeAsync("by-sort.ndjson", "gather", "sorted.tsv"));
        Assert.Equal(Encoding.UTF8.GetString(bySqlite),
            (await Command.RunAsync(folder.Path, "gather", "sorted.tsv")).Output);
        Assert.True(Encoding.UTF8.GetString(bySqlite).Split('\n').Length > 10);
    }

    [Fact]
    public async Task Unsorted_lines_are_refused_and_no_file_is_left()
    {
        using var folder = new ArchiveFolder(0);
        await File.WriteAllTextAsync(folder.At("unsorted.tsv"), "people/person/\t{}\nmoney/USD/\t{}\n");
        var result = await Command.RunAsync(folder.Path, "gather", "unsorted.tsv", "--output", "out.ndjson");
        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("unsorted.tsv, line 2, has the key", result.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path, "out*"));
    }

    [Theory]
    [InlineData("find", "--resume", "name it with --output")]
    [InlineData("find", "--by=story", "add --keyed")]
    [InlineData("find", "--threads=0", "from 1 to")]
    [InlineData("gather", "missing.tsv", "missing.tsv is no file")]
    public async Task What_makes_no_sense_is_said(string command, string argument, string says)
    {
        using var folder = new ArchiveFolder(0);
        var result = await Command.RunAsync(folder.Path, command, argument);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(says, result.Errors, StringComparison.Ordinal);
    }
}
