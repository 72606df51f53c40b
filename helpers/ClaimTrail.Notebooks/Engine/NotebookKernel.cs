using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Connection;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.FSharp;
using Microsoft.DotNet.Interactive.Mermaid;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>The real kernels of one notebook, in this process.</summary>
internal sealed class NotebookKernel : IDisposable
{
    private readonly CompositeKernel root = new();
    private readonly PathShortener paths;
    private readonly CellInterruption? interruption;

    /// <param name="defaultLanguage">The kernel of cells that name none.</param>
    /// <param name="packages">The packages of this process.</param>
    /// <param name="paths">Takes paths of this machine out of errors.</param>
    /// <param name="interruption">How a running cell is stopped inside the process; null when nobody does.</param>
    public NotebookKernel(string defaultLanguage, NotebookPackages packages, PathShortener paths,
        CellInterruption? interruption = null)
    {
        (this.paths, this.interruption) = (paths, interruption);
        root.Add(
            packages.Watch(new CSharpKernel(),
                (kernel, found) => kernel.AddAssemblyReferences(found.SelectMany(package => package.AssemblyPaths)))
                .UseKernelHelpers().UseWho().UseValueSharing(),
            ["c#", "C#"]);
        root.Add(
            packages.Watch(new FSharpKernel().UseDefaultFormatting(),
                (kernel, found) => kernel.AddAssemblyReferencesAndPackageRoots(
                    found.SelectMany(package => package.AssemblyPaths), found.Select(package => package.PackageRoot)))
                .UseKernelHelpers().UseWho().UseValueSharing(),
            ["f#", "F#"]);
        root.Add(new SqlKernel().UseWho().UseValueSharing());
        root.Add(new HtmlKernel());
        root.Add(new KeyValueStoreKernel().UseWho());
        root.Add(new MermaidKernel());
        root.UseImportMagicCommand();
        root.UsePackageScripts();
        root.DefaultKernelName = defaultLanguage;
        if (interruption is not null)
            foreach (var kernel in root.ChildKernels) interruption.Watch(kernel);
        Language = new CellLanguage(root);
    }

    /// <summary>What an editor asks about code.</summary>
    public CellLanguage Language { get; }

    /// <summary>Runs a cell to its end.</summary>
    /// <param name="cell">A code cell.</param>
    /// <param name="publish">Hears of each output as it comes, from any thread.</param>
    /// <returns>Whether it ran well; if not, its last output is the error.</returns>
    public async Task<bool> RunAsync(NotebookCell cell, Action<OutputChange> publish)
    {
        interruption?.Begin();
        var outputs = new CellOutputs(publish);
        using var heard = root.KernelEvents.Subscribe(outputs.Hear);
        var result = await root.SendAsync(new SubmitCode(cell.Source, cell.Language)).ConfigureAwait(false);
        var error = interruption?.Error ?? EngineErrors.Of(result.Events, paths) ?? outputs.Problem;
        if (error is not null) outputs.Add(error);
        return error is null;
    }

    /// <summary>Answers the engine's own protocol until the other side ends it.</summary>
    /// <param name="commands">Commands, one a line.</param>
    /// <param name="events">Where events go, one a line.</param>
    /// <param name="host">What the other side calls this process.</param>
    public async Task ServeAsync(TextReader commands, TextWriter events, string host)
    {
        var uri = KernelHost.CreateHostUri(host);
        var quit = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watched = new EndingReader(commands, () => quit.TrySetResult());
        using var receiver = KernelCommandAndEventReceiver.FromTextReader(watched);
        using var server = root.UseHost(KernelCommandAndEventSender.FromTextWriter(events, uri), receiver, uri);
        root.UseQuitCommand(() =>
        {
            quit.TrySetResult();
            return Task.CompletedTask;
        });
        await server.ConnectAsync().ConfigureAwait(false);
        await quit.Task.ConfigureAwait(false);
    }

    public void Dispose() => root.Dispose();
}
