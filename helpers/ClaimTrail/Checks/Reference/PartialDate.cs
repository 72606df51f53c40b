using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimTrail.Articles;

namespace ClaimTrail.Checks.Reference;

/// <summary>A date of which some parts may be unsaid: a year, a month of a year, a day, or a day or month without its
/// year.</summary>
/// <param name="Year">The year; null when it is not said.</param>
/// <param name="Month">The month, 1 to 12; null when it is not said.</param>
/// <param name="Day">The day of the month, 1 to 31; null when it is not said.</param>
public readonly record struct PartialDate(int? Year, int? Month, int? Day) : ICell<PartialDate>
{
    /// <summary>A whole date.</summary>
    public PartialDate(DateOnly day) : this(day.Year, day.Month, day.Day)
    {
    }

    /// <summary>The first day that it can mean.</summary>
    /// <exception cref="InvalidOperationException">The year is not said.</exception>
    public DateOnly First => Year is { } year
        ? new DateOnly(year, Month ?? 1, Day ?? 1)
        : throw new InvalidOperationException($"The date {this} has no year; fill it in first.");

    /// <summary>The last day that it can mean.</summary>
    /// <exception cref="InvalidOperationException">The year is not said.</exception>
    public DateOnly Last => Day is not null ? First : Month is not null
        ? First.AddMonths(1).AddDays(-1) : First.AddYears(1).AddDays(-1);

    /// <summary>Whether it names a single day of a single year.</summary>
    public bool IsDay => Year is not null && Month is not null && Day is not null;

    /// <summary>Whether both can mean the same day.</summary>
    public bool Overlaps(PartialDate other) => First <= other.Last && other.First <= Last;

    /// <summary>The unsaid year, and month where that is unsaid too, taken from the latest date that is not after a
    /// day.</summary>
    /// <param name="notAfter">The last day that can be meant.</param>
    public PartialDate FilledFrom(DateOnly notAfter)
    {
        if (Year is not null) return this;
        var month = Month is { } said
            ? new DateOnly(said <= notAfter.Month ? notAfter.Year : notAfter.Year - 1, said, 1)
            : new DateOnly(notAfter.Year, notAfter.Month, 1);
        for (; ; month = month.AddMonths(Month is null ? -1 : -12))
        {
            var filled = new PartialDate(month.Year, month.Month, Day);
            if (Day is not { } day
                || (day <= DateTime.DaysInMonth(month.Year, month.Month) && filled.First <= notAfter)) return filled;
        }
    }

    /// <summary>Reads <c>2023</c>, <c>2023-07</c>, <c>2023-07-14</c>, and, as in ISO 8601, <c>--07</c>, <c>--07-14</c>
    /// or <c>---14</c> where the year is not said.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = default;
        int? year = null, month = null, day = null;
        if (text.StartsWith("---", StringComparison.Ordinal)) return TryPart(text[3..], 2, 1, 31, out day)
            && Set(out date, year, month, day);
        var parts = (text.StartsWith("--", StringComparison.Ordinal) ? text[2..] : text).Split('-');
        var at = 0;
        if (!text.StartsWith("--", StringComparison.Ordinal) && !TryPart(parts[at++], 4, 1, 9999, out year))
            return false;
        if (at < parts.Length && !TryPart(parts[at++], 2, 1, 12, out month)) return false;
        if (at < parts.Length && !TryPart(parts[at++], 2, 1, DateTime.DaysInMonth(year ?? 2000, month ?? 1), out day))
            return false;
        return at == parts.Length && Set(out date, year, month, day);
    }

    /// <summary>The date in words: <c>14 July 2023</c>, <c>July 2023</c>, <c>2023</c>.</summary>
    public override string ToString() => (Day?.ToString(CultureInfo.InvariantCulture) + " "
        + (Month is { } m ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m) : "") + " "
        + Year?.ToString(CultureInfo.InvariantCulture)).Replace("  ", " ", StringComparison.Ordinal).Trim();

    static string ICell<PartialDate>.IsNone => "is no date";

    static string ICell<PartialDate>.Remedy => "Write a day as 2023-07-28, a month as 2023-07 or a year as 2023.";

    static bool ICell<PartialDate>.TryRead(string text, out PartialDate value) =>
        TryParse(text, out value) && value.Year is not null;

    private static bool TryPart(string text, int digits, int least, int most, [NotNullWhen(true)] out int? part)
    {
        part = text.Length == digits
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && least <= number && number <= most ? number : null;
        return part is not null;
    }

    private static bool Set(out PartialDate date, int? year, int? month, int? day)
    {
        date = new PartialDate(year, month, day);
        return true;
    }
}
