using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>A number that a text states, with its unit, its bounds and its doubt.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the text that was searched.</param>
/// <param name="Surface">The exact slice: numeral, scale word, currency, counter or counted noun; hedge words
/// outside.</param>
/// <param name="Kind">What it states.</param>
/// <param name="Low">Lower bound, in <paramref name="Unit"/>; null when the text sets none.</param>
/// <param name="High">Upper bound, in <paramref name="Unit"/>; null when the text sets none.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Hedge">How firmly it is stated.</param>
/// <param name="Counted">The counted noun as written, when it stands next to the number; otherwise null.</param>
/// <param name="Readings">Empty when there is one reading; otherwise all of them, the likeliest first, which is also
/// the one that the figure's own values give.</param>
public sealed record Figure(
    TextSpan Span,
    string Surface,
    FigureKind Kind,
    decimal? Low,
    decimal? High,
    Unit Unit,
    Hedge Hedge,
    string? Counted,
    IReadOnlyList<Reading> Readings)
{
    /// <summary>Whether the text can be read in more than one way.</summary>
    public bool IsAmbiguous => Readings.Count > 1;
}

/// <summary>One way to read a figure that can be read in more than one.</summary>
/// <param name="Kind">What the figure would state.</param>
/// <param name="Low">Lower bound in <paramref name="Unit"/>; null when the text sets none.</param>
/// <param name="High">Upper bound in <paramref name="Unit"/>; null when the text sets none.</param>
/// <param name="Unit">What it would be counted in.</param>
/// <param name="Reason">Why the text can be read so, in a sentence for people.</param>
/// <param name="Rank">1 for the likeliest, then 2, and so on.</param>
public sealed record Reading(FigureKind Kind, decimal? Low, decimal? High, Unit Unit, string Reason, int Rank);

/// <summary>What sort of thing a figure states.</summary>
public enum FigureKind
{
    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A headcount; not a share of people, which is <see cref="Percent"/>.</summary>
    People,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>A length of time; an age is a duration in years.</summary>
    Duration,

    /// <summary>A day as yyyymmdd, or a year on its own as yyyy.</summary>
    Date,

    /// <summary>Anything else that was counted or measured.</summary>
    Count,
}
