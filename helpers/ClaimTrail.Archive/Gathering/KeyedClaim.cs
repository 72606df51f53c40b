using System.Text.Json;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Figures;

namespace ClaimTrail.Archive.Gathering;

/// <summary>What a keyed line says after its key.</summary>
/// <param name="Id">The text's id.</param>
/// <param name="Language">The text's language as the input names it.</param>
/// <param name="Again">Whether the text said it before.</param>
/// <param name="Figure">The figure.</param>
internal sealed record KeyedClaim(string Id, string Language, Again Again, Figure Figure)
{
    /// <summary>Reads the object.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    /// <exception cref="FormatException">A value is none of the contract's.</exception>
    /// <exception cref="InvalidOperationException">A field is of the wrong type, or holds no Unicode text.</exception>
    public static KeyedClaim Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new(
            root.GetProperty(LineField.Id).GetString() ?? "",
            root.GetProperty(LineField.Language).GetString() ?? "",
            root.TryGetProperty(KeyedField.Again, out var again) ? KeyedField.ReadAgain(again.GetString()) : Again.No,
            FigureJson.Read(root.GetProperty(KeyedField.Figure)));
    }
}
