namespace ClaimTrail.Figures;

/// <summary>The hedges as the find contract writes them.</summary>
public static class HedgeWords
{
    /// <summary>The contract's word for a hedge, such as <c>up_to</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToContract(this Hedge hedge) => hedge switch
    {
        Hedge.Exact => "exact",
        Hedge.UpTo => "up_to",
        Hedge.AtLeast => "at_least",
        Hedge.MoreThan => "more_than",
        Hedge.LessThan => "less_than",
        Hedge.About => "about",
        Hedge.Nearly => "nearly",
        Hedge.Range => "range",
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "is no hedge of the find contract."),
    };

    /// <summary>The hedge for the contract's word.</summary>
    /// <exception cref="FormatException">The word is none of the contract's.</exception>
    public static Hedge Parse(string word) => word switch
    {
        "exact" => Hedge.Exact,
        "up_to" => Hedge.UpTo,
        "at_least" => Hedge.AtLeast,
        "more_than" => Hedge.MoreThan,
        "less_than" => Hedge.LessThan,
        "about" => Hedge.About,
        "nearly" => Hedge.Nearly,
        "range" => Hedge.Range,
        _ => throw new FormatException($"\"{word}\" is no hedge of the find contract."),
    };
}
