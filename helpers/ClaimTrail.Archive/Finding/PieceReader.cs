using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;

namespace ClaimTrail.Archive.Finding;

/// <summary>Reads all inputs as one sequence of pieces. An input that cannot be read, or not to its end, gives a piece
/// that says so, and the next input follows.</summary>
/// <param name="inputs">The inputs in their order.</param>
/// <param name="isAwaited">Whether somebody may wait for the answer to a line of a stream before sending the
/// next.</param>
internal sealed class PieceReader(IReadOnlyList<ArchiveInput> inputs, bool isAwaited)
{
    /// <summary>Bytes on disk of the inputs before the present one.</summary>
    private long _before;

    /// <summary>The pieces after a checkpoint.</summary>
    /// <exception cref="ResumeException">The input is not the one that was read before.</exception>
    public IEnumerable<InputPiece> ReadFrom(Checkpoint checkpoint)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            if (i == checkpoint.At.Input)
                foreach (var piece in ReadOne(checkpoint.At, checkpoint.Tail)) yield return piece;
            else if (i > checkpoint.At.Input)
                foreach (var piece in ReadOne(new InputPosition(i, 0, 0), default)) yield return piece;
            _before += inputs[i].Length() ?? 0;
        }
    }

    private IEnumerable<InputPiece> ReadOne(InputPosition start, Tail tail)
    {
        var input = inputs[start.Input];
        using var opened = Try(input.Open, start, out var unreadable);
        if (opened is null)
        {
            yield return unreadable!;
            yield break;
        }
        if (start.Bytes > 0 && !Try(() => opened.TrySkipTo(start.Bytes, tail), start, out _))
            throw ResumeException.InputChanged(input.Name);
        using var blocks = input.Kind == InputKind.Lines
            ? new LineBlockReader(opened.Content, start, isAwaited && input.IsStream)
            : null;
        while (Try(() => blocks is null ? WholeText.Read(opened.Content, start) : blocks.Read(), start,
            out unreadable) is { } block)
        {
            if (blocks is not null && block.From.Bytes == 0 && IsUtf16(block.Bytes.Span))
            {
                block.Dispose();
                unreadable = Unreadable(start, "is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8.");
                break;
            }
            yield return new InputPiece(block, null, block.From, block.To,
                _before + (opened.ReadOnDisk ?? block.To.Bytes));
            if (blocks is null) yield break;
        }
        if (unreadable is not null) yield return unreadable;
    }

    /// <summary>Does something with an input; when it cannot be read, <paramref name="unreadable"/> says why.</summary>
    private T? Try<T>(Func<T> read, InputPosition start, out InputPiece? unreadable)
    {
        unreadable = null;
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException || Compressions.IsBroken(e))
        {
            unreadable = Unreadable(start, Compressions.IsBroken(e) || e is EndOfStreamException
                ? $"cannot be unpacked to its end: {e.Message}"
                : $"cannot be read: {e.Message}");
            return default;
        }
    }

    private InputPiece Unreadable(InputPosition start, string problem) =>
        new(null, problem, start, start.ToNextInput(), _before + (inputs[start.Input].Length() ?? 0));

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
