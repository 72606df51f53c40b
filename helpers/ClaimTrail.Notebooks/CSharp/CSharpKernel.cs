using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Formatting;
using ClaimTrail.Notebooks.Packages;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Runs C# cells, each as a submission that sees the ones before it.</summary>
internal sealed class CSharpKernel : IKernel
{
    private readonly ICellCompiler compiler;
    private readonly PathShortener paths;
    private readonly Submissions submissions = new();
    private readonly List<string> references = [];

    private CSharpKernel(ICellCompiler compiler, PathShortener paths) => (this.compiler, this.paths) = (compiler, paths);

    /// <summary>Starts the kernel and runs its prelude.</summary>
    /// <param name="compiler">Who compiles the cells.</param>
    /// <param name="paths">Shortens paths in errors.</param>
    public static async Task<CSharpKernel> StartAsync(ICellCompiler compiler, PathShortener paths)
    {
        var kernel = new CSharpKernel(compiler, paths);
        var prelude = await kernel.CompileAsync(CSharpPrelude.Cell).ConfigureAwait(false);
        await kernel.submissions.RunAsync(prelude!).ConfigureAwait(false);
        return kernel;
    }

    /// <inheritdoc/>
    public void Reference(IReadOnlyList<string> assemblies)
    {
        PackageAssemblies.Load(assemblies);
        references.AddRange(assemblies);
    }

    /// <inheritdoc/>
    public async Task RunAsync(KernelCode code, CellOutputs outputs)
    {
        if (await CompileAsync(new CellToCompile(code, [.. references])).ConfigureAwait(false) is not { } submission) return;
        object? value;
        try
        {
            value = await submissions.RunAsync(submission).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            throw new CellFailedException(RuntimeErrors.Describe(error, code, paths));
        }
        if (IsShown(value, submission)) outputs.Add(new ResultOutput(ValueFormatter.Format(value)));
    }

    private async Task<Submission?> CompileAsync(CellToCompile cell)
    {
        var compiled = await compiler.CompileAsync(cell, CancellationToken.None).ConfigureAwait(false);
        if (compiled.Error is { } error) throw new CellFailedException(error);
        references.Clear();
        return compiled.Submission;
    }

    // Display() already showed what it returns.
    private static bool IsShown(object? value, Submission submission) =>
        value is null ? submission.EndsInValue : value.GetType() is not { Name: "DisplayedValue", IsNested: true };
}
