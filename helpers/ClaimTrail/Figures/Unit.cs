namespace ClaimTrail.Figures;

/// <summary>What a figure is counted in: an ISO 4217 code, or one of the fixed words of the find contract.</summary>
/// <param name="Code">The code as <c>claimtrail find</c> writes it, such as <c>USD</c>, <c>person</c> or
/// <c>year</c>.</param>
public readonly record struct Unit(string Code)
{
    /// <summary>People.</summary>
    public static Unit Person { get; } = new("person");

    /// <summary>Parts in a hundred.</summary>
    public static Unit Percent { get; } = new("percent");

    /// <summary>Years, of time elapsed or of age.</summary>
    public static Unit Year { get; } = new("year");

    /// <summary>Calendar days written as yyyymmdd, or years as yyyy.</summary>
    public static Unit Date { get; } = new("date");

    /// <summary>Anything counted that has no code of its own.</summary>
    public static Unit Item { get; } = new("item");

    /// <inheritdoc/>
    public override string ToString() => Code;
}
