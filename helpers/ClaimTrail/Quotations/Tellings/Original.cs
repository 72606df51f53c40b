using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>The first wording of a statement that is known.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Language">The language of the words, as a BCP 47 tag.</param>
/// <param name="Words">The words, as far as the article's text is at hand.</param>
/// <param name="FirstPublishedBy">Where they first appeared, in words: for an article, its id.</param>
public sealed record Original(Statement Statement, string Language, string Words, string FirstPublishedBy)
{
    /// <summary>The original of a statement; null when it stands neither among the reference quotations nor in an
    /// article that is at hand.</summary>
    public static Original? Of(
        Statement statement, IReadOnlyList<ReferenceQuotation> reference, IReadOnlyList<ArticleReading> articles)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(articles);
        var begins = FoldedText.Fold(statement.OriginalBegins);
        if (string.Equals(statement.OriginalIn, Statement.Reference, StringComparison.Ordinal))
        {
            return reference.FirstOrDefault(q => FoldedText.Of(q.Text).Find(begins) is not null) is { } quotation
                ? new Original(statement, quotation.Language, quotation.Text, quotation.FirstPublishedBy)
                : null;
        }

        var home = articles.FirstOrDefault(
            a => string.Equals(a.Article.Id, statement.OriginalIn, StringComparison.Ordinal));
        foreach (var paragraph in home?.Read.Paragraphs ?? [])
        {
            if (FoldedText.Of(paragraph.Words).Find(begins) is not { } place) continue;
            var speech = SpeechTables.Get(Languages.Languages.Get(home!.Article.Language).Tag);
            var sentence = Sentences.Of(paragraph.Words, speech.IsShortened).First(s => s.End > place.Start);
            return new Original(
                statement, home.Article.Language, sentence.Of(paragraph.Words).Trim().ToString(), home.Article.Id);
        }

        return null;
    }
}
