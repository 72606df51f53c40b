using System.Text.Json.Serialization;
using ClaimTrail.Notebooks.CSharp;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Packages;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>What the runner tells a worker, once, at its start.</summary>
internal sealed record WorkerJob(NotebookDocument Document, string RepositoryRoot, PackageSettings Packages);

/// <summary>What a worker tells the runner, one JSON line each.</summary>
[JsonDerivedType(typeof(CellStarted), "start")]
[JsonDerivedType(typeof(CellOutputChanged), "output")]
[JsonDerivedType(typeof(CellEnded), "end")]
[JsonDerivedType(typeof(CompilationAsked), "compile")]
[JsonDerivedType(typeof(PackageUsed), "package")]
[JsonDerivedType(typeof(Noted), "note")]
[JsonDerivedType(typeof(Finished), "done")]
[JsonDerivedType(typeof(Broken), "broken")]
internal abstract record WorkerMessage
{
    public sealed record CellStarted(int Position) : WorkerMessage;

    public sealed record CellOutputChanged(OutputChange Change) : WorkerMessage;

    public sealed record CellEnded(bool Succeeded) : WorkerMessage;

    /// <summary>The runner is to compile this and to answer with a <see cref="CompiledCell"/>.</summary>
    public sealed record CompilationAsked(CellToCompile Cell) : WorkerMessage;

    public sealed record PackageUsed(PackageUse Use) : WorkerMessage;

    public sealed record Noted(string Text) : WorkerMessage;

    public sealed record Finished : WorkerMessage;

    /// <summary>The worker itself failed, outside any cell.</summary>
    public sealed record Broken(string Error) : WorkerMessage;
}

[JsonSerializable(typeof(WorkerJob))]
[JsonSerializable(typeof(WorkerMessage))]
[JsonSerializable(typeof(CompiledCell))]
internal sealed partial class WorkerJson : JsonSerializerContext;
