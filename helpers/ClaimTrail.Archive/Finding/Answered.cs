using ClaimTrail.Archive.Lines;

namespace ClaimTrail.Archive.Finding;

/// <summary>A piece with its answers, packed as the output wants them.</summary>
internal sealed record Answered(Piece Piece, ByteBuffer Bytes, int Failed) : IDisposable
{
    public void Dispose()
    {
        Piece.Dispose();
        Bytes.Dispose();
    }
}
