using System.Globalization;

namespace ClaimTrail.Exercises;

/// <summary>A number between two bounds, both included: where the text is vague, so is the answer.</summary>
/// <param name="Low">The lowest number that passes.</param>
/// <param name="High">The highest.</param>
public sealed record ExpectedNumber(decimal Low, decimal High) : Expected
{
    /// <summary>Two numbers within this share of each other are the same slip.</summary>
    private const decimal Closeness = 0.005m;

    /// <summary>A number with a tolerance on both sides.</summary>
    /// <param name="value">The number.</param>
    /// <param name="tolerance">How far an answer may lie from it, at least 0.</param>
    public static ExpectedNumber Near(decimal value, decimal tolerance) => new(value - tolerance, value + tolerance);

    /// <inheritdoc/>
    public override bool Accepts(object answer) => Read(answer) is { } number && number >= Low && number <= High;

    /// <inheritdoc/>
    public override bool Same(object answer, object foreseen) => Read(answer) is { } given && Read(foreseen) is { } slip
        && Math.Abs(given - slip) <= Closeness * Math.Abs(slip);

    /// <inheritdoc/>
    public override string? WrongSort(object answer) => Read(answer) is null
        ? "Give one number in digits, with a point before decimals and without a unit."
        : null;

    private static decimal? Read(object answer)
    {
        try
        {
            return answer switch
            {
                string text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null,
                double or float or int or long or decimal => Convert.ToDecimal(answer, CultureInfo.InvariantCulture),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null; // Larger than any number that a newspaper prints, and so no answer.
        }
    }
}
