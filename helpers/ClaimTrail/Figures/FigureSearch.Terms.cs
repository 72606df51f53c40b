namespace ClaimTrail.Figures;

/// <summary>Lengths of time that are written like dates, and years that are written like lengths of time: 徒刑2年6月,
/// 民国112年, 九八年, 在97年.</summary>
internal ref partial struct FigureSearch
{
    private const int MonthsOfYear = 12;

    /// <summary>Below it a number of years is no year by its last digits.</summary>
    private const int FewestYearDigits = 10;

    /// <summary>Between the two a row of three digits is a year of the era; 一○○年 and 一五○年 are so many.</summary>
    private const int FirstEraYearByDigits = 100, LastEraYearByDigits = 126;

    /// <summary>判刑7月, 징역 8월: months or days that somebody is sentenced to; 判刑7月15日 is a day.</summary>
    private readonly bool IsTerm(int at)
    {
        if (!IsBefore(_lex.TermBefore, at)) return false;
        var month = ReadMarked(at, _lex.MonthMark, out _, out _);
        return month < 0 || ReadMarked(SkipSpaces(month), _lex.DayMark, out _, out _) < 0;
    }

    private readonly bool ReadTermMonths(ref Draft draft)
    {
        if (!IsAt(_lex.MonthMark, SkipSpaces(draft.End), out var end)
            || !IsBefore(_lex.TermBefore, draft.Start) && !IsAt(_lex.TermAfter, end)) return false;
        (draft.Unit, draft.Kind, draft.End) = ("month", FigureKind.Duration, end);
        return true;
    }

    /// <summary>徒刑2年6月, 징역 1년 6월, 租期1年6月: years and months. Without a word for a term they are few, and end
    /// their clause.</summary>
    private readonly bool AddTermMonths(ref Draft draft, ref Numeral inner)
    {
        if (IsSpaced || !IsAt(_lex.MonthMark, SkipSpaces(inner.End), out var end) || inner.Low is < 1 or >= MonthsOfYear
            || ReadMarked(SkipSpaces(end), _lex.DayMark, out _, out _) >= 0) return false;
        var isTerm = IsBefore(_lex.TermBefore, draft.Start) || IsAt(_lex.TermAfter, end);
        if (!isTerm && !(IsJoined && inner.HasDigits && draft.Low < FewestYearDigits && EndsClause(CharAt(end))))
            return false;
        draft.Low = (draft.Low * MonthsOfYear) + inner.Low;
        (draft.High, draft.Unit, draft.End) = (draft.Low, "month", end);
        return true;
    }

    /// <summary>民国112年, 令和5年, 112年度; the era is taken in. 03年, with its zero, is of this century.</summary>
    private readonly bool IsEraYear(ref int at, int end, ref long year)
    {
        var floor = Floor(at);
        if (_lex.Eras.Before(_text, SkipSpacesBack(at, floor), floor, out var start, out var before))
        {
            (at, year) = (start, year + (long)before);
            return true;
        }
        if (!IsJoined) return false;
        if (year is >= 100 and < 200 && (IsAt(_lex.EraYearAfter, end) || IsEraYearByDigits(at, end, year)))
        {
            year += (long)_lex.PlainEra;
            return true;
        }
        if (Letters.Digit(CharAt(at)) != 0 || ReadRun(at, out _, out var count) < 0 || count != 2) return false;
        year += 2000;
        return true;
    }

    /// <summary>一一二年: three digits in words are of the era, unless they tell how long something took.</summary>
    private readonly bool IsEraYearByDigits(int at, int end, long year) =>
        year is > FirstEraYearByDigits and < LastEraYearByDigits && IsDigitWord(at + 1, out _) && !IsLength(end)
            && !IsLengthSaid(at) && !IsBefore(_lex.HedgesBefore, at) && !IsNamedByMark(end - 1, end);

    /// <summary>在97年, 20年6月, 112年5月: a date whose century or era is not said.</summary>
    private readonly bool TryUnsaidYear(int at, int end, long year, int count, out DatePart part)
    {
        part = default;
        if (!IsJoined || !Letters.IsDigit(CharAt(at))) return false;
        if ((count == 2 && year >= FewestYearDigits || count == 3 && year < 200)
            && (TryMonthDay(SkipSpaces(end), 0, out var rest) || TryMonths(SkipSpaces(end), out rest))
            && !IsBefore(_lex.TermBefore, at) && !IsAt(_lex.TermAfter, rest.End))
            return Made(at, rest.End, null, out part);
        return count == 2 && year >= 70 && IsBefore(_lex.YearOpeners, at) && !IsLength(end) && !IsAttributive(end)
            && Made(at, end, null, out part);
    }

    /// <summary>九八年, 一六年: two digits in words, which are a year by its last two unless they are neighbours.</summary>
    private readonly bool TryYearByDigits(int at, out DatePart part)
    {
        part = default;
        return IsDigitWord(at, out var first) && IsDigitWord(at + 1, out var second) && second != first + 1
            && !IsAt(_lex.Vague, at) && !(at > 0 && IsAt(_lex.Numbers, at - 1))
            && IsAt(_lex.YearMark, at + 2, out var end) && !IsNamedByMark(at + 2, end) && Made(at, end, null, out part);
    }

    private readonly bool IsDigitWord(int at, out decimal digit)
    {
        var isDigit = _lex.Numbers.At(_text, at, out var end, out var word) && end == at + 1
            && word.Part == NumberPart.One && !IsAny(_lex.TenthNames, at);
        digit = word.Value;
        return isDigit;
    }

    /// <summary>年代, 年级: the mark opens a longer word.</summary>
    private readonly bool IsNamedByMark(int mark, int end) => IsAt(_lex.NameAfter, mark, out var name) && name > end;
}
