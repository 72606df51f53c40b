namespace ClaimTrail.Notebooks.Execution;

/// <summary>Runs code in one language and keeps its state from cell to cell.</summary>
internal interface IKernel
{
    /// <summary>Makes assemblies, by their absolute paths, available to all later code.</summary>
    void Reference(IReadOnlyList<string> assemblies);

    /// <summary>Runs code to its end and shows the value of its last expression.</summary>
    /// <exception cref="CellFailedException">It does not compile, or threw.</exception>
    Task RunAsync(KernelCode code, CellOutputs outputs);
}

/// <summary>Code with its origin.</summary>
/// <param name="Text">The code.</param>
/// <param name="Origin">What errors call it: <c>cell 3</c>, or an imported file's name.</param>
/// <param name="Line">The line of the origin at which the text starts, from 1.</param>
/// <param name="IsCell">Whether the origin is the cell itself, so that the line is a line of the cell.</param>
internal sealed record KernelCode(string Text, string Origin, int Line, bool IsCell);
