using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Reading a number: digits, words, and both mixed.</summary>
internal ref partial struct FigureSearch
{
    private enum Piece { None, Digits, Small, Multiplier, Scale, Whole }

    private readonly bool ReadNumeral(int at, out Numeral numeral)
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
        if (numeral.Other is { } other && numeral.Scale != 1) numeral.Other = other * numeral.Scale;
        if (ReadFraction(ref numeral)) return true;
        ReadInfix(ref numeral);
        return true;
    }

    /// <summary>3분의 2, 四分之一: a share, where it can be said exactly in percent; otherwise the number is used up and states nothing.</summary>
    private readonly bool ReadFraction(ref Numeral numeral)
    {
        if (!_lex.FractionMark.At(_text, numeral.End, out var mark, out _)) return false;
        var start = numeral.Start;
        var parts = numeral.Low;
        if (IsSpaced || !ReadNumeral(SkipSpaces(mark), out var part) || part.IsShare || part.Low + part.High == 0 || parts == 0) return false;
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

    private readonly bool NextDigits(ref NumberSum sum, ref Numeral numeral, int from, bool joined, ref Piece last, out int end)
    {
        end = from;
        if (last is not (Piece.None or Piece.Scale or Piece.Multiplier or Piece.Whole)) return false;
        if (last != Piece.None && IsSpaced && !joined && (!ScaleFollows(from) || Letters.IsHyphen(_text[from - 1]))) return false;
        if (last != Piece.None && _spacing == WordSpacing.Suffixed && Letters.IsSpace(_text[from - 1]) && !numeral.HasDigits) return false;
        if (last != Piece.None && joined && _lex.RangeOpeners.Before(_text, SkipSpacesBack(numeral.Start, Floor(numeral.Start)), Floor(numeral.Start), out _, out _)) return false;
        var before = numeral;
        end = ReadDigits(from, ref numeral, out var value);
        if (end < 0 || !sum.Put(value))
        {
            numeral = before;
            return false;
        }
        if (last != Piece.None) numeral.Other = null;
        last = Piece.Digits;
        return true;
    }

    private readonly bool ScaleFollows(int from)
    {
        var p = from;
        while (p < _text.Length && Letters.IsDigit(_text[p])) p++;
        p = SkipSpaces(p);
        return p < _text.Length && _lex.Numbers.At(_text, p, out _, out var word) && word.Part == NumberPart.Scale;
    }

    private readonly bool NextShortScale(ref NumberSum sum, ref Numeral numeral, int at, out int end)
    {
        var start = at;
        var money = _lex.CurrencyBefore.Before(_text, SkipSpacesBack(numeral.Start, Floor(numeral.Start)), Floor(numeral.Start), out _, out _);
        if (Letters.IsSpace(CharAt(at)) && (money || _lex.Units.At(_text, at + 1, out _, out _) is false)) start = at + 1;
        if (!_lex.ShortScales.At(_text, start, out end, out var scale)) return false;
        var single = end - start == 1;
        if (start > at && single && !money) return false;
        if (single && !money)
        {
            var c = _text[start];
            if (!_lex.Units.At(_text, SkipSpaces(end), out _, out var unit)) unit = null;
            var counted = unit is { Kind: FigureKind.Money or FigureKind.People };
            if (c is 'k' or 'K' ? sum.Pending < 10 && !counted : c != 'M' && !counted) return false;
            if (c == 'M' && _lex.Language.Spacing != WordSpacing.Spaced && !counted) return false;
        }
        if (!sum.Scale(scale, needsPending: true, joined: false)) return false;
        numeral.HasShortScale = true;
        numeral.Words++;
        return true;
    }

    private readonly bool NextHalf(ref NumberSum sum, ref Numeral numeral, int from, Piece last, bool joined, out int end)
    {
        end = from;
        if (_spacing == WordSpacing.Suffixed) return false;
        var start = joined ? from - 1 : from;
        if (_spacing == WordSpacing.Spaced && from > 0 && Letters.IsHyphen(_text[from - 1]) && _lex.HalfAfter.At(_text, from - 1, out end, out _))
            start = from - 1;
        else if (_spacing == WordSpacing.Spaced && joined) start = SkipSpacesBack(numeral.End, 0) == numeral.End ? SkipSpaces(numeral.End) : from;
        if (!_lex.HalfAfter.At(_text, start, out end, out _)) return false;
        if (_spacing == WordSpacing.Joined && end - start < 2) return false;
        if (last is Piece.None or Piece.Whole || !sum.Half()) return false;
        if (last == Piece.Scale)
        {
            var next = SkipSpaces(end);
            if (CharAt(next) == 'ا' && CharAt(next + 1) == 'ل') next += 2;
            if (next > end && _lex.Numbers.At(_text, next, out var repeated, out var word) && word.Part == NumberPart.Scale) end = repeated;
        }
        numeral.Words++;
        numeral.IsDecimal = true;
        return true;
    }

    /// <summary>二〇二三: three or more number characters in a row that are read one by one.</summary>
    private readonly bool ReadDigitWords(ref NumberSum sum, ref Numeral numeral, int from, out int end)
    {
        end = from;
        if (_spacing != WordSpacing.Joined) return false;
        var (value, count) = (0m, 0);
        for (; count < 20 && end < _text.Length && Letters.IsHan(_text[end]) && _lex.Numbers.At(_text, end, out var next, out var word) && word.Part == NumberPart.One; count++)
            (value, end) = (value * 10 + word.Value, next);
        if (count < 3 || !sum.Put(value)) return false;
        numeral.Words += count;
        numeral.IsYearLike = count == 4 && value is >= 1000 and < 2200;
        return true;
    }

    /// <summary>Vague numbers, half of a whole, and several thousand.</summary>
    private readonly bool ReadSpecial(int at, ref Numeral numeral)
    {
        if (_lex.Vague.At(_text, at, out var end, out var span))
        {
            (numeral.End, numeral.Low, numeral.High, numeral.IsVague, numeral.Words) = (end, span.Low, span.High, true, 2);
            numeral.IsNative = _spacing == WordSpacing.Suffixed;
            while (ScaleAt(numeral.End, out end, out var scale) && numeral.Low < 1e15m)
                (numeral.End, numeral.Low, numeral.High, numeral.Scale) = (end, numeral.Low * scale, ((numeral.High + 1) * scale) - 1, numeral.Scale * scale);
            if (numeral.Scale > 1 && span.High - span.Low == 1) numeral.High = span.High * numeral.Scale;
            return true;
        }
        if (_lex.VagueBefore.At(_text, at, out end, out _))
        {
            var (scale, p) = (1m, _spacing == WordSpacing.Suffixed ? SkipSpaces(end) : end);
            while (ScaleAt(p, out var next, out var by, multipliers: true) && scale < 1e15m) (scale, p) = (scale * by, next);
            if (scale == 1) return false;
            (numeral.End, numeral.Low, numeral.High, numeral.Scale, numeral.IsVague, numeral.Words) = (p, 2 * scale, (10 * scale) - 1, scale, true, 2);
            return true;
        }
        if (_lex.Shares.At(_text, at, out end, out var percent) && !HalfOfScale(at))
        {
            (numeral.End, numeral.Low, numeral.High, numeral.IsShare, numeral.Words) = (end, percent, percent, true, 1);
            if (_lex.HalfBefore.At(_text, at, out var half, out _) && _lex.Units.At(_text, SkipHyphen(SkipSpaces(half)), out _, out var unit)
                && unit.Kind is FigureKind.Duration or FigureKind.Percent)
                (numeral.End, numeral.Low, numeral.High, numeral.IsShare, numeral.IsHalf) = (half, 0.5m, 0.5m, false, true);
            return true;
        }
        if (_lex.HalfBefore.At(_text, at, out end, out _) && !HalfOfScale(at))
        {
            (numeral.End, numeral.Low, numeral.High, numeral.IsHalf, numeral.Words) = (end, 0.5m, 0.5m, true, 1);
            return true;
        }
        return false;
    }

    private readonly bool HalfOfScale(int at) =>
        _lex.HalfBefore.At(_text, at, out var end, out _) && _lex.Numbers.At(_text, SkipSpaces(end), out _, out var word) && word.Part == NumberPart.Scale;

    private readonly bool ScaleAt(int at, out int end, out decimal scale, bool multipliers = false)
    {
        var from = IsSpaced ? SkipSpaces(at) : at;
        var found = _lex.Numbers.At(_text, from, out end, out var word)
            && (word.Part == NumberPart.Scale || (multipliers && word.Part == NumberPart.Multiplier)) && (!IsSpaced || from > at);
        scale = word.Value;
        return found;
    }

    /// <summary>여, 余, 多 after the number, and a scale that may follow them; a plus sign.</summary>
    private readonly void ReadInfix(ref Numeral numeral)
    {
        var from = IsSpaced ? SkipSpaces(numeral.End) : numeral.End;
        if (ReadAbout(ref numeral, from) || !_lex.InfixMore.At(_text, from, out var end, out _)) return;
        if (_spacing == WordSpacing.Spaced && !(_lex.Units.At(_text, SkipSpaces(end), out _, out _) && numeral.HasDigits)) return;
        if (_spacing == WordSpacing.Suffixed && (numeral.Digits + numeral.Words == 0 || !(CanFollowMore(end) || ScaleAt(end, out _, out _)))) return;
        if (numeral.IsVague || numeral.IsShare) return;
        numeral.IsMore = true;
        numeral.End = end;
        if (!ScaleAt(end, out var next, out var scale) || scale <= numeral.Scale && numeral.Scale > 1 || numeral.Low > 1e12m) return;
        (numeral.End, numeral.Low, numeral.High, numeral.Scale) = (next, numeral.Low * scale, numeral.High * scale, numeral.Scale * scale);
    }

    /// <summary>来 after a round number and before its counter: 十来个, 二十来岁, 一百来里.</summary>
    private readonly bool ReadAbout(ref Numeral numeral, int from)
    {
        if (numeral.HasDigits || numeral.IsVague || numeral.IsShare || numeral.Low < 10 || numeral.Low % 10 != 0) return false;
        if (!_lex.InfixAbout.At(_text, from, out var end, out _)) return false;
        var counter = ScaleAt(end, out var next, out var scale) ? next : end;
        if (!_lex.Units.At(_text, counter, out _, out _)) return false;
        (numeral.IsAbout, numeral.End) = (true, counter);
        if (counter > end) (numeral.Low, numeral.High, numeral.Scale) = (numeral.Low * scale, numeral.High * scale, numeral.Scale * scale);
        return true;
    }

    private readonly bool CanFollowMore(int at) => _lex.Units.At(_text, SkipSpaces(at), out _, out _) || !Letters.IsHangul(CharAt(at));

    private static decimal ScaleOf(decimal value)
    {
        var scale = 1m;
        while (value >= scale * 1000) scale *= 1000;
        return scale;
    }

    private readonly bool IsNative(int at, NumberWord word) =>
        word.Part == NumberPart.Atom || (word.Part == NumberPart.One && "일이삼사오육칠팔구".IndexOf(_text[at], StringComparison.Ordinal) < 0);
}
