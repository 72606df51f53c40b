using System.Globalization;

namespace ClaimTrail.Money;

/// <summary>Finds out how fine a printed number is, in any language, without knowing its scale words: the last digit that is
/// not zero has its place in the value, and the zeros printed after it say how much further the writer went.</summary>
/// <remarks>90만 prints one zero after its 9, so it is fine to 10,000; 九十万 prints none, so it is fine to 100,000 only.</remarks>
internal static class PrintedDigits
{
    /// <summary>The place value of the last printed digit.</summary>
    /// <param name="surface">The words and digits of the text; a range may stand whole.</param>
    /// <param name="value">The value stated, or the bound of the range that is meant.</param>
    public static decimal StepOf(string surface, decimal value)
    {
        ArgumentNullException.ThrowIfNull(surface);
        var plain = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var digits = plain.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.AsSpan().Trim('0').ToString();
        if (significant.Length == 0) return 1;
        var integerDigits = point < 0 ? plain.Length : point;
        var lastNonZero = integerDigits - 1 - digits.AsSpan().LastIndexOfAnyExcept('0');
        return PowerOfTen(lastNonZero - ZerosPrintedAfter(surface, significant));
    }

    /// <summary>Zeros at the end of the numeral that holds the last digits of the value; 0 when it is spelled out.</summary>
    private static int ZerosPrintedAfter(string surface, string significant)
    {
        var best = 0;
        var length = 0;
        foreach (var numeral in Numerals(surface))
        {
            var own = numeral.AsSpan().Trim('0');
            if (own.Length <= length || !significant.AsSpan().EndsWith(own, StringComparison.Ordinal)) continue;
            length = own.Length;
            best = numeral.Length - numeral.AsSpan().TrimEnd('0').Length;
        }

        return best;
    }

    /// <summary>The runs of digits, as ASCII digits without separators.</summary>
    private static IEnumerable<string> Numerals(string surface)
    {
        var run = new System.Text.StringBuilder();
        for (var i = 0; i < surface.Length; i++)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(surface, i);
            if (digit >= 0) run.Append((char)('0' + digit));
            else if (!IsSeparator(surface, i) && run.Length > 0)
            {
                yield return run.ToString();
                run.Clear();
            }
        }

        if (run.Length > 0) yield return run.ToString();
    }

    private static bool IsSeparator(string surface, int i) =>
        surface[i] is '.' or ',' or '\u066B' or '\u066C' or '\u00A0' or '\u202F' or '’' or '\''
        && i > 0 && i + 1 < surface.Length
        && CharUnicodeInfo.GetDecimalDigitValue(surface, i - 1) >= 0
        && CharUnicodeInfo.GetDecimalDigitValue(surface, i + 1) >= 0;

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--) power *= 10;
        for (; exponent < 0; exponent++) power /= 10;
        return power;
    }
}
