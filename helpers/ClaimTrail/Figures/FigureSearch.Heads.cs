namespace ClaimTrail.Figures;

/// <summary>The noun that is counted, where another stands between it and its number.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>Two US soldiers, 20 U.N. observers: the end of the initials between a number and what it counts; the
    /// place itself where there are none.</summary>
    private readonly int InitialsEnd(int from)
    {
        if (_lex.NounEndings.Length == 0) return from;
        var end = from;
        while (IsCapital(end)) end += CharAt(end + 1) == '.' ? 2 : 1;
        var next = SkipSpaces(end);
        return end > from + 1 && next > end && Letters.PartsWords(CharAt(next)) && !IsCapital(next + 1)
            ? end
            : from;
    }

    /// <summary>Thirteen US states: a noun in the plural behind initials.</summary>
    private readonly bool CountsBehindInitials(int from)
    {
        var noun = SkipSpaces(InitialsEnd(from));
        return noun > from && IsCountedForm(noun, WordEnd(noun));
    }

    /// <summary>80 bus passengers, 300 car workers: a noun in the singular after a number larger than one only says of
    /// what sort those are that the noun after it counts.</summary>
    private readonly bool TakeHead(ref Draft draft, int end)
    {
        if (_lex.NounEndings.Length == 0 || CharAt(end) != ' ' || CharAt(draft.End) != ' '
            || IsCountedForm(draft.End + 1, end)) return false;
        if (KnownNoun(end + 1, 1, out var head)) (draft.Unit, draft.Kind) = (head.Unit, head.Kind);
        else if (IsHead(end)) (draft.Unit, draft.Kind) = ("item", FigureKind.Count);
        else return false;
        return true;
    }

    /// <summary>Measles | cases, sports | cars: whether another noun in the plural follows a noun, and is what is
    /// counted.</summary>
    private readonly bool IsHead(int end)
    {
        var next = SkipSpaces(end);
        var nextEnd = WordEnd(next);
        return next == end + 1 && !IsStop(next, nextEnd) && IsCountedForm(next, nextEnd);
    }
}
