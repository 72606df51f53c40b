using System.Text.Json.Serialization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Engine;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>What a process that runs cells is asked, one JSON line each. Each but the last is answered before the next
/// is asked.</summary>
[JsonDerivedType(typeof(RunNotebook), "notebook")]
[JsonDerivedType(typeof(RunCell), "run")]
[JsonDerivedType(typeof(Complete), "complete")]
[JsonDerivedType(typeof(Inspect), "inspect")]
[JsonDerivedType(typeof(Judge), "judge")]
[JsonDerivedType(typeof(Interrupt), "interrupt")]
internal abstract record WorkerRequest
{
    public sealed record RunNotebook(NotebookDocument Document, string RepositoryRoot) : WorkerRequest;

    public sealed record RunCell(string Code) : WorkerRequest;

    public sealed record Complete(string Code, int Cursor) : WorkerRequest;

    public sealed record Inspect(string Code, int Cursor) : WorkerRequest;

    public sealed record Judge(string Code) : WorkerRequest;

    /// <summary>The cell that runs shall stop. The answer is the end of the cell.</summary>
    public sealed record Interrupt : WorkerRequest;
}

/// <summary>What that process tells, one JSON line each.</summary>
[JsonDerivedType(typeof(CellStarted), "start")]
[JsonDerivedType(typeof(OutputChanged), "output")]
[JsonDerivedType(typeof(CellEnded), "end")]
[JsonDerivedType(typeof(PackageUsed), "package")]
[JsonDerivedType(typeof(Finished), "done")]
[JsonDerivedType(typeof(FreshAsked), "fresh")]
[JsonDerivedType(typeof(Broken), "broken")]
[JsonDerivedType(typeof(Completed), "completed")]
[JsonDerivedType(typeof(Inspected), "inspected")]
[JsonDerivedType(typeof(Judged), "judged")]
internal abstract record WorkerMessage
{
    public sealed record CellStarted(int Position) : WorkerMessage;

    public sealed record OutputChanged(OutputChange Change) : WorkerMessage;

    /// <summary>The cell has ended, well or not; if not, its last output is the error.</summary>
    public sealed record CellEnded(bool Succeeded) : WorkerMessage;

    public sealed record PackageUsed(PackageUse Use) : WorkerMessage;

    /// <summary>The notebook is done, well or not.</summary>
    /// <param name="Memory">What the process holds now, in bytes.</param>
    public sealed record Finished(long Memory) : WorkerMessage;

    /// <summary>The notebook asks for another version of a package than this process has loaded for an earlier
    /// notebook.</summary>
    public sealed record FreshAsked : WorkerMessage;

    /// <summary>The worker itself failed, outside any cell.</summary>
    public sealed record Broken(string Error) : WorkerMessage;

    public sealed record Completed(CompletionList List) : WorkerMessage;

    public sealed record Inspected(string? Markdown) : WorkerMessage;

    public sealed record Judged(Completeness Completeness) : WorkerMessage;
}

[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerMessage))]
internal sealed partial class WorkerJson : JsonSerializerContext;
