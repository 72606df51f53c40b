using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>A paragraph with its quoted places and the ends of its sentences.</summary>
internal sealed class MarkedParagraph
{
    /// <summary>Zones that were cut into words and signs: that before a quotation and that after it are asked for
    /// several times, and the second is the first of the quotation that follows.</summary>
    private const int ClausesKept = 4;

    private readonly SpeechTable _speech;
    private Clause[]? _clauses;
    private int _clauseCount;
    private List<int>? _sentenceEnds;

    private MarkedParagraph(
        string text, TextSpan span, QuotedPlace[] places, SpeechTable speech, Vocabulary words,
        MarkedParagraph? previous)
    {
        (Text, Span, Places, _speech, Words, Previous) = (text, span, places, speech, words, previous);
        previous?.Previous = null;
    }

    /// <summary>The whole text that the paragraph stands in.</summary>
    public string Text { get; }

    public TextSpan Span { get; }

    /// <summary>Quoted places of the outermost level, in order.</summary>
    public QuotedPlace[] Places { get; }

    /// <summary>The words of the text's language.</summary>
    public Vocabulary Words { get; }

    /// <summary>The paragraph before; null for the first, and once this one is itself a paragraph before.</summary>
    public MarkedParagraph? Previous { get; private set; }

    /// <summary>Whether it ends in a colon, as the line before somebody's words does.</summary>
    public bool EndsInColon => Span.Of(Text).TrimEnd() is [.., ':' or '：'];

    /// <summary>Made when first asked for: most paragraphs hold no quotation.</summary>
    private List<int> SentenceEnds => _sentenceEnds ??= EndsOutsidePlaces();

    /// <summary>Reads a paragraph.</summary>
    public static MarkedParagraph Read(
        string text, TextSpan span, SpeechTable speech, Vocabulary words, MarkedParagraph? previous)
    {
        var places = DashReader.Read(text, span, previous) is { } dashed
            ? [dashed]
            : words.Pairer.Pair(text, span);
        for (var i = 0; i < places.Length; i++)
            if (NicknameReader.IsNickname(text, span, places[i], speech))
                places[i] = places[i] with { IsNickname = true };
        return new(text, span, places, speech, words, previous);
    }

    /// <summary>Where the sentence around a place starts: after the last stop outside quoted text.</summary>
    public int SentenceStart(int at)
    {
        var index = FirstEndAfter(at);
        return index == 0 ? Span.Start : SentenceEnds[index - 1];
    }

    /// <summary>Where the sentence around a place ends, its stop included.</summary>
    public int SentenceEnd(int at)
    {
        var index = FirstEndAfter(at);
        return index < SentenceEnds.Count ? SentenceEnds[index] : Span.End;
    }

    /// <summary>Whether a sentence ends right before an offset.</summary>
    public bool IsSentenceEnd(int at) => SentenceEnds.BinarySearch(at) >= 0;

    /// <summary>The first quoted place that starts at an offset or behind it; their number when none does.</summary>
    public int FirstPlaceFrom(int at)
    {
        var (low, high) = (0, Places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Places[middle].Outer.Start < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The quoted place whose opening mark stands at an offset.</summary>
    public QuotedPlace? PlaceAt(int at) =>
        FirstPlaceFrom(at) is var first && first < Places.Length && Places[first].Outer.Start == at
            ? Places[first]
            : null;

    /// <summary>Whether a quoted place ends right before an offset.</summary>
    public bool EndsPlace(int at) => FirstPlaceFrom(at) is > 0 and var next && Places[next - 1].Outer.End == at;

    /// <summary>The quoted place whose opening mark stands at an offset, for one who goes through the text.</summary>
    /// <param name="at">The offset.</param>
    /// <param name="next">The first place that may start there; then the first one behind those that lie
    /// before.</param>
    public QuotedPlace? PlaceAt(int at, ref int next)
    {
        while (next < Places.Length && Places[next].Outer.Start < at) next++;
        return next < Places.Length && Places[next].Outer.Start == at ? Places[next] : null;
    }

    /// <summary>The words and signs of a zone, taken out of a wider one where that was read before.</summary>
    public Clause Clause(TextSpan zone)
    {
        _clauses ??= new Clause[ClausesKept];
        for (var i = 0; i < Math.Min(_clauseCount, ClausesKept); i++)
            if (_clauses[i].Zone == zone) return _clauses[i];
        for (var i = 0; i < Math.Min(_clauseCount, ClausesKept); i++)
            if (_clauses[i].Within(zone) is { } part) return part;
        return _clauses[_clauseCount++ % ClausesKept] = Quotations.Clause.Read(this, zone);
    }

    /// <summary>Offsets just past the stops that end a sentence outside of quoted text, in order.</summary>
    private List<int> EndsOutsidePlaces()
    {
        var ends = new List<int>();
        var at = Span.Start;
        foreach (var place in Places)
        {
            AddEnds(at, place.Outer.Start);
            at = Math.Max(place.Outer.Start + 1, place.Outer.End);
        }

        AddEnds(at, Span.End);
        return ends;

        void AddEnds(int from, int to)
        {
            while (from < to && Sentences.FirstEnd(Text, Span, new(from, to - from), _speech.IsShortened) is >= 0
                and var end)
                ends.Add(from = end);
        }
    }

    private int FirstEndAfter(int at)
    {
        var index = SentenceEnds.BinarySearch(at);
        return index >= 0 ? index + 1 : ~index;
    }
}
