using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Reading a number: digits, words, and both mixed.</summary>
internal ref partial struct FigureSearch
{
    private enum Piece { None, Digits, Small, Multiplier, Scale, Whole }

    private readonly bool ReadNumeral(int at, out Numeral numeral)
    {
        numeral = default;
        (numeral.Start, numeral.End) = (at, at);
        if (at >= _text.Length) return false;
        if (IsAt(_lex.PercentBefore, at)) return true;
        if (!Letters.IsDigit(_text[at]) && ReadVague(at, ref numeral)) return true;
        var sum = new NumberSum();
        if (ReadPart(at, ref numeral, ref sum, out var from) && (numeral.IsShare || numeral.IsPart)) return true;
        if (!ReadWhole(ref numeral, ref sum, sum.HasPending ? from : at)) return false;
        ReadSpokenDecimal(ref numeral);
        if (ReadMarkedPart(ref numeral) || ReadMixed(ref numeral) || ReadRatio(ref numeral)) return true;
        ReadInfix(ref numeral);
        ReadSaidTwice(ref numeral);
        ReadTimes(ref numeral);
        ReadOverScale(ref numeral);
        return true;
    }

    private readonly bool ReadWhole(ref Numeral numeral, int at)
    {
        var sum = new NumberSum();
        return ReadWhole(ref numeral, ref sum, at);
    }

    /// <summary>Reads digits and number words, as far as they make one number; <paramref name="at"/> lies behind the
    /// start where half of a scale opens it.</summary>
    private readonly bool ReadWhole(ref Numeral numeral, ref NumberSum sum, int at)
    {
        var last = sum.HasPending ? Piece.Small : Piece.None;
        var p = at;
        if (last == Piece.None && IsAt(_lex.LeadingOne, at, out var oneEnd)
            && !(IsAt(_lex.Numbers, at, out var longer) && longer > oneEnd))
        {
            var next = SkipSpaces(oneEnd);
            if (!_lex.Numbers.At(_text, next, out _, out var word)
                || word.Part is not (NumberPart.Multiplier or NumberPart.Scale)) return false;
            sum.Put(1);
            (p, last) = (oneEnd, Piece.Small);
        }
        if (last == Piece.None || p > at) numeral.End = p;
        while (_lex.GoesOn.Has(CharAt(p)) && Next(ref sum, ref numeral, p, ref last, out p)) numeral.End = p;
        if (numeral.Digits + numeral.Words == 0) return false;
        if (IsJoined && last is Piece.Small or Piece.Digits) sum.CloseTail();
        (numeral.Low, numeral.Multiplied) = (sum.Low, sum.Multiplied);
        if (sum.IsScaled) numeral.Scale = sum.Leading;
        numeral.High = sum.Spread == 0 ? numeral.Low : numeral.Low + sum.Spread;
        ReadLeftOutScale(ref numeral, last);
        if (numeral.Other is { } other && numeral.IsScaled) numeral.Other = other * numeral.Scale;
        return true;
    }

    /// <summary>5억 7천에 팔렸다: thousands behind hundred millions, with nothing counted after them, are of ten
    /// thousands.</summary>
    private readonly void ReadLeftOutScale(ref Numeral numeral, Piece last)
    {
        const decimal tenThousand = 10000, hundredMillion = 100_000_000;
        if (!IsSuffixed || last != Piece.Multiplier || numeral.Scale != hundredMillion
            || numeral.Low != numeral.High) return;
        var rest = numeral.Low % hundredMillion;
        if (rest is < 1000 or >= tenThousand || IsAt(_lex.InfixMore, numeral.End)
            || IsAt(_lex.Units, SkipSpaces(numeral.End))) return;
        numeral.Low = numeral.High = numeral.Low - rest + (rest * tenThousand);
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
        if (last == Piece.Digits) at = BehindBracket(at);
        var opened = last == Piece.Small && at > numeral.End;
        var from = first || opened ? at : Gap(at, last, numeral.HasDigits, out joined);
        if (!first && !opened && NextPart(ref sum, ref numeral, last, out end)) return true;
        if (from < 0 || from >= _text.Length) return false;
        if (joined && IsJoined) sum.SkipPlaces();
        if (Letters.IsDigit(_text[from])) return NextDigits(ref sum, ref numeral, from, joined, ref last, out end);
        if (!_lex.Numbers.At(_text, from, out end, out var word)) return false;
        if ((first || last == Piece.Scale) && word.Part == NumberPart.One
            && ReadDigitWords(ref sum, ref numeral, from, out var digitsEnd))
        {
            (last, end) = (Piece.Whole, digitsEnd);
            return true;
        }
        if (first && _lex.Duals.At(_text, from, out var dualEnd, out var dual) && dualEnd == end
            && !IsAnd(SkipSpaces(end)))
            word = new NumberWord(NumberPart.Whole, dual);
        if (!first && (IsJoined || IsSuffixed && word.Part == NumberPart.Scale)
            && IsAt(_lex.Units, from, out var unitEnd) && unitEnd > end
            && !IsWithinScale(word, from, last)) return false;
        if (!Accepts(word, from, end, from > at, last, numeral.HasDigits)) return false;

        var lone = first || joined;
        var spaced = _spacing == WordSpacing.Spaced;
        var taken = word.Part switch
        {
            NumberPart.One or NumberPart.Atom => sum.Add(word.Value, joined, Approximates(from, numeral.HasDigits)),
            NumberPart.Multiplier => !joined || !sum.HasPending
                ? sum.Multiply(word.Value, needsPending: spaced)
                : sum.Add(word.Value, joined, false),
            NumberPart.Scale => sum.Scale(word.Value, needsPending: spaced, joined),
            _ => sum.Whole(word.Value, ScaleOf(word.Value)),
        };
        if (!taken) return false;
        if (joined && last != Piece.Scale && !StaysWhole(end, word)) return false;
        if (lone && last == Piece.None && word.Part is NumberPart.Multiplier or NumberPart.Scale)
            numeral.IsLoneScale = first;
        else numeral.IsLoneScale = false;
        if (IsSuffixed && IsNative(from, word)) numeral.IsNative = true;
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

    /// <summary>Where the next piece may start: across a space, a hyphen or a joining word, as the language writes
    /// numbers; -1 if nowhere.</summary>
    private readonly int Gap(int at, Piece last, bool hasDigits, out bool joined)
    {
        joined = false;
        if (at >= _text.Length) return -1;
        var c = _text[at];
        switch (_spacing)
        {
            case WordSpacing.Joined:
                while (last is Piece.Multiplier or Piece.Scale && IsZero(at, out var zero)) (at, joined) = (zero, true);
                return at < _text.Length && Letters.IsSpace(c)
                    ? (last == Piece.Digits || last == Piece.Scale && hasDigits && Letters.IsDigit(CharAt(at + 1))
                        ? at + 1
                        : -1)
                    : at;
            case WordSpacing.Suffixed:
                return Letters.IsSpace(c)
                    ? (last is Piece.Digits or Piece.Scale or Piece.Multiplier ? at + 1 : -1)
                    : at;
        }
        if (c == ',' && last == Piece.Scale && !hasDigits && IsHundredsAt(SkipSpaces(at + 1)))
            return SkipSpaces(at + 1);
        if (!Letters.IsSpace(c) && !(Letters.IsHyphen(c) && c is '-' or '\u2010' or '\u2011'))
            return last == Piece.Digits ? at : -1;
        var next = at + 1;
        if (next >= _text.Length) return -1;
        if (IsPrefixed)
        {
            if (!IsAnd(next) || next + 1 >= _text.Length) return next;
            var after = SkipSpaces(next + 1);
            if (CharAt(after) == '(' && last is Piece.Scale or Piece.Whole
                && CharAt(NumberEnd(after + 1)) == ')') after++;
            if (!Letters.IsDigit(_text[Math.Min(after, _text.Length - 1)])
                && !IsAt(_lex.Numbers, Math.Min(after, _text.Length - 1))) return next;
            joined = true;
            return after;
        }
        if (!hasDigits && IsAt(_lex.Joiner, next, out var end) && last is Piece.Multiplier or Piece.Scale)
        {
            joined = true;
            return SkipSpaces(end);
        }
        return next;
    }

    /// <summary>five thousand, | six hundred.</summary>
    private readonly bool IsHundredsAt(int at) =>
        _lex.Numbers.At(_text, at, out var end, out var word) && word.Part == NumberPart.One
        && _lex.Numbers.At(_text, SkipSpaces(end), out _, out var by)
        && by.Part == NumberPart.Multiplier && by.Value >= 100;

    private readonly bool IsZero(int at, out int end)
    {
        end = at;
        return at < _text.Length && Script.IsHan(_text[at])
            && _lex.Numbers.At(_text, at, out end, out var word) && word.Value == 0;
    }

    /// <summary>大陆, 退伍 and 收拾 hold characters of formal numerals, which are numbers only among their like: 陆拾,
    /// 伍元.</summary>
    private readonly bool IsFormalOnly(int from, int end) =>
        IsAt(_lex.AlsoWords, from) && !IsAt(_lex.FormalNumbers, end) && !IsMoneyAt(end)
        && !(_lex.Numbers.At(_text, from, out _, out var word) && word.Part == NumberPart.Multiplier
            && IsAt(_lex.Numbers, end))
        && !(ScaleAt(end, out var scale, out _) && (IsAt(_lex.FormalNumbers, scale) || IsMoneyAt(scale)))
        && !IsFormalTerm(from, end);

    /// <summary>肆萬元.</summary>
    private readonly bool IsMoneyAt(int at) =>
        _lex.Units.At(_text, at, out _, out var unit) && unit.Kind == FigureKind.Money;

    /// <summary>徒刑肆年拾月: judgments write terms in formal numerals.</summary>
    private readonly bool IsFormalTerm(int from, int end) => EndsAt(_lex.TermBefore, from, Floor(from))
        || IsAt(_lex.MonthMark, end) && from > 0 && IsAt(_lex.YearMark, from - 1);

    /// <summary>Whether a word may follow what was read, by the spelling rules of its language.</summary>
    private readonly bool Accepts(NumberWord word, int from, int end, bool spaced, Piece last, bool hasDigits)
    {
        var small = word.Part is NumberPart.One or NumberPart.Atom;
        switch (_spacing)
        {
            case WordSpacing.Joined:
                return !(last == Piece.Digits && small) && !(last != Piece.None && word.Value == 0)
                    && !(last == Piece.None && IsFormalOnly(from, end));
            case WordSpacing.Suffixed:
                if (last == Piece.None) return true;
                if (spaced)
                    return word.Part == NumberPart.Scale
                        ? last == Piece.Digits
                        : last != Piece.Digits && IsNumberGoingOn(end, isSmall: small);
                if (!small) return true;
                if (IsAt(_lex.DayMark, from) && IsLength(end)) return false;
                return !hasDigits && (end == _text.Length || EndsClause(_text[end])
                    || _lex.Numbers.At(_text, end, out _, out var next) && next.Part is not NumberPart.One
                    || IsAt(_lex.Units, SkipSpaces(end)) || IsAt(_lex.BareAgeAfter, end)
                    || IsAt(_lex.ValueAfter, end) && !IsAt(_lex.ValueAfter, from));
            case WordSpacing.Spaced when hasDigits && last == Piece.Scale:
                return !small; // a $70 million three-day weekend
            default:
                return last != Piece.Digits || !small;
        }
    }

    /// <summary>삼백만 | 오천 원, 십 | 팔 개월: after a space a multiplier, a scale or a counter must follow.</summary>
    private readonly bool IsNumberGoingOn(int end, bool isSmall)
    {
        if (_lex.Numbers.At(_text, end, out _, out var word) && word.Part is NumberPart.Multiplier or NumberPart.Scale)
            return true;
        var next = SkipSpaces(end);
        return _lex.Units.At(_text, next, out var unitEnd, out var unit)
            && !unit.IsNoun
            && EndsCounter(unitEnd)
            && (next > end || !isSmall || unit.Kind == FigureKind.Money || unitEnd > next + 1);
    }

    /// <summary>两三, dua-tiga: two small numbers side by side are the ends of a range.</summary>
    private readonly bool Approximates(int from, bool hasDigits) =>
        !hasDigits && (IsJoined || (_spacing == WordSpacing.Spaced && Letters.IsHyphen(CharAt(from - 1))));

    /// <summary>After "and", a number must go on downwards: in "five hundred and six hundred" the six belongs to the
    /// next number.</summary>
    private readonly bool StaysWhole(int end, NumberWord word)
    {
        if (word.Part is not (NumberPart.One or NumberPart.Atom) || _spacing != WordSpacing.Spaced) return true;
        var next = end + 1;
        return next >= _text.Length || !Letters.IsSpace(_text[end])
            || !_lex.Numbers.At(_text, next, out _, out var after)
            || after.Part is NumberPart.One or NumberPart.Atom or NumberPart.Scale;
    }

    private static decimal ScaleOf(decimal value)
    {
        var scale = 1m;
        while (value >= scale * 1000) scale *= 1000;
        return scale;
    }

    private readonly bool IsNative(int at, NumberWord word) =>
        word.Part == NumberPart.Atom
            || (word.Part == NumberPart.One && !IsAny(_lex.Sino, at));
}
