using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTrail.Notebooks.Pictures;

/// <summary>Finds the charts in a cell's markup and puts a picture into each, and changes nothing else in it.</summary>
internal static class ChartMarkup
{
    /// <summary>The class of the script element that holds a chart's figure.</summary>
    public const string FigureClass = "ct-figure";

    /// <summary>The charts in the order of the text.</summary>
    public static IReadOnlyList<ChartPlace> Find(string html)
    {
        if (!html.Contains(FigureClass, StringComparison.Ordinal)) return [];
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var places = new List<ChartPlace>();
        foreach (var chart in document.QuerySelectorAll("figure.ct-chart"))
        {
            if (Child(chart, ".ct-plot")?.SourceReference is not { } plot
                || Child(chart, $"script.{FigureClass}") is not { } script) continue;
            places.Add(new ChartPlace(plot.Position.Index, script.TextContent, AltOf(chart)
                ?? "", Child(chart, "img")?.OuterHtml));
        }
        return places;
    }

    /// <summary>What a chart's element says to those who cannot see it; null when it says nothing.</summary>
    public static string? AltOf(IElement? chart) => chart is not { LocalName: "figure" } ? null
        : Child(chart, ".ct-plot")?.GetAttribute("aria-label") ?? Child(chart, "img")?.GetAttribute("alt");

    /// <summary>The markup with a picture in front of each chart's live place.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="charts">Its charts.</param>
    /// <param name="pictures">An image element for each chart, or null where there is none.</param>
    public static string Insert(string html, IReadOnlyList<ChartPlace> charts, IReadOnlyList<string?> pictures)
    {
        var changed = new StringBuilder(html);
        foreach (var (chart, picture) in charts.Zip(pictures).OrderByDescending(pair => pair.First.Position))
            if (picture is not null && chart.Picture is null) changed.Insert(chart.Position, picture);
        return changed.ToString();
    }

    /// <summary>An image element that carries its picture in itself.</summary>
    public static string Image(Drawing drawing, string alt) => string.Create(CultureInfo.InvariantCulture,
        $"<img src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(drawing.Svg))}\" "
        + $"alt=\"{WebUtility.HtmlEncode(alt)}\" width=\"{drawing.Width}\" height=\"{drawing.Height}\">");

    private static IElement? Child(IElement parent, string selector) =>
        parent.Children.FirstOrDefault(child => child.Matches(selector));
}

/// <summary>A chart inside a cell's markup.</summary>
/// <param name="Position">Where a picture belongs, in UTF-16 code units from the start of the markup.</param>
/// <param name="Figure">The Plotly figure as JSON.</param>
/// <param name="Alt">The chart in words.</param>
/// <param name="Picture">The image element that is there already, or null.</param>
internal sealed record ChartPlace(int Position, string Figure, string Alt, string? Picture);
