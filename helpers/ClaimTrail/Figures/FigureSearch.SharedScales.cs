namespace ClaimTrail.Figures;

/// <summary>What the second end of a range says for the first too: its scale, its multipliers, its thousands.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>By how much the first end is multiplied: by the scale of the second (2천~3천만, 2000~3천만), or by all its
    /// words where the first has none and stays below it (2~3천만, two to three hundred).</summary>
    private static decimal Times(ref Numeral numeral, ref Numeral other) =>
        numeral.Multiplied == 0 && numeral.Low < other.Multiplied ? other.Low / other.Multiplied : other.Scale;

    /// <summary>2~300명, 3~400만 원: the hundreds of the first number are those of the second.</summary>
    private readonly bool IsShortHundred(ref Numeral numeral, ref Numeral other) =>
        IsSuffixed && numeral is { Digits: 1, IsScaled: false, Low: > 1 } && other.Digits == 3
            && other.Low == (numeral.Low + 1) * 100 * other.Scale;

    /// <summary>$30-35,000: the thousands are said once, where the ends are then near each other; 1-10,000 is as it
    /// stands.</summary>
    private static bool SharesThousands(ref Numeral numeral, ref Numeral other) =>
        numeral is { HasDigits: true, IsGrouped: false, IsScaled: false, IsDecimal: false, Low: > 0 and < 1000 }
        && other is { IsGrouped: true, IsScaled: false } && other.Low % 1000 == 0
        && numeral.Low * 1000 < other.Low && other.Low <= numeral.Low * 2500;
}
