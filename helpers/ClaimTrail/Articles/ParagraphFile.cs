using System.Globalization;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Reads <c>paragraphs.csv</c>.</summary>
internal static class ParagraphFile
{
    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    private const string Rebuild = "Run `claimtrail build-case` to make the file anew from the text.";

    private static readonly Dictionary<string, RepeatKind> Kinds = new(StringComparer.Ordinal)
    {
        ["exact"] = RepeatKind.Exact,
        ["near"] = RepeatKind.Near,
    };

    /// <summary>The paragraphs of each article, in order. With the text at hand, each is compared with it.</summary>
    public static ParagraphTable Read(
        string caseFolder, ArticleCards cards, IReadOnlyDictionary<string, string> texts, ErrorList errors)
    {
        var table = new ParagraphTable(cards);
        var split = texts.ToDictionary(t => t.Key, t => ParagraphSplitter.Split(t.Value), StringComparer.Ordinal);
        var rows = CsvTable.Read(Path.Combine(caseFolder, CaseFiles.Paragraphs), CaseFiles.Paragraphs, CaseFiles.ParagraphColumns,
            errors, onBroken: table.LackOneOf);
        foreach (var row in rows)
        {
            var id = row.Required("article");
            if (table.Of(id) is not { } earlier)
            {
                table.LackOneOf(id);
                if (!cards.Names(id)) row.Refuse($"No article has the id \"{id}\".", $"Correct it, or add its card to {CaseFiles.Articles}.");
                continue;
            }

            if (ReadOne(row, id, earlier, table.Lacks(id)) is { } paragraph)
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

    private static void Compare(CsvRow row, Paragraph paragraph, ArticleCard card, string? text, IReadOnlyList<TextSpan>? split)
    {
        if (card.Length > 0 && paragraph.Span.End > card.Length)
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                    $"The paragraph ends at {paragraph.Span.End}, but the article has {card.Length} UTF-16 code units."), Rebuild);
        else if (split is not null && (paragraph.Number > split.Count || split[paragraph.Number - 1] != paragraph.Span))
            row.Refuse(string.Create(CultureInfo.InvariantCulture, $"Paragraph {paragraph.Number} does not stand at this place in the text."), Rebuild);
        else if (text is not null && !string.Equals(NormalisedText.Fingerprint(paragraph.Span.Of(text)), paragraph.Fingerprint, StringComparison.Ordinal))
            row.Refuse("The text at this place has another fingerprint.", Rebuild);
    }
}
