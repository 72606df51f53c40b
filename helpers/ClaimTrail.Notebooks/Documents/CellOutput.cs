using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>One output of a code cell, in the four kinds that nbformat 4 knows.</summary>
[JsonDerivedType(typeof(StreamOutput), "stream")]
[JsonDerivedType(typeof(DisplayOutput), "display")]
[JsonDerivedType(typeof(ResultOutput), "result")]
[JsonDerivedType(typeof(ErrorOutput), "error")]
public abstract record CellOutput;

/// <summary>Text written to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">What was written.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>Something that a cell shows.</summary>
/// <param name="Data">MIME type to content; every entry shows the same thing.</param>
public abstract record ShownOutput(MimeBundle Data) : CellOutput;

/// <summary>Something shown while the cell ran.</summary>
/// <param name="Data">MIME type to content; every entry shows the same thing.</param>
public sealed record DisplayOutput(MimeBundle Data) : ShownOutput(Data);

/// <summary>The value of the cell's last expression.</summary>
/// <param name="Data">MIME type to content; every entry shows the same thing.</param>
public sealed record ResultOutput(MimeBundle Data) : ShownOutput(Data);

/// <summary>Why the cell failed.</summary>
/// <param name="Name">The kind of error, for example an exception's type name.</param>
/// <param name="Message">What went wrong and, where known, what to do.</param>
/// <param name="Trace">Where: line by line, without paths of this machine.</param>
/// <param name="Line">The line of the cell, from 1, when it is known.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Trace, int? Line = null)
    : CellOutput;

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

    /// <summary>Whether content in a MIME type is JSON, which files and messages hold as such and not as
    /// text.</summary>
    internal static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(MimeBundle? other) => other is not null && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length == 0 ? 0 : Entries[0].GetHashCode();
}
