namespace ClaimTrail.Figures;

/// <summary>Spans of days within a month, and of months within a year.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>September 9-10, from June 3 to 9, between June 3 and 9: the day that ends a span within the month; 0
    /// where none does. Between words only after "from", for a rate may rise on June 3 to 9 percent.</summary>
    private readonly long LastDay(int at, long first, int month, out int end)
    {
        end = at;
        var day = at + 1;
        if (!Letters.IsHyphen(CharAt(at)))
        {
            var p = SkipSpaces(at);
            if (!IsAt(_lex.RangeMarks, p, out var mark) && !IsAt(_lex.OpenedMarks, p, out mark) || !HasOpener(month))
                return 0;
            day = SkipSpaces(mark);
        }
        if (!Letters.IsDigit(CharAt(day))) return 0;
        end = ReadRun(day, out var last, out var count);
        if (IsAt(_lex.OrdinalAfter, end, out var ordinal)) end = ordinal;
        return count <= 2 && last > first && last <= 31 && !IsSeparator(end, out _) && CharAt(end) != '%'
            && !Letters.PartsWords(CharAt(end)) && !IsAt(_lex.Units, SkipSpaces(end)) && !ScaleAt(end, out _, out _)
            ? last
            : 0;
    }

    /// <summary>pada 3 dan 4 Mei, 3, 4, and 5 May: a day before others of the same month, and no number.</summary>
    private readonly bool IsDayOfSeveral(int end, long day, int count)
    {
        const int mostDays = 6;
        if (!IsSpaced || count is not (1 or 2) || day is < 1 or > 31 || CharAt(end) is not (' ' or ',' or '،'))
            return false;
        for (var days = 0; days < mostDays; days++)
        {
            if (!NextOfList(end, out end, out var next, out count) || count is not (1 or 2) || next <= day || next > 31)
                return false;
            if (MonthFollows(end)) return true;
            day = next;
        }

        return false;
    }

    /// <summary>On June 3, 4 and 5: further days of the month just read, and no numbers. Behind the last one its clause
    /// ends, or a word follows that nobody counts.</summary>
    private readonly bool IsDayBehindDay(int at, int end, int count)
    {
        const int mostDays = 6;
        if (!IsSpaced || count > 2 || _found.Count == 0 || _found[^1] is not { Kind: FigureKind.Date, Low: null } date
            || Letters.IsDigit(CharAt(end + 1))) return false;
        var word = WordStartBefore(at);
        var isLast = IsAt(_lex.NameJoiners, word);
        if (isLast ? !EndsDays(end) : CharAt(SkipSpacesBack(at, 0) - 1) != ',' || !PrecedesDay(end)) return false;
        var dateEnd = date.Span.End - _offset;
        var p = SkipSpacesBack(isLast ? word : at, 0);
        for (var days = 0; days < mostDays && p > dateEnd; days++)
        {
            if (_text[p - 1] == ',') p--;
            var day = p;
            while (day > dateEnd && Letters.IsDigit(_text[day - 1])) day--;
            if (p == dateEnd) break;
            if (p - day is not (1 or 2)) return false;
            p = SkipSpacesBack(day, dateEnd);
        }
        return p == dateEnd && Letters.IsDigit(CharAt(dateEnd - 1));
    }

    private readonly bool PrecedesDay(int end) => NextOfList(end, out var after, out var day, out var count)
        && count is 1 or 2 && day is >= 1 and <= 31 && !Letters.PartsWords(CharAt(after));

    private readonly bool EndsDays(int end)
    {
        if (end >= _text.Length || EndsClause(_text[end])) return true;
        var next = SkipSpaces(end);
        return next > end && IsAt(_lex.Stop, next);
    }

    /// <summary>3 | , 4 and 5: the digits behind the next mark of a list.</summary>
    private readonly bool NextOfList(int end, out int after, out long value, out int count)
    {
        var hasComma = CharAt(end) is ',' or '،';
        var p = SkipSpaces(hasComma ? end + 1 : end);
        var isJoined = IsAt(_lex.NameJoiners, p, out var joined) || IsAt(_lex.Joiner, p, out joined)
            || IsAt(_lex.OrMarks, p, out joined);
        after = ReadRun(isJoined ? SkipSpaces(joined) : p, out value, out count);
        return isJoined || hasComma;
    }

    /// <summary>From January to March 2024, January-March 2024, Januari hingga Maret 2024: with the month before, where
    /// a hyphen, "from" or a word that only spans have joins the two.</summary>
    private readonly DatePart WithMonthBefore(DatePart date, long year, long month)
    {
        var floor = Floor(date.Start);
        var mark = SkipSpacesBack(date.Start, floor);
        var isHyphen = Letters.IsHyphen(CharAt(mark - 1));
        var end = mark;
        if (isHyphen) mark--;
        else if (!_lex.RangeMarksBefore.Before(_text, mark, floor, out mark, out _)) return date;
        var needsOpener = !isHyphen && IsAt(_lex.OpenedMarks, mark, out var opened) && opened == end;
        mark = SkipSpacesBack(mark, floor);
        if (!_lex.MonthsBefore.Before(_text, mark, floor, out var start, out var first) || first >= month
            || IsLowerLatin(start) || needsOpener && !HasOpener(start)) return date;
        return date with { Start = start, Value = (year * 100) + first, Last = (year * 100) + month };
    }
    /// <summary>الثامن من | سبتمبر 2023, الحادي والعشرين من نيسان/ | أبريل 2021: a day by its place in the
    /// month.</summary>
    private readonly bool SpokenDayBefore(int monthStart, int month, out int start, out int day)
    {
        (start, day) = (monthStart, 0);
        if (_lex.SpokenDays.IsEmpty) return false;
        var floor = Floor(monthStart);
        var end = SkipSpacesBack(monthStart, floor);
        if (CharAt(end - 1) == '/' && _lex.MonthsBefore.Before(_text, SkipSpacesBack(end - 1, floor), floor,
            out var other, out var same) && same == month) end = SkipSpacesBack(other, floor);
        var of = WordBack(end, floor);
        return IsAt(_lex.Of, of) && SpokenDayAt(SkipSpacesBack(of, floor), floor, out start, out day);
    }

    /// <summary>The ordinal that ends at a place, where it is of a day: in الأسبوع الثاني من مارس it is of a
    /// week.</summary>
    private readonly bool SpokenDayAt(int end, int floor, out int start, out int day)
    {
        if (!_lex.SpokenDays.Before(_text, end, floor, out start, out day)) return false;
        var before = SkipSpacesBack(start, floor);
        return before == start || !IsDefinite(WordBack(before, floor)) || EndsAt(_lex.DayBefore, before, floor);
    }
}
