namespace ClaimTrail.Notebooks.Execution;

/// <summary>How the run of one notebook ended.</summary>
public enum NotebookStatus
{
    /// <summary>Every code cell ran to its end.</summary>
    Succeeded,

    /// <summary>A cell failed and the later ones were not run, or the outputs could not be written back.</summary>
    CellFailed,

    /// <summary>A cell ran longer than allowed; the later ones were not run.</summary>
    TimedOut,

    /// <summary>The file is no notebook that can be run.</summary>
    Unreadable,
}
