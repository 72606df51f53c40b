using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Reading a number: digits, words, and both mixed.</summary>
internal ref partial struct FigureSearch
{
    private enum Piece { None, Digits, Small, Multiplier, Scale, Whole }

    private readonly bool ReadNumeral(int at, out Numeral numeral, bool isPart = false)
    {
        numeral = new Numeral { Start = at, End = at, Scale = 1 };
        if (at >= _text.Length) return false;
        if (_lex.PercentBefore.At(_text, at, out _, out _)) return true;
        if (!Letters.IsDigit(_text[at]) && ReadSpecial(at, ref numeral)) return true;

        var sum = new NumberSum();
        var last = Piece.None;
        var p = at;
        if (_lex.HalfBefore.At(_text, at, out var halfEnd, out _))
        {
            if (!_lex.Numbers.At(_text, SkipSpaces(halfEnd), out _, out var scale) || scale.Part != NumberPart.Scale)
                return false;
            sum.Put(0.5m);
            (p, last, numeral.Words) = (halfEnd, Piece.Small, 1);
        }
        else if (_lex.LeadingOne.At(_text, at, out var oneEnd, out _) && !(_lex.Numbers.At(_text, at, out var longer, out _) && longer > oneEnd))
        {
            var next = SkipSpaces(oneEnd);
            if (!_lex.Numbers.At(_text, next, out _, out var word) || word.Part is not (NumberPart.Multiplier or NumberPart.Scale)) return false;
            sum.Put(1);
            (p, last) = (oneEnd, Piece.Small);
        }

        numeral.End = p;
        while (Next(ref sum, ref numeral, p, ref last, out p)) numeral.End = p;
        if (numeral.Digits + numeral.Words == 0) return false;
        (numeral.Low, numeral.High, numeral.Scale) = (sum.Low, sum.High, sum.Leading);
        ReadSpokenDecimal(ref numeral);
        if (numeral.Other is { } other && numeral.Scale != 1) numeral.Other = other * numeral.Scale;
        if (!isPart && ReadFraction(ref numeral)) return true;
        ReadInfix(ref numeral);
        return true;
    }

    /// <summary>3분의 2, 四分之一: a share, where it can be said exactly in percent; otherwise the number is used up and states nothing.</summary>
    private readonly bool ReadFraction(ref Numeral numeral)
    {
        if (!_lex.FractionMark.At(_text, numeral.End, out var mark, out _)) return false;
        var start = numeral.Start;
        var parts = numeral.Low;
        if (IsSpaced || !ReadNumeral(SkipSpaces(mark), out var part, isPart: true) || part.IsShare || part.Low + part.High == 0 || parts == 0) return false;
        var percent = part.Low * 100 / parts;
        numeral = part with { Start = start, Low = percent, High = percent, IsShare = true, Words = percent * parts == part.Low * 100 && percent * 100 == decimal.Truncate(percent * 100) ? 1 : 0, Digits = 0 };
        return true;
    }

    /// <summary>Reads the next piece of a number; false when nothing more belongs to it.</summary>
    private readonly bool Next(ref NumberSum sum, ref Numeral numeral, int at, ref Piece last, out int end)
    {
        end = at;
        var first = last == Piece.None;
        var joined = false;
        if (last == Piece.Digits && NextShortScale(ref sum, ref numeral, at, out end))
        {
            last = Piece.Whole;
            return true;
        }
        var from = first ? at : Gap(at, last, numeral.HasDigits, out joined);
        if (from < 0 || from >= _text.Length) return false;
        if (Letters.IsDigit(_text[from])) return NextDigits(ref sum, ref numeral, from, joined, ref last, out end);
        if (!first && NextHalf(ref sum, ref numeral, from, last, joined, out end)) return true;
        if (!_lex.Numbers.At(_text, from, out end, out var word)) return false;
        if (first && word.Part == NumberPart.One && ReadDigitWords(ref sum, ref numeral, from, out var digitsEnd))
        {
            (last, end) = (Piece.Whole, digitsEnd);
            return true;
        }
        if (first && _lex.Duals.At(_text, from, out var dualEnd, out var dual) && dualEnd == end && CharAt(SkipSpaces(end)) != 'و')
            word = new NumberWord(NumberPart.Whole, dual);
        if (!Accepts(word, from, end, from > at, last, numeral.HasDigits)) return false;

        var lone = first || joined;
        var spaced = _spacing == WordSpacing.Spaced;
        var taken = word.Part switch
        {
            NumberPart.One or NumberPart.Atom => sum.Add(word.Value, joined, Approximates(from, numeral.HasDigits)),
            NumberPart.Multiplier => !joined || !sum.HasPending ? sum.Multiply(word.Value, needsPending: spaced) : sum.Add(word.Value, joined, false),
            NumberPart.Scale => sum.Scale(word.Value, needsPending: spaced, joined),
            _ => sum.Whole(word.Value, ScaleOf(word.Value)),
        };
        if (!taken) return false;
        if (joined && !StaysWhole(end, word)) return false;
        if (lone && last == Piece.None && word.Part is NumberPart.Multiplier or NumberPart.Scale) numeral.IsLoneScale = first;
        else numeral.IsLoneScale = false;
        if (_spacing == WordSpacing.Suffixed && IsNative(from, word)) numeral.IsNative = true;
        numeral.Words++;
        last = word.Part switch
        {
            NumberPart.One or NumberPart.Atom => Piece.Small,
            NumberPart.Multiplier => Piece.Multiplier,
            NumberPart.Scale => Piece.Scale,
            _ => Piece.Whole,
        };
        return true;
    }

    /// <summary>Where the next piece may start: across a space, a hyphen or a joining word, as the language writes numbers; -1 if nowhere.</summary>
    private readonly int Gap(int at, Piece last, bool hasDigits, out bool joined)
    {
        joined = false;
        if (at >= _text.Length) return -1;
        var c = _text[at];
        switch (_spacing)
        {
            case WordSpacing.Joined:
                return Letters.IsSpace(c) ? (last == Piece.Digits ? at + 1 : -1) : at;
            case WordSpacing.Suffixed:
                return Letters.IsSpace(c) ? (last is Piece.Digits or Piece.Scale ? at + 1 : -1) : at;
        }
        if (!Letters.IsSpace(c) && !(Letters.IsHyphen(c) && c is '-' or '\u2010' or '\u2011')) return last == Piece.Digits ? at : -1;
        var next = at + 1;
        if (next >= _text.Length) return -1;
        if (_spacing == WordSpacing.Prefixed)
        {
            if (_text[next] != 'و' || next + 1 >= _text.Length) return next;
            var after = SkipSpaces(next + 1);
            if (!Letters.IsDigit(_text[Math.Min(after, _text.Length - 1)]) && !_lex.Numbers.At(_text, Math.Min(after, _text.Length - 1), out _, out _)) return next;
            joined = true;
            return after;
        }
        if (!hasDigits && _lex.Joiner.At(_text, next, out var end, out _) && last is Piece.Multiplier or Piece.Scale)
        {
            joined = true;
            return SkipSpaces(end);
        }
        return next;
    }

    /// <summary>Whether a word may follow what was read, by the spelling rules of its language.</summary>
    private readonly bool Accepts(NumberWord word, int from, int end, bool spaced, Piece last, bool hasDigits)
    {
        var small = word.Part is NumberPart.One or NumberPart.Atom;
        switch (_spacing)
        {
            case WordSpacing.Joined:
                return !(hasDigits && small && last is Piece.Digits) && !(last == Piece.Digits && small);
            case WordSpacing.Suffixed:
                if (last == Piece.None) return true;
                if (spaced) return last == Piece.Digits && word.Part == NumberPart.Scale;
                if (!small) return true;
                return !hasDigits && (_lex.Numbers.At(_text, end, out _, out var next) && next.Part is not NumberPart.One
                    || _lex.Units.At(_text, SkipSpaces(end), out _, out _));
            default:
                return last != Piece.Digits || !small;
        }
    }

    /// <summary>两三, dua-tiga: two small numbers side by side are the ends of a range.</summary>
    private readonly bool Approximates(int from, bool hasDigits) =>
        !hasDigits && (_spacing == WordSpacing.Joined || (_spacing == WordSpacing.Spaced && Letters.IsHyphen(CharAt(from - 1))));

    /// <summary>After "and", a number must go on downwards: in "five hundred and six hundred" the six belongs to the next number.</summary>
    private readonly bool StaysWhole(int end, NumberWord word)
    {
        if (word.Part is not (NumberPart.One or NumberPart.Atom) || _spacing != WordSpacing.Spaced) return true;
        var next = end + 1;
        return next >= _text.Length || !Letters.IsSpace(_text[end]) || !_lex.Numbers.At(_text, next, out _, out var after)
            || after.Part is NumberPart.One or NumberPart.Atom or NumberPart.Scale;
    }

    private static decimal ScaleOf(decimal value)
    {
        var scale = 1m;
        while (value >= scale * 1000) scale *= 1000;
        return scale;
    }

    private readonly bool IsNative(int at, NumberWord word) =>
        word.Part == NumberPart.Atom || (word.Part == NumberPart.One && "일이삼사오육칠팔구".IndexOf(_text[at], StringComparison.Ordinal) < 0);
}
