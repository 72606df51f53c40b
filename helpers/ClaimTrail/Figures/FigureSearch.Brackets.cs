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
        var first = CharAt(numeral.Start - 1) == ' ' ? numeral.Start - 2 : numeral.Start - 1;
        var last = BracketAt(numeral.End, out var behind) ? BracketBefore(numeral.End) : -1;
        var goesOn = last > first || _text[numeral.Start..numeral.End].Contains(')');
        if (last >= 0 && (goesOn || IsCountedBehind(ref numeral, first, behind))) numeral.End = behind;
        else if (!goesOn) return;
        if (CharAt(first) == '(') numeral.Start = first;
    }

    /// <summary>Whether a bracket closes at a place, also behind a space; and just past it.</summary>
    private readonly bool BracketAt(int at, out int behind)
    {
        behind = (CharAt(at) == ' ' ? at + 1 : at) + 1;
        return CharAt(behind - 1) == ')';
    }

    /// <summary>The bracket that opens right before the digits that end at a place; -1 where none does.</summary>
    private readonly int BracketBefore(int end)
    {
        var (start, floor) = (end, Math.Max(0, end - Reach));
        while (start > floor && (Letters.IsDigit(_text[start - 1]) || _text[start - 1] is '.' or ',' or '٫')) start--;
        if (start == end) return -1;
        if (CharAt(start - 1) == ' ') start--;
        return CharAt(start - 1) == '(' ? start - 1 : -1;
    }

    private readonly bool IsCountedBehind(ref Numeral numeral, int open, int behind)
    {
        var noun = SkipSpaces(behind);
        if (!UnitAt(behind, ref numeral, out var unit, out var end))
            return numeral.Low > OldestAge && !numeral.IsYearLike && IsUnknownCounted(noun)
                || IsNoNameBefore(open) && IsUnknownCounted(noun);
        return !unit.IsDiscrete || numeral.Low > OldestAge || numeral.IsDecimal
            || numeral.Low > 10 && (unit.Unit != "person" || IsAny(_lex.CountedEnd, end - 1))
            || numeral.Low <= 10 && IsAt(_lex.CountedMany, noun) || IsNoNameBefore(open);
    }

    private readonly bool IsUnknownCounted(int noun) => Letters.PartsWords(CharAt(noun))
        && !IsDefinite(noun) && !IsStop(noun, WordEnd(noun)) && !IsAt(_lex.Months, noun);

    /// <summary>على (60) حريقا, عدد (9) بواخر, و(3) بواخر: no name ends before the bracket, so that no age stands in
    /// it.</summary>
    private readonly bool IsNoNameBefore(int open)
    {
        var floor = Floor(open);
        var end = SkipSpacesBack(open, floor);
        var word = WordBack(end, floor);
        return word < end && (IsClitic(_text[word]) && end - word == 1
            || IsAt(_lex.Stop, word, out var stop) && stop >= end
            || EndsAt(_lex.SkipBefore, end, floor) || EndsAt(_lex.HedgesBefore, end, floor));
    }

    /// <summary>Passes over the bracket that closes behind digits alone in brackets, where a scale follows:
    /// (2.6) | مليون.</summary>
    private readonly int BehindBracket(int at) =>
        IsPrefixed && BracketAt(at, out var behind) && ScaleAt(behind, out _, out _) && BracketBefore(at) >= 0
            ? behind
            : at;
}
