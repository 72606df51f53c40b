using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Formatting;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>The inside of the process that runs one notebook.</summary>
public static class NotebookWorker
{
    private const string DisplaySlot = "ClaimTrail.Notebooks.Display";
    private const string DisplayAsSlot = "ClaimTrail.Notebooks.DisplayAs";
    private const string SinkSlot = "ClaimTrail.Display.Sink";

    private static CellOutputs current = new(_ => { });

    /// <summary>Connects to the runner, runs the notebook that it names, and reports each step.</summary>
    /// <param name="pipeName">The name of the runner's pipe.</param>
    /// <returns>The process's exit code: 0 unless the worker itself failed.</returns>
    public static async Task<int> RunAsync(string pipeName)
    {
        var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous);
        await pipe.ConnectAsync(10_000).ConfigureAwait(false);
        var reader = new StreamReader(pipe, Encoding.UTF8);
        var job = JsonSerializer.Deserialize(await reader.ReadLineAsync().ConfigureAwait(false) ?? "null", WorkerJson.Default.WorkerJob)
            ?? throw new InvalidOperationException("The runner sent no job.");
        var sender = new MessageSender(pipe);
        var compiler = new RunnerCompiler(reader, sender);
        compiler.Listen();

        UseInvariantCulture();
        TakeConsole();
        Directory.SetCurrentDirectory(job.Document.Folder);
        try
        {
            await RunCellsAsync(job, sender, compiler).ConfigureAwait(false);
            sender.Send(new WorkerMessage.Finished());
            return 0;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            sender.Send(new WorkerMessage.Noted(error.ToString()));
            sender.Send(new WorkerMessage.Broken(new PathShortener([job.RepositoryRoot]).Shorten($"{error.GetType().Name}: {error.Message}")));
            return 1;
        }
    }

    private static async Task RunCellsAsync(WorkerJob job, MessageSender sender, RunnerCompiler compiler)
    {
        var log = new SessionLog(text => sender.Send(new WorkerMessage.Noted(text)), use => sender.Send(new WorkerMessage.PackageUsed(use)));
        var session = new NotebookSession(job.Document, job.RepositoryRoot, job.Packages, log, compiler);
        ConnectDisplay();
        await session.PrepareAsync().ConfigureAwait(false);
        foreach (var cell in job.Document.CodeCells)
        {
            sender.Send(new WorkerMessage.CellStarted(cell.Position));
            var outputs = new CellOutputs(change => sender.Send(new WorkerMessage.CellOutputChanged(change)));
            current = outputs;
            bool succeeded;
            await using (new Timer(_ => outputs.Flush(), null, 200, 200)) succeeded = await session.RunAsync(cell, outputs).ConfigureAwait(false);
            sender.Send(new WorkerMessage.CellEnded(succeeded));
            if (!succeeded) return;
        }
    }

    /// <summary>Outputs must not depend on the machine's language.</summary>
    private static void UseInvariantCulture()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
    }

    private static void TakeConsole()
    {
        Console.SetOut(new CellWriter("stdout", () => current));
        Console.SetError(new CellWriter("stderr", () => current));
        // A run has no reader: Console.ReadLine gives null at once instead of waiting for ever.
        Console.SetIn(TextReader.Null);
    }

    /// <summary>The slots by which the prelude and the display library reach this process, without a reference.</summary>
    private static void ConnectDisplay()
    {
        var domain = AppDomain.CurrentDomain;
        domain.SetData(DisplaySlot, (Func<object?, string[], Action<object?>>)((value, mimeTypes) =>
            current.Display(ValueFormatter.Format(value, mimeTypes))));
        domain.SetData(DisplayAsSlot, (Func<string, string, Action<object?>>)((content, mimeType) =>
            current.Display(MimeBundle.Single(mimeType, content))));
        domain.SetData(SinkSlot, (Action<object>)(value => current.Display(ValueFormatter.Format(value))));
    }
}
