using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Pairs the marks of one paragraph into quoted places of the outermost level.</summary>
/// <remarks>Every mark is looked at a bounded number of times: the searches ahead stop at the place they find, which is
/// where pairing goes on, or are answered once for the paragraph. Keeps its room from one paragraph to the next; for
/// one thread.</remarks>
internal sealed class MarkPairer
{
    // How many marks on a single mark may look for its partner; keeps the cost linear where apostrophes abound.
    private const int SingleReach = 64;

    private readonly List<Mark> _marks = [];
    private Ahead[] _ahead = [];
    private TextSpan _paragraph;

    /// <summary>Adds the quoted places of a paragraph, in order, never overlapping.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">Where the paragraph stands in it.</param>
    /// <param name="places">What they are added to.</param>
    public void Pair(ReadOnlySpan<char> text, TextSpan paragraph, List<QuotedPlace> places)
    {
        MarkReader.Read(text, paragraph, _marks);
        if (_marks.Count == 0) return;
        _paragraph = paragraph;
        LookAhead();
        for (var i = 0; i < _marks.Count;)
        {
            var close = MayOpen(i) ? Close(i) : -1;
            if (close > i)
            {
                places.Add(Place(i, _marks[close].Start, _marks[close].End, isClosed: true));
                i = close + 1;
            }
            else if (MayStayOpen(i))
            {
                places.Add(Place(i, _paragraph.End, _paragraph.End, isClosed: false));
                break;
            }
            else
            {
                i++;
            }
        }
    }

    private QuotedPlace Place(int opener, int innerEnd, int outerEnd, bool isClosed)
    {
        var mark = _marks[opener];
        var kind = mark.Family switch
        {
            MarkFamily.Single => Opener.Single,
            MarkFamily.DoubleCorner => Opener.DoubleCorner,
            _ => Opener.Full,
        };
        return new(new(mark.Start, outerEnd - mark.Start), new(mark.End, innerEnd - mark.End), kind, isClosed);
    }

    private bool MayOpen(int i)
    {
        var mark = _marks[i];
        if (mark.Family is MarkFamily.Single)
            return mark.Side is MarkSide.Opening ? !mark.LooksClosing : mark.LooksOpening || GluedSingle(i);
        return mark.Side switch
        {
            MarkSide.Opening => true,
            MarkSide.Either => !mark.AfterDigit,
            _ => mark.LooksOpening || IsReversedPair(i),
        };
    }

    // 는'말'고: no space before the opener; only where the next single mark can close it.
    private bool GluedSingle(int i) =>
        _marks[i] is { Side: MarkSide.Either, LooksClosing: false, AfterDigit: false } && i + 1 < _marks.Count
            && _marks[i + 1].Family is MarkFamily.Single;

    private bool IsReversedPair(int i) =>
        i + 1 < _marks.Count && _marks[i + 1].Family == _marks[i].Family && _marks[i + 1].Side is MarkSide.Opening
            && !_marks[i].LooksClosing;

    private bool MayStayOpen(int i)
    {
        var mark = _marks[i];
        if (mark.Family is MarkFamily.Single) return mark.Side is MarkSide.Opening && mark.Start == _paragraph.Start;
        return mark.Side switch
        {
            MarkSide.Opening => !mark.LooksClosing,
            MarkSide.Either => mark.LooksOpening && !mark.AfterDigit,
            _ => false,
        };
    }

    private int Close(int i)
    {
        var opener = _marks[i];
        var own = opener.Family is MarkFamily.Single ? CloseSingle(i)
            : opener.Side is MarkSide.Opening ? CloseShaped(i)
            : CloseUnshaped(i);
        return own > 0 ? own : CloseForeign(i);
    }

    /// <summary>An opener with a direction: its partner closes it, nested ones counted.</summary>
    private int CloseShaped(int i)
    {
        var (family, depth, last) = (_marks[i].Family, 0, -1);
        for (var j = i + 1; j < _marks.Count; j++)
        {
            var mark = _marks[j];
            if (mark.Family != family) continue;
            switch (mark.Side)
            {
                case MarkSide.Closing when depth == 0:
                    return j;
                case MarkSide.Closing:
                    (depth, last) = (depth - 1, j);
                    break;
                case MarkSide.Opening when depth == 0 && mark.LooksClosing && !mark.LooksOpening:
                    return j;
                case MarkSide.Opening:
                    depth++;
                    break;
                case MarkSide.Either when depth == 0 && ClosesShaped(j):
                    return j;
            }
        }

        return last;
    }

    // A straight mark closes a curly one when no curly one does, or when it plainly ends a clause.
    private bool ClosesShaped(int j)
    {
        var curlyComes = _ahead[j + 1].Closing < _ahead[j + 1].Opening;
        return curlyComes ? _marks[j] is { LooksClosing: true, AfterStop: true } : !_marks[j].LooksOpening;
    }

    /// <summary>A straight opener, or a closing shape used as one: the next mark that can close does.</summary>
    private int CloseUnshaped(int i)
    {
        var (opener, depth) = (_marks[i], 0);
        for (var j = i + 1; j < _marks.Count; j++)
        {
            var mark = _marks[j];
            if (mark.Family != opener.Family) continue;
            if (mark.Side is MarkSide.Opening && opener.Side is MarkSide.Either && !mark.LooksClosing) depth++;
            else if (depth > 0 && mark.Side is MarkSide.Closing) depth--;
            // an inch mark
            else if (mark is { Side: MarkSide.Either, AfterDigit: true } && _ahead[j + 1].Straight % 2 == 1) continue;
            else return j;
        }

        return -1;
    }

    /// <summary>A single opener: an apostrophe at a word's end is not taken for the closing mark while a better one
    /// follows.</summary>
    private int CloseSingle(int i)
    {
        var (best, doubles) = (-1, 0);
        for (var j = i + 1; j < Math.Min(_marks.Count, i + SingleReach); j++)
        {
            var mark = _marks[j];
            if (mark.Family is MarkFamily.Double or MarkFamily.Guillemet) doubles++;
            if (mark.Family is not MarkFamily.Single) continue;
            if (mark.Side is MarkSide.Opening || (mark.Side is MarkSide.Either && mark.LooksOpening)) break;
            if (doubles % 2 == 1) continue;
            if (mark.AfterStop) return j;
            if (best < 0) best = j;
        }

        return best;
    }

    /// <summary>A mark of another family closes when none of the opener's own does.</summary>
    private int CloseForeign(int i)
    {
        var opener = _marks[i];
        if (opener.Family is MarkFamily.Single) return -1;
        for (var j = i + 1; j < _marks.Count; j++)
        {
            var mark = _marks[j];
            if (mark.Family == opener.Family && mark.Side is not MarkSide.Closing) return -1;
            if (mark.Side is MarkSide.Opening && !mark.LooksClosing) return -1;
            if (mark.LooksClosing && !mark.AfterDigit && (mark.Family is not MarkFamily.Single || mark.AfterStop))
                return j;
        }

        return -1;
    }

    private void LookAhead()
    {
        if (_ahead.Length <= _marks.Count) _ahead = new Ahead[_marks.Count * 2];
        _ahead[_marks.Count] = new(_marks.Count, _marks.Count, 0);
        for (var i = _marks.Count - 1; i >= 0; i--)
        {
            var (mark, ahead) = (_marks[i], _ahead[i + 1]);
            var isDouble = mark.Family is MarkFamily.Double;
            _ahead[i] = new(
                isDouble && mark.Side is MarkSide.Opening ? i : ahead.Opening,
                isDouble && mark.Side is MarkSide.Closing ? i : ahead.Closing,
                ahead.Straight + (isDouble && mark.Side is not MarkSide.Opening && !mark.AfterDigit ? 1 : 0));
        }
    }

    /// <summary>Which double marks come from a mark on.</summary>
    /// <param name="Opening">The next one shaped to open.</param>
    /// <param name="Closing">The next one shaped to close.</param>
    /// <param name="Straight">How many may close without being shaped to open.</param>
    private readonly record struct Ahead(int Opening, int Closing, int Straight);
}

/// <summary>What opened a piece of quoted text.</summary>
internal enum Opener
{
    /// <summary>A double mark, a guillemet or a corner: the usual marks of speech.</summary>
    Full,

    /// <summary>A single mark, which also sets off terms and nested words.</summary>
    Single,

    /// <summary>『, which sets off titles as well as speech.</summary>
    DoubleCorner,

    /// <summary>A dash at the start of a paragraph.</summary>
    Dash,
}

/// <summary>Words between two marks of the outermost level, whether a quotation or not.</summary>
/// <param name="Outer">The words with their marks.</param>
/// <param name="Inner">The words alone.</param>
/// <param name="Opener">What opened them.</param>
/// <param name="IsClosed">False when the paragraph ended before the mark was closed.</param>
/// <param name="IsNickname">Whether they stand within a name: Dana “Ace” Wilmore.</param>
internal readonly record struct QuotedPlace(
    TextSpan Outer, TextSpan Inner, Opener Opener, bool IsClosed, bool IsNickname = false);
