namespace ClaimTrail.Figures;

/// <summary>Hours of the clock: pukul 14.30, 2시 30분, 三点半, 5 p.m.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>pukul 14.30, 2시 30분, 下午3点, الساعة 18,20.</summary>
    private readonly bool IsClock(int at, int end, decimal value, int count)
    {
        if (!IsSpaced || count > 2 || value > 24) return false;
        return (CharAt(end) is '.' or ':' || IsPrefixed && CharAt(end) is ',' or '،')
            && Letters.IsDigit(CharAt(end + 1)) && IsClockSaid(at)
            && ReadRun(end + 1, out var minutes, out var digits) is var minuteEnd && digits == 2 && minutes < 60
            && !IsMeasured(minuteEnd);
    }

    /// <summary>At 4.25 percent, at 12.50 rupees, at 4.10 million: what follows has decimals, as no hour has.</summary>
    private readonly bool IsMeasured(int end)
    {
        var next = SkipSpaces(end);
        if (IsAt(_lex.ClockAfter, next)) return false;
        return ScaleAt(end, out _, out _) || _lex.Units.At(_text, next, out _, out var unit)
            && unit is { IsNoun: false, Kind: not FigureKind.Duration };
    }

    /// <summary>pukul 14.30, and pukul 08.00 sampai 15.00: the word for the clock stands before this hour or the one
    /// before it.</summary>
    private readonly bool IsClockSaid(int at)
    {
        var floor = Math.Max(0, at - Reach);
        var p = SkipSpacesBack(at, floor);
        if (EndsAt(_lex.LevelAt, p, floor)) return false;
        if (EndsAt(_lex.ClockBefore, p, floor)) return true;
        if (!_lex.HedgesBefore.Before(_text, p, floor, out var until, out _)) return false;
        p = SkipSpacesBack(until, floor);
        while (p > floor && (Letters.IsDigit(_text[p - 1]) || _text[p - 1] is '.' or ':')) p--;
        return p < until && EndsAt(_lex.ClockBefore, SkipSpacesBack(p, floor), floor);
    }

    /// <summary>2시 30분, 三点半, 5 p.m.: an hour of the clock, with the minutes that follow it.</summary>
    private readonly bool ClockAfter(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (numeral.IsYearLike && IsMilitary(ref numeral)) return true;
        if (IsPrefixed && IsBefore(_lex.HourAnd, numeral.Start)) return MinuteAt(SkipSpaces(next), out next);
        if (IsSuffixed && IsMinuteOfPlay(ref numeral, out next)) return true;
        next = numeral.End;
        var from = SkipSpaces(numeral.End);
        var isMarked = IsAt(_lex.ClockAfter, from, out var end);
        if (!isMarked && !IsSpaced || numeral.Low > 24 || numeral.Low != decimal.Truncate(numeral.Low)
            || numeral.IsScaled || numeral.IsVague || numeral.IsPart || numeral.IsShare) return false;
        var floor = Floor(numeral.Start);
        if (IsSpaced && _lex.ClockBefore.Before(_text, SkipSpacesBack(numeral.Start, floor), floor, out var word, out _)
            && (IsPrefixed || _lex.Language.Tag == "id" || IsBareAt(ref numeral, word))) return true;
        if (!isMarked) return false;
        if (IsSpaced && from == numeral.End && !numeral.HasDigits) return false;
        if (IsAt(_lex.Units, from, out var unit) && unit > end) return false;
        if (IsAt(_lex.NotClock, from, out var other) && other > end) return false;
        next = end;
        var minutes = SkipSpaces(end);
        if (!IsSpaced && Letters.IsDigit(CharAt(minutes)) && ReadNumeral(minutes, out var inner)
            && MinuteAt(SkipSpaces(inner.End), out var minuteEnd))
            next = SkipMinutes(minuteEnd);
        else if (IsJoined && end < _text.Length && ReadNumeral(end, out inner) && MinuteAt(inner.End, out minuteEnd))
            next = minuteEnd;
        return true;
    }

    /// <summary>후반 35분, and no 전반 45분 동안: a minute of a game.</summary>
    private readonly bool IsMinuteOfPlay(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (!numeral.HasDigits || numeral.IsMore || !IsBefore(_lex.ClockBefore, numeral.Start)
            || !MinuteAt(SkipSpaces(next), out var end) || IsLength(end)) return false;
        next = SkipMinutes(end);
        return true;
    }

    /// <summary>8시 1분과 | 16분: more minutes of the same hour.</summary>
    private readonly int SkipMinutes(int at)
    {
        while (IsAt(_lex.Joiner, at, out var joined) && SkipSpaces(joined) is var second
            && ReadRun(second, out var minutes, out _) is var end && end > second && minutes < 60
            && MinuteAt(end, out var next)) at = next;
        return at;
    }

    /// <summary>1930 GMT, at 1800 hours: four digits that an hour and its minutes make up, with a word of the clock
    /// after them, or before them and hours after.</summary>
    private readonly bool IsMilitary(ref Numeral numeral)
    {
        if (!IsSpaced || numeral.Low is >= 2400 || numeral.Low % 100 >= 60) return false;
        var next = SkipSpaces(numeral.End);
        return IsAt(_lex.ZoneAfter, next) || IsBefore(_lex.ClockBefore, numeral.Start)
            && _lex.Units.At(_text, next, out _, out var unit) && unit.Unit == "hour";
    }

    private readonly bool MinuteAt(int at, out int end) => IsAt(_lex.MinuteMark, at, out end)
        || (_lex.Units.At(_text, at, out end, out var unit) && unit.Unit == "minute");

    /// <summary>"at 5" with nothing counted after it is a time of day.</summary>
    private readonly bool IsBareAt(ref Numeral numeral, int word) =>
        word >= 0 && numeral.Low <= 12 && !Letters.IsSpace(CharAt(numeral.End))
            && !Letters.PartsWords(CharAt(numeral.End)) && CharAt(numeral.End) != '%'
            && !IsBefore(_lex.LevelAt, numeral.Start);
}
