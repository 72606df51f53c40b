using System.Text.Json.Serialization;
using ClaimTrail.Notebooks.Engine;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Jupyter.Session;

/// <summary>What the front asks of the process that runs cells, one JSON line each. Each but the last is answered before the next is
/// asked.</summary>
[JsonDerivedType(typeof(Run), "run")]
[JsonDerivedType(typeof(Complete), "complete")]
[JsonDerivedType(typeof(Inspect), "inspect")]
[JsonDerivedType(typeof(Judge), "judge")]
[JsonDerivedType(typeof(Interrupt), "interrupt")]
internal abstract record SessionRequest
{
    public sealed record Run(string Code) : SessionRequest;

    public sealed record Complete(string Code, int Cursor) : SessionRequest;

    public sealed record Inspect(string Code, int Cursor) : SessionRequest;

    public sealed record Judge(string Code) : SessionRequest;

    /// <summary>The cell that runs shall stop. The answer is the end of the cell.</summary>
    public sealed record Interrupt : SessionRequest;
}

/// <summary>What that process answers.</summary>
[JsonDerivedType(typeof(OutputChanged), "output")]
[JsonDerivedType(typeof(Ended), "end")]
[JsonDerivedType(typeof(Completed), "completed")]
[JsonDerivedType(typeof(Inspected), "inspected")]
[JsonDerivedType(typeof(Judged), "judged")]
internal abstract record SessionAnswer
{
    public sealed record OutputChanged(OutputChange Change) : SessionAnswer;

    /// <summary>The cell has ended, well or not; if not, its last output is the error.</summary>
    public sealed record Ended : SessionAnswer;

    public sealed record Completed(CompletionList List) : SessionAnswer;

    public sealed record Inspected(string? Markdown) : SessionAnswer;

    public sealed record Judged(Completeness Completeness) : SessionAnswer;
}

[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(SessionAnswer))]
internal sealed partial class SessionJson : JsonSerializerContext;
