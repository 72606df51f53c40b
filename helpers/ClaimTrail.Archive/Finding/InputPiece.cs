using ClaimTrail.Archive.Lines;

namespace ClaimTrail.Archive.Finding;

/// <summary>A piece of the inputs on its way through the finders: lines to answer, or the reason why an input cannot be
/// read (on).</summary>
/// <param name="Block">The lines; null when there is a problem instead.</param>
/// <param name="Problem">What is wrong with the input, as the rest of a sentence that its name begins.</param>
/// <param name="From">How far the inputs were read before this piece.</param>
/// <param name="To">How far they are read after it.</param>
/// <param name="ReadOnDisk">How many bytes of all inputs are read then, as they lie on disk.</param>
internal sealed record InputPiece(LineBlock? Block, string? Problem, InputPosition From, InputPosition To,
    long ReadOnDisk) : IDisposable
{
    /// <summary>Its bytes; none when there is a problem.</summary>
    public ReadOnlySpan<byte> Bytes => Block is null ? default : Block.Bytes.Span;

    /// <summary>How much memory it holds, in bytes.</summary>
    public int Size { get; } = Block?.Bytes.Length ?? 0;

    /// <summary>How many lines it has; a text and a problem count as one.</summary>
    public long Lines => From.Input == To.Input ? To.Lines - From.Lines : 1;

    public void Dispose() => Block?.Dispose();
}

/// <summary>A piece on its way to a worker, and the place where its answers will be.</summary>
internal sealed class PendingPiece(InputPiece piece)
{
    private readonly TaskCompletionSource<Answered> _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a worker has answered the piece.</summary>
    public Task<Answered> Answered => _answered.Task;

    /// <summary>How much of the budget it takes.</summary>
    public int Size => piece.Size;

    /// <summary>Has a worker answer it.</summary>
    public void AnswerWith(FindWorker worker)
    {
        try
        {
            _answered.SetResult(worker.Answer(piece));
        }
        catch (Exception e)
        {
            _answered.SetException(e);
        }
    }
}
