using System.Collections;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using ClaimTrail.Notebooks.Engine;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>The inside of a process that runs notebooks, one after another, each on kernels of its own.</summary>
public static class NotebookWorker
{
    /// <summary>Connects to the runner, runs the notebooks that it names, and reports each step.</summary>
    /// <param name="pipeName">The name of the runner's pipe.</param>
    /// <param name="shown">How values of some types are shown; asked for when the first notebook comes.</param>
    /// <returns>The process's exit code: 0 unless the worker itself failed.</returns>
    public static async Task<int> RunAsync(string pipeName, Func<IReadOnlyList<ShownAs>> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        MemoryWatch.Start();
        // A run has no reader: Console.ReadLine gives null at once instead of waiting for ever.
        WorkerSurroundings.Prepare(TextReader.Null);
        var pipe = await WorkerSurroundings.ConnectAsync(pipeName).ConfigureAwait(false);
        var sender = new MessageSender(pipe);
        var packages = new NotebookPackages(use => sender.Send(new WorkerMessage.PackageUsed(use)));
        var variables = Environment.GetEnvironmentVariables();
        WorkerJob? job = null;
        try
        {
            await foreach (var next in Jobs(pipe).ReadAllAsync().ConfigureAwait(false))
            {
                job = next;
                Formatters.Reset(shown());
                Reset(variables);
                await RunAsync(job, packages, sender).ConfigureAwait(false);
                if (packages.NeedsFreshProcess) sender.Send(new WorkerMessage.FreshAsked());
                else sender.Send(new WorkerMessage.Finished(MemoryWatch.GiveBack()));
            }
            return 0;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            sender.Send(new WorkerMessage.Broken(new PathShortener([job?.RepositoryRoot ?? ""]).Shorten($"{error.GetType().Name}: {error.Message}")));
            return 1;
        }
    }

    private static async Task RunAsync(WorkerJob job, NotebookPackages packages, MessageSender sender)
    {
        var document = job.Document;
        Directory.SetCurrentDirectory(document.Folder);
        packages.StartNotebook();
        using var kernel = new NotebookKernel(document.Language, packages, new PathShortener([job.RepositoryRoot, document.Folder]));
        foreach (var cell in document.CodeCells)
        {
            sender.Send(new WorkerMessage.CellStarted(cell.Position));
            var succeeded = await kernel.RunAsync(cell, change => sender.Send(new WorkerMessage.CellOutputChanged(change))).ConfigureAwait(false);
            if (packages.NeedsFreshProcess) return;
            sender.Send(new WorkerMessage.CellEnded(succeeded));
            if (!succeeded) return;
        }
    }

    /// <summary>Takes back what an earlier notebook set.</summary>
    private static void Reset(IDictionary variables)
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
            if (!variables.Contains(name)) Environment.SetEnvironmentVariable(name, null);
        foreach (DictionaryEntry variable in variables) Environment.SetEnvironmentVariable((string)variable.Key, (string?)variable.Value);
    }

    /// <summary>What the runner asks for. When its end of the pipe closes it is gone, and so must be this process, whatever the cell
    /// is doing.</summary>
    private static ChannelReader<WorkerJob> Jobs(Stream pipe)
    {
        var jobs = Channel.CreateUnbounded<WorkerJob>();
        new Thread(Read) { IsBackground = true, Name = "listen to the runner" }.Start();
        return jobs.Reader;

        void Read()
        {
            var reader = new StreamReader(pipe, Encoding.UTF8);
            try
            {
                while (reader.ReadLine() is { } line) jobs.Writer.TryWrite(JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerJob)!);
            }
            catch (Exception error) when (error is IOException or JsonException)
            {
                // A broken pipe, or the half of a job, means the same as its end.
            }
            Environment.Exit(3);
        }
    }
}
