namespace ClaimTrail.Figures;

/// <summary>A value and how far it may be off: 2,5 plus minus 1 persen, 2.5±1%.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>Takes what a share may be off by into it, which makes a range of the two. A sign before a number of
    /// something else says only that this one is rough: 300 kursi plus minus 20 meja.</summary>
    private readonly bool TryTolerance(ref Draft draft, ref Numeral numeral)
    {
        if (!IsAt(_lex.Tolerances, SkipSpaces(draft.End), out var after) || !numeral.HasDigits || numeral.IsNegative
            || numeral.IsYearLike || numeral.IsMore || draft.IsUnknownNoun || draft.HasUnitBefore) return false;
        return ReadTolerance(ref draft, SkipSpaces(after));
    }

    private readonly bool ReadTolerance(ref Draft draft, int second)
    {
        if (!Letters.IsDigit(CharAt(second)) || !ReadNumeral(second, out var other)) return false;
        var off = new Draft { Start = second, End = other.End, Low = other.Low, High = other.High };
        ReadUnit(ref off, ref other);
        if (off.Unit != "percent" || (draft.Unit ?? "percent") != "percent" || off.High >= draft.Low) return false;
        (draft.Low, draft.High, draft.End) = (draft.Low - off.High, draft.High + off.High, off.End);
        (draft.Unit, draft.Kind, draft.Word, draft.IsRange) = (off.Unit, off.Kind, off.Word, true);
        return true;
    }
}
