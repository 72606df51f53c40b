namespace ClaimTrail.Notebooks.Execution;

/// <summary>How the run of one notebook ended, the gravest last.</summary>
public enum NotebookStatus
{
    /// <summary>Every code cell ran to its end.</summary>
    Succeeded,

    /// <summary>A cell failed and the later ones were not run, or the outputs could not be written back.</summary>
    CellFailed,

    /// <summary>A package could not be had, or not in the version that the notebook names; the later cells were not run.</summary>
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
