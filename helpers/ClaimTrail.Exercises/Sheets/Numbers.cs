using System.Globalization;

namespace ClaimTrail.Exercises;

/// <summary>Numbers in answers are written the same on every machine.</summary>
internal static class Numbers
{
    /// <summary>A number with its thousands separated by commas and up to four decimals.</summary>
    public static string Shown(this decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
