using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ClaimTrail.Exercises;

/// <summary>The checks of one notebook as a page carries them: the very data that C# checks with. How judgements are
/// read stands once beside all pages.</summary>
internal static class PageChecks
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>JSON that can stand inside a script element.</summary>
    public static string Of(string caseName, string notebook, IEnumerable<AnswerCheck> checks) => new JsonObject
    {
        ["case"] = caseName,
        ["notebook"] = notebook,
        ["exercises"] = JsonSerializer.SerializeToNode(checks, Options),
    }.ToJsonString(Options).Replace("<", "\\u003c", StringComparison.Ordinal);
}
