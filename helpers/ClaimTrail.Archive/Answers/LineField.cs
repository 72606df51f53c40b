using System.Text.Json;

namespace ClaimTrail.Archive.Answers;

/// <summary>The fields of an input line that the find contract knows; any other is carried through.</summary>
internal static class LineField
{
    public const string Id = "id";
    public const string Language = "language";
    public const string Text = "text";

    private static readonly string[] All = [Id, Language, Text];

    /// <summary>Whether a field is one of the contract's.</summary>
    public static bool IsKnown(JsonProperty property) =>
        property.NameEquals(Id) || property.NameEquals(Language) || property.NameEquals(Text);

    /// <summary>The value of a field; null when it is missing or no string.</summary>
    /// <exception cref="InvalidOperationException">The string holds half a surrogate pair.</exception>
    public static string? Of(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The first of the contract's fields that is missing or no string.</summary>
    public static string? FirstMissing(JsonElement line) =>
        Array.Find(All, name => !line.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String);
}
