using ClaimTrail.Text;

namespace ClaimTrail.Articles;

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
