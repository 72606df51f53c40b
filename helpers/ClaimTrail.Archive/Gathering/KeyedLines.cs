using System.Text.Json;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Figures;

namespace ClaimTrail.Archive.Gathering;

/// <summary>Reads lines to be gathered.</summary>
internal static class KeyedLines
{
    /// <summary>The lines that are not blank, of all inputs in their order.</summary>
    /// <exception cref="InvalidDataException">An input cannot be read, or not to its end; the message says which and
    /// why.</exception>
    public static IEnumerable<KeyedLine> Read(IReadOnlyList<ArchiveInput> inputs)
    {
        foreach (var piece in new PieceReader(inputs, isAwaited: false).ReadFrom(Checkpoint.Start))
        {
            using (piece)
            {
                var input = inputs[piece.From.Input].Name;
                if (piece.Problem is not null)
                    throw new InvalidDataException($"{input} {piece.Problem} Nothing more was gathered.");
                if (piece.Block!.IsTooLong)
                    throw new InvalidDataException(
                        $"{new LinePlace(input, piece.From.Lines + 1)} is too long for a keyed line. Nothing more "
                        + $"was gathered.");
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

/// <summary>A line to be gathered.</summary>
/// <param name="Input">The name of the input it came from.</param>
/// <param name="Number">Its number there, from 1; among the sorted lines when they were sorted here.</param>
/// <param name="Bytes">The line without its end; valid until the next line is asked for.</param>
internal readonly record struct KeyedLine(string Input, long Number, ReadOnlyMemory<byte> Bytes);

/// <summary>The lines to be gathered are not sorted by key. The message names the line and says what to do.</summary>
public sealed class UnsortedException : Exception
{
    internal UnsortedException(string place, string key, string before)
        : base(
            $"{place} has the key \"{key}\", which sorts before \"{before}\" of an earlier line. Sort the lines by "
            + $"their bytes first, as LC_ALL=C sort does, or add --sort.")
    {
    }
}

/// <summary>What a keyed line says after its key.</summary>
/// <param name="Id">The text's id.</param>
/// <param name="Language">The text's language as the input names it.</param>
/// <param name="Again">Whether the text said it before.</param>
/// <param name="Figure">The figure.</param>
internal sealed record KeyedClaim(string Id, string Language, Again Again, Figure Figure)
{
    /// <summary>Reads the object.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    /// <exception cref="FormatException">A value is none of the contract's.</exception>
    /// <exception cref="InvalidOperationException">A field is of the wrong type, or holds no Unicode text.</exception>
    public static KeyedClaim Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new(
            root.GetProperty(LineField.Id.Value).GetString() ?? "",
            root.GetProperty(LineField.Language.Value).GetString() ?? "",
            root.TryGetProperty(KeyedField.Again, out var again) ? KeyedField.ReadAgain(again.GetString()) : Again.No,
            FigureJson.Read(root.GetProperty(KeyedField.Figure)));
    }
}
