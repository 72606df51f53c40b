using System.Globalization;
using System.Text;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Makes <c>paragraphs.csv</c> and <c>passages.csv</c> from the cards, the selection and the full
/// texts.</summary>
/// <remarks>The same input gives the same bytes on every machine: nothing depends on culture, time or file
/// order.</remarks>
public static class CaseBuilder
{
    /// <summary>Builds both files in memory; <see cref="CaseBuild.Write"/> stores them.</summary>
    /// <param name="caseFolder">The folder that holds <c>articles.csv</c> and <c>selection.csv</c>.</param>
    /// <param name="textFolder">The folder with the full texts; null looks where <see cref="Case.Open"/> looks.</param>
    /// <exception cref="CorpusException">A text is missing or not the one on its card, a selected passage is not in
    /// its text
    /// or breaks the <see cref="QuotationBudget"/>, or a file has errors; all of them are in the exception.</exception>
    public static CaseBuild Build(string caseFolder, string? textFolder = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseFolder);
        var errors = new ErrorList();
        var cards = ArticleCards.Read(caseFolder, errors);
        var texts = ArticleTexts.Read(caseFolder, textFolder, cards, errors);
        if (errors.All.Count == 0)
            foreach (var card in cards.All.Where(c => !texts.ContainsKey(c.Id)))
                cards.Refuse(card, "The full text is missing, and the files are made from it.",
                    $"Put {card.Id}.txt into the folder of texts, and name that folder with --text.");
        var articles = cards.All.Where(c => texts.ContainsKey(c.Id)).Select(c => new BuiltArticle(c, texts[c.Id]))
            .ToList();
        var selection = new Selection(cards, articles, errors);
        selection.Read(caseFolder);
        if (errors.All.Count > 0) throw new CorpusException(errors.All);
        return new CaseBuild(
            CsvRecords.Write(articles.SelectMany(a => a.Paragraphs)),
                CsvRecords.Write(articles.SelectMany(a => a.Passages)));
    }
}

/// <summary>The two files that a case's full texts give, whole and in memory.</summary>
/// <param name="Paragraphs">What <c>paragraphs.csv</c> shall hold.</param>
/// <param name="Passages">What <c>passages.csv</c> shall hold.</param>
public sealed record CaseBuild(string Paragraphs, string Passages)
{
    /// <summary>Where the files in the folder differ from these, one error per file with its first different row; empty
    /// when they are the same, byte for byte.</summary>
    /// <param name="caseFolder">The case folder to compare with.</param>
    public IReadOnlyList<CorpusError> Differences(string caseFolder) =>
        [.. Files().Select(f => Difference(Path.Combine(caseFolder, f.Name), f.Name, f.Text)).OfType<CorpusError>()];

    /// <summary>Puts the files into the folder. Each is written beside its place and then renamed, so that no half file
    /// is ever there; a file that is already right stays untouched.</summary>
    /// <param name="caseFolder">The case folder.</param>
    /// <returns>The names of the files that changed.</returns>
    public IReadOnlyList<string> Write(string caseFolder)
    {
        var changed = Differences(caseFolder).Select(d => d.File).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, text) in Files().Where(f => changed.Contains(f.Name)))
        {
            var path = Path.Combine(caseFolder, name);
            File.WriteAllBytes(path + ".new", Encoding.UTF8.GetBytes(text));
            File.Move(path + ".new", path, overwrite: true);
        }

        return [.. changed];
    }

    private (string Name, string Text)[] Files() =>
        [(CaseFiles.Paragraphs, Paragraphs), (CaseFiles.Passages, Passages)];

    private static CorpusError? Difference(string path, string name, string text)
    {
        const string remedy = "Run `claimtrail build-case` without --check to make it anew.";
        if (!File.Exists(path)) return new CorpusError(name, null, "The file is missing.", remedy);
        var (bytes, expected) = (File.ReadAllBytes(path), Encoding.UTF8.GetBytes(text));
        if (bytes.AsSpan().SequenceEqual(expected)) return null;
        var same = bytes.AsSpan().CommonPrefixLength(expected);
        var row = 1 + expected.AsSpan(0, same).Count((byte)'\n');
        return new CorpusError(name, row, string.Create(CultureInfo.InvariantCulture,
            $"The file differs from what the texts give: it has {bytes.Length} bytes, {expected.Length} are due, "
                + $"and byte {same} is the first that differs."), remedy);
    }
}

/// <summary>One article while its case is built: its paragraphs as the text gives them, and the passages selected so
/// far.</summary>
internal sealed class BuiltArticle
{
    private readonly List<Passage> _passages = [];

    public BuiltArticle(Article card, string text)
    {
        (Card, Text, Furniture) = (card, text, NumberSet.TryParse(card.Furniture) ?? NumberSet.Empty);
        var spans = ParagraphSplitter.Split(text);
        var texts = spans.Select(s => s.Of(text).ToString()).ToList();
        var repeats = NearRepeats.Find(texts).ToDictionary(r => r.Index);
        Paragraphs =
        [
            .. spans.Select((span, i) => new Paragraph(card.Id, i + 1, span, NormalisedText.Fingerprint(texts[i]),
                repeats.TryGetValue(i, out var repeat) ? new ParagraphRepeat(repeat.Of + 1, repeat.Kind) : null,
                Furniture.Contains(i + 1))),
        ];
    }

    public Article Card { get; }

    public NumberSet Furniture { get; }

    public string Text { get; }

    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>The passages in the order of the text.</summary>
    public IEnumerable<Passage> Passages => _passages.OrderBy(p => p.Span.Start);

    public void Add(Passage passage) => _passages.Add(passage);
}
