namespace ClaimTrail.Figures;

/// <summary>Ages in words with the article, which are no numerals: دون سن الثامنة عشرة, في الأربعين من عمره.</summary>
internal ref partial struct FigureSearch
{
    private bool TrySpokenAge(int at, out int next)
    {
        next = at;
        if (_lex.SpokenAges.IsEmpty || !_lex.SpokenAges.At(_text, at, out var end, out var age)
            || !IsBefore(_lex.AgeNoun, at) && !IsAt(_lex.AgeBehind, SkipSpaces(end))) return false;
        var numeral = new Numeral { Start = at, End = end, Low = age, High = age, Words = 1 };
        var draft = new Draft
        {
            Start = at,
            End = end,
            Low = age,
            High = age,
            Unit = "year",
            Kind = FigureKind.Duration,
        };
        ReadHedges(ref draft, ref numeral);
        Emit(ref draft, ref numeral);
        next = draft.Next;
        return true;
    }
}
