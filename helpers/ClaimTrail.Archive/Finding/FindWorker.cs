using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Archive.Outputs;

namespace ClaimTrail.Archive.Finding;

/// <summary>Answers pieces, one after the other. For one thread.</summary>
/// <param name="question">What is asked.</param>
/// <param name="compression">How answers are packed.</param>
/// <param name="start">With which language it begins, from 0 to below 1.</param>
internal sealed class FindWorker(FindQuestion question, Compression compression, double start = 0) : IDisposable
{
    private readonly LineAnswerer _answerer =
        new(AnswerWriter.Of(question.Form, question.Story), question.Language, start);
    private readonly Packer? _packer = Packer.For(compression);

    public Answered Answer(InputPiece piece)
    {
        var answers = new ByteBuffer(LineBlockReader.BlockSize);
        var input = question.Inputs[piece.From.Input];
        var failed = 1;
        if (piece.Block is null) _answerer.RefuseInput(input.Name, piece.Problem!, answers);
        else failed = _answerer.Answer(piece.Block, input, answers);
        if (_packer is not null && answers.Length > 0)
        {
            var packed = _packer.Pack(answers.Written);
            answers.CutBack(0);
            answers.Add(packed);
        }
        return new(piece, answers, failed);
    }

    public void Dispose()
    {
        _answerer.Dispose();
        _packer?.Dispose();
    }
}

/// <summary>A piece with its answers, packed as the output wants them.</summary>
internal sealed record Answered(InputPiece Piece, ByteBuffer Bytes, int Failed) : IDisposable
{
    public void Dispose()
    {
        Piece.Dispose();
        Bytes.Dispose();
    }
}

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
