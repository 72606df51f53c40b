using ClaimTrail.Archive.Inputs;
using Microsoft.Win32.SafeHandles;

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

/// <summary>Standard input and output as bytes.</summary>
internal static class StandardStreams
{
    /// <summary>Lines from standard input.</summary>
    public static ArchiveInput Input { get; } = ArchiveInput.Stream("standard input", Console.OpenStandardInput);

    /// <summary>Standard output. The console's own stream would swallow that nobody reads a pipe any more; a file
    /// stream would not move the place at which other programs go on in a redirected file.</summary>
    public static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    /// <summary>Whether a write failed because nobody reads the output any more.</summary>
    public static bool IsClosedPipe(IOException e) => e.HResult is BrokenPipe or WindowsNoData or WindowsBrokenPipe;

    /// <summary>EPIPE, which is 32 on Linux and macOS.</summary>
    private const int BrokenPipe = 32;
    private const int WindowsNoData = unchecked((int)0x800700E8);
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
}
