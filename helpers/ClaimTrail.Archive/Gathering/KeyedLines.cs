using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;

namespace ClaimTrail.Archive.Gathering;

/// <summary>Reads lines to be gathered.</summary>
internal static class KeyedLines
{
    /// <summary>The lines that are not blank, of all inputs in their order.</summary>
    /// <exception cref="InvalidDataException">An input cannot be read, or not to its end; the message says which and why.</exception>
    public static IEnumerable<KeyedLine> Read(IReadOnlyList<ArchiveInput> inputs)
    {
        foreach (var piece in new PieceReader(inputs, isAwaited: false).ReadFrom(Checkpoint.Start))
        {
            using (piece)
            {
                var input = inputs[piece.From.Input].Name;
                if (piece.Problem is not null) throw new InvalidDataException($"{input} {piece.Problem} Nothing more was gathered.");
                if (piece.Block!.IsTooLong) throw new InvalidDataException($"{new LinePlace(input, piece.From.Lines + 1)} is too long for a keyed line. Nothing more was gathered.");
                var number = piece.From.Lines;
                foreach (var line in piece.Block.Lines)
                {
                    number++;
                    if (line.Length > 0) yield return new KeyedLine(input, number, line);
                }
            }
        }
    }
}
