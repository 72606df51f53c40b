using System.Runtime.InteropServices;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>A paragraph with its quoted places and the ends of its sentences. What it is read with is used again for
/// the next paragraph that is read into it.</summary>
internal sealed class MarkedParagraph(SpeechTable speech, Vocabulary words, MarkPairer pairer)
{
    /// <summary>Zones that were cut into words and signs: that before a quotation and that after it are asked for
    /// several times, and the second is the first of the quotation that follows.</summary>
    private const int ClausesKept = 4;

    private readonly Clause[] _clauses = new Clause[ClausesKept];
    private readonly List<QuotedPlace> _places = [];
    private readonly List<int> _sentenceEnds = [];
    private int _clauseCount;
    private bool _hasEnds;

    /// <summary>The whole text that the paragraph stands in.</summary>
    public string Text { get; private set; } = "";

    public TextSpan Span { get; private set; }

    /// <summary>Quoted places of the outermost level, in order.</summary>
    public ReadOnlySpan<QuotedPlace> Places => CollectionsMarshal.AsSpan(_places);

    /// <summary>The words of the text's language.</summary>
    public Vocabulary Words => words;

    /// <summary>Room for the words and signs of its zones.</summary>
    public Room<Token> TokenRoom { get; } = new();

    /// <summary>Room for the names that are read in its zones.</summary>
    public Room<CapitalisedNames.Run> NameRoom { get; } = new();

    /// <summary>The paragraph before; null for the first, and once this one is itself a paragraph before.</summary>
    public MarkedParagraph? Previous { get; private set; }

    /// <summary>Whether it ends in a colon, as the line before somebody's words does.</summary>
    public bool EndsInColon => Span.Of(Text).TrimEnd() is [.., ':' or '：'];

    /// <summary>Found when first asked for: most paragraphs hold no quotation.</summary>
    private List<int> SentenceEnds
    {
        get
        {
            if (!_hasEnds) AddEnds();
            _hasEnds = true;
            return _sentenceEnds;
        }
    }

    /// <summary>Reads a paragraph.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">Where the paragraph stands in it.</param>
    /// <param name="previous">The one before; null for the first.</param>
    public void Read(string text, TextSpan span, MarkedParagraph? previous)
    {
        Clear();
        (Text, Span, Previous) = (text, span, previous);
        previous?.Previous = null;
        if (DashReader.Read(text, span, previous) is { } dashed) _places.Add(dashed);
        else pairer.Pair(text, span, _places);
        foreach (ref var place in CollectionsMarshal.AsSpan(_places))
            if (NicknameReader.IsNickname(text, span, place, speech)) place = place with { IsNickname = true };
    }

    /// <summary>Lets go of the paragraph.</summary>
    public void Clear()
    {
        (Text, Previous, _clauseCount, _hasEnds) = ("", null, 0, false);
        _places.Clear();
        _sentenceEnds.Clear();
        TokenRoom.Clear();
        NameRoom.Clear();
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
        for (var i = 0; i < Math.Min(_clauseCount, ClausesKept); i++)
            if (_clauses[i].Zone == zone) return _clauses[i];
        for (var i = 0; i < Math.Min(_clauseCount, ClausesKept); i++)
            if (_clauses[i].Within(zone) is { } part) return part;
        return _clauses[_clauseCount++ % ClausesKept] = Quotations.Clause.Read(this, zone);
    }

    /// <summary>Adds the offsets just past the stops that end a sentence outside of quoted text, in order.</summary>
    private void AddEnds()
    {
        var at = Span.Start;
        foreach (var place in Places)
        {
            AddEnds(at, place.Outer.Start);
            at = Math.Max(place.Outer.Start + 1, place.Outer.End);
        }

        AddEnds(at, Span.End);
    }

    private void AddEnds(int from, int to)
    {
        while (from < to
            && Sentences.FirstEnd(Text, Span, new(from, to - from), speech.IsShortened) is >= 0 and var end)
            _sentenceEnds.Add(from = end);
    }

    private int FirstEndAfter(int at)
    {
        var index = SentenceEnds.BinarySearch(at);
        return index >= 0 ? index + 1 : ~index;
    }
}
