namespace ClaimTrail.Comparing;

/// <summary>The kinds of change in words.</summary>
public static class ChangeKinds
{
    /// <summary>The kind as results write it: <c>value</c>, <c>bound-lost</c>, <c>percent-points</c>.</summary>
    public static string Word(this ChangeKind kind) => string.Concat(kind.ToString()
        .Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The kind as a heading for people: <c>another value</c>, <c>one end of a range gone</c>.</summary>
    public static string Heading(this ChangeKind kind) => kind switch
    {
        ChangeKind.Value => "another value",
        ChangeKind.Scale => "another scale (tens, thousands)",
        ChangeKind.Separator => "decimal and thousands marks swapped",
        ChangeKind.BoundLost => "“up to” or “at least” gone",
        ChangeKind.BoundAdded => "“up to” or “at least” new",
        ChangeKind.BoundReversed => "“at most” and “at least” swapped",
        ChangeKind.RangeLost => "one end of a range gone",
        ChangeKind.Unit => "another unit",
        ChangeKind.PercentPoints => "points told as percent",
        ChangeKind.Counted => "something else is counted",
        ChangeKind.Conversion => "another exchange rate",
        ChangeKind.Date => "another day",
        ChangeKind.Fused => "two quantities made one",
        ChangeKind.Hedge => "“about” gone or new",
        ChangeKind.Speaker => "another speaker",
        ChangeKind.Softened => "softened",
        ChangeKind.Strengthened => "strengthened",
        ChangeKind.PartDropped => "a part is gone",
        ChangeKind.PartAdded => "a part is new",
        ChangeKind.Indirect => "no longer quoted",
        _ => "two quotations made one",
    };

    /// <summary>How much a reader should care, from 0 to 1: another number or another speaker most, a lost "about"
    /// least. Our choice.</summary>
    internal static double Weight(this ChangeKind kind) => kind switch
    {
        ChangeKind.Counted or ChangeKind.BoundReversed => 0.95,
        ChangeKind.PercentPoints or ChangeKind.Conversion or ChangeKind.Date => 0.9,
        ChangeKind.Softened or ChangeKind.Strengthened => 0.85,
        ChangeKind.RangeLost or ChangeKind.Joined => 0.8,
        ChangeKind.BoundLost or ChangeKind.PartDropped => 0.75,
        ChangeKind.PartAdded => 0.7,
        ChangeKind.BoundAdded => 0.65,
        ChangeKind.Indirect => 0.5,
        ChangeKind.Hedge => 0.4,
        _ => 1,
    };
}
