using System.Diagnostics;
using System.Globalization;
using ClaimTrail.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>Turns the engine's report of a failure into an error for the reader: what and where, without the engine's
/// frames and without paths of this machine.</summary>
internal static class EngineErrors
{
    /// <summary>The error among the events of a command; null when it succeeded.</summary>
    public static ErrorOutput? Of(IReadOnlyList<KernelEvent> events, PathShortener paths)
    {
        if (events.OfType<CommandFailed>().ToList() is not [.. var rest, var last]) return null;
        var failed = rest.Find(failure => failure.Exception is not null) ?? last;
        var diagnostics = events.OfType<DiagnosticsProduced>().SelectMany(produced => produced.Diagnostics)
            .Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
        return failed.Exception switch
        {
            PackageException package => new ErrorOutput(package.Name, package.Message, [package.Message]),
            null or CodeSubmissionCompilationErrorException when diagnostics.Count > 0 =>
                Compilation(diagnostics, paths),
            null => Plain(failed.Message, paths),
            var thrown => Thrown(thrown, paths),
        };
    }

    private static ErrorOutput Compilation(List<Microsoft.DotNet.Interactive.Diagnostic> problems, PathShortener paths)
    {
        var lines = problems.ConvertAll(problem => string.Create(CultureInfo.InvariantCulture,
            $"line {problem.LinePositionSpan.Start.Line + 1}, column "
            + $"{problem.LinePositionSpan.Start.Character + 1}: {Words(problem)}"));
        return new ErrorOutput("CompilationError", Words(problems[0]), lines,
            problems[0].LinePositionSpan.Start.Line + 1);

        string Words(Microsoft.DotNet.Interactive.Diagnostic problem) =>
            $"{problem.Code}: {paths.Shorten(problem.Message)}";
    }

    private static ErrorOutput Plain(string message, PathShortener paths)
    {
        var (name, text) = NotebookPackages.Failure(message) is { } failure
            ? (failure.Name, failure.Text)
            : ("Error", message);
        text = paths.Shorten(text).Trim();
        return new ErrorOutput(name, text, text.Split('\n'));
    }

    private static ErrorOutput Thrown(Exception error, PathShortener paths)
    {
        // A task that was waited for wraps what was thrown in it.
        var inner = error is AggregateException { InnerExceptions: [{ StackTrace: not null } only] } ? only : error;
        var trace = new List<string>();
        for (var cause = inner; cause is not null; cause = cause.InnerException)
        {
            trace.Add((trace.Count == 0 ? "" : "caused by ")
                + $"{cause.GetType().FullName}: {paths.Shorten(cause.Message)}");
            trace.AddRange(new StackTrace(cause, fNeedFileInfo: true).GetFrames().TakeWhile(frame => !IsOfEngine(frame))
                .Where(frame => frame.GetMethod() is { } method && !IsPlumbing(method.DeclaringType))
                .Select(frame => Shown(frame, paths)));
        }
        return new ErrorOutput(inner.GetType().Name, paths.Shorten(inner.Message), trace);
    }

    private static string Shown(StackFrame frame, PathShortener paths)
    {
        var place = frame.GetFileName() is { Length: > 0 } file
            ? string.Create(CultureInfo.InvariantCulture, $" in {paths.Shorten(file)}:line {frame.GetFileLineNumber()}")
            : "";
        return $"   at {Name(frame.GetMethod()!)}{place}";
    }

    private static string Name(System.Reflection.MethodBase method)
    {
        var type = method.DeclaringType;
        if (type is null) return method.Name;
        // An async method runs in a generated type whose name holds the method's name: <<Initialize>>d__0, <Load>d__3.
        var generated = type.Name.StartsWith('<') ? type.Name[(type.Name.LastIndexOf('<') + 1)..] : null;
        var end = generated?.IndexOf('>', StringComparison.Ordinal) ?? -1;
        var name = end > 0 ? generated![..end] : method.Name;
        var owner = end > 0 ? type.DeclaringType : type;
        if (name is "Initialize" or "Main" or "main@") return "the cell itself";
        var isCell = owner?.Name.StartsWith("Submission#", StringComparison.Ordinal) == true
            || owner?.Name.StartsWith("FSI_", StringComparison.Ordinal) == true;
        return isCell || owner is null ? name : $"{owner.FullName?.Split('+', '`')[^1] ?? owner.Name}.{name}";
    }

    private static bool IsOfEngine(StackFrame frame) =>
        frame.GetMethod()?.DeclaringType?.Assembly.GetName().Name is { } assembly
        && (assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || assembly.StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal)
            || assembly.StartsWith("FSharp.Compiler", StringComparison.Ordinal));

    private static bool IsPlumbing(Type? type) =>
        type?.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices";
}
