using System.Globalization;
using System.Text;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>Puts new outputs into the bytes of a notebook and leaves every other byte alone.</summary>
/// <remarks>The file is never parsed into a tree and written again: only the places of the <c>outputs</c> and
/// <c>execution_count</c> values are found, and those byte ranges replaced.</remarks>
internal static class OutputPatch
{
    /// <summary>Gives the file's bytes with the outputs and execution counts of its code cells replaced.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="results">One entry per code cell, in order.</param>
    /// <exception cref="ArgumentException">The file has another number of code cells, so it changed during the
    /// run.</exception>
    public static byte[] Apply(ReadOnlySpan<byte> file, IReadOnlyList<CellResult> results)
    {
        var skipped = ByteOrderMark.LengthIn(file);
        var cells = CodeCellPlaces.Find(file[skipped..]);
        if (cells.Count != results.Count)
        {
            throw new ArgumentException(
                $"The file now has {cells.Count} code cells, the run had {results.Count}: it changed while it ran.",
                nameof(results));
        }
        var layout = JsonLayout.Of(file[skipped..]);
        var changed = new MemoryStream(file.Length);
        var copied = 0;
        foreach (var (place, text) in cells.Zip(results, (cell, result) => Edits(cell, result, layout))
            .SelectMany(edits => edits))
        {
            changed.Write(file[copied..(skipped + place.Start)]);
            changed.Write(Encoding.UTF8.GetBytes(text));
            copied = skipped + place.End;
        }
        changed.Write(file[copied..]);
        return changed.ToArray();
    }

    private static IEnumerable<(ByteRange Place, string Text)> Edits(CodeCellPlace cell,
        CellResult result, JsonLayout layout)
    {
        var count = result.ExecutionCount is { } number ? number.ToString(CultureInfo.InvariantCulture) : "null";
        var outputs = OutputJson.Write(result, layout, CodeCellPlaces.MemberDepth);
        (ByteRange Place, string Text)[] edits =
        [
            cell.ExecutionCount is { } old ? (old, count) : Added(cell, layout, "execution_count", count),
            cell.Outputs is { } shown ? (shown, outputs) : Added(cell, layout, "outputs", outputs),
        ];
        return edits.OrderBy(edit => edit.Place.Start);
    }

    private static (ByteRange Place, string Text) Added(CodeCellPlace cell, JsonLayout layout,
        string key, string value) =>
        (new ByteRange(cell.LastValueEnd, cell.LastValueEnd),
            $",{layout.LineBreak(CodeCellPlaces.MemberDepth)}\"{key}\":{layout.AfterColon}{value}");
}

/// <summary>What goes back into one code cell.</summary>
internal sealed record CellResult(int? ExecutionCount, IReadOnlyList<CellOutput> Outputs);

/// <summary>Bytes from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct ByteRange(int Start, int End);
