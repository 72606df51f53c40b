using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>What running one notebook gave. The input of the site writer and of the run's last lines.</summary>
/// <param name="Path">Absolute path of the notebook.</param>
/// <param name="Status">How the run ended.</param>
/// <param name="Document">The notebook, or null when it could not be read.</param>
/// <param name="Cells">One entry for every code cell, in order, also for those that were not run.</param>
/// <param name="Packages">The packages it named, in the order of their first naming.</param>
/// <param name="Problem">In one or two sentences what went wrong, where and what to do; null when all went
/// well.</param>
/// <param name="Duration">Wall time; for the log only, never for the page.</param>
public sealed record NotebookRun(
    string Path,
    NotebookStatus Status,
    NotebookDocument? Document,
    IReadOnlyList<CellRun> Cells,
    IReadOnlyList<PackageUse> Packages,
    string? Problem,
    TimeSpan Duration)
{
    /// <summary>Whether the notebook was not run, because nothing had changed since it last ran.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>The file name without its extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What the cell did, or null when it is not a code cell of this notebook.</summary>
    public CellRun? this[NotebookCell cell] => Cells.FirstOrDefault(run => run.Cell.Position == cell.Position);
}

/// <summary>How the run of one notebook ended, the gravest last.</summary>
public enum NotebookStatus
{
    /// <summary>Every code cell ran to its end.</summary>
    Succeeded,

    /// <summary>A cell failed and the later ones were not run, or the outputs could not be written back.</summary>
    CellFailed,

    /// <summary>A package could not be had, or not in the version that the notebook names; the later cells were not
    /// run.</summary>
    PackageFailed,

    /// <summary>A cell wrote without end; the later ones were not run.</summary>
    TooMuchOutput,

    /// <summary>A cell ran longer than allowed; the later ones were not run.</summary>
    TimedOut,

    /// <summary>A cell ended the process that runs the notebook; the later ones were not run.</summary>
    ProcessEnded,

    /// <summary>The file is no notebook that can be run.</summary>
    Unreadable,
}

/// <summary>A package that a notebook named and got.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Version">Its version, the one that the notebook names.</param>
public sealed record PackageUse(string Id, string Version);

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
