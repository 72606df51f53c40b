using System.Reflection;

namespace ClaimTrail.Display;

/// <summary>How every chart of the collection looks: the one place that says so.</summary>
public static class ChartStyle
{
    /// <summary>The exact plotly.js version that charts are drawn with.</summary>
    public const string PlotlyVersion = "2.35.3";

    /// <summary>The style as JSON: <c>template</c> (a Plotly template), <c>themes</c> (colours that differ between
    /// <c>light</c> and <c>dark</c>) and <c>config</c> (options of the drawing call).</summary>
    public static string Json { get; } = Resource("chart-style.json");

    /// <summary>The script that draws charts in a host that is not ours.</summary>
    internal static string ForeignScript { get; } = Resource("foreign-host.js");

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"ClaimTrail.Display.Charts.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>The colours of series: Okabe and Ito's palette, which colour-blind people can tell apart, in one order for
/// the whole collection.</summary>
/// <remarks>Source: M. Okabe and K. Ito, Color Universal Design, 2008. Charts take the colours in this order by
/// themselves; name one only to give the same telling the same colour in every chart.</remarks>
public static class Palette
{
    /// <summary>Eight colours as <c>#rrggbb</c>; the last is the ink of the page and turns light on dark
    /// paper.</summary>
    public static IReadOnlyList<string> Series { get; } = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00",
        "#56B4E9", "#F0E442", "#000000"];

    /// <summary>The colour of what stands behind: bands, rules, what is given for comparison.</summary>
    public const string Quiet = "#7a766f";

    /// <summary>The colour of what a telling did with a part of a statement; see <see cref="EffectSign"/>. Each stands
    /// out from light and from dark paper by at least 3 to 1.</summary>
    /// <param name="effect">The word: kept, softened, strengthened, moved, dropped or added.</param>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    public static string Of(string effect) => EffectSign.Of(effect).Color;
}
