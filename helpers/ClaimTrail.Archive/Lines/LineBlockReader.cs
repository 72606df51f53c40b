using System.Buffers;

namespace ClaimTrail.Archive.Lines;

/// <summary>Cuts a stream into blocks of whole lines. Lines end in LF.</summary>
/// <param name="stream">Where the bytes come from.</param>
/// <param name="from">Where the stream stands.</param>
/// <param name="isLive">Whether somebody may wait for the answer to a line before sending the next: then a block ends
/// with what is there. Otherwise where blocks end depends on the bytes alone, and not on how they arrive.</param>
internal sealed class LineBlockReader(Stream stream, InputPosition from, bool isLive) : IDisposable
{
    /// <summary>About how many bytes a block has.</summary>
    public const int BlockSize = 512 * 1024;

    /// <summary>A line of this many bytes or more is passed over: 64 MB, some fifty long novels.</summary>
    public const int LongestLine = 64 * 1024 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int _filled;

    /// <summary>Below it and above <see cref="BlockSize"/>, no line ends.</summary>
    private int _searched;
    private InputPosition _at = from;
    private bool _hasEnded;

    /// <summary>The next block, which is the caller's to dispose; null at the end of the stream.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="InvalidDataException">The stream does not decompress.</exception>
    public LineBlock? Read()
    {
        while (true)
        {
            if (EndOfBlock() is var end and > 0) return Take(end, _at, isTooLong: false);
            if (_hasEnded) return _filled > 0 ? Take(_filled, _at, isTooLong: false) : null;
            if (_filled >= LongestLine) return PassOver();
            Fill();
        }
    }

    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>After the last line end of the first <see cref="BlockSize"/> bytes, or after the first beyond them; 0
    /// when more must be read to know.</summary>
    private int EndOfBlock()
    {
        if (_filled < BlockSize && !_hasEnded && !isLive) return 0;
        if (_buffer.AsSpan(0, Math.Min(_filled, BlockSize)).LastIndexOf((byte)'\n') is var last and >= 0)
            return last + 1;
        var start = Math.Max(BlockSize, _searched);
        if (_filled <= start) return 0;
        var first = _buffer.AsSpan(start, _filled - start).IndexOf((byte)'\n');
        _searched = _filled;
        return first < 0 ? 0 : start + first + 1;
    }

    /// <summary>Reads up to the next whole number of block sizes, so that never more than one is left over.</summary>
    private void Fill()
    {
        if (_filled == _buffer.Length) Grow();
        var until = _filled - (_filled % BlockSize) + BlockSize;
        do
        {
            var read = stream.Read(_buffer, _filled, until - _filled);
            if (read == 0)
            {
                _hasEnded = true;
                return;
            }
            _filled += read;
        }
        while (_filled < until && !isLive);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * _buffer.Length);
        _buffer.AsSpan(0, _filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>Reads past a line that is too long and keeps only its last bytes.</summary>
    private LineBlock PassOver()
    {
        var start = _at;
        while (true)
        {
            var end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n') + 1;
            if (end > 0 || _hasEnded) return Take(end > 0 ? end : _filled, start, isTooLong: true);
            _at = _at with { Bytes = _at.Bytes + _filled };
            _filled = 0;
            Fill();
        }
    }

    private LineBlock Take(int length, InputPosition start, bool isTooLong)
    {
        var lines = isTooLong ? 1 : Lines(_buffer.AsSpan(0, length));
        var end = start with { Bytes = _at.Bytes + length, Lines = start.Lines + lines };
        var block = new LineBlock(_buffer, length, start, end, isTooLong);
        var rest = _buffer.AsSpan(length, _filled - length);
        var next = ArrayPool<byte>.Shared.Rent(BlockSize);
        rest.CopyTo(next);
        (_buffer, _filled, _searched, _at) = (next, rest.Length, 0, end);
        return block;
    }

    private static int Lines(ReadOnlySpan<byte> bytes) => bytes.Count((byte)'\n') + (bytes[^1] == (byte)'\n' ? 0 : 1);
}

/// <summary>Reads a plain text as one block.</summary>
internal static class WholeText
{
    /// <summary>All bytes of a stream as one block; too long when it has <see cref="LineBlockReader.LongestLine"/>
    /// bytes or more.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LineBlock Read(Stream stream, InputPosition from)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(LineBlockReader.BlockSize);
        for (var filled = 0; ;)
        {
            var read = stream.Read(buffer, filled, Math.Min(LineBlockReader.LongestLine, buffer.Length) - filled);
            filled += read;
            if (read == 0 || filled >= LineBlockReader.LongestLine)
                return new LineBlock(buffer, filled, from, from.ToNextInput(), read > 0);
            if (filled < buffer.Length) continue;
            var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
            buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
    }
}
