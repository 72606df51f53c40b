namespace ClaimTrail.Figures;

/// <summary>Spans of days within a month, and of months within a year.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>September 9-10, from June 3 to 9: the day that ends a span within the month; 0 where none does. Between
    /// words only after "from", for a rate may rise on June 3 to 9 percent.</summary>
    private readonly long LastDay(int at, long first, int month, out int end)
    {
        end = at;
        var day = at + 1;
        if (!Letters.IsHyphen(CharAt(at)))
        {
            if (!IsAt(_lex.RangeMarks, SkipSpaces(at), out var mark) || !HasOpener(month)) return 0;
            day = SkipSpaces(mark);
        }
        if (!Letters.IsDigit(CharAt(day))) return 0;
        end = ReadRun(day, out var last, out var count);
        if (IsAt(_lex.OrdinalAfter, end, out var ordinal)) end = ordinal;
        return count <= 2 && last > first && last <= 31 && !IsSeparator(end, out _) && CharAt(end) != '%'
            && !Letters.PartsWords(CharAt(end)) && !IsAt(_lex.Units, SkipSpaces(end)) ? last : 0;
    }

    /// <summary>From January to March 2024, January-March 2024: with the month before, where a hyphen or "from" joins
    /// the two.</summary>
    private readonly DatePart WithMonthBefore(DatePart date, long year, long month)
    {
        var floor = Floor(date.Start);
        var mark = SkipSpacesBack(date.Start, floor);
        var isHyphen = Letters.IsHyphen(CharAt(mark - 1));
        if (isHyphen) mark--;
        else if (!_lex.RangeMarksBefore.Before(_text, mark, floor, out mark, out _)) return date;
        mark = SkipSpacesBack(mark, floor);
        if (!_lex.MonthsBefore.Before(_text, mark, floor, out var start, out var first) || first >= month
            || IsLowerLatin(start) || !isHyphen && !HasOpener(start)) return date;
        return date with { Start = start, Value = (year * 100) + first, Last = (year * 100) + month };
    }
}
