using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimTrail.Exercises;

/// <summary>Answers in one form, however they were typed. The script of the pages does the same, step by
/// step.</summary>
internal static partial class PlainAnswer
{
    /// <summary>The number that a value is or writes; null when it is none, or is larger or finer than any newspaper
    /// prints.</summary>
    public static decimal? Number(object answer) => answer switch
    {
        string text => Number(text),
        double.NaN => null,
        double or float => Number(((IConvertible)answer).ToDouble(null)),
        int or long or decimal =>
            Number(Convert.ToDecimal(answer, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>A text without what does not count: case, quotation marks around it, a full stop, doubled spaces, width
    /// of letters.</summary>
    public static string Text(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Replace('İ', 'i').ToLowerInvariant().Replace('ς', 'σ');
        return Edges().Replace(Spaces().Replace(plain, " "), "");
    }

    /// <summary>The members of a set, in order, with a space between them.</summary>
    public static string Set(object answer) =>
        string.Join(' ', (answer is string text ? [text] : (IEnumerable<string>)answer)
        .SelectMany(part => Between().Split(Text(part)))
        .Where(part => part.Length > 0 && part != "and")
        .Distinct()
        .Order(StringComparer.Ordinal));

    /// <summary>A number to so many decimals, halves away from nought; negative decimals round to tens, hundreds and so
    /// on.</summary>
    public static decimal Rounded(decimal number, int decimals)
    {
        var step = 1m;
        for (; decimals < 0; decimals++) step *= 10;
        return Math.Round(number / step, decimals, MidpointRounding.AwayFromZero) * step;
    }

    /// <summary>The one way to write a number.</summary>
    public static string Shown(decimal number) =>
        number == 0 ? "0" : number.ToString("0.#########", CultureInfo.InvariantCulture);

    private static decimal? Number(double number) =>
        Math.Abs(number) < 1e18 ? Number(((decimal)number).ToString(CultureInfo.InvariantCulture)) : null;

    private static decimal? Number(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text
            .Normalize(NormalizationForm.FormKC)
            .Replace('−', '-')
            .Replace('٬', ',')
            .Replace('٫', '.'))
            plain.Append(char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c);
        var digits = AfterNumber().Replace(plain.ToString().Trim(), "");
        if (Grouped().IsMatch(digits))
            digits = digits.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        // A tenth decimal says nothing that a check asks for; the script of the pages has whole numbers of this size
        // and no finer ones.
        return Written().Match(digits) is { Success: true } match
            ? decimal.Parse(match.Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"^[\s\p{Pi}\p{Pf}""'「」『』]+|[\s\p{Pi}\p{Pf}""'「」『』.。]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Edges();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\s*%$|\.$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}(?:[, ][0-9]{3})+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^([+-]?[0-9]{1,18}(?:\.[0-9]{1,9})?)(?:(?<=\.[0-9]{9})[0-9]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
