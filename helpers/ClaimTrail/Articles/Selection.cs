using System.Globalization;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Reads <c>selection.csv</c> and cuts the passages it asks for out of the texts.</summary>
internal sealed class Selection(ArticleCards cards, IReadOnlyList<BuiltArticle> articles, ErrorList errors)
{
    private readonly Dictionary<string, CsvRow> _first = new(StringComparer.Ordinal);

    public void Read(string caseFolder)
    {
        foreach (var article in articles.Where(a => a.Furniture.Largest > a.Paragraphs.Count))
            cards.Refuse(article.Card, string.Create(CultureInfo.InvariantCulture,
                    $"The column \"furniture\" names paragraph {article.Furniture.Largest}, but the text has "
                        + $"{article.Paragraphs.Count}."),
                "Name paragraphs that exist.");
        foreach (var record in CsvRecords.Read<SelectionRow>(caseFolder, CaseFiles.Selection, errors)) ReadOne(record);
        foreach (var article in articles.Where(a => a.Card.Sharing == TextSharing.Withheld)) CheckShare(article);
    }

    private void ReadOne(CsvRecord<SelectionRow> record)
    {
        var (row, asked, isWhole) = record;
        if (asked.Id.Length > 0 && !_first.TryAdd(asked.Id, row))
            row.RefuseTwice(asked.Id, _first[asked.Id], "Give each passage an id of its own.");
        if (!cards.Names(asked.ArticleId))
            row.Refuse($"No article has the id \"{asked.ArticleId}\".",
                $"Correct it, or add its card to {CaseFiles.Articles}.");
        if (!isWhole || asked.From.Length == 0
            || articles.FirstOrDefault(a => a.Card.Id == asked.ArticleId) is not { } article) return;
        if (article.Paragraphs.FirstOrDefault(p => p.Number == asked.Paragraph) is not { } paragraph)
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"{asked.ArticleId} has no paragraph {asked.Paragraph}; it has {article.Paragraphs.Count}."),
                    "Correct the number.");
            return;
        }

        if (Locate(row, article.Text, paragraph, asked.From, asked.To) is not { } span) return;
        var passage = new Passage(
            asked.Id, asked.ArticleId, asked.Paragraph, span, asked.Purpose, span.Of(article.Text).ToString());
        CheckPassage(row, passage, paragraph, article);
        article.Add(passage);
    }

    private static TextSpan? Locate(CsvRow row, string text, Paragraph paragraph, string from, string to)
    {
        // A no-break space looks like a space in every editor; both have one code unit, so places stay the same.
        var words = paragraph.Span.Of(text).ToString().Replace('\u00A0', ' ').AsSpan();
        var start = words.IndexOf(from, StringComparison.Ordinal);
        if (start < 0 || words[(start + 1)..].IndexOf(from, StringComparison.Ordinal) >= 0)
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                    $"The words \"{from}\" stand {(start < 0 ? "nowhere" : "more than once")} in paragraph "
                        + $"{paragraph.Number} of {paragraph.ArticleId}."),
                "Copy the first words of the passage from the text, and so many that they stand there once.");
            return null;
        }

        if (to.Length == 0) return new TextSpan(paragraph.Span.Start + start, from.Length);
        var end = words[start..].IndexOf(to, StringComparison.Ordinal);
        if (end >= 0) return new TextSpan(paragraph.Span.Start + start, end + to.Length);
        row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"After \"{from}\" the words \"{to}\" stand nowhere in paragraph {paragraph.Number} of "
                    + $"{paragraph.ArticleId}."),
            "Copy the last words of the passage from the text.");
        return null;
    }

    private static void CheckPassage(CsvRow row, Passage passage, Paragraph paragraph, BuiltArticle article)
    {
        if (article.Passages.FirstOrDefault(p => p.Span.Overlaps(passage.Span)) is { } other)
            row.Refuse($"The passage overlaps with {other.Id}.", "Let one of the two end earlier, or make them one.");
        if (article.Card.Sharing == TextSharing.Free) return;
        if (passage.Span.Length > QuotationBudget.LongestPassage)
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                    $"The passage has {passage.Span.Length} characters; {QuotationBudget.LongestPassage} may be "
                        + $"quoted at once."),
                "End it at a sentence or a clause before.");
        if (paragraph.Repeats is { } repeat
            && (repeat.Kind == RepeatKind.Exact || !passage.Purpose.HasFlag(PassagePurpose.NearRepeat)))
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"Paragraph {paragraph.Number} repeats paragraph {repeat.Number}."),
                "Quote the first copy; of a near repeat quote only what differs, with the purpose near_repeat.");
    }

    private void CheckShare(BuiltArticle article)
    {
        var share = QuotationBudget.Share(article.Text.Length, article.Passages.Select(p => p.Span));
        if (share <= QuotationBudget.LargestShare) return;
        cards.Refuse(article.Card, string.Create(CultureInfo.InvariantCulture,
                $"The passages quote {100 * share:0.0} % of {article.Card.Id}; at most "
                    + $"{100 * QuotationBudget.LargestShare:0} % may be quoted."),
            $"Select less in {CaseFiles.Selection}.");
    }
}
