using System.Text.Json;

namespace ClaimTrail.Archive.Gathering;

/// <summary>What the lines of one key come to.</summary>
internal interface IGathered
{
    /// <summary>Whether nothing was added.</summary>
    bool IsEmpty { get; }

    /// <summary>Adds what a line says after its key. The order of adding makes no difference.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    /// <exception cref="FormatException">A value is none of the contract's.</exception>
    /// <exception cref="InvalidOperationException">A field is of the wrong type, or holds no Unicode text.</exception>
    void Add(ReadOnlyMemory<byte> json);

    /// <summary>Writes the fields into an object.</summary>
    void Write(Utf8JsonWriter json);
}
