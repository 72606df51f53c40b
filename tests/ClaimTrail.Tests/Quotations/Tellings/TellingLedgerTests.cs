using ClaimTrail.Articles;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Quotations.Tellings;

public class TellingLedgerTests
{
    private static readonly Lazy<TellingLedger> FromPassages = new(() => Ledger(Case.WithoutText));

    private static TellingLedger Ledger(string textFolder) => TellingLedger.Of(
        [.. Corpus.Open(LabelledReadings.CaseFolder,
            textFolder).Articles.Select(a => ArticleReading.Of(a, AliasTable.Read(LabelledReadings.CaseFolder)))],
        Codebook.Read(LabelledReadings.CaseFolder),
        PeopleBook.Read(LabelledReadings.CaseFolder),
        ReferenceQuotation.Read(LabelledReadings.ReferenceFolder));

    public static IEnumerable<object[]> HandMade =>
        LabelledReadings.Rows("ledger.csv").GroupBy(r => (r["statement"], r["article"]))
            .Select(g => new object[] { g.Key.Item1, g.Key.Item2 });

    [Theory]
    [MemberData(nameof(HandMade))]
    public void The_ledger_agrees_with_the_hand_made_one_cell_by_cell(string statement, string article) =>
        Assert.Equal(HandMadeCells(statement, article), Cells(FromPassages.Value[statement, article]));

    [SkippableTheory]
    [MemberData(nameof(HandMade))]
    public void The_full_texts_give_the_same_ledger(string statement, string article) =>
        Assert.Equal(HandMadeCells(statement, article), Cells(Ledger(FullTexts.Required())[statement, article]));

    [Fact]
    public void Where_the_hand_made_ledger_is_silent_the_article_does_not_tell_the_statement()
    {
        var labelled = HandMade.Select(h => ((string)h[0], (string)h[1])).ToHashSet();
        Assert.All(
            FromPassages.Value.Tellings.Where(t => !labelled.Contains((t.Statement.Id, t.Article.Id))),
            t => Assert.Equal(TellingMode.None, t.Mode));
        Assert.Empty(FromPassages.Value.WithoutOriginal);
    }

    private static List<string> HandMadeCells(string statement, string article) =>
    [
        .. LabelledReadings.Rows("ledger.csv")
            .Where(r => r["statement"] == statement && r["article"] == article)
            .Select(r => $"{r["mode"]} {r["motif"]} {r["effect"]}").Order(StringComparer.Ordinal),
    ];

    private static List<string> Cells(Telling? telling) =>
    [
        .. telling!.Cells.Select(c => $"{telling.Mode} {c.Motif.Id} {c.Effect}".ToLowerInvariant())
            .Order(StringComparer.Ordinal),
    ];
}
