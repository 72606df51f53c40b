using System.Globalization;

namespace ClaimTrail.Tests.Specs.Rules;

/// <summary>Where a language's examples lie, and the words that a bare numeral is put before: the contract reads a
/// number only with what it counts or measures.</summary>
internal sealed record SpecLanguage(string Folder, string Counted, string Measured)
{
    /// <summary>The numeral before a counter, or before a measure when it is negative or no whole number.</summary>
    /// <returns>The text, and where the numeral starts in it.</returns>
    public (string Text, int Start) Carry(string numeral, bool isCounted)
    {
        var carrier = isCounted ? Counted : Measured;
        return (string.Format(CultureInfo.InvariantCulture, carrier, numeral),
            carrier.IndexOf('{', StringComparison.Ordinal));
    }
}
