namespace ClaimTrail.Archive.Tests.Finding;

/// <summary>Gives some bytes, and then neither more nor an end, like a pipe whose writer thinks.</summary>
internal sealed class SilentStream(byte[] bytes) : MemoryStream(bytes)
{
    private readonly ManualResetEventSlim _closed = new();

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (base.Read(buffer, offset, count) is var read and > 0) return read;
        _closed.Wait();
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        _closed.Set();
        base.Dispose(disposing);
    }
}
