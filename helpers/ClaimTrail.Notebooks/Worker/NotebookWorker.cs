using System.Collections;
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
        var runner = await OwnerPipe.ConnectAsync(pipeName).ConfigureAwait(false);
        var packages = new NotebookPackages(use => runner.Send(new WorkerMessage.PackageUsed(use)));
        var variables = Environment.GetEnvironmentVariables();
        WorkerRequest.RunNotebook? job = null;
        try
        {
            await foreach (var next in runner.Requests.ConfigureAwait(false))
            {
                job = (WorkerRequest.RunNotebook)next;
                Formatters.Reset(shown());
                Reset(variables);
                await RunAsync(job, packages, runner).ConfigureAwait(false);
                if (packages.NeedsFreshProcess) runner.Send(new WorkerMessage.FreshAsked());
                else runner.Send(new WorkerMessage.Finished(MemoryWatch.GiveBack()));
            }
            return 0;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            runner.Send(new WorkerMessage.Broken(
                new PathShortener([job?.RepositoryRoot ?? ""]).Shorten($"{error.GetType().Name}: {error.Message}")));
            return 1;
        }
    }

    private static async Task RunAsync(WorkerRequest.RunNotebook job, NotebookPackages packages, OwnerPipe runner)
    {
        var document = job.Document;
        Directory.SetCurrentDirectory(document.Folder);
        packages.StartNotebook();
        using var kernel = new NotebookKernel(document.Language, packages,
            new PathShortener([job.RepositoryRoot, document.Folder]));
        foreach (var cell in document.CodeCells)
        {
            runner.Send(new WorkerMessage.CellStarted(cell.Position));
            var succeeded = await kernel.RunAsync(cell, change => runner.Send(new WorkerMessage.OutputChanged(change)))
                .ConfigureAwait(false);
            if (packages.NeedsFreshProcess) return;
            runner.Send(new WorkerMessage.CellEnded(succeeded));
            if (!succeeded) return;
        }
    }

    /// <summary>Takes back what an earlier notebook set.</summary>
    private static void Reset(IDictionary variables)
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
            if (!variables.Contains(name)) Environment.SetEnvironmentVariable(name, null);
        foreach (DictionaryEntry variable in variables)
            Environment.SetEnvironmentVariable((string)variable.Key, (string?)variable.Value);
    }
}
