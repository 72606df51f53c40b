using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Days and months that stand alone or share a mark, and what tells them from lengths of time.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>7~8월.</summary>
    private readonly bool TryMonths(int at, out DatePart part)
    {
        part = default;
        return MonthsOrDays(at, _lex.MonthMark, 12, out var end, out _) && Made(at, end, null, out part, isRange: true);
    }

    /// <summary>27日, 18~20일.</summary>
    private readonly bool TryDay(int at, out DatePart part)
    {
        part = default;
        if (MonthsOrDays(at, _lex.DayMark, LastDayOfMonth, out var until, out var first))
            return IsDays(at, until, first) && Made(at, until, null, out part, isRange: true);
        return ReadMarked(at, _lex.DayMark, out var day, out var count) is > 0 and var end && count <= 2
            && day is >= 1 and <= LastDayOfMonth
            && !IsLength(end) && !IsLengthSaid(at) && !IsNamedAfter(at, end) && !IsHouseNumber(at, day)
            && Made(at, end, null, out part);
    }

    /// <summary>오는 2~4일, 14~16일, 1~20일 기준: things take three to five days, and seldom fourteen to sixteen.</summary>
    private readonly bool IsDays(int at, int end, long first) =>
        (first > MostDaysTaken || IsBefore(_lex.DayBefore, at) || IsAt(_lex.DaysOf, SkipSpaces(end)))
        && !IsLength(end) && !IsLengthSaid(at);

    /// <summary>7~8월, 1~3일: two numbers that share one mark.</summary>
    private readonly bool MonthsOrDays(int at, WordTree<bool> mark, int most, out int end, out long first)
    {
        var p = ReadRun(at, out first, out var count);
        end = p;
        if (count is < 1 or > 2 || !LastAt(p, first, out var second)) return false;
        end = ReadMarked(second, mark, out var last, out count);
        return end > 0 && count is 1 or 2 && first >= 1 && first < last && last <= most;
    }

    /// <summary>18~20, and the next day or month behind a comma or a point: 17, 18일, 7·8월.</summary>
    private readonly bool LastAt(int at, long first, out int last)
    {
        if (IsAt(_lex.RangeMarks, at, out last)) return true;
        last = SkipSpaces(at + 1);
        return IsSuffixed && (CharAt(at) == ',' || IsAny(MiddleDots, at))
            && ReadRun(last, out var next, out _) > last && next == first + 1;
    }

    private readonly bool DaysOfMonth(int at, int days, int end, long year, long month, out DatePart part)
    {
        if (year == 0) return Made(at, end, null, out part, isRange: true);
        var mark = ReadRun(days, out var first, out _);
        LastAt(mark, first, out var second);
        ReadRun(second, out var last, out _);
        if (!TryMake(at, end, year, month, first, out part) || !TryMake(at, end, year, month, last, out var until))
            return false;
        part = part with { Last = until.Value };
        return true;
    }

    /// <summary>’24년, 97년 외환위기, 95년에 태어나: the last two digits of a year, which an apostrophe or what
    /// happened in it tells from a span. The apostrophe is taken in.</summary>
    private readonly bool IsShortYear(ref int at, int end, ref long year)
    {
        var isMarked = CharAt(at - 1) is '\'' or '’' && !Script.IsWordPart(CharAt(at - 2)) && !IsLength(end);
        if (!isMarked && !IsAt(_lex.ShortYearAfter, end)) return false;
        if (isMarked) at--;
        year += year < 50 ? 2000 : 1900;
        return true;
    }

    /// <summary>Whether what follows a day or a year makes it a length of time: 14일 이내, 3日内.</summary>
    private readonly bool IsLength(int end) =>
        IsLengthAt(end) || (Letters.IsSpace(CharAt(end)) && IsLengthAt(end + 1, isApart: true));

    /// <summary>Behind a space, a Hangul word of one syllable must be the whole word but for a particle: 5일 전에, and
    /// not 5일 전국에.</summary>
    private readonly bool IsLengthAt(int at, bool isApart = false) =>
        _lex.LengthAfter.At(_text, at, out var end, out var isLength) && isLength
        && (!isApart || end > at + 1 || !Script.IsHangul(CharAt(end)) || IsAny(_lex.HedgeParticles, end));

    /// <summary>주 5일, 2박 3일: so many days of each week, or after so many nights.</summary>
    private readonly bool IsLengthSaid(int at)
    {
        var floor = Math.Max(0, at - Reach);
        return _lex.LengthBefore.Before(_text, SkipSpacesBack(at, floor), floor, out _, out var isLength) && isLength;
    }

    /// <summary>8월 3주: the week of a month that was just said.</summary>
    private readonly bool IsWeekOfMonth(ref Draft draft) =>
        draft.Unit == "week" && !IsSpaced && _found.Count > 0 && _found[^1].Kind == FigureKind.Date
        && _found[^1].Span.End - _offset == SkipSpacesBack(draft.Start, 0) && !IsLength(draft.End);

    /// <summary>8.7.~8.13.: days by their points.</summary>
    private readonly bool ArePointedDays(int at, out int next)
    {
        next = at;
        return !IsSpaced && IsPointedDay(at, out var end) && IsAt(_lex.RangeMarks, SkipSpaces(end), out var second)
            && IsPointedDay(SkipSpaces(second), out next);
    }

    private readonly bool IsPointedDay(int at, out int end)
    {
        var p = ReadRun(at, out var month, out var count);
        end = p;
        if (count is < 1 or > 2 || month is < 1 or > 12 || CharAt(p) != '.') return false;
        end = ReadRun(p + 1, out var day, out count);
        return count is 1 or 2 && day is >= 1 and <= LastDayOfMonth && CharAt(end++) == '.';
    }
}
