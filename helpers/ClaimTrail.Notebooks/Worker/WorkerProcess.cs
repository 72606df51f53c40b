using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>The outside of a process that runs notebooks. Disposing it ends the process and all that it
/// started.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>The first line says what happened; what follows differs from run to run.</summary>
    private const int KeptLines = 1;

    private readonly Process process;
    private readonly NamedPipeServerStream pipe;
    private readonly StreamReader reader;
    private readonly List<string> lastWords;

    private WorkerProcess(Process process, NamedPipeServerStream pipe, List<string> lastWords) =>
        (this.process, this.pipe, this.lastWords, reader) = (process, pipe, lastWords,
            new StreamReader(pipe, Encoding.UTF8));

    /// <summary>Starts a worker and waits until it has connected.</summary>
    /// <exception cref="InvalidOperationException">It ended before that.</exception>
    public static async Task<WorkerProcess> StartAsync(WorkerCommand command, CancellationToken cancellation)
    {
        // A pipe of its own: whatever a cell writes to the real standard output cannot disturb the messages. The name
        // is short because it becomes the path of a socket, which is limited.
        var name = "ct-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
        var pipe = new NamedPipeServerStream(
            name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte,
            PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        var start = new ProcessStartInfo(command.Program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in command.Arguments.Append(name)) start.ArgumentList.Add(argument);
        // The code of cells is compiled quickly first. A worker lives a few seconds: measuring its code for later
        // optimisation never pays.
        start.Environment["DOTNET_TieredCompilation"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "0";
        // What the restore of packages says is read, and must be in one language.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A second, written in hexadecimal: compiling again what is called often waits until the worker has started.
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "3E8";
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{command.Program} did not start.");
        process.StandardInput.Close();
        var words = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(words, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(words, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var worker = new WorkerProcess(process, pipe, words);
        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var exit = process.WaitForExitAsync(ended.Token);
            var connected = pipe.WaitForConnectionAsync(ended.Token);
            if (await Task.WhenAny(connected, exit).ConfigureAwait(false) == exit)
            {
                cancellation.ThrowIfCancellationRequested();
                throw new InvalidOperationException(
                    $"The worker process did not start ({await worker.EndAsync().ConfigureAwait(false)}).");
            }
            await connected.ConfigureAwait(false);
            return worker;
        }
        catch
        {
            await worker.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Asks something.</summary>
    /// <exception cref="IOException">The process is gone.</exception>
    public async Task SendAsync(WorkerRequest request, CancellationToken cancellation)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(request, WorkerJson.Default.WorkerRequest), (byte)'\n'];
        await pipe.WriteAsync(line, cancellation).ConfigureAwait(false);
        await pipe.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The next message, or null when the process has ended.</summary>
    public async Task<WorkerMessage?> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            var line = await reader.ReadLineAsync(cancellation).ConfigureAwait(false);
            return line is null ? null : JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerMessage);
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            // The process died in the middle of a message.
            return null;
        }
    }

    /// <summary>Waits for the process to end and tells how it did.</summary>
    public async Task<string> EndAsync()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        string words;
        lock (lastWords) words = string.Join(' ', lastWords.Select(line => line.Trim()));
        var code = string.Create(CultureInfo.InvariantCulture, $"exit code {process.ExitCode}");
        return words.Length == 0 ? code : $"{code}; it said: {words}";
    }

    /// <summary>Ends the process and all that it started.</summary>
    public void Kill()
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in this moment.
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync().ConfigureAwait(false);
        process.Dispose();
        reader.Dispose();
        await pipe.DisposeAsync().ConfigureAwait(false);
    }

    private static void Keep(List<string> words, string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        lock (words)
            if (words.Count < KeptLines) words.Add(line);
    }
}

/// <summary>Runs one notebook after another, in the same process as long as that is sound.</summary>
internal sealed class WorkerLane(WorkerCommand command) : IAsyncDisposable
{
    /// <summary>What earlier notebooks loaded stays in a process. Above this much, in bytes, the next notebook gets a
    /// new one.</summary>
    private const long MostMemory = 575L << 20;

    private WorkerProcess? worker;

    /// <summary>A process that waits for a notebook.</summary>
    /// <exception cref="InvalidOperationException">None could be started.</exception>
    public async Task<WorkerProcess> ReadyAsync(CancellationToken cancellation) =>
        worker ??= await WorkerProcess.StartAsync(command, cancellation).ConfigureAwait(false);

    /// <summary>Ends the process and all that it started; the next notebook gets a new one.</summary>
    public async Task ReplaceAsync()
    {
        if (worker is not null) await worker.DisposeAsync().ConfigureAwait(false);
        worker = null;
    }

    /// <summary>Keeps the process for the next notebook, unless it holds too much.</summary>
    /// <param name="memory">What it holds, in bytes.</param>
    public Task KeepAsync(long memory) => memory > MostMemory ? ReplaceAsync() : Task.CompletedTask;

    public async ValueTask DisposeAsync() => await ReplaceAsync().ConfigureAwait(false);
}
