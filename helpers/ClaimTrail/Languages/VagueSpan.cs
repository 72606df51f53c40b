using System.Globalization;

namespace ClaimTrail.Languages;

/// <summary>The bounds of a vague number, as a language table writes them: <c>24-120</c> for dozens.</summary>
internal readonly record struct VagueSpan(decimal Low, decimal High)
{
    /// <summary>Reads bounds; false when they are not two numbers in rising order.</summary>
    public static bool TryParse(string text, out VagueSpan span)
    {
        span = default;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0
            || !decimal.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var low)
            || !decimal.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var high)) return false;
        span = new VagueSpan(low, high);
        return low < high;
    }

    /// <summary>Reads bounds that the table reader has already checked.</summary>
    public static VagueSpan Parse(string text) => TryParse(text, out var span) ? span : throw new FormatException($"\"{text}\" is no span.");
}
