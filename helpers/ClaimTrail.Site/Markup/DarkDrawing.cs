using System.Globalization;

namespace ClaimTrail.Site.Markup;

/// <summary>The colours of a diagram on a dark page. A drawing is made on light paper, with its colours as attributes;
/// a rule in the drawing's own picture goes before an attribute.</summary>
internal static class DarkDrawing
{
    /// <summary>Paper, boxes, ink, and what is quiet, on light paper and on dark: those of the drawing board and of the
    /// site's style.</summary>
    private static readonly (string Light, string Dark)[] Pairs =
        [("#fbfaf7", "#151514"), ("#f3f0e8", "#1f1f1d"), ("#1b1b1a", "#ecebe7"), ("#5e5b55", "#a6a29a")];

    /// <summary>The rules, for a style element.</summary>
    public static string Style { get; } =
        $"@media (prefers-color-scheme: dark) {{ {string.Join(' ', Pairs.SelectMany(Rules))} }}";

    private static string[] Rules((string Light, string Dark) pair) => [Rule("fill", pair), Rule("stroke", pair)];

    private static string Rule(string attribute, (string Light, string Dark) pair) =>
        $"[{attribute}=\"{pair.Light}\"], [{attribute}=\"{AsComputed(pair.Light)}\"] {{ {attribute}: {pair.Dark} }}";

    /// <summary>A colour as a browser writes it down.</summary>
    private static string AsComputed(string colour)
    {
        var value = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"rgb({value >> 16}, {(value >> 8) & 255}, {value & 255})");
    }
}
