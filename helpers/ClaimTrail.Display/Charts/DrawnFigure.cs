using System.Text.Json.Nodes;

namespace ClaimTrail.Display.Charts;

/// <summary>What a Plotly figure draws, read off the figure itself.</summary>
internal sealed class DrawnFigure
{
    private readonly List<DrawnPoint> _points = [];
    private readonly (string X, string Y) _axes;

    /// <param name="figureJson">Figure JSON with <c>data</c> and <c>layout</c>.</param>
    public DrawnFigure(string figureJson)
    {
        var figure = JsonNode.Parse(figureJson)!.AsObject();
        foreach (var trace in (figure["data"] as JsonArray ?? []).OfType<JsonObject>())
            _points.AddRange(DrawnPoint.Of(trace));
        _axes = (Title(figure, "xaxis") ?? Plain(point => point.X), Title(figure, "yaxis") ?? Plain(point => point.Y));
    }

    /// <summary>Whether there is nothing to see.</summary>
    public bool IsEmpty => _points.Count == 0;

    /// <summary>Every point as a row: the series, where it stands, and the words beside it where there are
    /// any.</summary>
    public TableView Table(string caption)
    {
        var hasNames = _points.Exists(point => point.Series is not null);
        var hasWords = _points.Exists(point => point.Words is not null);
        IEnumerable<T> Cells<T>(T series, T x, T y, T words) =>
            [.. hasNames ? [series] : (T[])[], y, x, .. hasWords ? [words] : (T[])[]];
        return new TableView(caption, Cells<string>("series", _axes.X, _axes.Y, "words"),
            _points.Select(point => Cells(point.Series, point.X, point.Y, point.Words)));
    }

    /// <summary>What an axis without a title shows.</summary>
    private string Plain(Func<DrawnPoint, object?> place) =>
        _points.TrueForAll(point => place(point) is double) ? "value" : "row";

    private static string? Title(JsonObject figure, string axis) =>
        figure["layout"]?[axis]?["title"] is JsonObject title && title["text"] is JsonValue text
            && text.GetValue<string>() is { Length: > 0 } words ? words : null;
}

/// <summary>One thing that a figure draws.</summary>
/// <param name="Series">The name of its series; null when it has none.</param>
/// <param name="X">Where it stands across: a number or words.</param>
/// <param name="Y">Where it stands up.</param>
/// <param name="Words">The words beside it; null when there are none.</param>
internal sealed record DrawnPoint(object? Series, object? X, object? Y, object? Words)
{
    /// <summary>The points of a trace that can be seen: those with both places, and tables, links and slices as they
    /// are.</summary>
    public static IEnumerable<DrawnPoint> Of(JsonObject trace)
    {
        var name = Value(trace["name"]) as string;
        if (trace["x"] is not JsonArray x || trace["y"] is not JsonArray y)
            return Whole(trace) ? [new DrawnPoint(name, null, null, Value(trace["type"]))] : [];
        var words = trace["text"] as JsonArray;
        return x.Zip(y).Index().Select(at => new DrawnPoint(
                name, Value(at.Item.First), Value(at.Item.Second),
                words is not null && at.Index < words.Count ? Named(words[at.Index]) : null))
            .Where(point => point is { X: not null, Y: not null });
    }

    /// <summary>Whether a trace that has no points, such as a flow or a heat map, holds anything.</summary>
    private static bool Whole(JsonObject trace) =>
        trace.Any(part => part.Value is JsonArray { Count: > 0 } && part.Key is "z" or "values" or "dimensions")
            || trace["link"]?["value"] is JsonArray { Count: > 0 };

    private static string? Named(JsonNode? node) => Value(node) is string { Length: > 0 } words ? words : null;

    private static object? Value(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<double>(out var number) => double.IsFinite(number) ? number : null,
        JsonValue value when value.TryGetValue<string>(out var text) => text is "NaN" or "" ? null : text,
        _ => null,
    };
}
