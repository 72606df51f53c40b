using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimTrail.StandIns.Tests.Scripts;

/// <summary>Figure JSON in one shape: keys sorted, numbers without a needless point, without the default look, which a test of
/// its own covers. Two figures that plotly.js draws alike become the same text.</summary>
internal static class Figure
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static string Normalised(string json)
    {
        var figure = JsonNode.Parse(json)!;
        (figure["layout"] as JsonObject)?.Remove("template");
        return Sorted(figure)!.ToJsonString(Readable);
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number =>
            JsonNode.Parse(value.GetValue<double>().ToString("R", CultureInfo.InvariantCulture)),
        _ => node?.DeepClone(),
    };
}
