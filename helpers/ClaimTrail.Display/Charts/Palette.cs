namespace ClaimTrail.Display;

/// <summary>The colours of series: Okabe and Ito's palette, which colour-blind people can tell apart, in one order for the
/// whole collection.</summary>
/// <remarks>Source: M. Okabe and K. Ito, Color Universal Design, 2008. Charts take the colours in this order by
/// themselves; name one only to give the same telling the same colour in every chart.</remarks>
public static class Palette
{
    /// <summary>Eight colours as <c>#rrggbb</c>; the last is the ink of the page and turns light on dark paper.</summary>
    public static IReadOnlyList<string> Series { get; } = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442", "#000000"];
}
