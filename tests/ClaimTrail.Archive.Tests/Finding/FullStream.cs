namespace ClaimTrail.Archive.Tests.Finding;

/// <summary>Takes nothing, like a full disk.</summary>
internal sealed class FullStream : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left.");
}
