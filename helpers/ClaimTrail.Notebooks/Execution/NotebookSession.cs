using System.Globalization;
using ClaimTrail.Notebooks.CSharp;
using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.FSharp;
using ClaimTrail.Notebooks.Packages;
using ClaimTrail.Notebooks.Pictures;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>One notebook's kernels and state, in this process.</summary>
internal sealed class NotebookSession
{
    private const int DeepestImport = 20;

    private readonly NotebookDocument document;
    private readonly PathShortener paths;
    private readonly SessionLog log;
    private readonly ICellCompiler compiler;
    private readonly NotebookPackages packages;
    private readonly NativeLibraries natives = new();
    private readonly Dictionary<string, Task<IKernel>> kernels = [];
    private readonly Dictionary<string, HashSet<string>> referenced = [];
    private readonly List<string> assemblies = [];

    public NotebookSession(NotebookDocument document, string repositoryRoot, PackageSettings settings, SessionLog log, ICellCompiler compiler)
    {
        this.document = document;
        this.log = log;
        this.compiler = compiler;
        paths = new PathShortener([repositoryRoot, document.Folder]);
        packages = new NotebookPackages(new PackageResolver(settings, document.Folder));
    }

    /// <summary>Starts the kernels that the notebook needs and finds its packages, both at once.</summary>
    public async Task PrepareAsync()
    {
        var parts = PartScan.Of(document).ToList();
        foreach (var kernel in parts.Select(part => part.Kernel).Distinct()) _ = Kernel(kernel);
        await Task.Run(() => packages.Prepare(parts)).ConfigureAwait(false);
        foreach (var kernel in kernels.Values) await kernel.ConfigureAwait(false);
    }

    /// <summary>Runs a cell.</summary>
    /// <returns>Whether it ran to its end; if not, its last output is the error.</returns>
    public async Task<bool> RunAsync(NotebookCell cell, CellOutputs outputs)
    {
        var origin = string.Create(CultureInfo.InvariantCulture, $"cell {cell.Number}");
        try
        {
            await RunAsync(new ImportedCell(origin, cell.Source, cell.Language!), document.Folder, depth: 0, outputs).ConfigureAwait(false);
            outputs.Flush();
            return true;
        }
        catch (CellFailedException failure)
        {
            outputs.Add(failure.Error);
            return false;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Thrown outside the kernel: a value's own ToHtml(), a file that an import cannot read.
            outputs.Add(RuntimeErrors.Describe(error, new KernelCode("", origin, 1, IsCell: true), paths));
            return false;
        }
    }

    private async Task RunAsync(ImportedCell cell, string folder, int depth, CellOutputs outputs)
    {
        var isCell = depth == 0;
        var started = TimeProvider.System.GetTimestamp();
        int? timedFrom = null;
        try
        {
            foreach (var part in CellSplitter.Split(cell.Source, cell.Kernel))
            {
                switch (part)
                {
                    case TimePart time:
                        (timedFrom, started) = (time.Line, TimeProvider.System.GetTimestamp());
                        break;
                    case ImportPart import:
                        await ImportAsync(import, folder, depth, outputs).ConfigureAwait(false);
                        break;
                    case ContentPart content:
                        outputs.Display(Content(content));
                        break;
                    case CodePart code:
                        await RunAsync(code, new KernelCode(code.Text, cell.Origin, code.Line, isCell), outputs).ConfigureAwait(false);
                        break;
                }
            }
        }
        catch (DirectiveException error)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{cell.Origin}, line {error.Line}: {error.Message}");
            throw new CellFailedException(new ErrorOutput(
                "DirectiveError", isCell ? error.Message : place, [place], isCell ? error.Line : null));
        }
        // A measured time would change the outputs with every run, so it goes to the log.
        if (timedFrom is not null)
            log.Note(string.Create(CultureInfo.InvariantCulture, $"{cell.Origin} took {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.00} s"));
    }

    private async Task ImportAsync(ImportPart import, string folder, int depth, CellOutputs outputs)
    {
        if (depth >= DeepestImport) throw new DirectiveException(import.Line, $"#!import {import.Path}: the files import each other without end.");
        var path = ImportedFile.Find(import, folder, document.Folder);
        foreach (var cell in ImportedFile.Read(path, import.Line))
            await RunAsync(cell, Path.GetDirectoryName(path)!, depth + 1, outputs).ConfigureAwait(false);
    }

    private async Task RunAsync(CodePart part, KernelCode code, CellOutputs outputs)
    {
        var loaded = packages.Load(part, code);
        foreach (var package in loaded)
        {
            natives.Add(package.NativeFolders);
            log.Use(package.Use);
            foreach (var note in package.Notes) log.Note(note);
            assemblies.AddRange(package.Assemblies.Except(assemblies));
        }
        var kernel = await Kernel(part.Kernel).ConfigureAwait(false);
        // A package that a cell in one language named is there for the other language too.
        var known = referenced.TryGetValue(part.Kernel, out var before) ? before : referenced[part.Kernel] = new(StringComparer.Ordinal);
        kernel.Reference([.. assemblies.Where(known.Add)]);
        await kernel.RunAsync(code, outputs).ConfigureAwait(false);
    }

    private Task<IKernel> Kernel(string name)
    {
        if (!kernels.TryGetValue(name, out var kernel)) kernels[name] = kernel = Task.Run(() => StartAsync(name));
        return kernel;
    }

    private async Task<IKernel> StartAsync(string name) => name switch
    {
        KernelName.CSharp => await CSharpKernel.StartAsync(compiler, paths).ConfigureAwait(false),
        KernelName.FSharp => FSharpKernel.Start(paths),
        _ => throw new NotSupportedException($"No kernel for {name}."),
    };

    private static MimeBundle Content(ContentPart content) => content.Kernel switch
    {
        KernelName.Html => MimeBundle.Single("text/html", content.Text),
        KernelName.Mermaid => DiagramMarkup.Bundle(content),
        _ => MimeBundle.Of(new("text/markdown", content.Text), new("text/plain", content.Text)),
    };
}
