using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Testing;
using ClaimTrail.Tests.Quotations;

namespace ClaimTrail.Tests.Practice;

/// <summary>The invented case, opened once for all tests that read it.</summary>
internal static class PracticeCase
{
    public static string Folder { get; } = RepositoryRoot.Combine("data", "harbour-ferry");

    private static readonly Lazy<CheckDesk> LazyDesk = new(() => Case.Open(Folder).Desk);
    private static readonly Lazy<TellingLedger> LazyLedger = new(DrawUp);

    /// <summary>With the full texts, which belong to the case.</summary>
    public static Corpus Corpus { get; } = Corpus.Open(Folder, Path.Combine(Folder, "text"));

    public static PeopleBook People { get; } = PeopleBook.Read(Folder);

    /// <summary>What was planted, row by row.</summary>
    public static IReadOnlyList<LabelRow> Truth { get; } = LabelRow.Read(Path.Combine(Folder, "truth.csv"));

    public static CheckDesk Desk => LazyDesk.Value;

    /// <summary>Drawn up from what the finders find, not from the labels.</summary>
    public static TellingLedger Ledger => LazyLedger.Value;

    private static TellingLedger DrawUp()
    {
        var aliases = AliasTable.Read(Folder);
        return TellingLedger.Of([.. Corpus.Articles.Select(a => ArticleReading.Of(a, aliases))],
            Codebook.Read(Folder), People, []);
    }
}
