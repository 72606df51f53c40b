namespace ClaimTrail.Figures;

/// <summary>A number that is said in digits and again in words, as laws and sentences of courts do.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>4 (empat) tahun, four (4) years, Rp 1.000.000 (satu juta rupiah): one number, for both say the
    /// same.</summary>
    private readonly void ReadSaidTwice(ref Numeral numeral)
    {
        var open = SkipSpaces(numeral.End);
        if (CharAt(open) is not ('(' or '\uFF08') || open > numeral.End + 1 || open + 1 >= _text.Length) return;
        var again = new Numeral { Start = open + 1 };
        if (numeral.Low != numeral.High || numeral.IsShare || numeral.IsMore
            || !ReadWhole(ref again, new NumberSum(), again.Start)
            || again.HasDigits == numeral.HasDigits || again.Low != numeral.Low || again.IsRange) return;
        var close = again.End;
        if (IsMoneyBefore(numeral.Start) && _lex.Units.At(_text, SkipSpaces(close), out var end, out var unit)
            && unit.Kind == FigureKind.Money) close = end;
        if (CharAt(close) is not (')' or '\uFF09')) return;
        (numeral.End, numeral.Digits) = (close + 1, numeral.Digits + again.Digits);
    }
}
