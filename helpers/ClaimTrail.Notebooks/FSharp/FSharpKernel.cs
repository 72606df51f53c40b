using System.Globalization;
using System.Text;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Formatting;
using ClaimTrail.Notebooks.Packages;
using FSharp.Compiler.Diagnostics;
using FSharp.Compiler.Interactive;
using Microsoft.FSharp.Core;

namespace ClaimTrail.Notebooks.FSharp;

/// <summary>Runs F# cells in an interactive session. Starting one takes seconds, so a notebook without F# never does.</summary>
internal sealed class FSharpKernel : IKernel
{
    private readonly Shell.FsiEvaluationSession session;
    private readonly PathShortener paths;

    private FSharpKernel(Shell.FsiEvaluationSession session, PathShortener paths) => (this.session, this.paths) = (session, paths);

    /// <summary>Starts the session and runs its prelude.</summary>
    /// <param name="paths">Shortens paths in errors.</param>
    public static FSharpKernel Start(PathShortener paths)
    {
        // The session echoes every binding to these writers; what cells print goes to the console instead.
        string[] arguments = ["fsi", "--noninteractive", "--nologo", "--quiet", "--gui-", "--multiemit+", "--debug+", "--optimize-"];
        var session = Shell.FsiEvaluationSession.Create(
            Shell.FsiEvaluationSession.GetDefaultConfiguration(), arguments, TextReader.Null, TextWriter.Null, TextWriter.Null,
            FSharpOption<bool>.None, legacyReferenceResolver: null);
        var kernel = new FSharpKernel(session, paths);
        kernel.Evaluate(Prelude(), new KernelCode("", "prelude", 1, IsCell: false));
        return kernel;
    }

    /// <inheritdoc/>
    public void Reference(IReadOnlyList<string> assemblies)
    {
        if (assemblies.Count == 0) return;
        PackageAssemblies.Load(assemblies);
        Evaluate(string.Join('\n', assemblies.Select(path => $"#r @\"{path}\"")), new KernelCode("", "packages", 1, IsCell: false));
    }

    /// <inheritdoc/>
    public Task RunAsync(KernelCode code, CellOutputs outputs)
    {
        if (string.IsNullOrWhiteSpace(code.Text)) return Task.CompletedTask;
        var value = Evaluate(new string('\n', code.Line - 1) + code.Text, code);
        if (value is not null && value.ReflectionType != typeof(Unit)) outputs.Add(new ResultOutput(ValueFormatter.Format(value.ReflectionValue)));
        return Task.CompletedTask;
    }

    private Shell.FsiValue? Evaluate(string text, KernelCode code)
    {
        var (result, problems) = session.EvalInteractionNonThrowing(text, code.Origin, FSharpOption<CancellationToken>.None);
        if (result is FSharpChoice<FSharpOption<Shell.FsiValue>?, Exception>.Choice1Of2 { Item: var value }) return value?.Value;
        var errors = problems.Where(problem => problem.Severity == FSharpDiagnosticSeverity.Error).ToList();
        if (errors.Count > 0) throw new CellFailedException(Describe(errors, code));
        var thrown = ((FSharpChoice<FSharpOption<Shell.FsiValue>?, Exception>.Choice2Of2)result).Item;
        throw new CellFailedException(RuntimeErrors.Describe(thrown, code, paths));
    }

    private ErrorOutput Describe(List<FSharpDiagnostic> errors, KernelCode code)
    {
        var lines = errors.ConvertAll(error => string.Create(CultureInfo.InvariantCulture,
            $"{Place(error, code)}, line {error.StartLine}, column {error.StartColumn + 1}: {error.ErrorNumberText}: {paths.Shorten(error.Message)}"));
        var isHere = code.IsCell && Place(errors[0], code) == code.Origin;
        return new ErrorOutput(
            "CompilationError", isHere ? $"{errors[0].ErrorNumberText}: {paths.Shorten(errors[0].Message)}" : lines[0], lines,
            isHere ? errors[0].StartLine : null);
    }

    private static string Place(FSharpDiagnostic error, KernelCode code) =>
        string.IsNullOrEmpty(error.FileName) ? code.Origin : Path.GetFileName(error.FileName);

    private static string Prelude()
    {
        using var stream = typeof(FSharpKernel).Assembly.GetManifestResourceStream("ClaimTrail.Notebooks.FSharp.Prelude.fsx")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
