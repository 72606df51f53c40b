using System.Globalization;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Reads <c>paragraphs.csv</c>.</summary>
internal static class ParagraphFile
{
    public static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    private static readonly Dictionary<string, RepeatKind> Kinds = new(StringComparer.Ordinal)
    {
        ["exact"] = RepeatKind.Exact,
        ["near"] = RepeatKind.Near,
    };

    /// <summary>The paragraphs of each article, in order. With the text at hand, each is compared with it.</summary>
    public static IReadOnlyDictionary<string, List<Paragraph>> Read(
        string caseFolder, ArticleCards cards, IReadOnlyDictionary<string, string> texts, ErrorList errors)
    {
        var byArticle = cards.All.ToDictionary(c => c.Id, _ => new List<Paragraph>(), StringComparer.Ordinal);
        // After a broken row the count is off by one; that is not another error.
        var incomplete = new HashSet<string>(StringComparer.Ordinal);
        var rows = CsvTable.Read(Path.Combine(caseFolder, CaseFiles.Paragraphs), CaseFiles.Paragraphs, CaseFiles.ParagraphColumns,
            errors, onBroken: id => incomplete.Add(id));
        foreach (var row in rows)
        {
            var id = row.Required("article");
            if (!byArticle.TryGetValue(id, out var earlier))
            {
                if (!cards.Names(id)) row.Refuse($"No article has the id \"{id}\".", $"Correct it, or add its card to {CaseFiles.Articles}.");
                continue;
            }

            if (ReadOne(row, id, earlier, incomplete.Contains(id)) is not { } paragraph)
            {
                incomplete.Add(id);
                continue;
            }

            earlier.Add(paragraph);
            Compare(row, paragraph, cards.Find(id)!, texts.GetValueOrDefault(id));
        }

        return byArticle;
    }

    private static Paragraph? ReadOne(CsvRow row, string articleId, List<Paragraph> earlier, bool incomplete)
    {
        var number = row.Number("number", 1);
        var start = row.Number("start", 0);
        var length = row.Number("length", 1);
        var fingerprint = Fingerprint(row);
        var repeats = Repeats(row, earlier, incomplete);
        var furniture = row.Word("furniture", YesNo);
        if (number is null || start is null || length is null || fingerprint is null || furniture is null) return null;
        var expected = earlier.Count + 1;
        if (number != expected && !incomplete)
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture, $"Paragraph {number} of {articleId} stands where paragraph {expected} is due."),
                "Number the paragraphs of an article 1, 2, 3 …, each once, in the order of the text.");
            return null;
        }

        return new Paragraph(articleId, number.Value, new TextSpan(start.Value, length.Value), fingerprint, repeats, furniture.Value);
    }

    private static string? Fingerprint(CsvRow row)
    {
        var value = row["fingerprint"];
        if (value.Length == 16 && value.All(char.IsAsciiHexDigitLower)) return value;
        row.Refuse($"The fingerprint \"{value}\" is not one.", "A fingerprint has 16 lower-case hexadecimal digits; run `claimtrail build-case`.");
        return null;
    }

    private static ParagraphRepeat? Repeats(CsvRow row, List<Paragraph> earlier, bool incomplete)
    {
        if (row.Optional("repeats") is null)
        {
            if (row["repeat_kind"].Length > 0) row.Refuse("The column \"repeat_kind\" is filled, but \"repeats\" is empty.", "Fill in both or neither.");
            return null;
        }

        if (row.Number("repeats", 1) is not { } number || row.Word("repeat_kind", Kinds) is not { } kind) return null;
        var original = earlier.Find(p => p.Number == number);
        if (!incomplete && (original is null || original.Repeats is not null))
            row.Refuse(string.Create(CultureInfo.InvariantCulture, $"Paragraph {number} is not an earlier first copy."),
                "A repeat names the first paragraph that says the same; run `claimtrail build-case`.");
        return new ParagraphRepeat(number, kind);
    }

    private static void Compare(CsvRow row, Paragraph paragraph, ArticleCard card, string? text)
    {
        if (card.Length > 0 && paragraph.Span.End > card.Length)
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                    $"The paragraph ends at {paragraph.Span.End}, but the article has {card.Length} UTF-16 code units."),
                "Correct start and length; `claimtrail build-case` computes them.");
        else if (text is not null && !string.Equals(NormalisedText.Fingerprint(paragraph.Span.Of(text)), paragraph.Fingerprint, StringComparison.Ordinal))
            row.Refuse("The text at this place has another fingerprint.", "Run `claimtrail build-case` to make the file anew from the text.");
    }
}
