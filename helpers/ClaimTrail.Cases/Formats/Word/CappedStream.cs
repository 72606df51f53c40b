namespace ClaimTrail.Cases;

/// <summary>A stream that ends with an exception where it gives more than it may: what a zip bomb meets.</summary>
internal sealed class CappedStream(Stream inner, long most) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Counted(int count) => (_read += count) <= most
        ? count
        : throw new UnreadableFileException(
            $"A part of the file unpacks to more than {most / 1024 / 1024} MB, which no article does.",
            "If it is an article, open it in a word processor and save it as plain text.");
}
