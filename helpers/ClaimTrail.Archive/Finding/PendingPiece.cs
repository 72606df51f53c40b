namespace ClaimTrail.Archive.Finding;

/// <summary>A piece on its way to a worker, and the place where its answers will be.</summary>
internal sealed class PendingPiece(Piece piece)
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
