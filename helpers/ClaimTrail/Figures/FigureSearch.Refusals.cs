using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>What looks like a figure and is none: idioms, ordinals, scores, page furniture.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>No clue is longer, its particle included.</summary>
    private const int LongestClue = 6;

    /// <summary>Tests on the number alone and the words that touch it, before a unit is read.</summary>
    private bool IsNameOrIdiom(ref Numeral numeral, out int next)
    {
        var (at, end) = (numeral.Start, numeral.End);
        next = end;
        var floor = Floor(at);
        if (IsRepeated(at) || IsTitle(at, end) || FollowsOrdinal(ref numeral, out next)) return true;
        if (IsAt(_lex.Idioms, at, out var idiom) && idiom >= end && !(idiom > end && LongerSpan(end, idiom))
            && !(_spacing == WordSpacing.Spaced && IsBound(HedgeBefore(at)))
            && !(IsPrefixed && IsPercentAt(SkipSpaces(idiom))))
        {
            next = idiom;
            return true;
        }
        if ((!numeral.HasDigits || IsSuffixed)
            && IdiomCovers(at, numeral.EndBeforeOf > 0 ? numeral.EndBeforeOf : end, floor)) return true;
        var p = SkipSpacesBack(at, floor);
        if (EndsAt(_lex.OrdinalBefore, p, floor) && !IsCardinal(ref numeral, p))
            return Ordinal(ref numeral, out next);
        if (IsArticle(ref numeral)) return true;
        if (IsSpaced && numeral.HasDigits && Letters.IsHyphen(CharAt(at - 1))
            && EndsAt(_lex.OrdinalBefore, at - 1, floor)) return Ordinal(ref numeral, out next);
        if (!numeral.HasDigits && p == at && EndsAt(_lex.NotBefore, at, floor)
            && !IsAmongAfter(ref numeral)) return true;
        if (!numeral.HasDigits && IsSpaced && EndsAt(_lex.NotBefore, BeforeClitic(p, floor), floor)
            && !numeral.IsScaled
            && !(numeral.IsShare && IsAt(_lex.Shares, at) && IsDefinite(SkipSpaces(end)))
            && !IsPercentAt(SkipSpaces(numeral.End)) && !EndsAt(_lex.ScoreMarksBefore, p, floor)) return true;
        if (numeral.IsShare) return false;
        if (ClockAfter(ref numeral, out next)) return true;
        next = end;
        if (IsAt(_lex.NameAfter, end, out var name)
            || (Letters.IsSpace(CharAt(end)) && IsAt(_lex.NameAfter, end + 1, out name)))
        {
            var unitEnd = UnitAt(end, ref numeral, out _, out var u) ? u : end;
            if (name >= unitEnd
                && !numeral.IsScaled
                && !(name == unitEnd && (IsBoundAt(name) || EndsAt(_lex.GradeBefore, p, floor)))
                && !(numeral.IsDecimal && (unitEnd >= name || IsDecimalSaid(ref numeral)))
                && !IsAt(_lex.ValueAfter, end) && !(numeral.IsGrouped && numeral.Low > 9999))
            {
                next = Letters.IsDigit(CharAt(name - 1)) ? SkipNumber(name) : name;
                return true;
            }
        }
        if (IsDecadeOrRank(ref numeral, out next) || IsNamedByYear(ref numeral, out next)) return true;
        next = end;
        if (IsAt(_lex.SmallIsName, end, out name) && numeral.Low < 10 && !numeral.IsScaled && !numeral.IsVague
            && !IsClueBefore(numeral.Start))
        {
            next = name;
            return true;
        }
        if (numeral.HasDigits && IsAt(_lex.OrdinalAfter, end, out name) && !numeral.IsScaled)
        {
            var unitEnd = UnitAt(end, ref numeral, out _, out var u) ? u : end;
            if (name >= unitEnd)
            {
                next = name;
                return true;
            }
        }
        return IsScore(ref numeral, out next);
    }

    /// <summary>ke 18 posko has a preposition; الـ160 ألفا and الـ24 ساعة have an article: an ordinal is not so large,
    /// and nothing counted follows it.</summary>
    private readonly bool IsCardinal(ref Numeral numeral, int ordinalEnd) => _spacing == WordSpacing.Spaced
        ? ordinalEnd < numeral.Start && !IsOrdinalSaid(ordinalEnd)
        : numeral.HasDigits && IsPrefixed
            && (numeral.IsScaled || numeral.IsGrouped || UnitAt(numeral.End, ref numeral, out _, out _)
                || IsCardinalSaid(ref numeral));

    /// <summary>형법 250조, 国安法23条: an article of a law, whose word is a scale or a counter elsewhere.</summary>
    private readonly bool IsArticle(ref Numeral numeral) =>
        IsJoined && numeral.HasDigits && IsAt(_lex.LawAfter, numeral.End) && IsBefore(_lex.LawBefore, numeral.Start)
        || IsSuffixed && numeral is { HasDigits: true, IsScaled: true, Words: 1 }
        && IsAt(_lex.OrdinalAfter, numeral.End - 1) && IsLawBefore(numeral.Start)
        && !UnitAt(numeral.End, ref numeral, out _, out _);

    /// <summary>pekan ke 5: what is numbered stands before.</summary>
    private readonly bool IsOrdinalSaid(int ordinalEnd) =>
        _lex.OrdinalBefore.Before(_text, ordinalEnd, Floor(ordinalEnd), out var start, out _)
        && _text[start..ordinalEnd].Contains(' ');

    /// <summary>Whether a law stands before a place, with no more than other articles of it between: 형법 250조와
    /// 252조.</summary>
    private readonly bool IsLawBefore(int at)
    {
        var floor = Floor(at);
        if (!Letters.IsSpace(CharAt(at - 1)) && !IsAny(MiddleDots, at - 1)) return false;
        while (at > floor && (Letters.IsDigit(_text[at - 1]) || Letters.IsSpace(_text[at - 1]) || _text[at - 1] == ','
            || IsAny(MiddleDots, at - 1) || IsAt(_lex.OrdinalAfter, at - 1) || IsAt(_lex.Joiner, at - 1))) at--;
        return IsAny(_lex.LawEndings, at - 1);
    }

    /// <summary>السابعة والنصف: the word before a number to which و is written.</summary>
    private readonly int BeforeClitic(int at, int floor) =>
        IsPrefixed && at > floor + 1 && IsClitic(_text[at - 1]) && Letters.IsSpace(_text[at - 2])
            ? SkipSpacesBack(at - 1, floor)
            : at;

    /// <summary>70대 노인, a person in the seventies, and 4대 보험, the big four, unless a vehicle is spoken
    /// of.</summary>
    private readonly bool IsDecadeOrRank(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (!IsSuffixed || numeral.IsScaled || numeral.IsMore || numeral.IsVague
            || numeral.IsDecimal) return false;
        if (!UnitAt(numeral.End, ref numeral, out var unit, out var end)
            || unit is not { Unit: "vehicle", Shifts: true }) return false;
        next = end;
        if (IsDecade(numeral.Low) && !IsThingBefore(numeral.Start, end))
            return true;
        var noun = SkipSpaces(end);
        return numeral.Low <= 10 && !numeral.IsNative && noun > end && Script.IsHangul(CharAt(noun))
            && ClueBefore(numeral.Start) is not ("vehicle" or "item")
            && !IsAt(_lex.CountedAfter, noun) && !IsAt(_lex.HedgesAfter, noun) && !IsAt(_lex.Among, noun);
    }

    /// <summary>30~40대, 2~30대: people in their thirties and forties.</summary>
    private readonly bool AreDecades(ref Draft first, ref Draft second) =>
        IsSuffixed && first.Unit is null && second.Word is { Unit: "vehicle", Shifts: true } && IsDecade(second.Low)
        && (IsDecade(first.Low) || first.Low is >= 1 and < 10 && first.Low * 10 < second.Low)
        && !IsThingBefore(first.Start, second.End);

    private static bool IsDecade(decimal value) => value is >= 10 and <= 90 && value % 10 == 0;

    /// <summary>버스 50대, 택시를 약 30대: what the counter counts stands right before the number; 버스가 60대 노인을
    /// speaks of a person.</summary>
    private readonly bool IsThingBefore(int start, int end)
    {
        var noun = SkipSpaces(end);
        if (noun > end && _lex.Units.At(_text, noun, out _, out var who) && who is { IsNoun: true, Unit: "person" })
            return false;
        var floor = Floor(start);
        var before = SkipSpacesBack(start, floor);
        if (_lex.HedgesBefore.Before(_text, before, floor, out var word, out _)
            || _lex.SkipBefore.Before(_text, before, floor, out word, out _)) start = word;
        return IsClueBefore(start);
    }

    /// <summary>Whether a clue ends right before a number, with no more than a particle of one syllable
    /// between.</summary>
    private readonly bool IsClueBefore(int start)
    {
        var floor = Floor(start);
        var end = SkipSpacesBack(start, floor);
        for (var p = end - 1; p >= Math.Max(floor, end - LongestClue); p--)
            if (_lex.Clues.At(_text, p, out var clue, out _) && (clue == end
                || clue == end - 1 && _lex.ItemParticles.AsSpan().Contains(_text[clue]))) return true;
        return false;
    }

    /// <summary>一年一年, 一步一步: one and its counter said twice mean "one after another".</summary>
    private readonly bool IsRepeated(int at) => IsOne(at) && Script.IsHan(CharAt(at + 1))
        && (IsOne(at + 2) && CharAt(at + 3) == CharAt(at + 1) || IsOne(at - 2) && CharAt(at - 1) == CharAt(at + 1));

    private readonly bool IsOne(int at) => IsAny(_lex.One, at);

    /// <summary>一个月 and 一个小时 are lengths of time, and 一个百分点 a share, though 一个 is but an article.</summary>
    private readonly bool LongerSpan(int end, int idiom) =>
        IsJoined && _lex.Units.At(_text, end, out var unitEnd, out var unit)
        && (unitEnd > idiom && unit.Unit is "month" or "week" or "hour" or "minute" or "percent"
            || unit.Kind == FigureKind.Money && IsNumberAt(unitEnd));

    private bool Ordinal(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (!IsSpaced && IsAt(_lex.Units, SkipSpaces(next), out var unit)) next = unit;
        if (numeral.HasDigits) (_nameEnd, _named, _isOrdinal) = (next, numeral.Low, true);
        return true;
    }

    /// <summary>第24、| 56和75分钟, 제3조와 | 4조: another number of a list that an ordinal opened, with the same sign
    /// behind it where the first has one.</summary>
    private bool FollowsOrdinal(ref Numeral numeral, out int next)
    {
        const int farthest = 4;
        next = numeral.End;
        if (IsSpaced || !_isOrdinal || !numeral.HasDigits || numeral.Start - _nameEnd is < 1 or > farthest
            || !AreListMarks(_nameEnd, numeral.Start)) return false;
        var sign = CharAt(_nameEnd - 1);
        if (Letters.IsDigit(sign)) return Ordinal(ref numeral, out next);
        if (!numeral.IsScaled) next++;
        if (CharAt(next - 1) != sign) return false;
        _nameEnd = next;
        return true;
    }

    /// <summary>Remembers menit ke-24, whose digits are written onto a word.</summary>
    private void NoteOrdinal(int at)
    {
        if (IsSpaced && Letters.IsHyphen(CharAt(at - 1)) && EndsAt(_lex.OrdinalBefore, at - 1, Floor(at)))
            (_nameEnd, _named, _isOrdinal) = (_run.End, _run.Value, true);
    }

    private readonly bool AreListMarks(int from, int to)
    {
        var hasMark = false;
        for (; from < to; from++)
        {
            var isMark = IsAny(_lex.ListMarks, from);
            if (!isMark && !Letters.IsBlank(_text[from])) return false;
            hasMark |= isMark;
        }

        return hasMark;
    }

    /// <summary>一位, 一次: an idiom that goes on behind a number of one character, where nothing else continues
    /// it. Chinese is full of them, and few are looked at further.</summary>
    private readonly bool OpensIdiom(int at, out int idiom)
    {
        if (!IsAt(_lex.Idioms, at, out idiom) || idiom <= at + 1 || !IsLoneNumeral(at)) return false;
        // 一个多小时
        return !IsAt(_lex.InfixMore, idiom) && !IsAt(_lex.InfixAbout, idiom) && !LongerSpan(at + 1, idiom);
    }

    /// <summary>Whether a number of one character stands at a place, with nothing that continues it and no other
    /// reading.</summary>
    private readonly bool IsLoneNumeral(int at)
    {
        var end = at + 1;
        return IsAt(_lex.Numbers, at, out var one) && one == end && !IsAt(_lex.Numbers, end)
            && !IsAt(_lex.InfixMore, end) && !IsAt(_lex.InfixAbout, end) && !IsAt(_lex.FractionMark, end)
            && !IsAt(_lex.DecimalWords, end) && !IsAt(_lex.PartAfter, end) && !IsAt(_lex.Joiner, end)
            && !IsAt(_lex.Vague, at) && !IsAt(_lex.VagueBefore, at) && !IsAt(_lex.Shares, at)
            && !IsAt(_lex.HalfBefore, at) && !IsAt(_lex.PercentBefore, at);
    }

    /// <summary>An idiom that starts before the number and reaches over it: salah satu, 接二连三.</summary>
    private readonly bool IdiomCovers(int at, int end, int floor)
    {
        if (!IsSpaced)
        {
            for (var p = at - 1; p >= Math.Max(floor, at - 3); p--)
                if (IsAt(_lex.Idioms, p, out var reach) && reach >= end) return true;
            return false;
        }
        var start = at;
        for (var words = 0; words < 2; words++)
        {
            start = SkipSpacesBack(start, floor);
            if (start <= floor) return false;
            if (Letters.IsHyphen(_text[start - 1])) start--;
            start = WordBack(start, floor);
            if (start < at && IsAt(_lex.Idioms, start, out var reach) && reach >= end) return true;
        }
        return false;
    }

    /// <summary>3대 2, 3比1.</summary>
    private readonly bool IsScore(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (IsSpaced || numeral.IsScaled || !IsAt(_lex.ScoreMark, SkipSpaces(numeral.End), out var mark)
            || numeral.Low > 200) return false;
        var second = SkipSpaces(mark);
        if (second >= _text.Length || !ReadNumeral(second, out var other) || other.IsScaled || other.Low > 200
            || other.HasDigits != numeral.HasDigits) return false;
        if (UnitAt(other.End, ref other, out _, out _)) return false;
        next = other.End;
        return true;
    }

    // أي تسع نقاط مئوية: that is nine points, and not any nine.
    private readonly bool IsPercentAt(int at) =>
        _lex.Units.At(_text, at, out _, out var unit) && unit.Kind == FigureKind.Percent;

    /// <summary>《1989》, «1984», [23]: a number that is all of a title, or of a note.</summary>
    private readonly bool IsTitle(int at, int end) => (CharAt(at - 1), CharAt(end)) is ('《', '》') or ('〈', '〉')
        or ('«', '»') or ('“', '”') or ('‘', '’') or ('「', '」') or ('『', '』') or ('[', ']');

    /// <summary>0 Comments, 조회 1,204, © 2023.</summary>
    private readonly bool IsFurniture(ref Draft draft, ref Numeral numeral)
    {
        if (IsListMark(ref numeral)) return true;
        var floor = Floor(draft.Start);
        var p = SkipSpacesBack(draft.Start, floor);
        if (CharAt(p - 1) is '(' or ':') p = SkipSpacesBack(p - 1, floor);
        if (CharAt(p - 1) is '©' or 'ⓒ') return true;
        var before = _lex.FurnitureBefore.Before(_text, p, floor, out var start, out _);
        var after = IsAt(_lex.FurnitureAfter, SkipSpaces(numeral.End), out var end);
        if (!before && !after) return false;
        if (before && CharAt(start) is '©' || HasFurnitureMarks()) return true;
        return (before && start <= 1 && _text.Length - draft.End <= 12)
            || (after && draft.Start <= 1 && _text.Length - end <= 12);
    }

    /// <summary>1. PT Dupantex, 2) The firm: the number of a line in a list, with which its paragraph starts.</summary>
    private readonly bool IsListMark(ref Numeral numeral) =>
        numeral is { HasDigits: true, Digits: <= 2 } && CharAt(numeral.End) is '.' or ')'
            && Letters.IsBlank(CharAt(numeral.End + 1)) && SkipSpaces(0) == numeral.Start
            && SkipSpaces(numeral.End + 1) < _text.Length;

    private readonly bool HasFurnitureMarks() => _text.Length <= 200 && _text.IndexOfAny("·•|") >= 0;
}
