namespace ClaimTrail.Figures;

/// <summary>The second of two levels, where what both count is said with the first.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>From 12 billion dollars to | 9.5 billion; 从120亿美元降至 | 95亿; 120억 달러에서 | 95억으로: what a scale
    /// alone counts is what the level right before it did.</summary>
    private readonly void TakeUnitBefore(ref Draft draft, ref Numeral numeral)
    {
        if (draft.Unit is not null || draft.IsUnknownNoun || draft.IsRange || _found.Count == 0
            || numeral is { IsScaled: false } or { IsVague: true } or { IsShare: true }
            || _found[^1] is not { Kind: FigureKind.Money or FigureKind.People or FigureKind.Count } first
            || first.Unit == Unit.Item || first.Hedge == Hedge.Range) return;
        var from = first.Span.End - _offset;
        if (from <= 0 || from > draft.Start) return;
        var p = BeforeHedge(draft.Start, from);
        if (!_lex.Levels.Before(_text, p, from, out var level, out _) || SkipSpacesBack(level, from) != from
            || !IsLevelOpened(first.Span.Start - _offset, numeral.End)) return;
        (draft.Unit, draft.Kind) = (first.Unit.Code, first.Kind);
        if (first.Kind == FigureKind.Money) draft.Against = first;
    }

    /// <summary>Whether "from" stands before the first level; where it follows it, "to" must stand behind the
    /// second.</summary>
    private readonly bool IsLevelOpened(int first, int end)
    {
        if (!IsSpaced) return IsJoined || IsAt(_lex.Changes, end);
        var floor = Math.Max(0, first - Reach);
        return EndsAt(_lex.RangeOpeners, SkipSpacesBack(first, floor), floor);
    }
}
