namespace ClaimTrail.Figures;

/// <summary>Numbers alone in brackets, with what they count behind them: (38) ألف سلة, (12) يوما.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>A number in brackets above this is hardly somebody's age.</summary>
    private const int OldestAge = 99;

    /// <summary>Takes the brackets around a number into it, where its scale or unit follows them. An age stands alone
    /// in brackets too, so that people and things must show that they are counted.</summary>
    private readonly void OpenBrackets(ref Numeral numeral)
    {
        if (!IsPrefixed || !numeral.HasDigits) return;
        var (first, isClosed) = (numeral.Start - 1, CharAt(numeral.End) == ')');
        var last = isClosed ? BracketBefore(numeral.End) : -1;
        var goesOn = last > first || _text[numeral.Start..numeral.End].Contains(')');
        if (last >= 0 && (goesOn || IsCountedBehind(ref numeral))) numeral.End++;
        else if (!goesOn) return;
        if (CharAt(first) == '(') numeral.Start = first;
    }

    /// <summary>The bracket that opens right before the digits that end at a place; -1 where none does.</summary>
    private readonly int BracketBefore(int end)
    {
        var (start, floor) = (end, Math.Max(0, end - Reach));
        while (start > floor && (Letters.IsDigit(_text[start - 1]) || _text[start - 1] is '.' or ',' or '٫')) start--;
        return start < end && CharAt(start - 1) == '(' ? start - 1 : -1;
    }

    private readonly bool IsCountedBehind(ref Numeral numeral)
    {
        if (!UnitAt(numeral.End + 1, ref numeral, out var unit, out var end)) return false;
        return !unit.IsDiscrete || numeral.Low > OldestAge || numeral.IsDecimal
            || numeral.Low > 10 && IsAny(_lex.CountedEnd, end - 1)
            || numeral.Low <= 10 && IsAt(_lex.CountedMany, SkipSpaces(numeral.End + 1));
    }

    /// <summary>Passes over the bracket that closes behind digits alone in brackets, where a scale follows:
    /// (2.6) | مليون.</summary>
    private readonly int BehindBracket(int at) =>
        CharAt(at) == ')' && IsPrefixed && ScaleAt(at + 1, out _, out _) && BracketBefore(at) >= 0 ? at + 1 : at;
}
