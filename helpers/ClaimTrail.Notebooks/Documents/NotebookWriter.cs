using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>Puts the outputs of a run back into the notebook's own file.</summary>
public static class NotebookWriter
{
    /// <summary>Replaces the outputs and execution counts of a notebook and nothing else: keys, their order,
    /// indentation and line ends stay. A run that is killed leaves the old file or the new one, whole.</summary>
    /// <param name="run">A run of a notebook that could be read.</param>
    /// <returns>Whether the file changed; a file that already holds these outputs is not touched.</returns>
    /// <exception cref="InvalidOperationException">The run has no document, or the file got other cells
    /// meanwhile.</exception>
    public static bool WriteOutputs(NotebookRun run)
    {
        if (run.Document is null)
            throw new InvalidOperationException($"{run.Name} could not be read, so it has no outputs.");
        var old = File.ReadAllBytes(run.Path);
        var now = NotebookReader.Parse(run.Path, old);
        if (!now.Cells.Select(cell => cell.Source).SequenceEqual(run.Document.Cells.Select(cell => cell.Source)))
        {
            throw new InvalidOperationException(
                $"{run.Name} was edited while it ran; its outputs were not written. Run it again.");
        }
        var changed = OutputPatch.Apply(old,
            [.. run.Cells.Select(cell => new CellResult(cell.ExecutionCount, cell.Outputs))]);
        if (old.AsSpan().SequenceEqual(changed)) return false;
        WholeFile.Replace(run.Path, stream => stream.Write(changed));
        return true;
    }
}
