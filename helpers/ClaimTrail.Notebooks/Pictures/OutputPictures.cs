using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Pictures;

/// <summary>Which pictures outputs want, which they have, and how they get them.</summary>
internal static class OutputPictures
{
    private const string Html = "text/html";

    /// <summary>What wants a picture in an output, in order.</summary>
    public static IEnumerable<WantedPicture> Wanted(CellOutput output)
    {
        if (HtmlOf(output) is not { } html) return [];
        if (DiagramMarkup.TextOf(html) is { } text) return [new WantedPicture(text, null)];
        return ChartMarkup.Find(html).Where(chart => chart.Picture is null)
            .Select(chart => new WantedPicture(chart.Figure, chart.Alt));
    }

    /// <summary>The pictures that an output has, as markup.</summary>
    public static IEnumerable<(WantedPicture Picture, string Markup)> Had(CellOutput output)
    {
        if (HtmlOf(output) is not { } html) return [];
        if (DiagramMarkup.DrawingOf(html) is { } drawing && DiagramMarkup.TextOf(Without(html, drawing)) is { } text)
            return [(new WantedPicture(text, null), drawing)];
        return from chart in ChartMarkup.Find(html)
               where chart.Picture is not null
               select (new WantedPicture(chart.Figure, chart.Alt), chart.Picture);
    }

    /// <summary>The output with the pictures that are there for it.</summary>
    /// <param name="output">An output.</param>
    /// <param name="pictures">Pictures as markup.</param>
    public static CellOutput Place(CellOutput output, IReadOnlyDictionary<WantedPicture, string> pictures)
    {
        if (output is not ShownOutput shown || shown.Data[Html] is not { } html) return output;
        string changed;
        if (DiagramMarkup.TextOf(html) is { } text)
        {
            if (!pictures.TryGetValue(new WantedPicture(text, null), out var svg)) return output;
            changed = DiagramMarkup.Insert(html, svg);
        }
        else
        {
            var charts = ChartMarkup.Find(html);
            if (charts.Count == 0) return output;
            changed = ChartMarkup.Insert(html, charts,
                [.. charts.Select(chart => pictures.GetValueOrDefault(new WantedPicture(chart.Figure, chart.Alt)))]);
        }
        return shown with
        {
            Data = MimeBundle.Of(shown.Data.Entries.Select(
                entry => entry.Key == Html ? KeyValuePair.Create(Html, changed) : entry)),
        };
    }

    private static string Without(string html, string drawing) => html.Replace(drawing, "", StringComparison.Ordinal);

    private static string? HtmlOf(CellOutput output) => (output as ShownOutput)?.Data[Html];
}

/// <summary>A chart or a diagram that wants a picture.</summary>
/// <param name="Source">What is to be drawn: a Plotly figure as JSON, or a diagram in Mermaid's notation.</param>
/// <param name="Alt">A chart's alt text; null for a diagram, which has its sentence.</param>
internal sealed record WantedPicture(string Source, string? Alt)
{
    /// <summary>Whether it is a chart, else it is a diagram.</summary>
    public bool IsChart => Alt is not null;

    /// <summary>The picture as markup.</summary>
    public string Markup(Drawing drawing) => Alt is null ? drawing.Svg : ChartMarkup.Image(drawing, Alt);
}
