using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Freezing;

/// <summary>What notebooks gave when they last ran well, kept as long as nothing that decides it changes.</summary>
/// <param name="folder">Absolute path of a folder that may be deleted at any time.</param>
/// <param name="ingredients">The fingerprint of all that decides the outputs besides the notebooks and the files that
/// they name.</param>
/// <param name="fresh">Whether every notebook is to run; what it gives is kept all the same.</param>
public sealed partial class FrozenRuns(string folder, string ingredients, bool fresh)
{
    // By the notebook's path: what it was when the run began, whatever becomes of it meanwhile.
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>A notebook has been run on a few cases and settings, not on hundreds.</summary>
    private const int MostPerNotebook = 8;

    /// <summary>The notebook's last run, when nothing has changed since; otherwise null.</summary>
    internal NotebookRun? Find(NotebookDocument document)
    {
        var file = files[document.Path] = FileOf(document);
        if (fresh || !File.Exists(file)) return null;
        try
        {
            var text = File.ReadAllText(file);
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0 || text[..end] != ContentKey.Of(text[(end + 1)..], 64)) return null;
            return JsonSerializer.Deserialize(text[(end + 1)..], FrozenJson.Default.FrozenNotebook)?.Run(document);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            // A frozen run that cannot be read is none: the notebook runs.
            return null;
        }
    }

    /// <summary>Keeps a run that went well.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    internal void Keep(NotebookRun run)
    {
        if (run is not { Status: NotebookStatus.Succeeded, Document: { } document }
            || !files.TryGetValue(run.Path, out var target)) return;
        var frozen = new FrozenNotebook([.. run.Cells.Select(cell => new FrozenCell(cell.Outputs, cell.Duration))],
            run.Packages, run.Duration);
        var text = JsonSerializer.Serialize(frozen, FrozenJson.Default.FrozenNotebook);
        Directory.CreateDirectory(folder);
        WholeFile.Replace(target, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write($"{ContentKey.Of(text, 64)}\n{text}");
        });
        var older = new DirectoryInfo(folder)
            .GetFiles($"{document.Name}-*.json")
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .Skip(MostPerNotebook);
        foreach (var file in older) file.Delete();
    }

    private string FileOf(NotebookDocument document)
    {
        using var key = new Fingerprint();
        key.Add(ingredients).Add(document.Path).Add(document.Language);
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in document.CodeCells)
            AddWithFiles(key, cell.Language + "\n" + cell.Source, document.Folder, read);
        return Path.Combine(folder, $"{document.Name}-{key.ToString()[..24]}.json");
    }

    /// <summary>A text, and every file that it has the engine read.</summary>
    private static void AddWithFiles(Fingerprint key, string text, string from, HashSet<string> read)
    {
        key.Add(text);
        foreach (Match named in NamedFile.Matches(text))
        {
            var path = Path.GetFullPath(named.Groups["path"].Value.Trim(), from);
            if (!read.Add(path)) continue;
            key.AddFile(path);
            if (File.Exists(path) && !path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
                AddWithFiles(key, File.ReadAllText(path), Path.GetDirectoryName(path)!, read);
        }
    }

    [GeneratedRegex("""^[ \t]*#(?:!import[ \t]+"?|load[ \t]+"|r[ \t]+"(?!nuget:))(?<path>[^"\r\n]+)""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NamedFile { get; }
}

/// <summary>A run without what the notebook itself holds.</summary>
internal sealed record FrozenNotebook(IReadOnlyList<FrozenCell> Cells,
    IReadOnlyList<PackageUse> Packages, TimeSpan Duration)
{
    public NotebookRun Run(NotebookDocument document) => new(
        document.Path, NotebookStatus.Succeeded, document,
        [.. document.CodeCells.Zip(Cells,
            (cell, frozen) => new CellRun(cell, CellStatus.Succeeded, frozen.Outputs, frozen.Duration))],
        Packages, Problem: null, Duration)
    {
        IsUnchanged = true,
    };
}

/// <summary>What one code cell gave.</summary>
internal sealed record FrozenCell(IReadOnlyList<CellOutput> Outputs, TimeSpan Duration);

[JsonSerializable(typeof(FrozenNotebook))]
internal sealed partial class FrozenJson : JsonSerializerContext;
