using System.Text.Json;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Figures as the find contract writes them: offsets in UTF-16 code units, decimals as JSON numbers.</summary>
public static class FigureJson
{
    /// <summary>The names of the fields, escaped once.</summary>
    private static class Name
    {
        public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
        public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
        public static readonly JsonEncodedText Surface = JsonEncodedText.Encode("surface");
        public static readonly JsonEncodedText Hedge = JsonEncodedText.Encode("hedge");
        public static readonly JsonEncodedText Counted = JsonEncodedText.Encode("counted");
        public static readonly JsonEncodedText Readings = JsonEncodedText.Encode("readings");
        public static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
        public static readonly JsonEncodedText Rank = JsonEncodedText.Encode("rank");
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
        public static readonly JsonEncodedText Low = JsonEncodedText.Encode("low");
        public static readonly JsonEncodedText High = JsonEncodedText.Encode("high");
        public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
    }

    /// <summary>Writes one figure as an object.</summary>
    /// <param name="writer">Where to; it stands where a value may come.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(figure);
        writer.WriteStartObject();
        writer.WriteNumber(Name.Start, figure.Span.Start);
        writer.WriteNumber(Name.Length, figure.Span.Length);
        writer.WriteString(Name.Surface, figure.Surface);
        WriteValue(writer, figure.Kind, figure.Low, figure.High, figure.Unit);
        writer.WriteString(Name.Hedge, figure.Hedge.ToContract());
        writer.WriteString(Name.Counted, figure.Counted);
        writer.WriteStartArray(Name.Readings);
        foreach (var reading in figure.Readings)
        {
            writer.WriteStartObject();
            WriteValue(writer, reading.Kind, reading.Low, reading.High, reading.Unit);
            writer.WriteString(Name.Reason, reading.Reason);
            writer.WriteNumber(Name.Rank, reading.Rank);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Reads a figure back from an object of the contract. Fields that it lacks are empty; readings may lack
    /// reason and rank.</summary>
    /// <exception cref="KeyNotFoundException">One of start, length, surface, kind, low, high, unit and hedge is
    /// missing.</exception>
    /// <exception cref="FormatException">A kind or a hedge is none of the contract's.</exception>
    public static Figure Read(JsonElement element) => new(
        new TextSpan(element.GetProperty("start").GetInt32(), element.GetProperty("length").GetInt32()),
        element.GetProperty("surface").GetString() ?? "",
        Kind(element),
        Number(element, "low"),
        Number(element, "high"),
        new Unit(element.GetProperty("unit").GetString() ?? ""),
        ContractWords.ParseHedge(element.GetProperty("hedge").GetString() ?? ""),
        element.TryGetProperty("counted", out var counted) ? counted.GetString() : null,
        element.TryGetProperty("readings", out var readings) ? [.. readings.EnumerateArray().Select(ReadReading)] : []);

    private static Reading ReadReading(JsonElement element, int index) => new(
        Kind(element), Number(element, "low"), Number(element, "high"),
        new Unit(element.GetProperty("unit").GetString() ?? ""),
        element.TryGetProperty("reason", out var reason) ? reason.GetString() ?? "" : "",
        element.TryGetProperty("rank", out var rank) ? rank.GetInt32() : index + 1);

    private static FigureKind Kind(JsonElement element) =>
        ContractWords.ParseKind(element.GetProperty("kind").GetString() ?? "");

    private static decimal? Number(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static void WriteValue(Utf8JsonWriter writer, FigureKind kind, decimal? low, decimal? high, Unit unit)
    {
        writer.WriteString(Name.Kind, kind.ToContract());
        if (low is { } l) writer.WriteNumber(Name.Low, l);
        else writer.WriteNull(Name.Low);
        if (high is { } h) writer.WriteNumber(Name.High, h);
        else writer.WriteNull(Name.High);
        writer.WriteString(Name.Unit, unit.Code);
    }
}
