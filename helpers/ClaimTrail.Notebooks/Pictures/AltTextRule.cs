using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Pictures;

/// <summary>No chart without alt text, whoever made it.</summary>
internal static class AltTextRule
{
    private const string Advice =
        "Return it as chart.WithNote(title, alt, source), where alt says in words what it shows.";

    /// <summary>Holds what a cell shows against the rule.</summary>
    /// <exception cref="MissingAltTextException">It holds a chart without alt text.</exception>
    public static void Check(CellOutput output)
    {
        foreach (var (type, content) in (output as ShownOutput)?.Data.Entries ?? [])
        {
            if (type.StartsWith("application/vnd.plotly", StringComparison.Ordinal))
                throw new MissingAltTextException($"The cell shows a chart as {type}, which has no alt text. {Advice}");
            if (type == "text/html" && MayHoldChart(content)) CheckMarkup(content);
        }
    }

    private static bool MayHoldChart(string html) =>
        html.Contains("<script", StringComparison.OrdinalIgnoreCase)
        && (html.Contains("plotly", StringComparison.OrdinalIgnoreCase)
            || html.Contains("ct-figure", StringComparison.Ordinal));

    private static void CheckMarkup(string html)
    {
        foreach (var script in new HtmlParser().ParseDocument(html).QuerySelectorAll("script"))
        {
            if (script.ClassList.Contains(ChartMarkup.FigureClass))
            {
                if (string.IsNullOrWhiteSpace(ChartMarkup.AltOf(script.ParentElement)))
                    throw new MissingAltTextException($"The cell shows a chart that has no alt text. {Advice}");
            }
            else if (IsPlotly(script) && string.IsNullOrWhiteSpace(ChartMarkup.AltOf(script.ParentElement)))
            {
                throw new MissingAltTextException(
                    $"The cell shows a Plotly chart by a script of its own, which has no alt text and is blank on "
                    + $"GitHub. {Advice}");
            }
        }
    }

    private static bool IsPlotly(IElement script) =>
        script.TextContent.Contains("Plotly.", StringComparison.Ordinal)
        || script.TextContent.Contains("\"plotly\"", StringComparison.Ordinal)
        || script.GetAttribute("src")?.Contains("plotly", StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>A cell shows a chart that says nothing to those who cannot see it.</summary>
/// <param name="message">Which chart, and what to do.</param>
internal sealed class MissingAltTextException(string message) : Exception(message);
