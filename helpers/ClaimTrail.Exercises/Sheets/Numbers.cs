using System.Globalization;

namespace ClaimTrail.Exercises;

/// <summary>Numbers in answers are written the same on every machine.</summary>
internal static class Numbers
{
    /// <summary>A number with its thousands separated by commas and up to four decimals.</summary>
    public static string Shown(this decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 figure</c>, <c>2 figures</c>.</summary>
    public static string Of(this int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
