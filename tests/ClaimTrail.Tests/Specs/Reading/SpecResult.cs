using System.Text;
using System.Text.Json;

namespace ClaimTrail.Tests.Specs.Reading;

/// <summary>One expected result of one example in the peer's files.</summary>
/// <param name="Input">The whole text.</param>
/// <param name="Start">Where the result stands in it.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Value">The resolved value as written: a number, a percentage or an interval; null when there is
/// none.</param>
/// <param name="Subtype"><c>integer</c>, <c>decimal</c>, <c>fraction</c> or <c>power</c>, where the file says
/// so.</param>
/// <param name="Unit">The unit's English name, where there is one.</param>
/// <param name="Currency">The ISO 4217 code, where the file gives one.</param>
/// <param name="Timex">The length of time in the peer's notation.</param>
internal sealed record SpecResult(
    string Input, int Start, int Length, string? Value, string? Subtype, string? Unit, string? Currency, string? Timex)
{
    public string Slice => Input.Substring(Start, Length);

    /// <summary>Reads one result; null when its text does not stand in the example.</summary>
    public static SpecResult? Read(string input, JsonElement result)
    {
        var text = Member(result, "Text") ?? "";
        var start = PlaceOf(text, input, result);
        if (start < 0 || text.Length == 0) return null;
        var resolution = OneOf(result, "Resolution", "Value");
        return new SpecResult(
            input, start, text.Length, Member(resolution, "value"), Member(resolution, "subtype"),
            Member(resolution, "unit"),
            Member(resolution, "isoCurrency"), Member(resolution, "Timex"));
    }

    /// <summary>Some files count wrong, and some fold the text before they quote it: the place stands only where the
    /// text does.</summary>
    private static int PlaceOf(string text, string input, JsonElement result)
    {
        if (OneOf(result, "Start") is { ValueKind: JsonValueKind.Number } start
            && start.GetInt32() is >= 0 and var at && at + text.Length <= input.Length
            && Folded(input.Substring(at, text.Length)) == Folded(text))
            return at;
        return input.IndexOf(text, StringComparison.OrdinalIgnoreCase);
    }

    private static JsonElement OneOf(JsonElement element, params string[] names)
    {
        foreach (var name in names)
            if (element.TryGetProperty(name, out var value)) return value;
        return default;
    }

    private static string Folded(string text) => text.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private static string? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            && value.ValueKind != JsonValueKind.Null
            ? value.ToString()
            : null;
}
