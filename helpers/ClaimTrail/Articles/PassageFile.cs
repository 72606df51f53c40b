using System.Globalization;

namespace ClaimTrail.Articles;

/// <summary>Reads <c>passages.csv</c> and <c>glosses.csv</c>.</summary>
internal sealed class PassageFile(
    ArticleCards cards,
    ParagraphTable paragraphs,
    IReadOnlyDictionary<string, string> texts,
    ErrorList errors)
{
    private readonly Dictionary<string, CsvRow> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>The passages of all articles, in the order of the file, with their glosses.</summary>
    public IReadOnlyList<Passage> Read(string caseFolder)
    {
        var rows = CsvRecords.Read<Passage>(caseFolder, CaseFiles.Passages, errors, onBroken: id => _broken.Add(id));
        var passages = rows.Where(IsGood).Select(r => r.Value).ToList();
        var glosses = ReadGlosses(caseFolder, fileIsWhole: rows.Count > 0);
        return [.. passages.Select(p => p with { Gloss = glosses.GetValueOrDefault(p.Id) })];
    }

    private bool IsGood(CsvRecord<Passage> record)
    {
        var (row, passage, isWhole) = record;
        if (passage.Id.Length > 0 && !_first.TryAdd(passage.Id, row))
        {
            row.RefuseTwice(passage.Id, _first[passage.Id], "Give each passage an id of its own.");
            return false;
        }

        if (!cards.Names(passage.ArticleId))
            row.Refuse($"No article has the id \"{passage.ArticleId}\".",
                $"Correct it, or add its card to {CaseFiles.Articles}.");
        return isWhole && passage.Id.Length > 0 && cards.Find(passage.ArticleId) is { } card
            && Fits(row, passage, card);
    }

    private bool Fits(CsvRow row, Passage passage, Article card)
    {
        const string rebuild = "Run `claimtrail build-case` to make the file anew from the text.";
        if (passage.Text.Length != passage.Span.Length)
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"The passage is said to have {passage.Span.Length} UTF-16 code units, but has "
                    + $"{passage.Text.Length}."), rebuild);
            return false;
        }

        var inArticle = paragraphs.Of(passage.ArticleId)!;
        var paragraph = inArticle.Find(p => p.Number == passage.Paragraph);
        if (paragraph is null
            ? inArticle.Count > 0 && !paragraphs.Lacks(passage.ArticleId) : !paragraph.Span.Contains(passage.Span))
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"The passage does not lie in paragraph {passage.Paragraph} of {passage.ArticleId}."), rebuild);
            return false;
        }

        if (texts.GetValueOrDefault(passage.ArticleId) is { } text
            && (passage.Span.End > text.Length || !passage.Span.Of(text).SequenceEqual(passage.Text)))
        {
            row.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"The passage does not match the text of {passage.ArticleId} at {passage.Span.Start}: "
                    + $"{Difference(passage, text)}"), rebuild);
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
            $"from its character {at + 1} on, the text has \"{Extract(stands[at..])}\" and the passage "
                + $"\"{Extract(passage.Text.AsSpan(at))}\".");
    }

    private static string Extract(ReadOnlySpan<char> text) => text.Length <= 12 ? text.ToString() : $"{text[..12]}…";

    private Dictionary<string, Gloss> ReadGlosses(string caseFolder, bool fileIsWhole)
    {
        var glosses = new Dictionary<string, Gloss>(StringComparer.Ordinal);
        if (!File.Exists(Path.Combine(caseFolder, CaseFiles.Glosses))) return glosses;
        foreach (var (row, gloss, _) in CsvRecords.Read<GlossRow>(caseFolder, CaseFiles.Glosses, errors))
        {
            var id = gloss.PassageId;
            if (id.Length == 0) continue;
            if (fileIsWhole && !_first.ContainsKey(id) && !_broken.Contains(id))
                row.Refuse($"No passage has the id \"{id}\".",
                    $"Correct it, or remove the row; ids stand in {CaseFiles.Passages}.");
            else if (!glosses.TryAdd(id, gloss.Gloss))
                row.Refuse($"The passage \"{id}\" is glossed twice.", "Keep one of the two rows.");
        }

        return glosses;
    }
}
