using ClaimTrail.Articles;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Comparing;
using ClaimTrail.Figures;
using ClaimTrail.Testing;
using ClaimTrail.Tests.Checks;

namespace ClaimTrail.Tests.Comparing;

/// <summary>The five articles of the first case from their full texts, with nothing filled in. Skipped where the
/// withheld texts are not at hand.</summary>
public class FirstCaseComparisonTests
{
    private static readonly Lazy<Corpus> Articles = new(() => Corpus.Open(NetflixCase.Folder));

    private static readonly Lazy<Comparison> Compared = new(() => Comparison.Of(
        [.. Articles.Value.Articles.Select(ComparedArticle.Of)],
        ReferenceShelf.Open(RepositoryRoot.Combine("data", "reference")).Rates));

    [SkippableTheory]
    [InlineData("the pay", "900,000 USD", "cacafly-zh fomomedia-id q8hashtagat-ar rapidtelecast-en tenasia-ko")]
    [InlineData("the actors", "35 people", "cacafly-zh fomomedia-id rapidtelecast-en tenasia-ko")]
    [InlineData("the members, without 63만", "160,000 people", "cacafly-zh q8hashtagat-ar")]
    public void A_quantity_is_one(string name, string words, string articles)
    {
        RequireTexts();
        var told = Compared.Value.Quantities
            .Where(q => q.Tellings.Any(t => t.Figure.Words().EndsWith(words, StringComparison.Ordinal)))
            .Select(q => string.Join(' ',
                q.Tellings.Select(t => t.Place.Article).Distinct().Order(StringComparer.Ordinal)));
        Assert.True(told.Contains(articles), $"{name}: {string.Join("; ", told)}");
    }

    [SkippableFact]
    public void The_words_about_35_actors_are_one_statement()
    {
        RequireTexts();
        var told = Compared.Value.Statements.Single(s => s.Tellings.Any(t => t.Place.Surface.Contains("35명",
            StringComparison.Ordinal)));
        Assert.Equal(["cacafly-zh", "fomomedia-id", "rapidtelecast-en", "tenasia-ko"],
            told.Tellings.Select(t => t.Place.Article).Order(StringComparer.Ordinal));
    }

    [SkippableTheory]
    [InlineData("the lost floor", ChangeKind.RangeLost, "rapidtelecast-en", "$900,000")]
    [InlineData("the lost floor", ChangeKind.RangeLost, "q8hashtagat-ar", "900 ألف دولار")]
    [InlineData("the ringgit", ChangeKind.Conversion, "cacafly-zh", "四百三十万令吉")]
    [InlineData("the lost sentence", ChangeKind.PartDropped, "tenasia-ko", "35명의 배우")]
    [InlineData("as what it is", ChangeKind.Unit, "tenasia-ko", "63만")]
    public void A_change_is_reported(string name, ChangeKind kind, string article, string surface)
    {
        RequireTexts();
        Assert.True(Compared.Value.Changes.Any(c => c.Kind == kind && c.In.Article == article
            && c.In.Surface.Contains(surface, StringComparison.Ordinal)), name);
    }

    private static void RequireTexts() => Skip.IfNot(Articles.Value.HasText,
        "The full texts are not at hand; name their folder in CLAIMTRAIL_TEXT.");
}
