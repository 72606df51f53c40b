using System.Text.Json.Serialization;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>A notebook that the runner gives a worker.</summary>
internal sealed record WorkerJob(NotebookDocument Document, string RepositoryRoot);

/// <summary>What a worker tells the runner, one JSON line each.</summary>
[JsonDerivedType(typeof(CellStarted), "start")]
[JsonDerivedType(typeof(CellOutputChanged), "output")]
[JsonDerivedType(typeof(CellEnded), "end")]
[JsonDerivedType(typeof(PackageUsed), "package")]
[JsonDerivedType(typeof(Finished), "done")]
[JsonDerivedType(typeof(FreshAsked), "fresh")]
[JsonDerivedType(typeof(Broken), "broken")]
internal abstract record WorkerMessage
{
    public sealed record CellStarted(int Position) : WorkerMessage;

    public sealed record CellOutputChanged(OutputChange Change) : WorkerMessage;

    public sealed record CellEnded(bool Succeeded) : WorkerMessage;

    public sealed record PackageUsed(PackageUse Use) : WorkerMessage;

    /// <summary>The notebook is done, well or not.</summary>
    /// <param name="Memory">What the process holds now, in bytes.</param>
    public sealed record Finished(long Memory) : WorkerMessage;

    /// <summary>The notebook asks for another version of a package than this process has loaded for an earlier notebook.</summary>
    public sealed record FreshAsked : WorkerMessage;

    /// <summary>The worker itself failed, outside any cell.</summary>
    public sealed record Broken(string Error) : WorkerMessage;
}

[JsonSerializable(typeof(WorkerJob))]
[JsonSerializable(typeof(WorkerMessage))]
internal sealed partial class WorkerJson : JsonSerializerContext;
