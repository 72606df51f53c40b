using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipes;

namespace ClaimTrail.Notebooks.Browser;

/// <summary>The browser's process and the two pipes over which it is spoken to. When this process dies, however it
/// dies, the system closes the pipes, and at their end Chromium ends itself: no run leaves a browser behind.</summary>
internal sealed class ChromiumProcess : IAsyncDisposable
{
    // Chromium reads commands from descriptor 3 and answers on 4; what starts it can only fill 0, 1 and 2.
    private const string WithPipes = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null";

    private readonly Process _process;
    private readonly Task<string> _said;

    private ChromiumProcess(Process process, Stream commands, Stream answers)
    {
        (_process, Commands, Answers) = (process, commands, answers);
        // A full pipe would stop the browser, so what it says is read; it matters only when it never answers.
        _said = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Where commands are written.</summary>
    public Stream Commands { get; }

    /// <summary>Where answers and events are read; it ends when the browser does.</summary>
    public Stream Answers { get; }

    /// <summary>Starts the browser.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="arguments">Its arguments, without those about the pipes.</param>
    /// <exception cref="ChromiumException">It did not start.</exception>
    public static ChromiumProcess Start(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? StartWithHandles(program, arguments)
                : StartWithDescriptors(program, arguments);
        }
        catch (Win32Exception error)
        {
            throw DidNotStart(program, error.Message, error);
        }
    }

    /// <summary>The last line that the browser said before it ended.</summary>
    public async Task<string> LastWordsAsync() =>
        (await _said.ConfigureAwait(false)).Split('\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault()
            ?? "it said nothing";

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().ConfigureAwait(false);
        await Commands.DisposeAsync().ConfigureAwait(false);
        await Answers.DisposeAsync().ConfigureAwait(false);
        _process.Dispose();
    }

    private static ChromiumProcess StartWithDescriptors(string program, IReadOnlyList<string> arguments)
    {
        // The shell would only say in its own words, and in its own language, that there is no such program.
        if (!File.Exists(program)) throw DidNotStart(program, "there is no such file", null);
        var process = Started(program,
            new ProcessStartInfo("/bin/sh", ["-c", WithPipes, program, "--remote-debugging-pipe", .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        return new ChromiumProcess(process, process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    private static ChromiumProcess StartWithHandles(string program, IReadOnlyList<string> arguments)
    {
        var commands = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        var answers = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        var pipes =
            $"--remote-debugging-io-pipes={commands.GetClientHandleAsString()},{answers.GetClientHandleAsString()}";
        try
        {
            return new ChromiumProcess(
                Started(program,
                    new ProcessStartInfo(program,
                        ["--remote-debugging-pipe", pipes,
                            .. arguments])
                    { RedirectStandardError = true }), commands, answers);
        }
        finally
        {
            commands.DisposeLocalCopyOfClientHandle();
            answers.DisposeLocalCopyOfClientHandle();
        }
    }

    private static Process Started(string program, ProcessStartInfo start) =>
        Process.Start(start) ?? throw DidNotStart(program, "it gave no process", null);

    private static ChromiumException DidNotStart(string program, string why, Exception? cause) =>
        new($"{program} did not start: {why.TrimEnd('.')}. Install Chromium, or name one in CLAIMTRAIL_CHROMIUM.",
            cause);
}
