using ClaimTrail.Testing;

namespace ClaimTrail.StandIns.Tests.Scripts;

/// <summary>Every file in Snippets is a cell that runs, and Expectations holds the figure it makes. To accept a changed figure, run
/// with CLAIMTRAIL_ACCEPT=1 and read the difference before committing it.</summary>
public class SnippetTests
{
    private const string Project = "ClaimTrail.StandIns.Tests";

    public static TheoryData<string, string> Snippets()
    {
        var rows = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Folder("Snippets"), "*.csx", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            if (Path.GetFileName(file) != "_header.csx")
                rows.Add(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileNameWithoutExtension(file));
        return rows;
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task A_snippet_makes_the_figure_that_the_package_makes(string package, string name)
    {
        var header = await File.ReadAllTextAsync(Path.Combine(Folder("Snippets"), package, "_header.csx"));
        var cell = await File.ReadAllTextAsync(Path.Combine(Folder("Snippets"), package, name + ".csx"));
        var figure = Figure.Normalised(await Script.Run(header + "\n" + cell + "\n" + "FigureOf(shown)")) + "\n";
        var expectation = Path.Combine(Folder("Expectations"), package, name + ".json");
        if (Environment.GetEnvironmentVariable("CLAIMTRAIL_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(expectation)!);
            await File.WriteAllTextAsync(expectation, figure);
        }

        Assert.Equal(await File.ReadAllTextAsync(expectation), figure);
    }

    [Fact]
    public void Every_expectation_has_its_snippet() =>
        Assert.Equal(
            Names("Snippets", "*.csx").Where(name => !name.EndsWith("_header", StringComparison.Ordinal)),
            Names("Expectations", "*.json"));

    private static IEnumerable<string> Names(string folder, string pattern) =>
        Directory.GetFiles(Folder(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder(folder), file), null))
            .Order(StringComparer.Ordinal);

    private static string Folder(string name) => RepositoryRoot.Combine("tests", Project, name);
}
