using System.Globalization;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Reads <c>paragraphs.csv</c>.</summary>
internal static class ParagraphFile
{
    private const string Rebuild = "Run `claimtrail build-case` to make the file anew from the text.";

    /// <summary>The paragraphs of each article, in order. With the text at hand, each is compared with it.</summary>
    public static ParagraphTable Read(
        string caseFolder, ArticleCards cards, IReadOnlyDictionary<string, string> texts, ErrorList errors)
    {
        var table = new ParagraphTable(cards);
        var split = texts.ToDictionary(t => t.Key, t => ParagraphSplitter.Split(t.Value), StringComparer.Ordinal);
        var rows = CsvRecords.Read<Paragraph>(caseFolder, CaseFiles.Paragraphs, errors, onBroken: table.LackOneOf,
            ("fingerprint", Fingerprint));
        foreach (var (row, paragraph, isWhole) in rows)
        {
            var id = paragraph.ArticleId;
            if (table.Of(id) is not { } earlier)
            {
                table.LackOneOf(id);
                if (!cards.Names(id))
                    row.Refuse($"No article has the id \"{id}\".",
                    $"Correct it, or add its card to {CaseFiles.Articles}.");
                continue;
            }

            CheckRepeat(row, paragraph, earlier, table.Lacks(id));
            if (isWhole && Fits(row, paragraph, earlier, table.Lacks(id)))
            {
                earlier.Add(paragraph);
                Compare(row, paragraph, cards.Find(id)!, texts.GetValueOrDefault(id), split.GetValueOrDefault(id));
            }
            else
            {
                table.LackOneOf(id);
            }
        }

        foreach (var (id, spans) in split)
            if (!table.Lacks(id) && rows.Count > 0 && table.Of(id)!.Count < spans.Count)
                errors.Add(CaseFiles.Paragraphs, null, string.Create(CultureInfo.InvariantCulture,
                    $"{id} has {table.Of(id)!.Count} paragraphs here, but {spans.Count} in its text."), Rebuild);
        return table;
    }

    private static bool Fits(CsvRow row, Paragraph paragraph, List<Paragraph> earlier, bool incomplete)
    {
        var expected = earlier.Count + 1;
        if (paragraph.Number == expected || incomplete) return true;
        row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"Paragraph {paragraph.Number} of {paragraph.ArticleId} stands where paragraph {expected} is due."),
            "Number the paragraphs of an article 1, 2, 3 …, each once, in the order of the text.");
        return false;
    }

    private static string? Fingerprint(CsvRow row)
    {
        var value = row["fingerprint"];
        if (value.Length == 16 && value.All(char.IsAsciiHexDigitLower)) return value;
        row.Refuse($"The fingerprint \"{value}\" is not one.",
            "A fingerprint has 16 lower-case hexadecimal digits; run `claimtrail build-case`.");
        return null;
    }

    private static void CheckRepeat(CsvRow row, Paragraph paragraph, List<Paragraph> earlier, bool incomplete)
    {
        if (paragraph.Repeats is not { } repeat || incomplete
            || earlier.Exists(p => p.Number == repeat.Number && p.Repeats is null)) return;
        row.Refuse(string.Create(CultureInfo.InvariantCulture,
            $"Paragraph {repeat.Number} is not an earlier first copy."),
            "A repeat names the first paragraph that says the same; run `claimtrail build-case`.");
    }

    private static void Compare(CsvRow row, Paragraph paragraph, Article card, string? text,
        List<TextSpan>? split)
    {
        if (card.Length > 0 && paragraph.Span.End > card.Length)
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                    $"The paragraph ends at {paragraph.Span.End}, but the article has {card.Length} UTF-16 code "
                        + $"units."), Rebuild);
        else if (split is not null && (paragraph.Number > split.Count || split[paragraph.Number - 1] != paragraph.Span))
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"Paragraph {paragraph.Number} does not stand at this place in the text."), Rebuild);
        else if (text is not null && !string.Equals(NormalisedText.Fingerprint(paragraph.Span.Of(text)),
            paragraph.Fingerprint, StringComparison.Ordinal))
            row.Refuse("The text at this place has another fingerprint.", Rebuild);
    }
}

/// <summary>The paragraphs that could be read, and which articles lack some because a row is broken: after that, a
/// count that is off or a paragraph that is not there is no further error.</summary>
internal sealed class ParagraphTable(ArticleCards cards)
{
    private readonly Dictionary<string, List<Paragraph>> _byArticle =
        cards.All.ToDictionary(c => c.Id, _ => new List<Paragraph>(), StringComparer.Ordinal);

    private readonly HashSet<string> _lacking = new(StringComparer.Ordinal);
    private bool _lacksAnywhere;

    /// <summary>The paragraphs of an article so far; null when there is no such article.</summary>
    public List<Paragraph>? Of(string articleId) => _byArticle.GetValueOrDefault(articleId);

    /// <summary>Notes that a row could not be read; when its article is not known either, any article may lack
    /// it.</summary>
    public void LackOneOf(string articleId)
    {
        if (_byArticle.ContainsKey(articleId)) _lacking.Add(articleId);
        else _lacksAnywhere = true;
    }

    public bool Lacks(string articleId) => _lacksAnywhere || _lacking.Contains(articleId);
}
