using System.Collections.Concurrent;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>Runs what a package brings for notebooks, its <c>interactive-extensions/dotnet/extension.dib</c>, as soon
/// as the package is loaded. The stock tool does the same; the engine's libraries leave it to their host. Extensions
/// that are assemblies are left alone: those of the packages that the collection works with only show what is shown
/// better here.</summary>
internal static class PackageScripts
{
    /// <summary>Has a kernel run them. One that fails is an error of the cell.</summary>
    public static void UsePackageScripts(this CompositeKernel root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new ConcurrentQueue<FileInfo>();
        string? problem = null;
        root.RegisterForDisposal(root.KernelEvents.Subscribe(happened =>
        {
            if (happened is ErrorProduced error) problem = error.Message;
            if (happened is not PackageAdded { PackageReference.PackageRoot: { Length: > 0 } folder }) return;
            var script = new FileInfo(Path.Combine(folder, "interactive-extensions", "dotnet", "extension.dib"));
            if (script.Exists && seen.Add(script.FullName)) waiting.Enqueue(script);
        }));
        root.AddMiddleware(async (command, context, next) =>
        {
            await next(command, context).ConfigureAwait(false);
            while (waiting.TryDequeue(out var script))
            {
                problem = null;
                await root.LoadAndRunInteractiveDocument(script, context.Command).ConfigureAwait(false);
                if (problem is not null)
                    throw new PackageException(NotebookPackages.ScriptFailed, $"{script.FullName} failed: {problem}");
            }
        });
    }
}
