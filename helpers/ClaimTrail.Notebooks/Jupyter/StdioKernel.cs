using System.Text;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Engine;
using ClaimTrail.Notebooks.Jupyter.Session;
using ClaimTrail.Notebooks.Worker;

namespace ClaimTrail.Notebooks.Jupyter;

/// <summary>The same kernels for editors that speak the engine's own protocol over the standard streams.</summary>
public static class StdioKernel
{
    /// <summary>Serves the other side until it quits or closes its end.</summary>
    /// <param name="repositoryRoot">Paths below it are shown relative in errors.</param>
    /// <param name="host">What the other side calls this process.</param>
    /// <param name="shown">How values of some types are shown.</param>
    public static async Task RunAsync(string repositoryRoot, string host, IReadOnlyList<ShownAs> shown)
    {
        using var commands = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        // Events come from several threads; two lines that ran into each other would be lost, and whoever waits for
        // them would wait for ever.
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        var events = TextWriter.Synchronized(output);
        // What is written outside a cell must not get between the events.
        Console.SetOut(Console.Error);
        WorkerSurroundings.Prepare(new RefusedInput(), isLive: true);
        CompilerServices.Prepare(isEdited: true);
        Formatters.Reset(shown);
        var paths = new PathShortener([repositoryRoot, Directory.GetCurrentDirectory()]);
        using var kernel = new NotebookKernel(KernelName.CSharp, new NotebookPackages(_ => { }), paths);
        await kernel.ServeAsync(commands, events, host).ConfigureAwait(false);
    }
}
