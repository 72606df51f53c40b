namespace ClaimTrail.Figures;

/// <summary>Reading digits with their separators.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>More digits than this name a thing; they do not count it.</summary>
    private const int MostDigits = 18;

    /// <summary>Reads digits and separators from a place; gives the end, or -1 when they state no number.</summary>
    private readonly int ReadDigits(int at, ref Numeral numeral, out decimal value)
    {
        var end = ReadRun(at, out var first, out var count);
        value = first;
        if (count > MostDigits) return -1;
        if (IsFlippedAt(end, out var units)) return ReadFlipped(units, first, count, ref numeral, out value);
        var firstCount = count;
        numeral.Digits += count;
        var (groups, separator, whole) = (0, '\0', value);
        while (IsSeparator(end, out var mark))
        {
            var next = ReadRun(end + 1, out var run, out count);
            // 212만0,430: behind a scale word a group may begin with nought.
            var opens = firstCount <= 3 && (whole > 0 || IsSuffixed && numeral.Words > 0);
            var grouping = count == 3 || (count == 2 && mark == ',' && IsIndianGroup(next));
            if (numeral.Digits + count > MostDigits) return -1;
            if (groups == 0
                ? grouping && opens && !IsDecimalOnly(mark, count)
                : grouping && mark == separator)
            {
                if (groups == 0 && !IsSeparator(next, out _) && _lex.PartsDecimalsOnly(mark))
                {
                    // One separator and three digits: a decimal here, thousands elsewhere.
                    numeral.Digits += count;
                    numeral.IsDecimal = true;
                    numeral.Other = (whole * 1000) + run;
                    value = whole + (run / 1000m);
                    return next;
                }
                whole = (whole * Power(count)) + run;
                (groups, separator, end, numeral.IsGrouped) = (groups + 1, mark, next, true);
                numeral.Digits += count;
                if (groups == 1 && IsSingle(next, mark) && mark is '.' or ',' or '،')
                    numeral.Other = value + (run / 1000m);
                value = whole;
                continue;
            }
            if (count == 1 && groups == 0 && run == value + 1 && value is >= 1 and < 10
                && IsAt(_lex.Neighbours, end)) break;
            if (mark == separator || IsAny(_lex.FlippedPoint, end)
                || (groups == 0 && !IsPlausibleDecimal(mark, next))) break;
            numeral.Digits += count;
            numeral.IsDecimal = true;
            numeral.Other = null;
            value = whole + (run / Power(count));
            return next;
        }
        if (groups == 0 && firstCount <= 3 && whole > 0 && IsNoughtsApart(end))
        {
            (value, end, groups, numeral.IsGrouped) = (value * 1000, end + 5, 1, true);
            numeral.Digits += 3;
        }
        numeral.IsYearLike = groups == 0 && firstCount == 4 && value is >= 1000 and < 2200;
        if (groups > 1) numeral.Other = null;
        return end;
    }

    /// <summary>150, 000 pupils: a space behind the comma before a group of noughts, which is no number of its
    /// own.</summary>
    private readonly bool IsNoughtsApart(int at) => CharAt(at) == ',' && CharAt(at + 1) == ' '
        && IsSpaced && _lex.GroupMarks.AsSpan().Contains(',') && IsGroupOfThree(at + 2)
        && _text[(at + 2)..].StartsWith("000");

    /// <summary>Whether the mark of a decimal whose tenths stand first follows on digits: 8ر15 is 15.8, 01 ر60 and
    /// 01 ر 60 are 60.01, 53ر.% is 0.53 %. Arab agencies put the parts in the order of the line.</summary>
    private readonly bool IsFlippedAt(int at, out int units)
    {
        units = at;
        if (_lex.FlippedPoint.Length == 0) return false;
        var mark = CharAt(at) == ' ' ? at + 1 : at;
        units = mark > at && CharAt(mark + 1) == ' ' ? mark + 2 : mark + 1;
        return IsAny(_lex.FlippedPoint, mark)
            && (Letters.IsDigit(CharAt(units)) || CharAt(units) == '.' && IsPercentAt(SkipSpaces(units + 1)));
    }

    /// <summary>Reads the whole of a decimal whose tenths were read; -1 when more than one whole could be
    /// meant.</summary>
    private readonly int ReadFlipped(int units, long tenths, int places, ref Numeral numeral, out decimal value)
    {
        var end = ReadRun(units, out var whole, out var count);
        numeral.Digits += places + count;
        numeral.IsDecimal = true;
        value = whole + (tenths / Power(places));
        if (count == 0) return units + 1;
        return IsSeparator(end, out _) || IsFlippedAt(end, out _) || numeral.Digits > MostDigits ? -1 : end;
    }

    /// <summary>Digits in a row.</summary>
    private readonly record struct DigitRun(int Start, int End, long Value, int Count);

    private readonly int ReadRun(int at, out long value, out int count)
    {
        if (at != _run.Start) return ReadNewRun(at, out value, out count);
        (value, count) = (_run.Value, _run.Count);
        return _run.End;
    }

    private readonly int ReadNewRun(int at, out long value, out int count)
    {
        (var end, value) = (at, 0L);
        for (count = 0; end < _text.Length; end++)
        {
            if (Letters.Digit(_text[end]) is >= 0 and var digit)
            {
                if (++count <= MostDigits) value = (value * 10) + digit;
            }
            else if (count == 0 || !Letters.IsInvisible(_text[end])
                || !(Letters.IsDigit(CharAt(end + 1)) || CharAt(end + 1) is '.' or ',' or '،'
                    && Letters.IsDigit(CharAt(end + 2)))) break;
        }
        return end;
    }

    /// <summary>Whether a separator with a digit after it stands at a place; full-width and Arabic marks are given as
    /// they are.</summary>
    private readonly bool IsSeparator(int at, out char mark)
    {
        mark = '\0';
        if (!Letters.IsDigit(CharAt(at + 1))) return false;
        mark = CharAt(at) switch
        {
            '.' or '．' => '.',
            ',' or '，' => ',',
            '،' when _lex.GroupMarks.AsSpan().Contains('،') => '،',
            '٫' => '٫',
            '٬' => '٬',
            '\'' or '’' => '\'',
            '\u00A0' or '\u202F' or '\u2009' => '\u00A0',
            // Many languages part groups by a space, and many writers take any.
            ' ' when _lex.Language.IsGeneral || IsSpaceGroup(at) => '\u00A0',
            var c when IsAny(_lex.FlippedPoint, at) => c,
            _ => '\0',
        };
        if (mark == '\0') return false;
        if (CharAt(at) is '，' or '．' && CharAt(at + 1) < '\uFF10') return false;
        return mark is not ('\'' or '\u00A0') || IsGroupOfThree(at + 1);
    }

    /// <summary>40 000 euros, $13 009 million, Rp 1 250 000: spaces between groups of three, with a unit, a scale or a
    /// currency around them; or a last group of noughts, which is no number of its own: 79 000 jobs.</summary>
    private readonly bool IsSpaceGroup(int at)
    {
        const int most = 6;
        var (start, end) = (at, at);
        for (var groups = 0; groups < most && CharAt(end) == ' ' && IsGroupOfThree(end + 1); groups++) end += 4;
        for (var groups = 0; groups < most; groups++)
        {
            var group = start;
            while (start > 0 && Letters.IsDigit(_text[start - 1]) && group - start < 4) start--;
            if (group - start is < 1 or > 3) return false;
            if (group - start < 3 || CharAt(start - 1) != ' ' || !Letters.IsDigit(CharAt(start - 2))) break;
            start--;
        }
        if (IsBefore(_lex.Grade, start)) return false;
        if (end == at || Letters.Digit(_text[start]) == 0 || CharAt(start - 1) is '.' or ',' or '-'
            || Letters.PartsWords(CharAt(start - 1)) && !IsCurrencyBefore(start)) return false;
        if (CharAt(end) is '.' or ',' && Letters.IsDigit(CharAt(end + 1))) end = ReadRun(end + 1, out _, out _);
        var next = SkipSpaces(end);
        return IsAt(_lex.Units, next) || ScaleAt(end, out _, out _) || _text[..end].EndsWith(" 000")
            || IsCurrencyBefore(SkipSpacesBack(start, Floor(start)));
    }

    private readonly bool IsGroupOfThree(int at) =>
        Letters.IsDigit(CharAt(at)) && Letters.IsDigit(CharAt(at + 1)) && Letters.IsDigit(CharAt(at + 2))
            && !Letters.IsDigit(CharAt(at + 3));

    private readonly bool IsSingle(int next, char mark) => !IsSeparator(next, out var another) || another != mark;

    private readonly bool IsIndianGroup(int next) =>
        CharAt(next) == ',' && (IsGroupOfThree(next + 1) || Letters.IsDigit(CharAt(next + 1)));

    private static bool IsDecimalOnly(char mark, int count) => mark == '٫' && count > 0;

    /// <summary>A mark of the language always parts decimals; a foreign one does so only where it cannot part two list
    /// items.</summary>
    private readonly bool IsPlausibleDecimal(char mark, int next)
    {
        if (mark is '\u00A0' or '\'') return false;
        if (_lex.DecimalMarks.AsSpan().Contains(mark) || mark is '.' or '٫') return true;
        if (IsPrefixed && mark == ',' && !IsSeparator(next, out _)) return true;
        var after = SkipSpaces(next);
        return after < _text.Length
            && ((_lex.Numbers.At(_text, after, out _, out var word) && word.Part == NumberPart.Scale)
            || (_lex.Units.At(_text, after, out _, out var unit)
                && (unit.Kind is FigureKind.Percent or FigureKind.Money || !unit.IsDiscrete)));
    }

    private static decimal Power(int count)
    {
        var power = 1L;
        for (; count > 0; count--) power *= 10;
        return power;
    }

    /// <summary>The end of the digits and separators that can be one number: a bound on the cost of looking
    /// ahead.</summary>
    private readonly int NumberEnd(int at)
    {
        var most = Math.Min(_text.Length, at + Reach);
        while (at < most && (Letters.IsDigit(_text[at]) || IsSeparator(at, out _))) at++;
        return at;
    }

    /// <summary>The end of a number that is passed over: its digits and the separators between them.</summary>
    private readonly int SkipNumber(int at)
    {
        while (at < _text.Length && (Letters.IsDigit(_text[at]) || IsSeparator(at, out _)))
            at = Math.Max(at + 1, ReadRun(at, out _, out _));
        return at;
    }
}
