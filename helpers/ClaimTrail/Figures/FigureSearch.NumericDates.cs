using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Dates in figures: 2022-06-14, 14/6/2022, the 2022-23 season.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>2022-06-14, 2022.6.14, 14/6/2022, and (17/7) in parentheses.</summary>
    private readonly bool TryNumericDate(int at, out DatePart part)
    {
        part = default;
        if (AreDays(at, out part)) return true;
        var p = ReadRun(at, out var a, out var aCount);
        var isSpaced = CharAt(p) == ' ' && CharAt(p + 1) == '/'; // 8 / 11 / 2023
        if (isSpaced) p++;
        var mark = CharAt(p);
        if (mark is not ('-' or '.' or '/') || aCount is not (1 or 2 or 4)) return false;
        var q = ReadRun(SkipOneSpace(p + 1, mark), out var b, out var bCount);
        if (bCount is < 1 or > 2) return false;
        if (isSpaced && CharAt(q) == ' ') q++;
        if (CharAt(q) == mark && Letters.IsDigit(CharAt(SkipOneSpace(q + 1, mark))))
        {
            var end = ReadRun(SkipOneSpace(q + 1, mark), out var c, out var cCount);
            if (Letters.IsDigit(CharAt(end)) || (CharAt(end) == mark && Letters.IsDigit(CharAt(end + 1)))) return false;
            if (Script.IsLatin(CharAt(at - 1)) || IsHyphenated(at)) return false;
            if (aCount == 4 && cCount <= 2) return TryMake(at, end, a, b, c, out part);
            if (cCount == 2 && mark == '/' && IsShortDate(at)) (c, cCount) = (c + 2000, 4);
            if (cCount != 4 || aCount > 2) return false;
            return b > 12 ? TryMake(at, end, c, a, b, out part)
                : _lex.Language.Tag == "en" && a <= 12 && mark == '/'
                    ? TryMake(at, end, c, a, b, out part)
                    : TryMake(at, end, c, b, a, out part);
        }
        if (mark != '/' || isSpaced || CharAt(at - 1) != '(' || CharAt(q) is not (')' or ',' or ' ')) return false;
        if (!((a <= 31 && b <= 12) || (a <= 12 && b <= 31)) || a < 1 || b < 1 || aCount > 2) return false;
        if (IsSpaced && IsBefore(_lex.NameBefore, at - 1)) return false; // بنتيجة (2/1)
        part = new DatePart(at, q, null);
        return true;
    }

    /// <summary>(3-4/5), (3-4/5/2025): days of one month, in brackets.</summary>
    private readonly bool AreDays(int at, out DatePart part)
    {
        part = default;
        var hyphen = ReadRun(at, out var first, out var count);
        if (CharAt(at - 1) != '(' || count is not (1 or 2) || !Letters.IsHyphen(CharAt(hyphen))) return false;
        var slash = ReadRun(hyphen + 1, out var last, out count);
        if (count is not (1 or 2) || CharAt(slash) != '/' || first < 1 || first >= last || last > 31) return false;
        var end = ReadRun(slash + 1, out var month, out count);
        if (count is not (1 or 2) || month is < 1 or > 12) return false;
        if (CharAt(end) is ')' or ',' or ' ') return Made(at, end, null, out part, isRange: true);
        var yearEnd = ReadRun(end + 1, out var year, out count);
        if (CharAt(end) != '/' || count is not (2 or 4)) return false;
        if (count == 2) year += 2000;
        if (!TryMake(at, yearEnd, year, month, last, out var until)
            || !TryMake(at, yearEnd, year, month, first, out part)) return false;
        part = part with { Last = until.Value };
        return true;
    }

    /// <summary>(5/5/25), Senin, 5/5/25: a year of two digits where a date may stand.</summary>
    private readonly bool IsShortDate(int at) => IsSpaced
        && (CharAt(at - 1) == '(' || CharAt(SkipSpacesBack(at, 0) - 1) == ',' || IsBefore(_lex.DayMarkBefore, at));

    /// <summary>The 2022-23 season, 2023/24: a year and the next one.</summary>
    private readonly bool TrySeason(int at, out DatePart part)
    {
        part = default;
        var p = ReadRun(at, out var first, out var count);
        if (count != 4 || first is < 1800 or >= 2150 || !(CharAt(p) == '/' || Letters.IsHyphen(CharAt(p))))
            return false;
        if (CharAt(at - 1) is '/' or '.' or '$' or '#' || Letters.IsHyphen(CharAt(at - 1))
            || Letters.PartsWords(CharAt(at - 1)) && IsSpaced && !IsCliticWord(at - 1)) return false;
        var end = ReadRun(p + 1, out var second, out count);
        if (count == 2 ? second != (first + 1) % 100 : count != 4 || second != first + 1) return false;
        if (IsSeparator(end, out _) || (CharAt(end) is '/' or '-' && Letters.IsDigit(CharAt(end + 1)))
            || IsCurrencyBefore(at)) return false;
        if (IsAt(_lex.YearMark, end, out var mark)) end = mark;
        else if (_lex.Units.At(_text, SkipSpaces(end), out _, out var unit) && !unit.IsNoun && unit.Unit != "item"
            || ScaleAt(end, out _, out _)) return false;
        return Made(at, end, first, out part) && (part = part with { Last = first + 1 }).IsRange is false;
    }

    private readonly int SkipOneSpace(int at, char mark) =>
        mark is '.' or '/' && Letters.IsSpace(CharAt(at)) && Letters.IsDigit(CharAt(at + 1)) ? at + 1 : at;

    private readonly bool IsHyphenated(int at) => at > 1 && Letters.IsHyphen(_text[at - 1])
        && (Letters.PartsWords(_text[at - 2]) || Letters.IsDigit(_text[at - 2]));

    private static bool TryMake(int start, int end, long year, long month, long day, out DatePart part)
    {
        part = default;
        if (year is < 1000 or > 2999 || month is < 1 or > 12 || day < 1
            || day > DateTime.DaysInMonth((int)year, (int)month)) return false;
        part = new DatePart(start, end, (year * 10000) + (month * 100) + day);
        return true;
    }
}
