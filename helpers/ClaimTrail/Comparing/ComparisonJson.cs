using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing;

/// <summary>A comparison as the contract of <c>claimtrail compare</c> writes it: one JSON object a line, first the
/// quantities, then the statements, then the changes, each with places in UTF-16 code units; notes last, as <c>{"note":
/// "…"}</c>.</summary>
public static class ComparisonJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    /// <summary>Writes every line.</summary>
    /// <param name="comparison">What to write.</param>
    /// <param name="output">Where to; it is left open.</param>
    public static void Write(Comparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options);
        foreach (var quantity in comparison.Quantities) Line(writer, output, () => Write(writer, quantity));
        foreach (var statement in comparison.Statements) Line(writer, output, () => Write(writer, statement));
        foreach (var (number, change) in comparison.Changes.Index()) Line(writer, output,
            () => Write(writer, change, number + 1));
        foreach (var note in comparison.Notes) Line(writer, output, () => writer.WriteString("note", note));
    }

    private static void Line(Utf8JsonWriter writer, Stream output, Action members)
    {
        writer.WriteStartObject();
        members();
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        output.Write(NewLine);
    }

    private static void Write(Utf8JsonWriter writer, Quantity quantity)
    {
        writer.WriteString("quantity", quantity.Id);
        writer.WriteString("kind", quantity.Kind.ToContract());
        writer.WriteString("unit", quantity.Unit.Code);
        writer.WriteStartArray("about");
        foreach (var word in quantity.About) writer.WriteStringValue(word);
        writer.WriteEndArray();
        writer.WriteStartArray("tellings");
        foreach (var telling in quantity.Tellings)
        {
            writer.WriteStartObject();
            Write(writer, telling.Place);
            Write(writer, "low", telling.Figure.Low);
            Write(writer, "high", telling.Figure.High);
            writer.WriteString("unit", telling.Figure.Unit.Code);
            writer.WriteString("hedge", telling.Figure.Hedge.ToContract());
            writer.WriteNumber("score", telling.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ToldStatement statement)
    {
        writer.WriteString("statement", statement.Id);
        writer.WriteString("speaker", statement.Speaker);
        writer.WriteStartArray("tellings");
        foreach (var telling in statement.Tellings)
        {
            writer.WriteStartObject();
            Write(writer, telling.Place);
            writer.WriteString("speaker", telling.Speaker);
            writer.WriteString("mode", telling.Mode.ToString().ToLowerInvariant());
            writer.WriteNumber("score", telling.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Change change, int number)
    {
        writer.WriteString("change", change.Kind.Word());
        writer.WriteString("id", $"c{number}");
        writer.WriteString("of", change.Of);
        writer.WriteString("in", change.In.Article);
        writer.WriteNumber("start", change.In.Span.Start);
        writer.WriteNumber("length", change.In.Span.Length);
        writer.WriteString("surface", change.In.Surface);
        writer.WriteStartObject("against");
        Write(writer, change.Against);
        writer.WriteEndObject();
        writer.WriteString("was", change.Was);
        writer.WriteString("now", change.Now);
        writer.WriteNumber("sure", change.Sure);
        writer.WriteString("why", change.Why);
    }

    private static void Write(Utf8JsonWriter writer, ToldPlace place)
    {
        writer.WriteString("article", place.Article);
        writer.WriteNumber("start", place.Span.Start);
        writer.WriteNumber("length", place.Span.Length);
        writer.WriteString("surface", place.Surface);
    }

    private static void Write(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
