using System.Globalization;

namespace ClaimTrail.Money;

/// <summary>Finds out how fine a printed number is, in any language, without knowing its scale words: the last digit
/// that is not zero has its place in the value; zeros after it count when they stand behind a decimal sign.</summary>
/// <remarks>This is the usual rule of significant digits. It gives 90만 and 九十万 the same fineness, and takes the zeros
/// of 4,300,000 for place-holders, as most readers do; 13.50 says more than 13.5.</remarks>
internal static class PrintedDigits
{
    /// <summary>The place value of the last digit that counts.</summary>
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

    /// <summary>Zeros behind the decimal sign at the end of the numeral that holds the last digits of the
    /// value.</summary>
    private static int ZerosPrintedAfter(string surface, string significant)
    {
        var best = 0;
        var length = 0;
        foreach (var (numeral, decimals) in Numerals(surface))
        {
            var own = numeral.AsSpan().Trim('0');
            if (own.Length <= length || !significant.AsSpan().EndsWith(own, StringComparison.Ordinal)) continue;
            length = own.Length;
            best = Math.Min(decimals, numeral.Length - numeral.AsSpan().TrimEnd('0').Length);
        }

        return best;
    }

    /// <summary>The runs of digits, as ASCII digits without separators, and how many of them are decimals. Three digits
    /// after a separator are taken for a group of thousands.</summary>
    private static IEnumerable<(string Digits, int Decimals)> Numerals(string surface)
    {
        var run = new System.Text.StringBuilder();
        var (separators, sinceSeparator) = (0, 0);
        for (var i = 0; i < surface.Length; i++)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(surface, i);
            if (digit >= 0)
            {
                run.Append((char)('0' + digit));
                sinceSeparator++;
            }
            else if (IsSeparator(surface, i))
            {
                separators++;
                sinceSeparator = 0;
            }
            else if (run.Length > 0)
            {
                yield return (run.ToString(), Decimals(separators, sinceSeparator));
                run.Clear();
                (separators, sinceSeparator) = (0, 0);
            }
        }

        if (run.Length > 0) yield return (run.ToString(), Decimals(separators, sinceSeparator));
    }

    private static int Decimals(int separators, int sinceSeparator) => separators == 1 && sinceSeparator != 3
        ? sinceSeparator : 0;

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
