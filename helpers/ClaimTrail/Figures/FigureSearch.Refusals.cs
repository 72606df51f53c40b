using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>What looks like a figure and is none: names, ordinals, clock times, addresses, scores, page furniture.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>Tests on the number alone and the words that touch it, before a unit is read.</summary>
    private readonly bool IsNameOrIdiom(ref Numeral numeral, out int next)
    {
        var (at, end) = (numeral.Start, numeral.End);
        next = end;
        var floor = Floor(at);
        if (IsRepeated(at)) return true;
        if (_lex.Idioms.At(_text, at, out var idiom, out _) && idiom >= end && !(idiom > end && LongerSpan(end, idiom)))
        {
            next = idiom;
            return true;
        }
        if (!numeral.HasDigits && IdiomCovers(at, end, floor)) return true;
        var p = SkipSpacesBack(at, floor);
        if (_lex.OrdinalBefore.Before(_text, p, floor, out _, out _)) return Ordinal(end, out next);
        if (IsSpaced && numeral.HasDigits && Letters.IsHyphen(CharAt(at - 1)) && _lex.OrdinalBefore.Before(_text, at - 1, floor, out _, out _)) return true;
        if (!numeral.HasDigits && p == at && _lex.NotBefore.Before(_text, at, floor, out _, out _)) return true;
        if (!numeral.HasDigits && IsSpaced && _lex.NotBefore.Before(_text, p, floor, out _, out _) && numeral.Scale == 1) return true;
        if (ClockAfter(ref numeral, out next)) return true;
        next = end;
        if (_lex.NameAfter.At(_text, end, out var name, out _) || (Letters.IsSpace(CharAt(end)) && _lex.NameAfter.At(_text, end + 1, out name, out _)))
        {
            var unitEnd = UnitAt(end, ref numeral, out _, out var u) ? u : end;
            if (name >= unitEnd && numeral.Scale == 1 && !(numeral.IsGrouped && numeral.Low > 9999))
            {
                next = Letters.IsDigit(CharAt(name - 1)) ? SkipNumber(name) : name;
                return true;
            }
        }
        if (IsDecadeOfLife(ref numeral, out next)) return true;
        next = end;
        if (_lex.SmallIsName.At(_text, end, out name, out _) && numeral.Low < 10 && numeral.Scale == 1 && !numeral.IsVague)
        {
            next = name;
            return true;
        }
        if (numeral.HasDigits && _lex.OrdinalAfter.At(_text, end, out name, out _) && numeral.Scale == 1)
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

    /// <summary>70대 노인: a person in the seventies, unless a vehicle is spoken of.</summary>
    private readonly bool IsDecadeOfLife(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (_spacing != WordSpacing.Suffixed || numeral.Scale != 1 || !numeral.HasDigits || numeral.Low is < 10 or > 90 || numeral.Low % 10 != 0 || numeral.IsMore) return false;
        if (!UnitAt(numeral.End, ref numeral, out var unit, out var end) || unit is not { Unit: "vehicle", Shifts: true }) return false;
        next = end;
        return Shifted(numeral.Start, end, "") == "";
    }

    /// <summary>一年一年, 一步一步: one and its counter said twice mean "one after another".</summary>
    private readonly bool IsRepeated(int at) => _spacing == WordSpacing.Joined && CharAt(at) == '一'
        && (Letters.IsHan(CharAt(at + 1)) && CharAt(at + 2) == '一' && CharAt(at + 3) == CharAt(at + 1)
            || at >= 2 && CharAt(at - 2) == '一' && Letters.IsHan(CharAt(at + 1)) && CharAt(at - 1) == CharAt(at + 1));

    /// <summary>一个月 and 一个小时 are lengths of time, though 一个 is but an article.</summary>
    private readonly bool LongerSpan(int end, int idiom) =>
        _spacing == WordSpacing.Joined && _lex.Units.At(_text, end, out var unitEnd, out var unit) && unitEnd > idiom && unit.Unit is "month" or "week" or "hour" or "minute";

    private readonly bool Ordinal(int end, out int next)
    {
        next = end;
        if (!IsSpaced && _lex.Units.At(_text, SkipSpaces(end), out var unit, out _)) next = unit;
        return true;
    }

    /// <summary>An idiom that starts before the number and reaches over it: salah satu, 接二连三.</summary>
    private readonly bool IdiomCovers(int at, int end, int floor)
    {
        if (!IsSpaced)
        {
            for (var p = at - 1; p >= Math.Max(floor, at - 3); p--)
                if (_lex.Idioms.At(_text, p, out var reach, out _) && reach >= end) return true;
            return false;
        }
        var start = at;
        for (var words = 0; words < 2; words++)
        {
            start = SkipSpacesBack(start, floor);
            if (start <= floor) return false;
            if (Letters.IsHyphen(_text[start - 1])) start--;
            while (start > floor && Letters.PartsWords(_text[start - 1])) start--;
            if (start < at && _lex.Idioms.At(_text, start, out var reach, out _) && reach >= end) return true;
        }
        return false;
    }

    /// <summary>2시 30분, 三点半, 5 p.m.: an hour of the clock, with the minutes that follow it.</summary>
    private readonly bool ClockAfter(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (numeral.Low > 24 || numeral.Low != decimal.Truncate(numeral.Low) || numeral.Scale != 1 || numeral.IsVague || numeral.IsHalf || numeral.IsShare) return false;
        var floor = Floor(numeral.Start);
        if (IsSpaced && _lex.ClockBefore.Before(_text, SkipSpacesBack(numeral.Start, floor), floor, out var word, out _)
            && ((_spacing == WordSpacing.Prefixed || _lex.Language.Tag == "id") || IsBareAt(ref numeral, word))) return true;
        var from = SkipSpaces(numeral.End);
        if (from >= _text.Length || !_lex.ClockAfter.At(_text, from, out var end, out _)) return false;
        if (IsSpaced && from == numeral.End && !numeral.HasDigits) return false;
        if (_lex.Units.At(_text, from, out var unit, out _) && unit > end) return false;
        if (_spacing == WordSpacing.Suffixed && CharAt(from) == '시' && CharAt(end) is '간' or '즌' or '리' or '민' or '장' or '도') return false;
        next = end;
        var minutes = SkipSpaces(end);
        if (!IsSpaced && Letters.IsDigit(CharAt(minutes)) && ReadNumeral(minutes, out var inner) && MinuteAt(SkipSpaces(inner.End), out var minuteEnd))
            next = minuteEnd;
        else if (_spacing == WordSpacing.Joined && end < _text.Length && ReadNumeral(end, out inner) && MinuteAt(inner.End, out minuteEnd))
            next = minuteEnd;
        return true;
    }

    private readonly bool MinuteAt(int at, out int end) =>
        _lex.MinuteMark.At(_text, at, out end, out _) || (_lex.Units.At(_text, at, out end, out var unit) && unit.Unit == "minute");

    /// <summary>"at 5" with nothing counted after it is a time of day.</summary>
    private readonly bool IsBareAt(ref Numeral numeral, int word) =>
        word >= 0 && numeral.Low <= 12 && !Letters.IsSpace(CharAt(numeral.End)) && !Letters.PartsWords(CharAt(numeral.End)) && CharAt(numeral.End) != '%';

    /// <summary>3대 2, 3比1.</summary>
    private readonly bool IsScore(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (numeral.Scale != 1 || numeral.Low > 200) return false;
        if (!_lex.ScoreMark.At(_text, SkipSpaces(numeral.End), out var mark, out _)) return false;
        var second = SkipSpaces(mark);
        if (second >= _text.Length || !ReadNumeral(second, out var other) || other.Scale != 1 || other.Low > 200 || other.HasDigits != numeral.HasDigits) return false;
        if (UnitAt(other.End, ref other, out _, out _)) return false;
        next = other.End;
        return true;
    }

    /// <summary>Decides, with unit and range known, whether the draft is a figure at all, and gives a bare number its meaning.</summary>
    private readonly bool Settle(ref Draft draft, ref Numeral numeral, out int next)
    {
        next = draft.IsRange ? draft.End : numeral.End;
        if (numeral is { Words: 0, Digits: 0 }) return false;
        if (IsFurniture(ref draft, ref numeral)) return false;
        if (draft.Unit is null && IsAge(ref draft, ref numeral))
        {
            (draft.Unit, draft.Kind, draft.IsAge) = ("year", FigureKind.Duration, true);
            return true;
        }
        if (!numeral.HasDigits && !IsSpokenFigure(ref draft, ref numeral)) return false;
        if (numeral.HasDigits && IsNamed(ref draft, ref numeral)) return false;
        if (numeral.HasDigits && Letters.IsLatin(CharAt(numeral.End)) && draft.End == numeral.End) return false;
        if (numeral.IsYearLike && IsYear(ref draft, ref numeral)) return true;
        if (draft.Unit is null && numeral.Digits > 9 && numeral is { Scale: 1, IsGrouped: false }) return false;
        if (numeral.IsHalf && (draft.Unit is null || !(draft.Kind is FigureKind.Duration or FigureKind.Percent || (draft.Kind == FigureKind.Count && (IsSpaced || draft.Unit != "item"))))) return false;
        if (Letters.IsLatin(CharAt(draft.End)) && Letters.IsLatin(CharAt(draft.End - 1)) || (Letters.IsDigit(CharAt(draft.End - 1)) && Letters.IsLatin(CharAt(draft.End)))) return false;
        if (draft.Unit is not null || IsSpaced) return IsSpaced ? IsSpacedFigure(ref draft, ref numeral) : true;
        return numeral.Scale > 1 || numeral.IsGrouped || draft.IsRange && numeral.IsDecimal || HedgeBefore(draft.Start) != Hedge.Exact && numeral.Digits > 1 && !numeral.IsDecimal;
    }

    /// <summary>A bare number in a language that writes numbers apart is a figure unless something around it says otherwise.</summary>
    private readonly bool IsSpacedFigure(ref Draft draft, ref Numeral numeral)
    {
        if (draft.Unit is not null) return true;
        var c = CharAt(draft.End);
        if (Letters.IsHyphen(c) && Letters.PartsWords(CharAt(draft.End + 1)) && draft.End == numeral.End)
            return numeral.HasDigits && !numeral.IsDecimal && char.IsAsciiLetterLower(CharAt(draft.End + 1)) && WordEnd(draft.End + 1) - draft.End > 3 && _lex.NounEndings.Length > 0;
        if (c is '/' && numeral.HasDigits && Letters.IsDigit(CharAt(draft.End + 1))) return false;
        return !(numeral.HasDigits && numeral.Low == 0);
    }

    /// <summary>Numbers in words need more than digits do: a unit, a scale, or a word of their own that counts something.</summary>
    private readonly bool IsSpokenFigure(ref Draft draft, ref Numeral numeral)
    {
        if (numeral.IsShare) return true;
        if (!IsSpaced) return IsSpokenWithoutSpaces(ref draft, ref numeral);
        if (IsCapitalInside(numeral.Start) && (draft.Word is null || IsAfterCapital(numeral.Start))) return false;
        if (_spacing == WordSpacing.Prefixed && numeral.IsLoneScale && !numeral.IsVague && (draft.Unit is null && !draft.IsUnknownNoun || IsDefinite(draft.Counted?.Start ?? -1)))
            return HedgeBefore(numeral.Start) != Hedge.Exact;
        if (numeral.Low == 1 && numeral.High == 1 && numeral.Words == 1)
            return draft.Word is not null && !_lex.PronounAfter.At(_text, SkipSpaces(numeral.End), out _, out _)
                && !(draft.Word.Unit == "item" && !draft.Word.IsNoun) && !NotOne(ref draft);
        if (numeral.IsYearLike) return true;
        if (_spacing == WordSpacing.Prefixed && numeral is { Words: 1, Scale: 1, IsVague: false } && numeral.Low < 10 && draft.Unit is null && !draft.IsUnknownNoun && !draft.IsRange) return false;
        return !IsNamedBefore(ref draft, ref numeral) || draft.Unit is not null && !(_spacing == WordSpacing.Prefixed && draft.IsUnknownNoun);
    }

    /// <summary>A counted noun after ألف has no article: ألف الكاتب is a verb and its subject.</summary>
    private readonly bool IsDefinite(int at) => CharAt(at) == 'ا' && CharAt(at + 1) == 'ل';

    private readonly bool NotOne(ref Draft draft) => _lex.NotBefore.Before(_text, SkipSpacesBack(draft.Start, Floor(draft.Start)), Floor(draft.Start), out _, out _);

    private readonly bool IsSpokenWithoutSpaces(ref Draft draft, ref Numeral numeral)
    {
        if (numeral.IsYearLike) return draft.Unit == "year" || IsMarkedYear(numeral.End);
        if (draft.Unit == "item" && _lex.MinuteMark.At(_text, numeral.End, out var minute, out _) && minute == draft.End) return false;
        if (_spacing == WordSpacing.Suffixed)
        {
            if (Letters.IsHangul(CharAt(numeral.Start - 1))) return false;
            if (draft.Unit is null) return false;
            var touches = draft.Word is null || numeral.End == SkipSpaces(numeral.End);
            var syllables = numeral.End - numeral.Start;
            if (draft.HasCurrencyBefore || numeral.IsMore || numeral.IsVague || numeral.IsHalf) return true;
            if (numeral.IsNative) return IsNativeFigure(ref draft, ref numeral);
            if (syllables == 1 && touches) return _text[numeral.Start] is '십' or '백' or '천' && draft.Unit == "year" && !Letters.IsHangul(CharAt(draft.End));
            if (syllables == 1 && _text[numeral.Start] is '이' or '일' or '구' or '조' or '경') return _text[numeral.Start] == '일' && draft.Unit == "year";
            return EndsCounter(draft.End);
        }
        if (draft.Unit is null) return numeral is { Scale: > 1, IsLoneScale: false, Words: > 1 } && (!numeral.IsVague || numeral.Scale >= 10000) && HasNumberShape(ref numeral);
        if (numeral.IsLoneScale && numeral.Words == 1 && !numeral.IsMore && _text[numeral.Start] is not ('十' or '拾'))
            return HedgeBefore(numeral.Start) != Hedge.Exact;
        if (numeral is { Low: 2, High: 2, Words: 1 } && _text[numeral.Start] == '二') return false;
        return true;
    }

    private readonly bool HasNumberShape(ref Numeral numeral) => numeral.Words >= 2 && _lex.Language.Spacing == WordSpacing.Joined;

    /// <summary>두 조합, 세 사람: native numbers stand before nouns; 한, 네 and 세 only before counters and known nouns.</summary>
    private readonly bool IsNativeFigure(ref Draft draft, ref Numeral numeral)
    {
        if (draft.Word is null) return false;
        if (numeral.Low == 1 && draft.Kind is not (FigureKind.People or FigureKind.Duration)) return false;
        if (numeral.Low == 1 && (draft.Word.IsNoun || draft.Unit is "minute" or "person" && CharAt(numeral.End) != ' ')) return false;
        return EndsCounter(draft.End) || draft.Word.IsNoun;
    }

    private readonly bool EndsCounter(int end)
    {
        var c = CharAt(end);
        if (!Letters.IsHangul(c)) return true;
        return _lex.Particles.Contains(c, StringComparison.Ordinal);
    }

    private readonly bool IsMarkedYear(int end) => _lex.YearMark.At(_text, end, out _, out _);

    /// <summary>A four-digit number is a year when nothing counted follows it, or when a word before it says so.</summary>
    private readonly bool IsYear(ref Draft draft, ref Numeral numeral)
    {
        if (draft.HasCurrencyBefore || draft.IsRange) return draft.IsRange && draft.Kind == FigureKind.Date;
        var floor = Floor(numeral.Start);
        var said = _lex.YearWord.Before(_text, SkipSpacesBack(numeral.Start, floor), floor, out _, out _);
        var plausible = numeral.Low is >= 1500 and < 2150;
        if (!IsSpaced)
        {
            if (draft.Unit == "year" && plausible || draft.Unit is null && numeral.Low is >= 1900 and < 2100) return MakeYear(ref draft, ref numeral);
            return false;
        }
        if (draft.Unit is not null && draft.Word is not { Unit: "year", IsNoun: false })
        {
            if (!(said && plausible && draft.Word is { IsNoun: true })) return false;
        }
        if (draft.Word is { Unit: "year" }) return false;
        if (draft.IsUnknownNoun && !(plausible && (said || numeral.Low is >= 1900 and < 2100))) return false;
        if (draft.Unit is null && !plausible && !said) return false;
        return MakeYear(ref draft, ref numeral);
    }

    private readonly bool MakeYear(ref Draft draft, ref Numeral numeral)
    {
        (draft.Unit, draft.Kind, draft.Counted, draft.Word, draft.IsUnknownNoun) = ("date", FigureKind.Date, null, null, false);
        (draft.Low, draft.High) = (numeral.Low, numeral.High);
        draft.End = _lex.YearMark.At(_text, SkipSpaces(numeral.End), out var mark, out _) ? mark : numeral.End;
        return true;
    }

    /// <summary>Rahmat (61), Smith, 54, said: a small bare number after a name.</summary>
    private readonly bool IsAge(ref Draft draft, ref Numeral numeral)
    {
        if (draft.IsRange || numeral.Scale != 1 || numeral.Low is < 1 or > 120 || numeral.IsDecimal || numeral.IsVague || numeral.IsHalf || draft.Counted is not null) return false;
        var floor = Floor(draft.Start);
        if (_lex.AgeBefore.Before(_text, SkipSpacesBack(draft.Start, floor), floor, out _, out _)) return true;
        if (!numeral.HasDigits || numeral.Digits < 2 && numeral.Low < 5) return false;
        var (open, close) = (CharAt(draft.Start - 1), CharAt(draft.End));
        if (open is '(' or '（' && close is ')' or '）')
        {
            var p = SkipSpacesBack(draft.Start - 1, floor);
            if (p == 0 || !char.IsLetter(_text[p - 1])) return false;
            if (!Letters.IsLatin(_text[p - 1])) return !_lex.NameBefore.Before(_text, p, floor, out _, out _) && !_lex.FurnitureBefore.Before(_text, p, floor, out _, out _);
            var word = p;
            while (word > floor && Letters.PartsWords(_text[word - 1])) word--;
            return Letters.IsUpper(_text[word]) && !_lex.FurnitureBefore.Before(_text, p, floor, out _, out _) && !_lex.NameBefore.Before(_text, p, floor, out _, out _);
        }
        if (close is not (',' or '،') || CharAt(draft.Start - 1) != ' ' || CharAt(draft.Start - 2) is not (',' or '،') || !Letters.IsLatin(CharAt(draft.Start - 3))) return false;
        var name = draft.Start - 2;
        while (name > floor && Letters.PartsWords(_text[name - 1])) name--;
        return Letters.IsUpper(CharAt(name)) && numeral.Low >= 5;
    }

    /// <summary>iPhone 15, Section 230, No. 12, 12 Baker Row: digits that name.</summary>
    private readonly bool IsNamed(ref Draft draft, ref Numeral numeral)
    {
        if (draft.HasCurrencyBefore || numeral.Scale > 1 || draft.IsAge) return false;
        if (draft.Word is { IsNoun: true } && IsNamedBefore(ref draft, ref numeral) && IsLatinName(draft.Start) && IsAfterCapital(draft.Start)) return true;
        if (_spacing == WordSpacing.Suffixed && _lex.NameBefore.Before(_text, draft.Start, Floor(draft.Start), out var name, out _) && draft.Start - name > 1) return true;
        if (draft.Unit is not null && !draft.IsUnknownNoun)
            return draft.Unit == "item" && draft.Word is { IsNoun: false } && IsSpaced == false && IsNamedBefore(ref draft, ref numeral) && IsLatinName(draft.Start);
        if (draft.Kind == FigureKind.Date) return false;
        if (IsNamedBefore(ref draft, ref numeral)) return true;
        if (IsAddress(ref draft, ref numeral)) return true;
        if (draft.IsRange) return false;
        var floor = Floor(draft.Start);
        var p = SkipSpacesBack(draft.Start, floor);
        if (_lex.VersionBefore.Before(_text, p, floor, out _, out _)) return true;
        if (_lex.PhoneBefore.Before(_text, p, floor, out _, out _) && !numeral.IsGrouped) return true;
        return !(numeral.IsYearLike && numeral.Low is >= 1900 and < 2100) && IsAfterCapital(draft.Start, bare: draft.Unit is null && !draft.IsUnknownNoun && numeral.Low < 100);
    }

    private readonly bool IsNamedBefore(ref Draft draft, ref Numeral numeral)
    {
        if (numeral.IsGrouped && numeral.Low > 9999) return false;
        var floor = Floor(draft.Start);
        var p = SkipSpacesBack(draft.Start, floor);
        return _lex.NameBefore.Before(_text, p, floor, out _, out _) || (CharAt(p - 1) == '.' && _lex.NameBefore.Before(_text, p - 1, floor, out _, out _));
    }

    private readonly bool IsLatinName(int start)
    {
        var p = SkipSpacesBack(start, Floor(start));
        return p < start && Letters.IsLatin(CharAt(p - 1));
    }

    private readonly bool IsAddress(ref Draft draft, ref Numeral numeral)
    {
        var floor = Floor(draft.Start);
        if (IsSpaced && _lex.AddressBefore.Before(_text, SkipSpacesBack(draft.Start, floor), floor, out _, out _)) return true;
        var p = SkipSpaces(numeral.End);
        for (var words = 0; words < 4 && p < _text.Length && p > numeral.End; words++)
        {
            if (_lex.AddressAfter.At(_text, p, out _, out _) && IsSpaced && (words > 0 || _spacing == WordSpacing.Prefixed)) return true;
            if (!IsCapital(p)) break;
            p = SkipSpaces(WordEnd(p));
        }
        return false;
    }

    /// <summary>Whether a capitalised word that does not open its sentence stands right before: Boeing 737, Studio 54.</summary>
    private readonly bool IsAfterCapital(int start, bool bare = false)
    {
        var floor = Floor(start);
        var end = SkipSpacesBack(start, floor);
        if (end == start || end <= floor || !Letters.IsLatin(_text[end - 1])) return false;
        var word = end;
        while (word > floor && Letters.PartsWords(_text[word - 1])) word--;
        var inner = word;
        while (inner < end && !Letters.IsUpper(_text[inner])) inner++;
        if (inner == end) return false;
        if (_lex.HedgesBefore.Before(_text, end, floor, out _, out _) || _lex.YearWord.Before(_text, end, floor, out _, out _) || _lex.RangeOpeners.Before(_text, end, floor, out _, out _)
            || _lex.SkipBefore.Before(_text, end, floor, out _, out _) || _lex.Stop.At(_text, word, out var stop, out _) && stop >= end) return false;
        if (!OpensSentence(word) || inner > word) return true;
        var capitals = 0;
        for (var i = word; i < end; i++) if (Letters.IsUpper(_text[i])) capitals++;
        return capitals > 1 || bare;
    }

    private readonly bool OpensSentence(int word)
    {
        var p = SkipSpacesBack(word, 0);
        return p == 0 || _text[p - 1] is '.' or '!' or '?' or ':' or '"' or '“' or '‘' or '\'' or '–' or '—' or '(' or '«' or '„' or ';' or '-' or '•' or '|';
    }

    private readonly bool IsCapital(int at) => Letters.IsUpper(CharAt(at));

    private readonly bool IsCapitalInside(int at) => _spacing == WordSpacing.Spaced && IsCapital(at) && !OpensSentence(at);

    /// <summary>0 Comments, 조회 1,204, © 2023.</summary>
    private readonly bool IsFurniture(ref Draft draft, ref Numeral numeral)
    {
        var floor = Floor(draft.Start);
        var p = SkipSpacesBack(draft.Start, floor);
        if (CharAt(p - 1) is '(' or ':') p = SkipSpacesBack(p - 1, floor);
        if (CharAt(p - 1) is '©' or 'ⓒ') return true;
        var before = _lex.FurnitureBefore.Before(_text, p, floor, out var start, out _);
        var after = _lex.FurnitureAfter.At(_text, SkipSpaces(numeral.End), out var end, out _);
        if (!before && !after) return false;
        if (before && CharAt(start) is '©' || HasFurnitureMarks()) return true;
        return (before && start <= 1 && _text.Length - draft.End <= 12) || (after && draft.Start <= 1 && _text.Length - end <= 12);
    }

    private readonly bool HasFurnitureMarks() => _text.Length <= 200 && _text.IndexOfAny("·•|") >= 0;
}
