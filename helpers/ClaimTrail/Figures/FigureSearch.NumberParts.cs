using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>The parts of a number that are more than one word: digits, short scales, halves, digits spoken one by
/// one.</summary>
internal ref partial struct FigureSearch
{
    private readonly bool NextDigits(ref NumberSum sum, ref Numeral numeral, int from, bool joined,
        ref Piece last, out int end)
    {
        end = from;
        if (last is not (Piece.None or Piece.Scale or Piece.Multiplier or Piece.Whole)) return false;
        if (last != Piece.None && IsSpaced && !joined && (!ScaleFollows(from) || Letters.IsHyphen(_text[from - 1])))
            return false;
        if (last != Piece.None && !IsSpaced && Letters.IsSpace(_text[from - 1])
            && !(numeral.HasDigits ? IsChunkAt(from, sum.Ceiling) : IsRestAt(from, ref numeral))) return false;
        if (last != Piece.None
            && joined && IsSpaced && HasOpener(numeral.Start)) return false;
        var before = numeral;
        end = ReadDigits(from, ref numeral, out var value);
        if (last == Piece.None && end > 0 && IsLeadingPoint(from - 1))
        {
            value /= Power(numeral.Digits);
            (numeral.Start, numeral.IsDecimal, numeral.IsYearLike) = (from - 1, true, false);
        }
        if (end < 0 || !sum.Put(value))
        {
            numeral = before;
            return false;
        }
        if (last != Piece.None) numeral.Other = null;
        last = Piece.Digits;
        return true;
    }

    /// <summary>.3%: a decimal without its zero, and no end of a sentence.</summary>
    private readonly bool IsLeadingPoint(int at)
    {
        if (CharAt(at) != '.' || at < _used) return false;
        var before = CharAt(at - 1);
        var end = NumberEnd(at + 1);
        return (char.IsWhiteSpace(before) || before is '(' or '+' || IsMinus(before) || IsCurrencyBefore(at))
            && !IsSeparator(SkipRun(at + 1), out _)
            && (IsAt(_lex.Units, SkipSpaces(end)) || EndsAt(_lex.CurrencyBefore, at, Floor(at)) || end - at > 2);
    }

    private readonly int SkipRun(int at) => ReadRun(at, out _, out _);

    /// <summary>1만 | 2천, 3만 | 5000원, 2억 | 3,000여만, 2 兆 | 310 億, and no year or month; 4000 亿 | 1000 亿 are
    /// two.</summary>
    private readonly bool IsChunkAt(int from, double ceiling)
    {
        var end = NumberEnd(from);
        if (IsAt(_lex.InfixMore, end, out var more)) end = more;
        if (_lex.Numbers.At(_text, IsJoined ? SkipSpaces(end) : end, out var next, out var word)
            && word.Part is NumberPart.Multiplier or NumberPart.Scale)
            return !IsJoined
                || (double)word.Value < ceiling && !(ScaleAt(next, out _, out var scale) && (double)scale >= ceiling);
        return _lex.Units.At(_text, SkipSpaces(end), out _, out var unit)
            && unit.Kind != FigureKind.Duration && !unit.IsNoun;
    }

    /// <summary>만 | 7천 명: what a scale said alone leaves, in thousands or hundreds; and no 만 19세.</summary>
    private readonly bool IsRestAt(int from, ref Numeral numeral) =>
        IsSuffixed && numeral is { IsLoneScale: true, Words: 1 }
            && _lex.Numbers.At(_text, NumberEnd(from), out _, out var word) && word.Part == NumberPart.Multiplier;

    /// <summary>一万二|千公顷: a thousand behind ten thousands and one more digit is of the number, and not of what it
    /// counts.</summary>
    private readonly bool IsWithinScale(NumberWord word, int at, Piece last) =>
        IsJoined && last == Piece.Small && word.Part == NumberPart.Multiplier && at > 1
            && _lex.Numbers.At(_text, at - 2, out var end, out var scale) && end == at - 1
            && scale.Part == NumberPart.Scale;

    private readonly bool ScaleFollows(int from)
    {
        var p = from;
        while (p < _text.Length && Letters.IsDigit(_text[p])) p++;
        p = SkipSpaces(p);
        return _lex.Numbers.At(_text, p, out _, out var word) && word.Part == NumberPart.Scale;
    }

    private readonly bool NextShortScale(ref NumberSum sum, ref Numeral numeral, int at, out int end)
    {
        (var start, end) = (at, at);
        if (!_lex.ShortScales.MayStartWith(CharAt(Letters.IsSpace(CharAt(at)) ? at + 1 : at))) return false;
        var money = IsMoneyBefore(numeral.Start) || IsMoneyAfter(at);
        if (Letters.IsSpace(CharAt(at)) && (money || !IsAt(_lex.Units, at + 1))) start = at + 1;
        if (!_lex.ShortScales.At(_text, start, out end, out var scale)) return false;
        var single = end - start == 1;
        if (start > at && single && !money) return false;
        if (single && !money)
        {
            var c = _text[start];
            // 412m인 다리: behind a letter of the Latin alphabet 인 is "that is", not a counter of people.
            var counted = IsCountedAt(SkipSpaces(end)) && !IsAny(_lex.Copula, end)
                || IsCountedBehindRange(numeral.Start, end, c);
            if (c is 'k' or 'K' ? sum.Pending < 10 && !counted : c != 'M' && !counted) return false;
            if (c == 'M' && _spacing != WordSpacing.Spaced && !counted) return false;
        }
        if (!sum.Scale(scale, needsPending: true, joined: false)) return false;
        numeral.HasShortScale = true;
        numeral.Words++;
        return true;
    }

    /// <summary>Between 4m | and 5m people: the letter comes again, and what is counted behind it.</summary>
    private readonly bool IsCountedBehindRange(int start, int end, char letter) =>
        ReadMark(end, start, out var second, out _) && Letters.IsDigit(_text[second])
            && NumberEnd(second) is var last && CharAt(last) == letter && IsCountedAt(SkipSpaces(last + 1));

    /// <summary>300 M rupiah: behind the letter stands the currency.</summary>
    private readonly bool IsMoneyAfter(int at) => Letters.IsSpace(CharAt(at)) && Letters.IsUpper(CharAt(at + 1))
        && Letters.IsSpace(CharAt(at + 2)) && _lex.Units.At(_text, SkipSpaces(at + 2), out _, out var unit)
        && unit.Kind == FigureKind.Money;

    /// <summary>$5m, and $5-10m: the currency stands before the first number.</summary>
    private readonly bool IsMoneyBefore(int start)
    {
        var floor = Floor(start);
        if (Letters.IsHyphen(CharAt(start - 1)) && Letters.IsDigit(CharAt(start - 2)))
            for (start--; start > floor
                && (Letters.IsDigit(_text[start - 1]) || _text[start - 1] is '.' or ','); start--) { }
        return EndsAt(_lex.CurrencyBefore, SkipSpacesBack(start, floor), floor) || IsLetterBefore(start, out _);
    }

    /// <summary>1.3m homes, 2.5m tonnes: what can be counted in millions follows, so that the letter is no
    /// metre.</summary>
    private readonly bool IsCountedAt(int at)
    {
        if (at >= _text.Length) return false;
        if (_lex.Units.At(_text, at, out _, out var unit))
            return unit.IsNoun || unit.Kind is FigureKind.Money or FigureKind.People || unit.Unit == "tonne";
        var end = WordEnd(at);
        return _lex.NounEndings.Length > 0 && end > at && !IsStop(at, end) && IsCountedForm(at, end);
    }

    /// <summary>2½, 2 1/2, two and two thirds, dua setengah, ثلاثة ملايين ونصف المليون: a part of the piece just
    /// read.</summary>
    private readonly bool NextPart(ref NumberSum sum, ref Numeral numeral, Piece last, out int end)
    {
        end = numeral.End;
        if (last is Piece.None || last == Piece.Whole && !IsPrefixed
            || !AddedPartAt(numeral.End, last, out end, out var part)
            || !sum.Part(part)) return false;
        if (last is Piece.Scale or Piece.Whole)
        {
            var next = SkipSpaces(end);
            if (IsDefinite(next)) next += _lex.Article.Length;
            if (next > end && _lex.Numbers.At(_text, next, out var repeated, out var word)
                && word.Part == NumberPart.Scale) end = repeated;
        }
        numeral.Words++;
        numeral.IsDecimal = true;
        return true;
    }

    private readonly bool AddedPartAt(int at, Piece last, out int end, out decimal part)
    {
        var next = SkipSpaces(at);
        (end, part) = (next + 1, 0);
        if (next < at + 2 && Letters.IsVulgar(CharAt(next)))
        {
            part = Letters.Vulgar(CharAt(next));
            return true;
        }
        if (last == Piece.Digits && SkipHyphen(next) is var gap && gap == at + 1 && Letters.IsDigit(CharAt(gap))
            && DigitPartAt(gap, out end, out part)) return true;
        if (IsSuffixed) return false;
        if (IsSpaced ? _lex.PartAfter.At(_text, next, out end, out part)
            || _lex.PartAfter.At(_text, at, out end, out part)
            : _lex.PartAfter.At(_text, at, out end, out part) && end > at + 1) return true;
        if (IsPrefixed) return IsAnd(next) && PartAt(next + 1, out end, out part);
        return _spacing == WordSpacing.Spaced && next > at && IsAt(_lex.Joiner, next, out var joined)
            && WordPartAt(SkipSpaces(joined), out end, out part, isMixed: true);
    }

    /// <summary>百分之十二点五, tiga koma dua juta: a decimal mark in words and the digits after it, one by one.
    /// 三点五分 is a time of day.</summary>
    private readonly void ReadSpokenDecimal(ref Numeral numeral)
    {
        if (numeral.HasDigits || numeral.IsScaled || numeral.Low != numeral.High) return;
        var from = IsJoined ? numeral.End : SkipHyphen(SkipSpaces(numeral.End));
        if (!IsAt(_lex.DecimalWords, from, out var end) && !IsPointInWords(from, out end)) return;
        var (value, unit, words, spaces) = (numeral.Low, 1m, 0, from > numeral.End);
        for (var p = IsJoined ? end : SkipSpaces(end); words < 6
            && _lex.Numbers.At(_text, p, out var next, out var word) && word.Part == NumberPart.One; words++)
        {
            spaces |= p > end;
            (unit, end) = (unit / 10, next);
            value += word.Value * unit;
            p = IsSpaced ? SkipSpaces(next) : next;
        }
        if (IsSuffixed && spaces && !IsAt(_lex.Units, SkipSpaces(end))) return;
        if (words == 0 || IsAt(_lex.MinuteMark, end)
            || _lex.Numbers.At(_text, end, out _, out var after) && after.Part == NumberPart.Multiplier) return;
        (numeral.Low, numeral.High, numeral.End, numeral.IsDecimal) = (value, value, end, true);
        numeral.Words += words;
        if (!ScaleAt(end, out var scaleEnd, out var scale)) return;
        (numeral.Low, numeral.High, numeral.Scale, numeral.End) = (value * scale, value * scale, scale, scaleEnd);
    }

    /// <summary>二〇二三, 一兆|一一二三億: three or more number characters in a row that are read one by one; two of them
    /// before tenths or a sign, 八五折, 三八%.</summary>
    private readonly bool ReadDigitWords(ref NumberSum sum, ref Numeral numeral, int from, out int end)
    {
        end = from;
        if (!IsJoined) return false;
        var (value, count) = (0m, 0);
        for (; count < 20 && end < _text.Length && Script.IsHan(_text[end])
            && _lex.Numbers.At(_text, end, out var next, out var word) && word.Part == NumberPart.One; count++)
            (value, end) = (value * 10 + word.Value, next);
        if (count < 3 && !(count == 2 && value % 11 != 1 && AreTwoDigits(end)) || !sum.Put(value)) return false;
        numeral.IsYearLike = numeral.Words == 0 && count == 4 && value is >= 1000 and < 2200;
        numeral.Words += count;
        return true;
    }

    /// <summary>Whether what two number characters stand before shows that they are digits: tenths, or a sign for per
    /// cent, also behind decimals.</summary>
    private readonly bool AreTwoDigits(int end)
    {
        if (_lex.Units.At(_text, end, out _, out var unit) && unit is { Unit: "percent", Factor: 10 }) return true;
        if (IsPointInWords(end, out var decimals)) end = decimals;
        while (end > 0 && IsDigitWord(end, out _)) end++;
        return IsPercentSign(end);
    }

    private readonly bool IsPercentSign(int at) => !Script.IsHan(CharAt(at)) && IsPercentAt(at);

    /// <summary>三五八億, 三五%: digits in a row that begin like a vague number.</summary>
    private readonly bool AreDigitsGoingOn(int at, int end)
    {
        if (!IsJoined || !IsDigitWord(at, out _)) return false;
        return IsPercentSign(end) || IsDigitWord(end, out _) && IsAt(_lex.Numbers, end + 1);
    }
}
