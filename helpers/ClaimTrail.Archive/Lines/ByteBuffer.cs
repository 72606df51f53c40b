using System.Buffers;

namespace ClaimTrail.Archive.Lines;

/// <summary>Bytes in pooled memory that grow as they are written, and that can be cut back to where a line
/// began.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>More than 256 MB are never held: one line that gives so long an answer is refused.</summary>
    public const int Largest = 256 << 20;

    private byte[] _bytes;

    public ByteBuffer(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(1, sizeHint));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    public void Add(byte value)
    {
        GetSpan(1)[0] = value;
        Length++;
    }

    /// <summary>Forgets what was written after a length.</summary>
    public void CutBack(int length) => Length = length;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - Length >= more) return;
        var needed = (long)Length + more;
        if (needed > Largest) throw new BufferFullException();
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Largest, Math.Max(needed, 2L * _bytes.Length)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

/// <summary>One line's answer outgrew <see cref="ByteBuffer.Largest"/>.</summary>
internal sealed class BufferFullException() : Exception($"The answer is longer than {ByteBuffer.Largest >> 20} MB.");
