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
        ReadSomeOf(ref draft, ref numeral);
        if (PairAfter(ref draft)) (numeral.High, draft.IsRange) = (draft.High, true);
        PartAfterUnit(ref draft, new UnitWord(amount.Unit, UnitWord.KindOf(amount.Unit), 1, false, false));
        Compound(ref draft);
        if (ReadOneOpened(ref draft)) numeral.Low = draft.Low;
        ReadHedges(ref draft, ref numeral);
        Emit(ref draft, ref numeral);
        next = Use(draft.Next);
        return true;
    }

    /// <summary>بين سنة وثلاث سنوات, من متر إلى مترين, between a year and three years: a unit alone, behind what opens
    /// a range, is one of it.</summary>
    private readonly bool ReadOneOpened(ref Draft draft)
    {
        if (!IsSpaced || draft.IsRange || draft.Unit is null || draft.Low != draft.High) return false;
        var floor = Floor(draft.Start);
        if (!SkipMarkBack(draft.Start, floor, out var end, out var isAnd)) return false;
        var (mark, start) = (end, WordBack(end, floor));
        if (!_lex.Units.At(_text, start, out var unitEnd, out var one) || unitEnd != end || one.Unit != draft.Unit
            || one.Factor >= draft.Low) return false;
        // A litre and three degrees are both items: of these the word itself must come again.
        if (one.Unit == "item" && !_text[draft.Start..].StartsWith(_text[start..end], StringComparison.Ordinal))
            return false;
        if (!IsPrefixed)
        {
            end = SkipSpacesBack(start, floor);
            start = WordBack(end, floor);
            if (!IsAt(_lex.LeadingOne, start, out var article) || article != end) return false;
        }
        if (!IsBefore(isAnd ? _lex.Between : _lex.RangeOpeners, start)) return false;
        if (!isAnd && HasChangeBefore(mark)) return false;
        (draft.Start, draft.Low, draft.IsRange) = (start, one.Factor, true);
        return true;
    }

    /// <summary>Passes back over what joins the ends of a range: و written onto the second, and, to, إلى.</summary>
    private readonly bool SkipMarkBack(int at, int floor, out int end, out bool isAnd)
    {
        isAnd = IsAnd(at - 1);
        end = SkipSpacesBack(isAnd ? at - 1 : at, floor);
        if (isAnd) return true;
        var mark = WordBack(end, floor);
        if (mark == end) return false;
        isAnd = IsAt(_lex.OpenedMarks, mark) && !IsAt(_lex.RangeMarks, mark);
        if (!isAnd && !IsAt(_lex.RangeMarks, mark)) return false;
        end = SkipSpacesBack(mark, floor);
        return true;
    }

    /// <summary>يومين أو ثلاثة: a second number after "or" shares the unit of the first.</summary>
    private readonly bool PairAfter(ref Draft draft)
    {
        var p = SkipSpaces(draft.End);
        if (!IsAt(_lex.OrMarks, p, out var mark) && !IsAt(_lex.RangeMarks, p, out mark)
            && !((IsGluedAnd(p, out mark) || IsAt(_lex.OpenedMarks, p, out mark)) && HasOpener(draft.Start)))
            return false;
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
