namespace ClaimTrail.Figures;

/// <summary>What a word after a number makes of it.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Kind">The kind of figure.</param>
/// <param name="Factor">What the number is multiplied by: 10 for a decade.</param>
/// <param name="IsNoun">Whether the word is the thing counted, not a counter or a measure.</param>
/// <param name="Shifts">Whether a clue nearby can give another unit (대, 家).</param>
internal sealed record UnitWord(string Unit, FigureKind Kind, decimal Factor, bool IsNoun, bool Shifts)
{
    public static FigureKind KindOf(string unit) => unit switch
    {
        "person" => FigureKind.People,
        "percent" => FigureKind.Percent,
        "year" or "month" or "week" or "day" or "hour" or "minute" => FigureKind.Duration,
        "date" => FigureKind.Date,
        { Length: 3 } when char.IsAsciiLetterUpper(unit[0]) => FigureKind.Money,
        _ => FigureKind.Count,
    };

    /// <summary>Whether the thing comes in whole pieces, so that a fraction of it makes no sense.</summary>
    public bool IsDiscrete => IsNoun || Unit is "person" or "household" or "company" or "vehicle";
}
