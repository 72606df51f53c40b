namespace ClaimTrail.Figures;

/// <summary>Number and unit in one word: 사흘, يومين, 半年.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>사흘, يومين: number and unit in one word.</summary>
    private bool TryAmount(int at, out int next)
    {
        next = at;
        if (!_lex.Amounts.At(_text, at, out var end, out var amount)) return false;
        if ((IsAt(_lex.Idioms, at, out var idiom) && idiom >= end) || IdiomCovers(at, end, Floor(at)))
            return false;
        var draft = new Draft
        {
            Start = at,
            End = end,
            Low = amount.Value,
            High = amount.Value,
            Unit = amount.Unit,
            Kind = UnitWord.KindOf(amount.Unit)
        };
        var numeral = new Numeral
        {
            Start = at,
            End = end,
            Low = amount.Value,
            High = amount.Value,
            Words = 1
        };
        if (amount is { Value: 1, Unit: "day" } && !IsLength(end)) return false;
        if (PairAfter(ref draft)) (numeral.High, draft.IsRange) = (draft.High, true);
        PartAfterUnit(ref draft, new UnitWord(amount.Unit, UnitWord.KindOf(amount.Unit), 1, false, false));
        Compound(ref draft);
        ReadHedges(ref draft, ref numeral);
        Emit(ref draft, ref numeral);
        next = Use(draft.Next);
        return true;
    }

    /// <summary>يومين أو ثلاثة: a second number after "or" shares the unit of the first.</summary>
    private readonly bool PairAfter(ref Draft draft)
    {
        var p = SkipSpaces(draft.End);
        if (!IsAt(_lex.OrMarks, p, out var mark) && !IsAt(_lex.RangeMarks, p, out mark)
            && !(IsGluedAnd(p, out mark) && HasOpener(draft.Start))) return false;
        var next = SkipSpaces(mark);
        if (next >= _text.Length || !ReadNumeral(next, out var other) || other.Low <= draft.Low || other.IsRange
            || other.IsShare || other.Words + other.Digits == 0) return false;
        if (other.Low >= draft.Low * 5 && HasChangeBefore(draft.Start)) return false;
        var same = UnitAt(other.End, ref other, out var unit, out var end) && unit.Unit == draft.Unit
            && unit.Factor == 1;
        if (!same && (other.HasDigits || other.Low != draft.Low + 1)) return false;
        (draft.High, draft.End) = (other.Low, same ? end : other.End);
        return true;
    }
}
