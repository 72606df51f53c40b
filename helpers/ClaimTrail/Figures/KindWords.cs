namespace ClaimTrail.Figures;

/// <summary>The kinds as the find contract writes them.</summary>
public static class KindWords
{
    /// <summary>The contract's word for a kind, such as <c>money</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToContract(this FigureKind kind) => kind switch
    {
        FigureKind.Money => "money",
        FigureKind.People => "people",
        FigureKind.Percent => "percent",
        FigureKind.Duration => "duration",
        FigureKind.Date => "date",
        FigureKind.Count => "count",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is no kind of the find contract."),
    };

    /// <summary>The kind for the contract's word.</summary>
    /// <exception cref="FormatException">The word is none of the contract's.</exception>
    public static FigureKind Parse(string word) => word switch
    {
        "money" => FigureKind.Money,
        "people" => FigureKind.People,
        "percent" => FigureKind.Percent,
        "duration" => FigureKind.Duration,
        "date" => FigureKind.Date,
        "count" => FigureKind.Count,
        _ => throw new FormatException($"\"{word}\" is no kind of the find contract."),
    };
}
