namespace ClaimTrail.Notebooks.Execution;

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
