using System.Globalization;
using ClaimTrail.Money;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>A number as a text prints it, worked out once for all comparisons.</summary>
internal sealed class PrintedValue
{
    /// <param name="surface">The words that hold the number.</param>
    /// <param name="value">The number.</param>
    /// <param name="factor">What one of it is worth in the unit that it is compared in.</param>
    public PrintedValue(string surface, decimal value, decimal factor = 1)
    {
        Value = value * factor;
        Step = value > 0 ? PrintedDigits.StepOf(surface, value) * factor : 0;
        var plain = Math.Abs(Value).ToString("0.############", CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var digits = plain.Replace(".", "", StringComparison.Ordinal);
        Places = (point < 0 ? plain.Length : point) - (digits.Length - digits.TrimStart('0').Length);
        Digits = digits.Trim('0');
        Sorted = string.Concat(Digits.Order());
    }

    public decimal Value { get; }

    /// <summary>The place value of the last digit that counts.</summary>
    public decimal Step { get; }

    /// <summary>The digits without zeros at the ends: 42 for 420,000.</summary>
    public string Digits { get; }

    /// <summary>How many digits stand before the decimal sign, less than 1 for 0.05.</summary>
    public int Places { get; }

    /// <summary>The digits in order, so that transposed ones are the same.</summary>
    public string Sorted { get; }

    /// <summary>Whether another value comes out as this one where digits are cut off or rounded away.</summary>
    public bool Rounds(PrintedValue exact) =>
        Step < Value && Math.Abs(Value - exact.Value) < Step && Math.Abs(Value - exact.Value) <= exact.Value / 20;
}
