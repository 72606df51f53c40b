using System.Globalization;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Reads <c>passages.csv</c> and <c>glosses.csv</c>.</summary>
internal sealed class PassageFile(
    ArticleCards cards,
    ParagraphTable paragraphs,
    IReadOnlyDictionary<string, string> texts,
    ErrorList errors)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>The passages of all articles, in the order of the file, with their glosses.</summary>
    public IReadOnlyList<Passage> Read(string caseFolder)
    {
        var rows = CsvTable.Read(Path.Combine(caseFolder, CaseFiles.Passages), CaseFiles.Passages, CaseFiles.PassageColumns,
            errors, onBroken: id => _broken.Add(id));
        var passages = rows.Select(ReadOne).OfType<Passage>().ToList();
        var glosses = ReadGlosses(caseFolder, fileIsWhole: rows.Count > 0);
        return [.. passages.Select(p => p with { Gloss = glosses.GetValueOrDefault(p.Id) })];
    }

    private Passage? ReadOne(CsvRow row)
    {
        var id = row.Required("id");
        if (id.Length > 0 && !_lines.TryAdd(id, row.Line))
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture, $"The id \"{id}\" stands twice; it is first used in row {_lines[id]}."),
                "Give each passage an id of its own.");
            return null;
        }

        var articleId = row.Required("article");
        if (!cards.Names(articleId)) row.Refuse($"No article has the id \"{articleId}\".", $"Correct it, or add its card to {CaseFiles.Articles}.");
        var number = row.Number("paragraph", 1);
        var start = row.Number("start", 0);
        var length = row.Number("length", 1);
        var purpose = PassagePurposes.Read(row);
        var text = row.Exact("text");
        if (id.Length == 0 || number is null || start is null || length is null || purpose is null || cards.Find(articleId) is not { } card)
            return null;
        var passage = new Passage(id, articleId, number.Value, new TextSpan(start.Value, length.Value), text, purpose.Value, null);
        return Fits(row, passage, card) ? passage : null;
    }

    private bool Fits(CsvRow row, Passage passage, ArticleCard card)
    {
        const string rebuild = "Run `claimtrail build-case` to make the file anew from the text.";
        if (passage.Text.Length != passage.Span.Length)
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"The passage is said to have {passage.Span.Length} UTF-16 code units, but has {passage.Text.Length}."), rebuild);
            return false;
        }

        var inArticle = paragraphs.Of(passage.ArticleId)!;
        var paragraph = inArticle.Find(p => p.Number == passage.Paragraph);
        if (paragraph is null ? inArticle.Count > 0 && !paragraphs.Lacks(passage.ArticleId) : !paragraph.Span.Contains(passage.Span))
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"The passage does not lie in paragraph {passage.Paragraph} of {passage.ArticleId}."), rebuild);
            return false;
        }

        if (texts.GetValueOrDefault(passage.ArticleId) is { } text
            && (passage.Span.End > text.Length || !passage.Span.Of(text).SequenceEqual(passage.Text)))
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"The passage does not match the text of {passage.ArticleId} at {passage.Span.Start}: {Difference(passage, text)}"), rebuild);
            return false;
        }

        return card.Length == 0 || passage.Span.End <= card.Length;
    }

    private static string Difference(Passage passage, string text)
    {
        if (passage.Span.End > text.Length) return "the text ends before it.";
        var stands = passage.Span.Of(text);
        var at = stands.CommonPrefixLength(passage.Text);
        return string.Create(CultureInfo.InvariantCulture,
            $"from its character {at + 1} on, the text has \"{Extract(stands[at..])}\" and the passage \"{Extract(passage.Text.AsSpan(at))}\".");
    }

    private static string Extract(ReadOnlySpan<char> text) => text.Length <= 12 ? text.ToString() : $"{text[..12]}…";

    private Dictionary<string, Gloss> ReadGlosses(string caseFolder, bool fileIsWhole)
    {
        var glosses = new Dictionary<string, Gloss>(StringComparer.Ordinal);
        var path = Path.Combine(caseFolder, CaseFiles.Glosses);
        if (!File.Exists(path)) return glosses;
        foreach (var row in CsvTable.Read(path, CaseFiles.Glosses, CaseFiles.GlossColumns, errors))
        {
            var id = row.Required("passage");
            var signedBy = row.Required("signed_by");
            var gloss = new Gloss(row["transliteration"], row.Required("word_by_word"), row.Required("translation"), row.Required("made_by"),
                signedBy == "not yet" ? null : signedBy);
            if (id.Length == 0) continue;
            if (fileIsWhole && !_lines.ContainsKey(id) && !_broken.Contains(id))
                row.Refuse($"No passage has the id \"{id}\".", $"Correct it, or remove the row; ids stand in {CaseFiles.Passages}.");
            else if (!glosses.TryAdd(id, gloss))
                row.Refuse($"The passage \"{id}\" is glossed twice.", "Keep one of the two rows.");
        }

        return glosses;
    }
}
