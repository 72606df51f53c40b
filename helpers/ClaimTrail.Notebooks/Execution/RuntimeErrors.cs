using System.Diagnostics;
using System.Globalization;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>Turns an exception of a cell into an error for the reader: its own frames, without the engine's and without paths
/// of this machine.</summary>
internal static class RuntimeErrors
{
    public static ErrorOutput Describe(Exception error, KernelCode code, PathShortener paths)
    {
        // A task that was waited for wraps what was thrown in it.
        var inner = error is AggregateException { InnerExceptions: [{ StackTrace: not null } only] } ? only : error;
        int? line = null;
        var trace = new List<string>();
        for (var cause = inner; cause is not null; cause = cause.InnerException)
        {
            trace.Add((trace.Count == 0 ? "" : "caused by ") + $"{cause.GetType().FullName}: {paths.Shorten(cause.Message)}");
            foreach (var frame in CellFrames(new StackTrace(cause, fNeedFileInfo: true).GetFrames()))
            {
                if (frame.GetMethod() is not { } method || IsPlumbing(method.DeclaringType)) continue;
                var place = frame.GetFileName() is { } file ? Place(file, frame.GetFileLineNumber(), paths) : "";
                if (code.IsCell && line is null && Path.GetFileName(frame.GetFileName()) == code.Origin) line = frame.GetFileLineNumber();
                trace.Add($"   at {Name(method)}{place}");
            }
        }
        return new ErrorOutput(inner.GetType().Name, paths.Shorten(inner.Message), trace, line);
    }

    /// <summary>The frames down to the engine that called the cell. What the engine itself threw while the cell called it
    /// starts with the engine's frames, which say nothing to a reader.</summary>
    private static List<StackFrame> CellFrames(StackFrame[] frames)
    {
        var called = frames.SkipWhile(IsOfEngine).TakeWhile(frame => !IsOfEngine(frame)).ToList();
        return frames is [var first, ..] && IsOfEngine(first) && !called.Exists(frame => IsOrigin(frame.GetFileName() ?? "")) ? [] : called;
    }

    private static string Place(string file, int line, PathShortener paths)
    {
        var shown = IsOrigin(file) ? Path.GetFileName(file) : paths.Shorten(file);
        return string.Create(CultureInfo.InvariantCulture, $" in {shown}:line {line}");
    }

    // Cells have no extension: "cell 3". Files outside the repository are reduced to their names by the shortener.
    private static bool IsOrigin(string file) => Path.GetFileName(file).StartsWith("cell ", StringComparison.Ordinal);

    private static string Name(System.Reflection.MethodBase method)
    {
        var type = method.DeclaringType;
        if (type is null) return method.Name;
        // An async method runs in a generated type whose name holds the method's name: <<Initialize>>d__0, <Load>d__3.
        var generated = type.Name.StartsWith('<') ? type.Name[(type.Name.LastIndexOf('<') + 1)..] : null;
        var end = generated?.IndexOf('>', StringComparison.Ordinal) ?? -1;
        var name = end > 0 ? generated![..end] : method.Name;
        var owner = end > 0 ? type.DeclaringType : type;
        if (name is "Initialize" or "Main") return "the cell itself";
        var isSubmission = owner?.Name.StartsWith("Submission#", StringComparison.Ordinal) == true;
        return isSubmission || owner is null ? name : $"{owner.FullName?.Split('+', '`')[^1] ?? owner.Name}.{name}";
    }

    private static bool IsOfEngine(StackFrame frame) =>
        frame.GetMethod()?.DeclaringType?.Assembly.GetName().Name is { } assembly
        && (assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || assembly.StartsWith("FSharp.Compiler", StringComparison.Ordinal)
            || assembly == "ClaimTrail.Notebooks");

    private static bool IsPlumbing(Type? type) =>
        type?.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices";
}
