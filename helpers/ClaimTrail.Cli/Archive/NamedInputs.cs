using ClaimTrail.Archive.Inputs;

namespace ClaimTrail.Cli.Archive;

/// <summary>Finds the inputs that somebody named.</summary>
internal static class NamedInputs
{
    /// <summary>The inputs at a path, or what is wrong with it.</summary>
    /// <param name="path">A file or a folder; null for standard input.</param>
    public static (IReadOnlyList<ArchiveInput> Inputs, string? Problem) At(string? path)
    {
        if (path is null) return ([StandardStreams.Input], null);
        if (File.Exists(path)) return ([ArchiveInput.File(path)], null);
        if (!Directory.Exists(path))
            return ([], $"{path} is neither a file nor a folder. Name one, or pipe JSON lines in.");
        try
        {
            return ArchiveInput.Folder(path) is { Count: > 0 } inputs
                ? (inputs, null)
                : ([], $"{path} holds no .ndjson, .jsonl or .txt file. Name another folder, or a file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], $"{path} cannot be read: {e.Message}");
        }
    }
}
