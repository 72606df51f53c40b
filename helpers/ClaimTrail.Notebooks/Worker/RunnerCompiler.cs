using System.Text.Json;
using System.Threading.Channels;
using ClaimTrail.Notebooks.CSharp;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>Has cells compiled by the runner, and ends this process when the runner is gone.</summary>
/// <param name="reader">What the runner writes, after the job: an answer, one JSON line, for each question.</param>
/// <param name="sender">What goes to the runner.</param>
internal sealed class RunnerCompiler(StreamReader reader, MessageSender sender) : ICellCompiler
{
    private readonly Channel<CompiledCell> answers = Channel.CreateUnbounded<CompiledCell>();

    /// <summary>Starts to listen.</summary>
    public void Listen() => new Thread(Read) { IsBackground = true, Name = "listen to the runner" }.Start();

    /// <inheritdoc/>
    public async Task<CompiledCell> CompileAsync(CellToCompile cell, CancellationToken cancellation)
    {
        sender.Send(new WorkerMessage.CompilationAsked(cell));
        return await answers.Reader.ReadAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>When the runner's end of the pipe closes it is gone, and so must be this process, whatever the cell is
    /// doing.</summary>
    private void Read()
    {
        try
        {
            while (reader.ReadLine() is { } line) answers.Writer.TryWrite(JsonSerializer.Deserialize(line, WorkerJson.Default.CompiledCell)!);
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            // A broken pipe, or the half of an answer, means the same as its end.
        }
        Environment.Exit(3);
    }
}
