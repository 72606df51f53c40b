using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Gathering;
using Microsoft.Data.Sqlite;

namespace ClaimTrail.Cli.Archive;

/// <summary>Turns what can go wrong with inputs and outputs into a message and an exit code.</summary>
internal static class GuardedRun
{
    /// <summary>Runs something that writes to a file or to standard output.</summary>
    /// <param name="output">The file; null for standard output.</param>
    /// <param name="error">Where messages go.</param>
    /// <param name="run">Gives the exit code when all goes well.</param>
    public static async Task<int> RunAsync(string? output, TextWriter error, Func<Task<int>> run)
    {
        int code;
        string message;
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            (code, message) = (ExitCode.Stopped, "Stopped. Not everything was gathered.");
        }
        catch (Exception e) when (e is ResumeException or UnsortedException or InvalidDataException)
        {
            (code, message) = (ExitCode.Unreadable, e.Message);
        }
        catch (SqliteException e)
        {
            (code, message) = (ExitCode.NotWritten,
                $"The lines cannot be sorted: {e.Message} Set TMPDIR to a folder with more room.");
        }
        catch (IOException e) when (output is null && StandardStreams.IsClosedPipe(e))
        {
            // Whoever closed the pipe has all it wants: no message.
            return ExitCode.PipeClosed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            (code, message) = (ExitCode.NotWritten, $"{output ?? "Standard output"} cannot be written: {e.Message}");
        }
        await error.WriteLineAsync(message).ConfigureAwait(false);
        return code;
    }
}
