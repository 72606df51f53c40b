using System.Text.Json;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Keys;

namespace ClaimTrail.Archive.Gathering;

/// <summary>What could not be read when the figures were found: how much, and the first messages in ordinal
/// order.</summary>
internal sealed class GatheredErrors : IGathered
{
    /// <summary>How many messages are listed.</summary>
    public const int Listed = 20;

    private readonly Smallest<string, object> _messages = new(Listed, StringComparer.Ordinal);
    private long _count;

    public bool IsEmpty => _count == 0;

    public void Add(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        _messages.TryGet(document.RootElement.GetProperty(KeyedField.Error).GetString() ?? "", out _);
        _count++;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("key", ClaimKey.Error);
        json.WriteNumber("errors", _count);
        json.WriteStartArray("messages");
        foreach (var (message, _) in _messages.Held) json.WriteStringValue(message);
        json.WriteEndArray();
    }
}
