namespace ClaimTrail.Notebooks.Execution;

/// <summary>How notebooks are run.</summary>
/// <param name="RepositoryRoot">Absolute path; paths below it are shown relative in errors.</param>
/// <param name="CellTimeout">How long one cell may run.</param>
/// <param name="Worker">The program that runs notebooks in a process of its own.</param>
/// <param name="InPlace">Whether the outputs go back into the notebook files.</param>
public sealed record RunSettings(string RepositoryRoot, TimeSpan CellTimeout, WorkerCommand Worker, bool InPlace)
{
    /// <summary>How many notebooks run at once, unless the machine has fewer cores.</summary>
    public const int AtOnce = 2;
}

/// <summary>The start of a worker's command line; the pipe's name is added as its last argument.</summary>
/// <param name="Program">An executable.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments);
