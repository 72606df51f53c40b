using System.Globalization;

namespace ClaimTrail.Money;

/// <summary>The rate between two currencies on a day, and the published rows it comes from.</summary>
/// <param name="From">ISO 4217 code of the currency that is converted.</param>
/// <param name="To">ISO 4217 code of the currency it is converted to.</param>
/// <param name="Asked">The day that was asked for.</param>
/// <param name="Day">The day whose rate this is: <paramref name="Asked"/>, or the nearest earlier one that has a
/// rate.</param>
/// <param name="Rate">Units of <paramref name="To"/> for one unit of <paramref name="From"/>.</param>
/// <param name="Series">The series it was taken from.</param>
/// <param name="Rows">The published rows: one, or two when neither currency is the US dollar.</param>
public sealed record DayRate(
    string From,
    string To,
    DateOnly Asked,
    DateOnly Day,
    decimal Rate,
    string Series,
    IReadOnlyList<ExchangeRate> Rows)
{
    /// <summary>Whether an earlier day had to stand in.</summary>
    public bool SteppedBack => Day < Asked;

    /// <summary>Which day this is and, where an earlier one stands in, why, in a sentence for people.</summary>
    public string Note => SteppedBack
        ? $"There is no rate for {Say(Asked)} ({Why}), so the nearest earlier one is used, of {Say(Day)}."
        : $"Rate of {Say(Day)}.";

    private string Why => Asked.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        ? $"a {Asked.DayOfWeek}"
        : "a holiday, or a day that the series lacks";

    private static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
