using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Plotly.NET;

namespace ClaimTrail.Display.Charts;

/// <summary>Reads a Plotly figure and writes it anew, so that only JSON reaches a page.</summary>
internal static class PlotlyFigure
{
    private const int UnaskedSize = 600;

    // Escapes <, > and &, so that the text cannot end the element that holds it, and leaves the letters of every
    // script.
    internal static readonly JsonSerializerOptions Written =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The figure's <c>data</c> and <c>layout</c>, without the template and the width that a chart library
    /// adds by itself: how charts look is decided in one place (<c>chart-style.json</c>).</summary>
    /// <exception cref="ArgumentException">It is no JSON, or holds no trace.</exception>
    public static string Normalise(string figureJson)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(figureJson);
        JsonNode? figure;
        try
        {
            figure = JsonNode.Parse(figureJson);
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"The figure is not JSON: {error.Message}", nameof(figureJson), error);
        }
        if (figure is not JsonObject parts || parts["data"] is not JsonArray { Count: > 0 } data)
            throw new ArgumentException(
                "The figure holds no \"data\" with at least one trace; give Plotly figure JSON.", nameof(figureJson));
        return Write(data.DeepClone(), parts["layout"] as JsonObject);
    }

    /// <summary>The figure of a Plotly.NET chart, without its template: to write that takes a quarter of a second and a
    /// hundred megabytes, and it is thrown away. The chart itself keeps it.</summary>
    public static string FromPlotlyNet(GenericChart chart)
    {
        var layout = new Layout();
        GenericChart.getLayout(chart).ShallowCopyDynamicPropertiesTo(layout, overWrite: null);
        layout.RemoveProperty("template");
        return GenericChart.toFigureJson(GenericChart.setLayout(layout, chart));
    }

    /// <summary>The figure inside what XPlot's <c>GetPlottingJS()</c> returns: <c>var data = …;</c> and <c>var layout =
    /// …;</c>.</summary>
    /// <exception cref="ArgumentException">The text holds no such data.</exception>
    public static string FromXPlot(string plottingJs)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(plottingJs);
        var data = Variable(plottingJs, "data") as JsonArray
            ?? throw new ArgumentException("The text holds no \"var data = […]\"; give the result of GetPlottingJS().",
                nameof(plottingJs));
        return Write(data, Variable(plottingJs, "layout") as JsonObject);
    }

    private static JsonNode? Variable(string script, string name)
    {
        var declaration = $"var {name} =";
        var at = script.IndexOf(declaration, StringComparison.Ordinal);
        if (at < 0) return null;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(script[(at + declaration.Length)..]));
        try
        {
            // Reads one value and leaves the semicolon and the rest of the script alone.
            return JsonNode.Parse(ref reader);
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"What follows \"{declaration}\" is not JSON: {error.Message}",
                nameof(script), error);
        }
    }

    private static string Write(JsonNode data, JsonObject? layout)
    {
        var kept = layout?.DeepClone().AsObject() ?? [];
        kept.Remove("template");
        // Plotly.NET gives every chart a size; the collection's style knows better, unless a reader asked for a height.
        if (IsNumber(kept["width"], UnaskedSize) && IsNumber(kept["height"], UnaskedSize)) kept.Remove("height");
        kept.Remove("width");
        foreach (var axis in kept.Select(part => part.Value).OfType<JsonObject>()) axis.Remove("_isSubplotObj");
        SpellOutTitles(kept);
        return new JsonObject { ["data"] = data, ["layout"] = kept }.ToJsonString(Written);
    }

    private static bool IsNumber(JsonNode? node, int number) =>
        node is JsonValue value && value.TryGetValue<double>(out var given) && given == number;

    /// <summary>A title given as a bare string, as XPlot gives it, becomes the object that newer plotly.js asks
    /// for.</summary>
    private static void SpellOutTitles(JsonObject layout)
    {
        foreach (var holder in layout.Select(part => part.Value).OfType<JsonObject>().Prepend(layout))
            if (holder["title"] is JsonValue title && title.TryGetValue<string>(out var text))
                holder["title"] = new JsonObject { ["text"] = text };
    }
}
