namespace ClaimTrail.Figures;

/// <summary>Days and years of another calendar: 14 رمضان 1445هـ. They are passed over, for the contract's dates are
/// Gregorian, and a day before such a month counts nothing.</summary>
internal ref partial struct FigureSearch
{
    private readonly bool IsForeignDate(int at, out int next)
    {
        next = at;
        if (_lex.ForeignYear.IsEmpty) return false;
        var end = ReadRun(at, out var number, out var count);
        if (count is 3 or 4) return IsForeignYear(end, out next);
        var month = SkipSpaces(end);
        if (count > 2 || number is < 1 or > 30 || !IsAt(_lex.ForeignMonth, month, out next)) return false;
        var year = SkipSpaces(next);
        var yearEnd = ReadRun(year, out _, out count);
        if (count is not (3 or 4)) return !IsAt(_lex.Numbers, month); // 3 صفر is a score, 3 صفر 1446 a day
        if (!IsForeignYear(yearEnd, out next)) next = yearEnd;
        return true;
    }

    /// <summary>1445هـ, 1445-1446 هـ.</summary>
    private readonly bool IsForeignYear(int end, out int next)
    {
        if (IsAt(_lex.ForeignYear, SkipSpaces(end), out next)) return true;
        if (!(Letters.IsHyphen(CharAt(end)) || CharAt(end) == '/')) return false;
        var second = ReadRun(end + 1, out _, out var count);
        return count is 2 or 4 && IsAt(_lex.ForeignYear, SkipSpaces(second), out next);
    }
}
