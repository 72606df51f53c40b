using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Dates: with marks (年月日, 년월일), and with month names before or after the day.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>No year, month or day in words is longer with its mark, marks without width included.</summary>
    private const int LongestDateNumber = 16;

    private const int LastDayOfMonth = 31;

    /// <summary>The most days that something is said to take, where two numbers of days stand side by side.</summary>
    private const int MostDaysTaken = 10;

    private readonly record struct DatePart(int Start, int End, long? Value, long? Last = null)
    {
        /// <summary>Two days without a year: a range whose bounds have no value.</summary>
        public bool IsRange { get; init; }

        /// <summary>Month and day as mmdd, where the year is not said.</summary>
        public long? MonthDay { get; init; }
    }

    /// <summary>A date that starts with the digits at a place, or whose month name stands before them.</summary>
    private bool TryDate(int at, out int next)
    {
        next = at;
        var found = TryNumericDate(at, out var part) || TrySeason(at, out part) || TryMarkedDate(at, out part)
            || TryNamedDate(at, out part);
        return found && TakeDate(part, out next);
    }

    /// <summary>Emits a date, or the span of two.</summary>
    private bool TakeDate(DatePart part, out int next)
    {
        var (start, end, low, high) = (part.Start, part.End, part.Value, part.Last ?? part.Value);
        var isRange = part.Last is not null || part.IsRange;
        if (!isRange && TryDateRangeEnd(end, out var second))
        {
            if ((second.Value ?? DayAfter(low, second)) is { } last && low < last)
                (end, high, isRange) = (second.End, last, true);
            else if (part.MonthDay is { } monthDay && second.Value is > 9_999_999 and { } until
                && (until / 10000 * 10000) + monthDay is var from && from < until)
                (end, low, high, isRange) = (second.End, from, until, true);
            else if (low is null && second.Value is null) (end, isRange) = (second.End, true);
        }
        EmitDate(start, end, low, high, isRange ? Hedge.Range : Hedge.Exact);
        next = end;
        return true;
    }

    /// <summary>2023年7月1日至3日: the day that ends a range within the month of its first date.</summary>
    private readonly long? DayAfter(long? first, DatePart second)
    {
        if (first is not > 9_999_999 || ReadMarked(second.Start, _lex.DayMark, out var day, out _) != second.End)
            return null;
        return first.Value - (first.Value % 100) + day;
    }

    private void EmitDate(int start, int end, long? low, long? high, Hedge hedge) =>
        Add(new Figure(new TextSpan(_offset + start, end - start), _text[start..end].ToString(), FigureKind.Date,
            low, high, Unit.Date, hedge, null, []));

    private readonly bool TryDateRangeEnd(int at, out DatePart second)
    {
        second = default;
        var p = SkipSpaces(at);
        if (!IsAt(_lex.RangeMarks, p, out var end)) return false;
        p = SkipSpaces(end);
        if (IsAt(_lex.RelativeYear, p, out var year)) p = SkipSpaces(year);
        if (IsSpaced && MonthAt(p, out var month, out _) && SkipSpaces(month) is var number && number > month)
            return Letters.IsDigit(CharAt(number)) && TryNamedDate(number, out second) && second.Start >= p;
        if (IsJoined && HasDateMark(p) && TryDay(p, out second)) return true;
        return Letters.IsDigit(CharAt(p))
            && (TryNumericDate(p, out second) || TryMarkedDate(p, out second) || TryNamedDate(p, out second))
            && second.Start >= p;
    }

    /// <summary>2023년 7월 14일, 7月31日, 27日, 2007年: each part with its mark, none of them obligatory.</summary>
    private readonly bool TryMarkedDate(int at, out DatePart part)
    {
        part = default;
        if (IsSpaced || Script.IsLatin(CharAt(at - 1)) || CharAt(at - 1) is '/' or '-'
            || CharAt(at - 1) is '.' or ',' or ':' && Letters.IsDigit(CharAt(at - 2))
            || Letters.IsDigit(CharAt(at)) && !IsDateMarkBehind(at)) return false;
        var p = ReadMarked(at, _lex.YearMark, out var year, out var count);
        if (p < 0)
            return !IsTerm(at)
                && (TryMonths(at, out part) || TryMonthDay(at, 0, out part) || TryDay(at, out part));
        if (IsEraYear(ref at, p, ref year) || count == 2 && IsShortYear(ref at, p, ref year)) count = 4;
        if (count != 4) return TryUnsaidYear(at, p, year, count, out part);
        if (year is < 1000 or > 2999) return false;
        var next = SkipSpaces(p);
        if (TryMonthDay(next, year, out var rest))
        {
            part = rest with { Start = at };
            return true;
        }
        if (year % 1000 == 0 && year != 2000 && IsLength(p)) return false;
        if (IsNamedAfter(at, p)) return false;
        return Made(at, p, year, out part);
    }

    /// <summary>Whether what stands behind the digits at a place can make them a date, which is seen at a
    /// glance.</summary>
    private readonly bool IsDateMarkBehind(int at)
    {
        var end = ReadRun(at, out _, out _);
        var (near, mark) = (CharAt(end), CharAt(SkipSpaces(end)));
        return _lex.DayMark.MayStartWith(mark) || _lex.MonthMark.MayStartWith(mark) || _lex.YearMark.MayStartWith(mark)
            || near == ',' || IsAny(MiddleDots, end) || _lex.RangeMarks.MayStartWith(near);
    }

    private static bool Made(int start, int end, long? value, out DatePart part, bool isRange = false,
        long? monthDay = null)
    {
        part = new DatePart(start, end, value) { IsRange = isRange, MonthDay = monthDay };
        return true;
    }

    private readonly bool TryMonthDay(int at, long year, out DatePart part)
    {
        part = default;
        var p = ReadMarked(at, _lex.MonthMark, out var month, out var count);
        if (p < 0 || count > 2 || month is < 1 or > 12) return false;
        if (IsNamedAfter(at, p)) return false;
        var next = SkipSpaces(p);
        if (MonthsOrDays(next, _lex.DayMark, LastDayOfMonth, out var days, out _))
            return DaysOfMonth(at, next, days, year, month, out part);
        var q = ReadMarked(next, _lex.DayMark, out var day, out count);
        if (q < 0 || count > 2) return Made(at, p, year > 0 ? (year * 100) + month : null, out part);
        if (year > 0) return TryMake(at, q, year, month, day, out part);
        return day is >= 1 and <= 31 && Made(at, q, null, out part, monthDay: (month * 100) + day);
    }

    /// <summary>12号站台: the mark opens a longer word that makes the number a name.</summary>
    private readonly bool IsNamedAfter(int at, int end) =>
        IsAt(_lex.NameAfter, ReadRun(at, out _, out _), out var nameEnd) && nameEnd > end;

    /// <summary>The number of a year, month or day: digits, or 一九九八 and 三十一 where words touch.</summary>
    private readonly int ReadDateNumber(int at, out long value, out int count)
    {
        var end = ReadRun(at, out value, out count);
        if (count > 0 || !IsJoined) return end;
        var numeral = new Numeral { Start = at };
        if (at >= _text.Length || !Script.IsHan(_text[at]) || !ReadWhole(ref numeral, at)
            || numeral is { HasDigits: true } or { IsScaled: true } or { IsDecimal: true } or { Low: > 9999 }
            || numeral.IsRange) return at;
        (value, count) = ((long)numeral.Low, numeral.IsYearLike ? 4 : numeral.Low < 100 ? 2
            : numeral.Words == 3 && numeral.Low < 1000 && IsDigitWord(at + 1, out _) ? 3 : 0);
        return numeral.End;
    }

    /// <summary>A date in words, which has a month and a year or a day: 三月 alone and 五日 alone may be
    /// anything.</summary>
    private bool TryWordDate(int at, out int next)
    {
        next = at;
        if (!IsJoined || !HasDateMark(at)) return false;
        if (!TryYearByDigits(at, out var part) && (!TryMarkedDate(at, out part)
            || part is not ({ Value: > 9999 } or { MonthDay: not null }) && part.Start == at && !IsDaySaid(part)
                && !IsRowOfThree(part)))
            return false;
        return TakeDate(part, out next);
    }

    /// <summary>一一二年: a year of its era in three digits and its mark.</summary>
    private readonly bool IsRowOfThree(in DatePart part) =>
        part.Value is > 2000 && part.End == part.Start + 4 && IsDigitWord(part.Start + 2, out _);

    /// <summary>十九日晚间, 三日表示: a day in words, which what happened on it tells from a length of time. From the
    /// eleventh on it is one before any word: 法院十二日判决; of so many days one says 天.</summary>
    private readonly bool IsDaySaid(DatePart part)
    {
        if (!IsAny(_lex.CalendarDay, part.End - 1)) return false;
        var isLate = part.End > part.Start + 2;
        if (IsAt(_lex.DayAfter, part.End, out var told))
            return isLate || told > part.End + 1
                && _lex.Numbers.At(_text, part.Start, out _, out var day) && day.Value > 2;
        return isLate && (Script.IsHan(CharAt(part.End)) && !IsAttributive(part.End)
            || TryDay(SkipSpaces(part.End + 1), out _));
    }

    /// <summary>Whether the mark of a year, a month or a day ends the number that starts here, which is seen at a
    /// glance.</summary>
    private readonly bool HasDateMark(int at)
    {
        foreach (var c in _text[at..Math.Min(_text.Length, at + LongestDateNumber)])
        {
            if (_lex.YearMark.MayStartWith(c) || _lex.MonthMark.MayStartWith(c) || IsDayMark(c)) return true;
            if (!(_lex.Numbers.MayStartWith(c) || Letters.IsBlank(c) || Letters.IsDigit(c))) return false;
        }

        return false;
    }

    private readonly bool IsDayMark(char c) => _lex.CalendarDay.AsSpan().Contains(c);

    /// <summary>Digits or number words and their mark; the end, or -1.</summary>
    private readonly int ReadMarked(int at, WordTree<bool> mark, out long value, out int count)
    {
        var p = ReadDateNumber(at, out value, out count);
        if (count == 0) return -1;
        var q = SkipSpaces(p);
        if (q > p + 1 || !mark.At(_text, q, out var end, out _)) return -1;
        return _lex.Units.At(_text, q, out var unitEnd, out var unit) && unitEnd > end
            && unit.Kind == FigureKind.Duration && mark != _lex.YearMark ? -1 : end;
    }

    /// <summary>中山路12号, 第6号台风: a number of a house or in a row, written as a day is.</summary>
    private readonly bool IsHouseNumber(int at, long day) => day > 0 && !IsSpaced
        && (EndsAt(_lex.OrdinalBefore, at, Floor(at))
            || IsBefore(_lex.AddressBefore, at) && !IsAny(_lex.CalendarDay, ReadRun(at, out _, out _)));

    /// <summary>14 July 2023, July 14, 2023, July 2023, 13 يوليو.</summary>
    private readonly bool TryNamedDate(int at, out DatePart part)
    {
        part = default;
        if (!IsSpaced || Script.IsLatin(CharAt(at - 1)) || CharAt(at - 1) is '.' or '/' or ':') return false;
        if (IsBefore(_lex.AddressBefore, at)) return false;
        var p = ReadRun(at, out var number, out var count);
        if (count is not (1 or 2 or 4) || IsSeparator(p, out _)) return false;
        var (firstDay, lastDay) = (number, 0L);
        if (count <= 2 && number is >= 1 and <= 31)
        {
            if (ReadMark(p, at, out var second, out var mark) && mark != RangeMark.Or
                && ReadRun(second, out var other, out var otherCount) is var q
                && otherCount is 1 or 2 && other > number && other <= 31 && MonthFollows(q))
                (p, lastDay) = (q, other);
            if (DayThenMonth(at, p, firstDay, lastDay, out part)) return true;
        }
        return MonthThenDay(at, p, number, count, lastDay, out part) || DayAlone(at, p, number, count, out part);
    }

    private readonly bool MonthFollows(int at)
    {
        var p = SkipSpaces(at);
        return MonthAt(p, out _, out _) || IsAt(_lex.Of, p, out var of) && MonthAt(SkipSpaces(of), out _, out _);
    }

    private readonly bool DayThenMonth(int at, int p, long day, long lastDay, out DatePart part)
    {
        part = default;
        if (IsAt(_lex.OrdinalAfter, p, out var ordinal)) p = ordinal;
        var q = SkipSpaces(p);
        if (q == p && !Letters.IsHyphen(CharAt(p))) return false;
        if (IsAt(_lex.Of, q, out var of)) q = SkipSpaces(of);
        if (!MonthAt(q, out var end, out var month)) return false;
        if (MonthAgain(end, month, out var again)) end = again;
        var year = YearAt(end, out var yearEnd);
        if (year == 0) return Made(at, end, null, out part, isRange: lastDay > 0, monthDay: (month * 100) + day);
        if (!TryMake(at, yearEnd, year, month, day, out part)) return false;
        if (lastDay > 0 && TryMake(at, yearEnd, year, month, lastDay, out var last))
            part = part with { Last = last.Value };
        return true;
    }

    /// <summary>مايو/أيار, مايو / أيار, أيلول (سبتمبر): the month once more, by its other name.</summary>
    private readonly bool MonthAgain(int at, int month, out int end)
    {
        var mark = SkipSpaces(at);
        end = at;
        if (CharAt(mark) is not ('/' or '(')
            || !MonthAt(SkipSpaces(mark + 1), out end, out var same) || same != month) return false;
        if (CharAt(mark) == '/') return true;
        return CharAt(end++) == ')';
    }

    private readonly bool MonthThenDay(int at, int p, long number, int count, long lastDay, out DatePart part)
    {
        part = default;
        var floor = Floor(at);
        var before = SkipSpacesBack(at, floor);
        if (before == at) return false;
        var comma = CharAt(before - 1) == ',';
        if (comma) before--;
        if (!_lex.MonthsBefore.Before(_text, before, floor, out var start, out var month)) return false;
        if (IsLowerLatin(start)) return false;
        if (count == 4)
        {
            if (SpokenDayBefore(start, month, out var spoken, out var day)
                && TryMake(spoken, p, number, month, day, out part)) return true;
            part = WithMonthBefore(new DatePart(start, p, (number * 100) + month), number, month);
            return number is >= 1000 and < 2200;
        }
        if (comma || number is < 1 or > 31) return false;
        if (IsAt(_lex.OrdinalAfter, p, out var ordinal)) p = ordinal;
        var last = LastDay(p, number, start, out var lastEnd);
        if (last > 0) p = lastEnd;
        var year = YearAt(p, out var yearEnd);
        if (year == 0) return !HasUnitAfter(p)
            && Made(start, p, null, out part, isRange: last > 0, monthDay: (month * 100) + number);
        if (!TryMake(start, yearEnd, year, month, number, out part)) return false;
        if (last > 0 && TryMake(start, yearEnd, year, month, last, out var until))
            part = part with { Last = until.Value };
        return true;
    }

    /// <summary>lima Mei: a day in words before its month.</summary>
    private bool TrySpokenDay(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (!IsSpaced
            || numeral.HasDigits
            || numeral.IsScaled
            || numeral.Low is < 2 or > 31
            || numeral.IsShare
            || numeral.IsDecimal) return false;
        // الرابع عشر من مايو: the second word of an ordinal is a numeral too.
        if (!SpokenDayAt(numeral.End, Floor(numeral.Start), out var start, out var day))
            (start, day) = (numeral.Start, (int)numeral.Low);
        if (!DayThenMonth(start, numeral.End, day, 0, out var part)) return false;
        EmitDate(part.Start, next = part.End, part.Value, part.Value, Hedge.Exact);
        return true;
    }

    /// <summary>tanggal 25: a day whose word stands before it.</summary>
    private readonly bool DayAlone(int at, int p, long number, int count, out DatePart part)
    {
        part = default;
        return count <= 2 && number is >= 1 and <= 31 && IsBefore(_lex.DayMarkBefore, at)
            && Made(at, p, null, out part);
    }

    private readonly bool HasUnitAfter(int at) => IsAt(_lex.Units, SkipSpaces(at)) && Letters.IsSpace(CharAt(at));

    private readonly bool MonthAt(int at, out int end, out int month)
    {
        (end, month) = (at, 0);
        return _lex.Months.At(_text, at, out end, out month) && !IsLowerLatin(at);
    }

    /// <summary>"may" and "march" are months only with a capital; Indonesian months have one too.</summary>
    private readonly bool IsLowerLatin(int at) => CharAt(at) is >= 'a' and <= 'z';

    /// <summary>A year after a day and month: 2023, or 2023 after a comma; 0 when none stands there.</summary>
    private readonly long YearAt(int at, out int end)
    {
        end = at;
        var p = CharAt(at) is ',' or '،' ? at + 1 : at;
        p = SkipSpaces(p);
        if (p > at && IsAt(_lex.YearOpening, p, out var opened)) p = SkipSpaces(opened);
        if (p == at || !Letters.IsDigit(CharAt(p))) return 0;
        end = ReadRun(p, out var year, out var count);
        if (count == 4 && year is >= 1000 and < 2200 && !IsSeparator(end, out _)
            && !(HasUnitAfter(end) && CharAt(at) != ',')) return year;
        end = at;
        return 0;
    }
}
