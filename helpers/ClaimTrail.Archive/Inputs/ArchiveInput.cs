using System.Diagnostics.CodeAnalysis;

namespace ClaimTrail.Archive.Inputs;

/// <summary>Something to read: a file, or a stream such as standard input.</summary>
public sealed class ArchiveInput
{
    private static readonly string[] LineFiles = [".ndjson", ".jsonl"];

    private readonly Func<Stream> _open;

    private ArchiveInput(string name, InputKind kind, bool isStream, Func<Stream> open) =>
        (Name, Kind, IsStream, _open) = (name, kind, isStream, open);

    /// <summary>What messages call it: the path as it was given, or "standard input".</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public InputKind Kind { get; }

    /// <summary>Whether it is a stream and no file.</summary>
    internal bool IsStream { get; }

    /// <summary>A file; <c>.ndjson</c> and <c>.jsonl</c> hold lines, anything else is a text. Both may be packed:
    /// <c>.gz</c>, <c>.zst</c>.</summary>
    public static ArchiveInput File(string path) => File(path, IsLines(path) ? InputKind.Lines : InputKind.Text);

    /// <summary>A file of a kind, whatever its name is; packed when it ends in <c>.gz</c> or <c>.zst</c>.</summary>
    public static ArchiveInput File(string path, InputKind kind) =>
        new(path, kind, isStream: false,
            () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0));

    /// <summary>Lines from a stream, which is opened once.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="open">Opens it; the reader closes it.</param>
    public static ArchiveInput Stream(string name, Func<Stream> open) =>
        new(name, InputKind.Lines, isStream: true, open);

    /// <summary>The files of lines and of text in a folder, by name in ordinal order.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IReadOnlyList<ArchiveInput> Folder(string path) =>
        [.. Directory.EnumerateFiles(path)
            .Where(f => IsLines(f) || IsText(f))
            .Order(StringComparer.Ordinal)
            .Select(File)];

    /// <summary>Whether a file's name ends in <c>.ndjson</c> or <c>.jsonl</c>, packed or not.</summary>
    private static bool IsLines(string path) =>
        LineFiles.Contains(PlainExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsText(string path) => PlainExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);

    private static string PlainExtension(string path) => Path.GetExtension(Compressions.PlainName(path));

    /// <summary>How many bytes it has on disk; null for a stream.</summary>
    internal long? Length() => !IsStream && new FileInfo(Name) is { Exists: true } file ? file.Length : null;

    [SuppressMessage("Reliability", "CA2000", Justification = "The opened input closes it.")]
    internal OpenedInput Open() => new(_open(), IsStream ? Compression.None : Compressions.Of(Name));
}

/// <summary>What an input holds.</summary>
public enum InputKind
{
    /// <summary>JSON objects, one a line.</summary>
    Lines,

    /// <summary>One plain text.</summary>
    Text,
}
