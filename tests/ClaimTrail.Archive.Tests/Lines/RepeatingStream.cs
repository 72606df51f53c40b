namespace ClaimTrail.Archive.Tests.Lines;

/// <summary>One letter over and over, without taking memory for it, and then an end.</summary>
internal sealed class RepeatingStream(long letters, string end) : Stream
{
    private readonly byte[] _end = System.Text.Encoding.UTF8.GetBytes(end);
    private long _given;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var into = buffer.AsSpan(offset, count);
        if (_given < letters) (into = into[..(int)Math.Min(count, letters - _given)]).Fill((byte)'x');
        else
        {
            var rest = _end.AsSpan((int)(_given - letters));
            into = into[..Math.Min(count, rest.Length)];
            rest[..into.Length].CopyTo(into);
        }
        _given += into.Length;
        return into.Length;
    }

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
