using System.CommandLine;
using ClaimTrail.Cli.Commands;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests;

/// <summary><c>claimtrail findings</c> on a copy of the first case.</summary>
public sealed class FindingsCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("claimtrail-findings-").FullName;

    public FindingsCommandTests()
    {
        foreach (var folder in new[] { "netflix-2023", "reference" })
        {
            var copy = Directory.CreateDirectory(Path.Combine(_root, folder)).FullName;
            foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine("data", folder)))
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }
    }

    private string Case => Path.Combine(_root, "netflix-2023");

    private string Table => Path.Combine(Case, "findings.csv");

    [Fact]
    public void It_writes_the_same_bytes_as_are_shipped()
    {
        var shipped = File.ReadAllBytes(Table);
        File.Delete(Table);
        Assert.Equal(0, Run(out var output, out _, Case));
        Assert.Contains("Wrote", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ +\d+  does not hold\r?$", output);
        Assert.Equal(shipped, File.ReadAllBytes(Table));
        Assert.Empty(Directory.EnumerateFiles(Case, "*.new"));
        Assert.Equal(0, Run(out output, out _, Case));
        Assert.Contains("up to date", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_also_found_by_its_name()
    {
        Assert.Equal(0, Run(out var output, out var error, "netflix-2023", "--check"));
        Assert.Contains("up to date", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public void With_check_it_changes_nothing_and_says_what_to_run()
    {
        File.AppendAllText(Table, "one row too many\n");
        var before = File.ReadAllText(Table);
        Assert.Equal(1, Run(out _, out var error, Case, "--check"));
        Assert.Contains("claimtrail findings", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Table));
    }

    [Theory]
    [InlineData("reference/events.csv",
        "id,date,event,kind,body,follows,note,source,url,verified\ne,soon,what,,,,,s,,yes\n", "events.csv, row 2")]
    [InlineData("netflix-2023/claims.csv", "id,check\na,b\n", "claims.csv, row 1")]
    [InlineData("netflix-2023/articles.csv", "", "articles.csv")]
    public void A_broken_file_is_named_and_nothing_is_written(string file, string content, string says)
    {
        File.WriteAllText(Path.Combine(_root, file), content);
        File.Delete(Table);
        Assert.Equal(1, Run(out _, out var error, Case));
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Table));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static int Run(out string output, out string error, params string[] args)
    {
        var (outWriter, errorWriter) = (new StringWriter(), new StringWriter());
        var code = new RootCommand { FindingsCommand.Create() }.Parse(["findings", .. args])
            .Invoke(new InvocationConfiguration { Output = outWriter, Error = errorWriter });
        (output, error) = (outWriter.ToString(), errorWriter.ToString());
        return code;
    }
}
