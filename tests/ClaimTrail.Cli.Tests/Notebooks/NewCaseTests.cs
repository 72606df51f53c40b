using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>Whoever has just made a case has filled in nothing; every notebook runs on it all the same.</summary>
[Collection(EveryNotebookGroup.Name)]
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class NewCaseTests(EveryNotebook run)
{
    private const string English =
        "The bridge of Alder Point\n\n3 March 2024\n\nThe council has set aside up to $42 million for the bridge, "
        + "and the mayor said that 12,000 people would use it. \"We waited ten years,\" Mara Quill said.\n";

    private const string Indonesian =
        "Jembatan Alder Point\n\n4 Maret 2024\n\nDewan kota menyiapkan hingga 42 juta dolar AS untuk jembatan itu, "
        + "dan 12.000 orang akan memakainya, kata wali kota. \"Kami menunggu sepuluh tahun,\" kata Mara Quill.\n";

    private const string Nothing =
        "A quiet day\n\nNothing was counted here, nobody spoke, and the council went home without a decision.\n";

    private const string NoFigures =
        "A quiet day\n\nNothing was counted here. \"It was a quiet day,\" Mara Quill said, and "
        + "went home without a decision.\n";

    private const string NoQuotations =
        "The bridge opens\n\n3 March 2024\n\nThe bridge cost $42 million and carries 12,000 "
        + "people a day, the council reported.\n";

    /// <summary>One article, without figures and without quotations.</summary>
    private const string Empty = "nothing-at-all";

    /// <summary>The articles of each case. With CLAIMTRAIL_LONG=1 there are cases that lack only one of both; .ci/run
    /// makes and runs one of those by the published command.</summary>
    internal static IReadOnlyDictionary<string, string[]> Articles { get; } =
        Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1"
            ? new Dictionary<string, string[]>
            {
                ["two-languages"] = [English, Indonesian],
                [Empty] = [Nothing],
                ["no-figures-at-all"] = [NoFigures],
                ["no-quotations-at-all"] = [NoQuotations],
            }
            : new() { ["two-languages"] = [English, Indonesian], [Empty] = [Nothing] };

    public static TheoryData<string> Cases => [.. Articles.Keys];

    [Theory, MemberData(nameof(Cases))]
    public void All_notebooks_run_on_a_case_that_was_just_made(string name)
    {
        run.AssertDone(name);
    }

    /// <summary>Nothing is claimed yet, and the notebook on claim cards says so.</summary>
    [Fact]
    public void A_case_without_a_finding_has_no_card()
    {
        var card = run.Read("06-publish-a-claim-card", Empty);
        Assert.Contains($"The case “{Empty}” holds no finding", card, StringComparison.Ordinal);
        Assert.DoesNotContain("ct-card", card, StringComparison.Ordinal);
    }
}
