using System.Text.Json;

namespace ClaimTrail.Cli.Teaching;

/// <summary>What <c>notebooks/teach/minutes.json</c> says of a kind of exercise.</summary>
/// <param name="Minutes">How long it takes in a room.</param>
/// <param name="CommonError">What goes astray most often.</param>
/// <param name="Talk">What to ask the room.</param>
/// <param name="Marking">What earns a point.</param>
internal sealed record RoomNote(int Minutes, string CommonError, string Talk, string Marking)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The notes, by the kind of exercise, such as <c>recall</c>.</summary>
    /// <param name="root">The repository.</param>
    /// <exception cref="JsonException">The file is broken.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyDictionary<string, RoomNote> Read(string root) =>
        JsonSerializer.Deserialize<Dictionary<string, RoomNote>>(File.ReadAllText(Path.Combine(root, TeachingFiles.Folder, "minutes.json")), Json)
        ?? throw new JsonException("notebooks/teach/minutes.json holds null; it needs a note for each kind of exercise.");
}
