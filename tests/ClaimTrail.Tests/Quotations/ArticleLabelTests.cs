using ClaimTrail.Quotations;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Quotations;

/// <summary>The finder against the quotations that a reader labelled in the five articles.</summary>
public class ArticleLabelTests
{
    [SkippableTheory]
    [InlineData("tenasia-ko", "ko")]
    [InlineData("cacafly-zh", "zh")]
    [InlineData("fomomedia-id", "id")]
    [InlineData("rapidtelecast-en", "en")]
    [InlineData("q8hashtagat-ar", "ar")]
    public void Every_labelled_quotation_of_an_article_is_found_with_its_speaker_and_nothing_else(string article,
        string language)
    {
        var text = File.ReadAllText(Path.Combine(FullTexts.Required(), $"{article}.txt"));
        var score = new QuotationScore();
        score.Add(article, text, [.. Labels(article)],
            QuotationFinder.For(ClaimTrail.Languages.Languages.Get(language)).Find(text));
        Assert.True(score is { Precision: 1, Recall: 1, Speakers: 1, Verbs: 1 }, score.ToString());
        Assert.True(score.Labelled > 2);
    }

    private static IEnumerable<LabelledQuotation> Labels(string article) =>
        from row in LabelRow.Read(RepositoryRoot.Combine("data", "netflix-2023", "labels", "quotations.csv"))
        where row["article"] == article
        select new LabelledQuotation(
            new(row.Number("start"), row.Number("length")), row.Optional("speaker"),
            row.Optional("speaker_start") is null ? null : row.Number("speaker_start"), row.Optional("verb"));
}
