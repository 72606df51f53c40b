using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Parts of a whole: two thirds, ¾, 1/3, 3분의 2, 三分之二, dua pertiga, ثلثا, one in five. With a unit of its
/// own a part is that unit, with a scale that number, otherwise it is a percentage.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>Reads a number that starts with a part. A part before a scale opens the number (half a million) and is
    /// left in <paramref name="sum"/>.</summary>
    private readonly bool ReadPart(int at, ref Numeral numeral, ref NumberSum sum, out int end)
    {
        var needsUnit = false;
        if (!PartAt(at, out end, out var part) && !(needsUnit = IsAt(_lex.HalfBefore, at, out end)))
            return false;
        if (needsUnit) part = 0.5m;
        numeral.Words = 1;
        var from = SkipOfOne(end);
        if (from < _text.Length && _lex.Numbers.At(_text, SkipArticle(from), out _, out var scale)
            && (scale.Part == NumberPart.Scale || (IsSpaced && scale.Part == NumberPart.Multiplier)))
        {
            end = SkipArticle(from);
            return sum.Put(part);
        }
        numeral.IsPart = IsMeasureAt(from, hasArticle: from > SkipSpaces(end) || Letters.IsDigit(_text[end - 1])
            || Letters.IsVulgar(_text[end - 1]));
        if (!numeral.IsPart) SetShare(ref numeral, at, end, part);
        else (numeral.End, numeral.Low, numeral.High) = (SkipSpacesBack(from, end), part, part);
        if (numeral.IsPart && Letters.IsHyphen(CharAt(numeral.End - 1))) numeral.End--;
        if (needsUnit && numeral.IsShare)
            (numeral.IsShare, numeral.IsPart, numeral.End, numeral.Low, numeral.High) = (false, true, end, part, part);
        return true;
    }

    private readonly void SetShare(ref Numeral numeral, int at, int end, decimal part)
    {
        (numeral.Low, numeral.End, numeral.IsShare, numeral.Words) = (part * 100, end, true,
            Math.Max(1, numeral.Words));
        (numeral.High, numeral.Scale, numeral.IsYearLike, numeral.Other) = (numeral.Low, 1, false, null);
        numeral.EndBeforeOf = EndBeforeOf(at, end);
    }

    /// <summary>A part of a whole at a place, below one.</summary>
    private readonly bool PartAt(int at, out int end, out decimal part)
    {
        (end, part) = (at + 1, 0);
        if (at >= _text.Length) return false;
        if (Letters.IsVulgar(_text[at]))
        {
            part = Letters.Vulgar(_text[at]);
            return true;
        }
        if (Letters.IsDigit(_text[at])) return DigitPartAt(at, out end, out part);
        if (_lex.Shares.At(_text, at, out end, out var percent)
            && !(IsAt(_lex.Numbers, at, out var whole) && whole > end)
            && !EndsAt(_lex.SpansOfTime, end, Floor(at)))
        {
            part = percent / 100;
            return true;
        }
        return IsPrefixed ? DefinitePartAt(at, out end, out part) : WordPartAt(at, out end, out part);
    }

    /// <summary>خمس السكان, a fifth of the people, and خمس قيمته, of its value, where خمس سنوات are five years; خُمس,
    /// whose vowel sign says that it is a part; ثلاثة أخماس.</summary>
    private readonly bool DefinitePartAt(int at, out int end, out decimal part)
    {
        part = 0;
        if (!_lex.Denominators.At(_text, at, out end, out var below)) return WordPartAt(at, out end, out part);
        var whole = SkipSpaces(end);
        part = 1 / below;
        if (Letters.IsShortU(CharAt(at + 1)) && whole > end && Letters.PartsWords(CharAt(whole))) return true;
        return whole > end && (IsDefinite(whole) && !IsAt(_lex.Numbers, whole + 2) || IsOwned(whole))
            && (!IsAt(_lex.Numbers, at, out var number) || number == end);
    }

    // What somebody has is never what a number counts; خمس فواكه ends as if it were.
    private readonly bool IsOwned(int at) =>
        Letters.PartsWords(CharAt(at)) && EndsInOwner(_text[at..WordEnd(at)]) && !IsAt(_lex.Units, at);

    /// <summary>3/4, and no date, page or address: the smaller number first, and the two have nothing in
    /// common.</summary>
    private readonly bool DigitPartAt(int at, out int end, out decimal part)
    {
        part = 0;
        end = ReadRun(at, out var above, out var count);
        if (count > 2 || CharAt(end) is not ('/' or '\u2044') || CharAt(at - 1) is '/' or '.') return false;
        end = ReadRun(end + 1, out var below, out count);
        if (count is 0 or > 3 || above == 0 || above >= below || HasCommonFactor(above, below)) return false;
        if (below > 20 && below % 25 != 0 && below is not (32 or 64)) return false;
        part = (decimal)above / below;
        if (IsSpaced && IsAt(_lex.OrdinalAfter, end, out var ordinal)) end = ordinal; // 2/3rds
        return !(CharAt(end) is '/' or '.' && Letters.IsDigit(CharAt(end + 1))) && !Script.IsLatin(CharAt(end));
    }

    /// <summary>Two thirds, one-fifth of, dua pertiga, ثلاثة أخماس; "a third" needs "of", for the third may be a place
    /// in a row.</summary>
    private readonly bool WordPartAt(int at, out int end, out decimal part, bool isMixed = false)
    {
        (end, part) = (at, 0);
        if (_lex.Denominators.IsEmpty) return false;
        decimal above = 1;
        var isArticle = IsAt(_lex.LeadingOne, at, out var p);
        if (!isArticle)
        {
            if (!_lex.Numbers.At(_text, at, out p, out var word) || word.Part != NumberPart.One) return false;
            above = word.Value;
        }
        var gap = p < _text.Length && Letters.IsHyphen(_text[p]) ? p + 1 : SkipSpaces(p);
        if (gap == p || !_lex.Denominators.At(_text, gap, out end, out var below) || above >= below) return false;
        if (HasCommonFactor(above, below) && below % 10 != 0) return false;
        if (isArticle && !isMixed && !IsAt(_lex.Of, SkipSpaces(end)) && !IsShareSaid(at, end))
            return false;
        part = above / below;
        return true;
    }

    /// <summary>Risen by a third since 2019: a word before it asks for a share, and no noun follows.</summary>
    private readonly bool IsShareSaid(int at, int end)
    {
        var next = SkipSpaces(end);
        return (IsBefore(_lex.ShareBefore, at) || IsBefore(_lex.Between, at))
            && (!Letters.PartsWords(CharAt(next)) || IsAt(_lex.Stop, next));
    }

    private static bool HasCommonFactor(decimal a, decimal b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a > 1;
    }

    /// <summary>3분의 2, 四分之一: the whole first, then the part, which must be smaller; without its last scale word
    /// where that is a particle (1만).</summary>
    private readonly bool ReadMarkedPart(ref Numeral numeral)
    {
        var next = IsSuffixed ? SkipSpaces(numeral.End) : numeral.End;
        if (IsSpaced || !IsAt(_lex.FractionMark, next, out var mark) || numeral.Low <= 1) return false;
        var above = new Numeral { Start = SkipSpaces(mark) };
        var isNegative = SkipMinus(above.Start, out var unsigned);
        if (isNegative) above.Start = unsigned;
        var whole = above;
        var sum = new NumberSum((double)numeral.Low);
        if (!ReadWhole(ref above, ref sum, above.Start)) return false;
        // 오분의 이십삼: the part may be larger than the whole, but 5분의 1만 is a fifth and a particle.
        if (_lex.Numbers.At(_text, above.End, out _, out var more) && more.Part == NumberPart.Multiplier
            && ReadWhole(ref whole, whole.Start)) above = whole;
        if (above.Low <= 0) return false;
        ReadSpokenDecimal(ref above);
        (numeral.IsNegative, numeral.Digits) = (isNegative, 0);
        var part = above.Low / numeral.Low;
        SetShare(ref numeral, numeral.Start, above.End, part);
        if (!IsMeasureAt(above.End, hasArticle: false)) return true;
        (numeral.IsShare, numeral.IsPart, numeral.Low, numeral.High) = (false, true, part, part);
        return true;
    }

    /// <summary>삼과 오분의 일, 三又三分之二.</summary>
    private readonly bool ReadMixed(ref Numeral numeral)
    {
        if (IsSpaced || !IsAt(_lex.Joiner, numeral.End, out var joined)) return false;
        var part = new Numeral { Start = SkipSpaces(joined) };
        if (!ReadWhole(ref part, part.Start) || !ReadMarkedPart(ref part) || part.IsPart) return false;
        (numeral.Low, numeral.End, numeral.IsDecimal) = (numeral.Low + (part.Low / 100), part.End, true);
        numeral.High = numeral.Low;
        return true;
    }

    /// <summary>Passes over "of" and the spaces or hyphen after a part.</summary>
    private readonly int SkipOfOne(int end)
    {
        var p = SkipHyphen(SkipSpaces(end));
        if (!IsAt(_lex.Of, p, out var of)) return SkipArticle(p);
        var one = SkipSpaces(of);
        return SkipArticle(one) > one ? SkipArticle(one) : p;
    }

    private readonly int SkipArticle(int at)
    {
        if (IsAt(_lex.LeadingOne, at, out var one)) return SkipHyphen(SkipSpaces(one));
        if (IsSpaced && IsOneAt(at, out one) && _lex.Units.At(_text, SkipSpaces(one), out _, out var unit)
            && unit.Kind == FigureKind.Percent) return SkipSpaces(one);
        return IsDefinite(at) && _lex.Numbers.At(_text, at + 2, out _, out var word)
            && word.Part == NumberPart.Scale ? at + 2 : at;
    }

    /// <summary>Half of one percent.</summary>
    private readonly bool IsOneAt(int at, out int end)
    {
        end = at + 1;
        return CharAt(at) == '1' || (_lex.Numbers.At(_text, at, out end, out var number) && number.Value == 1);
    }

    /// <summary>Whether a measure follows that a part can be of: half an hour, a quarter of a percentage point, 1/4
    /// mile. Where words touch, only what cannot start another word.</summary>
    private readonly bool IsMeasureAt(int at, bool hasArticle)
    {
        if (!_lex.Units.At(_text, at, out var end, out var unit) || unit.IsDiscrete) return false;
        if (unit.Kind == FigureKind.Percent) return true;
        if (IsSuffixed) return false;
        if (IsJoined)
            return unit.Kind is FigureKind.Duration or FigureKind.Count && end - at > 1 || IsAny(_lex.Half, at - 1);
        return unit.Kind is FigureKind.Duration or FigureKind.Count || hasArticle && unit.Kind == FigureKind.Money;
    }

    /// <summary>Whether digits with a stroke state a part: what it is of follows, or a hedge or sign stands before
    /// it.</summary>
    private readonly bool IsPartSaid(int at)
    {
        if (!DigitPartAt(at, out var end, out _)) return false;
        var floor = Floor(at);
        var p = SkipSpacesBack(at, floor);
        if (IsMinus(CharAt(at - 1)) || (_lex.Minus.Before(_text, p, floor, out _, out var isMinus) && isMinus))
            return true;
        if (IsBefore(_lex.SkipBefore, at) || IsBefore(_lex.HedgesBefore, at)
            || IsBefore(_lex.ShareBefore, at) || IsBefore(_lex.Between, at))
            return true;
        var after = SkipHyphen(SkipSpaces(end));
        return IsAt(_lex.Of, after) || IsAt(_lex.WholeOf, after) || IsAttributive(end) || IsDefinite(after)
            || _lex.Units.At(_text, after, out _, out var unit) && !unit.IsDiscrete
            || _lex.Particles.AsSpan().Contains(CharAt(end)) || IsAt(_lex.HedgesAfter, after);
    }

    /// <summary>One in five, delapan dari sepuluh, 4 من كل 10: a share said as one number among another.</summary>
    private readonly bool ReadRatio(ref Numeral numeral)
    {
        if (!IsSpaced || numeral.IsScaled || numeral.IsDecimal || numeral.IsShare || numeral.IsRange) return false;
        var p = SkipHyphen(SkipSpaces(numeral.End));
        if (p == numeral.End || p >= _text.Length) return false;
        if (!IsAt(_lex.ScoreMark, p, out var mark))
        {
            // One child in eight: the noun of the part stands before the whole, which has none; two children in every
            // five may say it again.
            if (!_lex.Units.At(_text, p, out var noun, out var part)
                || part is not { IsNoun: true, IsDiscrete: true } || part.Unit == "item") return false;
            var isEvery = IsAt(_lex.EveryMarks, SkipSpaces(noun), out mark);
            if (!isEvery && (numeral.Low != 1 || !IsAt(_lex.ScoreMark, SkipSpaces(noun), out mark))) return false;
            var (start, words) = (SkipSpaces(mark), numeral.HasDigits);
            if (start >= _text.Length || !ReadNumeral(start, out var all) || all.Low is < 2 or > 100
                || all.Low <= numeral.Low || all.IsShare || all.IsVague || all.HasDigits && words && all.Low < 2)
                return false;
            if (!isEvery && (UnitAt(all.End, ref all, out _, out _) || Letters.IsSpace(CharAt(all.End))
                && !IsStop(SkipSpaces(all.End), WordEnd(SkipSpaces(all.End))))) return false;
            numeral.Digits = 0;
            SetShare(ref numeral, numeral.Start, all.End, numeral.Low / all.Low);
            return true;
        }
        var whole = new Numeral { Start = SkipHyphen(SkipSpaces(mark)) };
        if (whole.Start >= _text.Length || !ReadWhole(ref whole, whole.Start) || numeral.HasDigits
            && !whole.HasDigits || whole.IsYearLike) return false;
        if (whole.HasDigits != numeral.HasDigits && whole.Low is not (10 or 100)) return false;
        if (whole.Low <= numeral.Low || whole.IsRange
            || !(whole.Low <= 10 || whole.Low is 100 or 1000 || numeral.Low == 1)) return false;
        if (UnitAt(whole.End, ref whole, out var unit, out _) && unit.Kind is FigureKind.Duration or FigureKind.Percent)
            return false;
        numeral.Digits = 0;
        SetShare(ref numeral, numeral.Start, whole.End, numeral.Low / whole.Low);
        return true;
    }

    /// <summary>طفل من كل خمسة أطفال: one of every five, where the noun alone says that it is one.</summary>
    private readonly bool ReadOneOf(ref Draft draft, ref Numeral numeral)
    {
        if (!IsPrefixed || numeral.IsScaled || !(numeral.Low is >= 2 and <= 10 or 100 or 1000)
            || numeral.Low != numeral.High
            || numeral.IsShare
            || numeral.IsPart) return false;
        var floor = Floor(numeral.Start);
        if (!_lex.ScoreMarksBefore.Before(_text, SkipSpacesBack(numeral.Start, floor), floor, out var mark, out _))
            return false;
        var end = SkipSpacesBack(mark, floor);
        var start = WordBack(end, floor);
        if (start == end || !_lex.Units.At(_text, start, out var noun, out var one) || noun != end || !one.IsNoun)
            return false;
        (draft.Start, draft.Low, draft.High, draft.Unit, draft.Kind) = (start, 100 / numeral.Low, 100 / numeral.Low,
            "percent", FigureKind.Percent);
        if (UnitAt(numeral.End, ref numeral, out var unit, out var after) && unit.IsNoun) draft.End = after;
        (numeral.IsShare, numeral.Digits, numeral.Words) = (true, 0, 1);
        return true;
    }

    /// <summary>طفلان من كل خمسة أطفال: two of every five, where the noun alone says that they are two.</summary>
    private readonly void ReadSomeOf(ref Draft draft, ref Numeral numeral)
    {
        if (!IsPrefixed || draft.Unit is not ("person" or "item" or "household")
            || !IsAt(_lex.ScoreMark, SkipSpaces(draft.End), out var mark)) return;
        var whole = new Numeral { Start = SkipSpaces(mark) };
        if (whole.Start >= _text.Length || !ReadWhole(ref whole, whole.Start) || whole.Low != whole.High
            || whole.Low <= draft.Low || !(whole.Low <= 10 || whole.Low is 100 or 1000)) return;
        (draft.Low, draft.High) = (draft.Low * 100 / whole.Low, draft.High * 100 / whole.Low);
        (draft.Unit, draft.Kind, numeral.IsShare) = ("percent", FigureKind.Percent, true);
        draft.End = UnitAt(whole.End, ref whole, out var unit, out var after) && unit.IsNoun ? after : whole.End;
    }

    private readonly bool IsAmongAfter(ref Numeral numeral) =>
        !IsSpaced && UnitAt(numeral.End, ref numeral, out _, out var end)
        && (AmongAt(end, out _) || IsEach(numeral.Start - 1) && AmongAfterNoun(end, out _));

    private readonly bool IsEach(int at) => IsAny(_lex.Each, at);

    /// <summary>명 중, 个人中有: what joins a part to the whole before it, after the noun that is counted.</summary>
    private readonly bool AmongAt(int at, out int end)
    {
        var p = SkipSpaces(at);
        if (IsJoined && IsAt(_lex.Clues, p, out var noun)) p = noun;
        end = p;
        return IsAt(_lex.Among, p, out end);
    }

    /// <summary>每三个家庭就有一个: with 每 before it, any noun of a few characters may stand between.</summary>
    private readonly bool AmongAfterNoun(int at, out int end)
    {
        end = at;
        for (var p = at + 1; p < _text.Length && p <= at + 5 && Script.IsHan(_text[p - 1]); p++)
            if (IsAt(_lex.Among, p, out end)) return true;
        return false;
    }

    /// <summary>10명 중 3명, 十人中有三人: the whole stands first, and both count the same.</summary>
    private readonly void ReadShareAmong(ref Draft draft, ref Numeral numeral)
    {
        if (IsSpaced || numeral.IsVague || draft.HasUnitBefore) return;
        if (!AmongAt(draft.End, out var among)
            && !(IsEach(draft.Start - 1) && AmongAfterNoun(draft.End, out among))) return;
        if (draft.Low != draft.High || !(draft.Low is >= 2 and <= 10 or 100 or 1000)) return;
        var some = new Numeral { Start = SkipSpaces(among) };
        if (!ReadWhole(ref some, some.Start) || some.IsRange || some.Low >= draft.Low || some.Low < 1)
            return;
        if (!UnitAt(some.End, ref some, out var unit, out var end) || (unit.Unit != draft.Unit && !unit.Shifts)) return;
        draft.Low = draft.High = some.Low * 100 / draft.Low;
        (draft.End, draft.Unit, draft.Kind, draft.Word, draft.Counted) = (end, "percent",
            FigureKind.Percent, unit, null);
        numeral.IsShare = true;
    }
}
