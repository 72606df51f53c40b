using System.Text.RegularExpressions;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Cells;

namespace ClaimTrail.Site.Assets;

/// <summary>A build of plotly.js on npm: the whole one, or the small one that draws points, lines and bars and takes a
/// third of the room.</summary>
/// <param name="Package">The package.</param>
/// <param name="FileName">The script in it.</param>
internal sealed partial record PlotlyBuild(string Package, string FileName)
{
    /// <summary>The kinds of traces that the small build knows, and what else has a type in a figure: axes and
    /// shapes.</summary>
    private static readonly HashSet<string> InSmall = new(StringComparer.Ordinal)
    {
        "bar", "box", "contour", "heatmap", "histogram", "histogram2d", "histogram2dcontour",
        "image", "pie", "scatter", "scatterternary", "violin",
        "linear", "log", "date", "category", "multicategory", "rect", "circle", "line", "path",
    };

    public static PlotlyBuild Whole { get; } = new("plotly.js-dist-min", "plotly.min.js");

    private static PlotlyBuild Small { get; } = new("plotly.js-cartesian-dist-min", "plotly-cartesian.min.js");

    /// <summary>The build that draws every chart of some runs.</summary>
    public static PlotlyBuild For(IReadOnlyList<NotebookRun> runs) =>
        runs.SelectMany(run => run.Cells).SelectMany(cell => cell.Outputs)
            .Select(OutputMarkup.HtmlOf).OfType<string>().Any(NeedsWhole) ? Whole : Small;

    private static bool NeedsWhole(string markup) => markup.Contains("ct-figure", StringComparison.Ordinal)
        && Type().Matches(markup).Any(type => !InSmall.Contains(type.Groups[1].Value));

    [GeneratedRegex("""
        "type"\s*:\s*"(\w+)"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Type();
}
