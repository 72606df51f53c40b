using System.Globalization;
using System.Text.Json;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>Reads the Jupyter notebook format, version 4.</summary>
public static class NotebookReader
{
    private const string KernelAdvice =
        "Add to its metadata \"kernelspec\": {\"name\": \".net-csharp\", \"display_name\": \".NET (C#)\", \"language\": \"C#\"}"
        + " (or .net-fsharp, .NET (F#), F#).";

    /// <summary>Reads a notebook file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="UnreadableNotebookException">The file is missing, is no notebook, or names no language that
    /// runs here.</exception>
    public static NotebookDocument Read(string path)
    {
        try
        {
            return Parse(Path.GetFullPath(path), File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableNotebookException($"{Path.GetFileName(path)} cannot be opened: {Reason(error)}", error);
        }
    }

    /// <summary>Reads a notebook from the bytes of its file.</summary>
    /// <param name="path">Path that errors name.</param>
    /// <param name="utf8">The whole file, with or without a byte order mark.</param>
    /// <exception cref="UnreadableNotebookException">As for <see cref="Read"/>.</exception>
    public static NotebookDocument Parse(string path, ReadOnlyMemory<byte> utf8)
    {
        var name = Path.GetFileName(path);
        try
        {
            var bytes = ByteOrderMark.Skip(utf8);
            using var json = JsonDocument.Parse(bytes);
            RefuseBrokenText(name, bytes.Span);
            return Build(path, name, json.RootElement);
        }
        catch (JsonException error)
        {
            var place = error.LineNumber is { } line ? $" at line {line + 1}, byte {error.BytePositionInLine + 1}" : "";
            throw new UnreadableNotebookException(
                $"{name} is not valid JSON{place}. Open it in a text editor and repair that place, "
                + "or take the last good version from version control.", error);
        }
    }

    /// <summary>JSON may hold strings that are no text: bytes that are not UTF-8, or half of a surrogate
    /// pair.</summary>
    private static void RefuseBrokenText(string name, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) continue;
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException error)
            {
                var line = utf8[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
                throw new UnreadableNotebookException(
                    string.Create(CultureInfo.InvariantCulture,
                        $"{name}, line {line}: a string there is no Unicode text ({error.Message.TrimEnd('.')}). ")
                    + "Save the notebook as UTF-8, and write each character outside the basic plane as itself or as "
                    + "a whole surrogate pair.", error);
            }
        }
    }

    private static NotebookDocument Build(string path, string name, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new UnreadableNotebookException(
                $"{name} is JSON but no notebook: its outermost value is not an object.");
        if (root.Member("nbformat") is not { ValueKind: JsonValueKind.Number } format
            || !format.TryGetInt32(out var version))
            throw new UnreadableNotebookException($"{name} is JSON but no notebook: it has no \"nbformat\" number.");
        if (version != 4)
        {
            throw new UnreadableNotebookException(
                $"{name} is in nbformat {version}; only 4 is read. Convert it: jupyter nbconvert --to notebook "
                + $"--nbformat 4.");
        }
        if (root.Member("cells") is not { ValueKind: JsonValueKind.Array } cells)
            throw new UnreadableNotebookException($"{name} has no list \"cells\".");

        var language = DefaultLanguage(name, root.Member("metadata"));
        var read = new List<NotebookCell>();
        var code = 0;
        foreach (var cell in cells.EnumerateArray())
            read.Add(ReadCell(name, read.Count + 1, ref code, language, cell));
        return new NotebookDocument(path, language, read);
    }

    private static NotebookCell ReadCell(string name, int position, ref int code, string language, JsonElement cell)
    {
        var kind = cell.Member("cell_type").Text() switch
        {
            "markdown" => CellKind.Markdown,
            "code" => CellKind.Code,
            "raw" => CellKind.Raw,
            var other => throw new UnreadableNotebookException(
                $"{name}, item {position} of \"cells\": cell_type is {(other is null ? "missing" : $"\"{other}\"")}; "
                + "it must be \"code\", \"markdown\" or \"raw\"."),
        };
        var source = ReadSource(cell.Member("source")) ?? throw new UnreadableNotebookException(
            $"{name}, item {position} of \"cells\": \"source\" must be a text or a list of texts.");
        var isCode = kind == CellKind.Code;
        return new NotebookCell(
            position, isCode ? ++code : null, cell.Member("id").Text(), kind,
            isCode ? CellLanguage(cell.Member("metadata"), source, language) : null, source)
        {
            Tags = Tags(cell.Member("metadata")),
        };
    }

    private static IReadOnlyList<string> Tags(JsonElement? metadata) =>
        metadata.Member("tags") is { ValueKind: JsonValueKind.Array } tags
            ? [.. tags.EnumerateArray().Select(tag => ((JsonElement?)tag).Text()).OfType<string>()]
            : [];

    /// <summary>First-line selector, then polyglot_notebook.kernelName, then dotnet_interactive.language, then the
    /// notebook's own language. A name nobody knows is kept, so that running the cell can say so.</summary>
    private static string CellLanguage(JsonElement? metadata, string source, string notebookLanguage)
    {
        if (FirstLineSelector(source) is { } selected) return selected;
        var named = metadata.Member("polyglot_notebook").Member("kernelName").Text()
            ?? metadata.Member("dotnet_interactive").Member("language").Text();
        return string.IsNullOrWhiteSpace(named) ? notebookLanguage : KernelName.Resolve(named) ?? named;
    }

    private static string? FirstLineSelector(string source)
    {
        if (!source.StartsWith("#!", StringComparison.Ordinal)) return null;
        var end = source.IndexOf('\n', StringComparison.Ordinal);
        return KernelName.Resolve(source[2..(end < 0 ? source.Length : end)]);
    }

    private static string DefaultLanguage(string name, JsonElement? metadata)
    {
        // The order in which .NET Interactive looks; the kernelspec's name comes last because it is free text
        // elsewhere.
        string?[] candidates =
        [
            metadata.Member("polyglot_notebook").Member("kernelInfo").Member("defaultKernelName").Text(),
            metadata.Member("kernelspec").Member("language").Text(),
            metadata.Member("kernelspec").Member("name").Text(),
            metadata.Member("language_info").Member("name").Text(),
        ];
        if (Array.Find(candidates, text => !string.IsNullOrWhiteSpace(text)) is not { } first)
            throw new UnreadableNotebookException(
                $"{name} names no kernel, so its language is unknown. {KernelAdvice}");
        var kernel = candidates.Select(KernelName.Resolve).FirstOrDefault(known => known is not null);
        if (kernel is not null && KernelName.IsNotebookLanguage(kernel)) return kernel;
        throw new UnreadableNotebookException(
            $"{name} is a notebook in \"{kernel ?? first}\"; claimtrail runs C# and F#. If its cells are C#: "
            + $"{KernelAdvice}");
    }

    private static string? ReadSource(JsonElement? source) => source switch
    {
        { ValueKind: JsonValueKind.String } text => Normalise(text.GetString()!),
        { ValueKind: JsonValueKind.Array } lines
            when lines.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String) =>
            Normalise(string.Concat(lines.EnumerateArray().Select(line => line.GetString()))),
        _ => null,
    };

    private static string Normalise(string text) => text.ReplaceLineEndings("\n");

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        UnauthorizedAccessException => "reading it is not allowed, or it is a folder.",
        _ => "the system reports a read error.",
    };
}

/// <summary>A file is no notebook that can be run: broken JSON, another format, no kernel or an unknown one.</summary>
/// <param name="message">What is wrong, where, and what to do.</param>
/// <param name="inner">The cause, when there is one.</param>
public sealed class UnreadableNotebookException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The three bytes that some editors put before UTF-8 text.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    public static int LengthIn(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Utf8) ? Utf8.Length : 0;

    public static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> bytes) => bytes[LengthIn(bytes.Span)..];
}

/// <summary>Reading JSON whose shape is not certain, without exceptions for what is not there.</summary>
internal static class JsonElementReading
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    public static JsonElement? Member(this JsonElement? element, string name) => element?.Member(name);

    public static string? Text(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
