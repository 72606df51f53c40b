using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>A paragraph with its quoted places and the ends of its sentences.</summary>
internal sealed class MarkedParagraph
{
    private readonly List<int> _sentenceEnds;

    private MarkedParagraph(string text, TextSpan span, IReadOnlyList<QuotedPlace> places, List<int> sentenceEnds, MarkedParagraph? previous)
    {
        (Text, Span, Places, _sentenceEnds, Previous) = (text, span, places, sentenceEnds, previous);
        previous?.Previous = null;
    }

    /// <summary>The whole text that the paragraph stands in.</summary>
    public string Text { get; }

    public TextSpan Span { get; }

    /// <summary>Quoted places of the outermost level, in order.</summary>
    public IReadOnlyList<QuotedPlace> Places { get; }

    /// <summary>The paragraph before; null for the first, and once this one is itself a paragraph before.</summary>
    public MarkedParagraph? Previous { get; private set; }

    /// <summary>Whether it ends in a colon, as the line before somebody's words does.</summary>
    public bool EndsInColon => Span.Of(Text).TrimEnd() is [.., ':' or '：'];

    /// <summary>Reads a paragraph.</summary>
    public static MarkedParagraph Read(string text, TextSpan span, SpeechTable speech, MarkedParagraph? previous)
    {
        var places = DashReader.Read(text, span, previous) is { } dashed ? [dashed] : MarkPairer.Pair(text, span);
        for (var i = 0; i < places.Count; i++)
            if (NicknameReader.IsNickname(text, span, places[i], speech)) places[i] = places[i] with { IsNickname = true };
        return new(text, span, places, SentenceReader.Ends(text, span, places, speech), previous);
    }

    /// <summary>Where the sentence around a place starts: after the last stop outside quoted text.</summary>
    public int SentenceStart(int at)
    {
        var index = FirstEndAfter(at);
        return index == 0 ? Span.Start : _sentenceEnds[index - 1];
    }

    /// <summary>Where the sentence around a place ends, its stop included.</summary>
    public int SentenceEnd(int at)
    {
        var index = FirstEndAfter(at);
        return index < _sentenceEnds.Count ? _sentenceEnds[index] : Span.End;
    }

    /// <summary>Whether a sentence ends right before an offset.</summary>
    public bool IsSentenceEnd(int at) => _sentenceEnds.BinarySearch(at) >= 0;

    /// <summary>The quoted place whose opening mark stands at an offset.</summary>
    public QuotedPlace? PlaceAt(int at)
    {
        var (low, high) = (0, Places.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var start = Places[middle].Outer.Start;
            if (start == at) return Places[middle];
            if (start < at) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private int FirstEndAfter(int at)
    {
        var index = _sentenceEnds.BinarySearch(at);
        return index >= 0 ? index + 1 : ~index;
    }
}
