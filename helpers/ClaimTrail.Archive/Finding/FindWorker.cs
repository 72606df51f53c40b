using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Archive.Outputs;

namespace ClaimTrail.Archive.Finding;

/// <summary>Answers pieces, one after the other. For one thread.</summary>
internal sealed class FindWorker(FindQuestion question, Compression compression) : IDisposable
{
    private readonly LineAnswerer _answerer = new(AnswerWriter.Of(question.Form, question.Story), question.Language);
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
