using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>Whoever has just made a case has filled in nothing; every notebook runs on it all the same.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class NewCaseTests : IDisposable
{
    private const string English =
        "The bridge of Alder Point\n\n3 March 2024\n\nThe council has set aside up to $42 million for the bridge, "
        + "and the mayor said that 12,000 people would use it. \"We waited ten years,\" Mara Quill said.\n";

    private const string Indonesian =
        "Jembatan Alder Point\n\n4 Maret 2024\n\nDewan kota menyiapkan hingga 42 juta dolar AS untuk jembatan itu, "
        + "dan 12.000 orang akan memakainya, kata wali kota. \"Kami menunggu sepuluh tahun,\" kata Mara Quill.\n";

    private readonly TemporaryFolder folder = new();

    public NewCaseTests()
    {
        KeptDownloads.LinkInto(folder.Path);
        Directory.CreateDirectory(Path.Combine(folder.Path, "data"));
        foreach (var shared in new[] { "reference", "harbour-ferry", "netflix-2023" })
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "data", shared),
                RepositoryRoot.Combine("data", shared));
        foreach (var file in new[] { "exercises.json", "glossary.csv", "site.json" })
            File.Copy(RepositoryRoot.Combine("data", file), Path.Combine(folder.Path, "data", file));
        foreach (var notebook in Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "*.ipynb"))
            folder.Write($"notebooks/{Path.GetFileName(notebook)}", File.ReadAllText(notebook));
        foreach (var script in new[] { "lib.csx", "lib.fsx", "story.csx" })
            folder.Write($"notebooks/.boot/{script}",
                File.ReadAllText(RepositoryRoot.Combine("notebooks", ".boot", script)));
    }

    public void Dispose() => folder.Dispose();

    private const string NoFiguresRow = "no figures at all";

    private const string NoFigures =
        "A quiet day\n\nNothing was counted here. \"It was a quiet day,\" Mara Quill said, and "
        + "went home without a decision.\n";

    private const string NoQuotations =
        "The bridge opens\n\n3 March 2024\n\nThe bridge cost $42 million and carries 12,000 "
        + "people a day, the council reported.\n";

    public static TheoryData<string, string[]> Cases => new()
    {
        { "two languages", [English, Indonesian] },
        { NoFiguresRow, [NoFigures] },
        { "one article, and no quotations at all", [NoQuotations] },
    };

    [Theory, MemberData(nameof(Cases))]
    public async Task All_notebooks_run_on_a_case_that_was_just_made(string row, string[] articles)
    {
        foreach (var (number, text) in articles.Index()) folder.Write($"articles/paper{number}.txt", text);
        var made = await Command.RunAsync(folder.Path, "new-case", "fresh", "articles");
        Assert.True(made.ExitCode == 0, made.Errors);
        // Only where a page is read are the outputs written, and charts drawn for them.
        string[] options = row == NoFiguresRow ? ["--no-site", "--in-place"] : ["--no-site"];
        using var run = Command.Start(folder.Path, [("CLAIMTRAIL_CASE", "fresh")], options);
        var (errors, output) = (run.StandardError.ReadToEndAsync(), await run.StandardOutput.ReadToEndAsync());
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, $"{row}: {await errors}");
        Assert.Contains(" in 7 notebooks, 0 failed, ", output, StringComparison.Ordinal);
        if (row != NoFiguresRow) return;
        // Nothing is claimed yet, and the notebook on claim cards says so.
        var card = await File.ReadAllTextAsync(Path.Combine(folder.Path, "notebooks", "06-publish-a-claim-card.ipynb"));
        Assert.Contains("The case “fresh” holds no finding", card, StringComparison.Ordinal);
        Assert.DoesNotContain("ct-card", card, StringComparison.Ordinal);
    }
}
