using System.Globalization;
using System.Text.Json.Nodes;

namespace ClaimTrail.Display.Charts;

/// <summary>A chart that a cell returned without words: what can be said of it is read off its figure.</summary>
internal static class BareChart
{
    private const string Advice =
        "read off the figure; chart.WithNote(title, alt, source) gives it a finding, a description and a source of "
        + "its own";

    public static ChartView Of(string figureJson)
    {
        var figure = JsonNode.Parse(PlotlyFigure.Normalise(figureJson))!.AsObject();
        var series = figure["data"]!
            .AsArray()
            .OfType<JsonObject>()
            .Select((trace, place) => Series.Of(trace, place + 1))
            .ToList();
        var title = figure["layout"]?["title"]?["text"]?.GetValue<string>();
        return new ChartView(
            string.IsNullOrWhiteSpace(title) ? "A chart without a title" : title,
            $"Described by what can be {Advice}",
            $"Chart with {Count(series.Count, "series", "series")}: "
            + $"{string.Join("; ", series.Select(one => one.Words))}.",
            figureJson,
            new TableView("What is drawn", ["Series", "Kind", "Points", "Smallest", "Largest"],
                series.Select(
                    one => (IEnumerable<object?>)[one.Name, one.Kind, one.Points, one.Smallest, one.Largest])),
            "not stated");
    }

    private static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    private sealed record Series(string Name, string Kind, int Points, double? Smallest, double? Largest)
    {
        public string Words =>
            $"{Name} ({Kind}), {Count(Points, "point", "points")}" + (Smallest is { } low && Largest is { } high
            ? string.Create(CultureInfo.InvariantCulture, $" from {low:0.####} to {high:0.####}")
            : "");

        public static Series Of(JsonObject trace, int place)
        {
            var isLying = Text(trace["orientation"]) == "h";
            var (first, second) = (trace[isLying ? "x" : "y"] as JsonArray, trace[isLying ? "y" : "x"] as JsonArray);
            var values = Numbers(first) is { Count: > 0 } numbers ? numbers : Numbers(second);
            var points = Math.Max(first?.Count ?? 0, second?.Count ?? 0);
            return new Series(
                Text(trace["name"]) ?? string.Create(CultureInfo.InvariantCulture, $"series {place}"),
                Text(trace["type"]) ?? "scatter", points,
                values.Count == 0 ? null : values.Min(), values.Count == 0 ? null : values.Max());
        }

        private static List<double> Numbers(JsonArray? values) =>
            [.. (values ?? [])
                .OfType<JsonValue>()
                .Select(value => value.TryGetValue<double>(out var number) ? number : (double?)null)
                .OfType<double>()];

        private static string? Text(JsonNode? node) =>
            node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
    }
}
