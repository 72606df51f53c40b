using System.Text;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>The outputs of a cell as they arrive.</summary>
internal sealed class OutputList
{
    private readonly List<CellOutput> outputs = [];

    public void Apply(OutputChange change)
    {
        if (change.Index < outputs.Count) outputs[change.Index] = change.Output;
        else outputs.Add(change.Output);
    }

    /// <summary>The outputs so far; pieces of one stream that follow each other are one output.</summary>
    public IReadOnlyList<CellOutput> ToOutputs()
    {
        var merged = new List<CellOutput>();
        for (var i = 0; i < outputs.Count;)
        {
            if (outputs[i] is not StreamOutput stream)
            {
                merged.Add(outputs[i++]);
                continue;
            }
            var text = new StringBuilder();
            for (; i < outputs.Count && outputs[i] is StreamOutput piece && piece.Name == stream.Name; i++)
                text.Append(piece.Text);
            merged.Add(stream with { Text = text.ToString() });
        }
        return merged;
    }
}

/// <summary>One step in the growth of a cell's outputs.</summary>
/// <param name="Index">Which output of the cell, from 0. One that was there before is replaced.</param>
/// <param name="Output">The output.</param>
internal sealed record OutputChange(int Index, CellOutput Output);
