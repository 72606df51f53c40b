using System.Collections.Immutable;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>One thing in one or more MIME types, in the order in which it was offered.</summary>
/// <param name="Entries">MIME type and content; binary content is base64 text, as in the file format.</param>
public sealed record MimeBundle(ImmutableArray<KeyValuePair<string, string>> Entries)
{
    /// <summary>The content in one MIME type, or null.</summary>
    public string? this[string mimeType] =>
        Entries.Where(entry => entry.Key == mimeType).Select(entry => entry.Value).FirstOrDefault();

    /// <summary>A bundle from pairs; the first of doubled MIME types wins.</summary>
    public static MimeBundle Of(params IEnumerable<KeyValuePair<string, string>> entries) =>
        new([.. entries.DistinctBy(entry => entry.Key)]);

    /// <summary>A bundle with one MIME type.</summary>
    public static MimeBundle Single(string mimeType, string content) => Of([new(mimeType, content)]);

    /// <inheritdoc/>
    public bool Equals(MimeBundle? other) => other is not null && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length == 0 ? 0 : Entries[0].GetHashCode();
}
