using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>What one code cell did.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Outputs">What it showed, in order; empty for a cell that was not run.</param>
/// <param name="Duration">How long it took; for the log only, never part of an output.</param>
public sealed record CellRun(NotebookCell Cell, CellStatus Status, IReadOnlyList<CellOutput> Outputs, TimeSpan Duration)
{
    /// <summary>The error that ended the cell, or null.</summary>
    public ErrorOutput? Error => Outputs.OfType<ErrorOutput>().LastOrDefault();

    /// <summary>The number for <c>execution_count</c>; null for a cell that was not run.</summary>
    public int? ExecutionCount => Status == CellStatus.NotRun ? null : Cell.Number;
}

/// <summary>How the run of one code cell ended.</summary>
public enum CellStatus
{
    /// <summary>Never started, because an earlier cell stopped the notebook.</summary>
    NotRun,

    /// <summary>Ran to its end.</summary>
    Succeeded,

    /// <summary>Ended with an error, which is its last output.</summary>
    Failed,

    /// <summary>Stopped because it ran longer than allowed.</summary>
    TimedOut,
}
