using System.Collections;
using System.Globalization;
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
        MemoryWatch.Start();
        CompilerServices.Prepare(isEdited: false);
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
                else runner.Send(new WorkerMessage.Finished(MemoryWatch.AfterNotebook()));
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

/// <summary>Has a worker give back what it no longer needs before it grows large. The compilers leave much behind that
/// the collector, which sees a machine with room, would leave for later; two workers and a browser share that
/// machine.</summary>
internal static class MemoryWatch
{
    private const long Large = 480L << 20;

    /// <summary>Below it, collecting takes longer than the room is worth: a tenth of a short notebook.</summary>
    private const long Much = 300L << 20;
    private const long Step = 40L << 20;

    /// <summary>Starts to watch, as long as the process lives.</summary>
    public static void Start() => new Thread(Watch) { IsBackground = true, Name = "watch the memory" }.Start();

    /// <summary>Gives back what a notebook has left, if that may be much, and tells what the process holds then, in
    /// bytes.</summary>
    public static long AfterNotebook() => Environment.WorkingSet is var held && held < Much ? held : GiveBack();

    private static long GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet;
    }

    private static void Watch()
    {
        for (var next = Large; ; Thread.Sleep(50))
        {
            if (Environment.WorkingSet < next) continue;
            next = Math.Max(Large, GiveBack() + Step);
        }
    }
}

/// <summary>What a process needs around it before it runs cells.</summary>
internal static class WorkerSurroundings
{
    /// <summary>Where a display library looks whether readers see outputs as they come, in a front end that runs
    /// scripts, so that neither refers to the other.</summary>
    private const string LiveSlot = "ClaimTrail.Display.Live";

    /// <summary>Sets them up.</summary>
    /// <param name="input">What cells read from the console.</param>
    /// <param name="isLive">Whether a reader looks on, in a front end that runs scripts.</param>
    public static void Prepare(TextReader input, bool isLive = false)
    {
        // Outputs must not depend on the machine's language.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.SetIn(input);
        AppDomain.CurrentDomain.SetData(LiveSlot, isLive);
    }
}
