using System.Text.Json.Nodes;
using ClaimTrail.Display.Tables;

namespace ClaimTrail.Display.Charts;

/// <summary>Writes a chart as data, for whoever shows it elsewhere: nobody has to dig the figure out of
/// markup.</summary>
internal static class ChartJson
{
    /// <summary>Title, subtitle, alt, source, figure and table; the table's cells as a reader sees them.</summary>
    public static string Write(ChartView chart)
    {
        var layouts = ColumnLayout.Of(chart.Table);
        return new JsonObject
        {
            ["title"] = chart.Title,
            ["subtitle"] = chart.Subtitle,
            ["alt"] = chart.Alt,
            ["source"] = chart.Source,
            ["figure"] = JsonNode.Parse(chart.Figure),
            ["table"] = new JsonObject
            {
                ["columns"] = Texts(chart.Table.Heads),
                ["rows"] = new JsonArray(
                    [
                        .. chart.Table.Rows.Select(
                            row => (JsonNode?)Texts(row.Select((cell, at) => layouts[at].Text(cell))))]),
            },
        }.ToJsonString(PlotlyFigure.Written);
    }

    private static JsonArray Texts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]);
}
