namespace ClaimTrail.Figures;

/// <summary>A number that is said in digits and again in words, as laws and sentences of courts do, and one that is
/// said so many times.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>4 (empat) tahun, four (4) years, Rp 1.000.000 (satu juta rupiah): one number, for both say the
    /// same.</summary>
    private readonly void ReadSaidTwice(ref Numeral numeral)
    {
        // Rp 5.000.000,- (lima juta rupiah): no cents.
        var digits = CharAt(numeral.End) == ',' && CharAt(numeral.End + 1) == '-' ? numeral.End + 2 : numeral.End;
        var open = SkipSpaces(digits);
        if (CharAt(open) is not ('(' or '\uFF08') || open > digits + 1 || open + 1 >= _text.Length) return;
        var again = new Numeral { Start = open + 1 };
        if (numeral.Low != numeral.High || numeral.IsShare || numeral.IsMore
            || !ReadWhole(ref again, again.Start)
            || again.HasDigits == numeral.HasDigits || again.Low != numeral.Low || again.IsRange) return;
        var close = again.End;
        if (IsMoneyBefore(numeral.Start) && _lex.Units.At(_text, SkipSpaces(close), out var end, out var unit)
            && unit.Kind == FigureKind.Money) close = end;
        if (CharAt(close) is not (')' or '\uFF09')) return;
        (numeral.End, numeral.Digits) = (close + 1, numeral.Digits + again.Digits);
    }

    /// <summary>1x24 jam, 2 x 45 menit: so many times a span of time. 3 x 4 meter is no product, but a size.</summary>
    private readonly void ReadTimes(ref Numeral numeral)
    {
        var sign = SkipSpaces(numeral.End);
        if (!IsSpaced || CharAt(sign) is not ('x' or '×') || numeral is not { Digits: 1 or 2, IsDecimal: false }
            || numeral.IsScaled) return;
        var end = ReadRun(SkipSpaces(sign + 1), out var each, out var count);
        if (count is not (1 or 2) || IsSeparator(end, out _)
            || !_lex.Units.At(_text, SkipSpaces(end), out _, out var unit) || unit.Kind != FigureKind.Duration) return;
        (numeral.Low, numeral.End, numeral.Digits) = (numeral.Low * each, end, numeral.Digits + count);
        numeral.High = numeral.Low;
    }
}
