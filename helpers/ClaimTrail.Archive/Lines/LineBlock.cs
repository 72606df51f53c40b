using System.Buffers;

namespace ClaimTrail.Archive.Lines;

/// <summary>Some whole lines of one input, in pooled memory, with their place.</summary>
internal sealed class LineBlock(byte[] rented, int length, InputPosition from, InputPosition to, bool isTooLong)
    : IDisposable
{
    private byte[]? _rented = rented;

    /// <summary>The lines with their ends; only the last line of an input may lack its end. Of a line that is too long,
    /// only the end.</summary>
    public ReadOnlyMemory<byte> Bytes => _rented.AsMemory(0, length);

    public InputPosition From { get; } = from;

    public InputPosition To { get; } = to;

    /// <summary>Whether this is one line of <see cref="LineBlockReader.LongestLine"/> or more, which was passed
    /// over.</summary>
    public bool IsTooLong { get; } = isTooLong;

    /// <summary>The lines without their ends and without blanks around them; a blank line is empty.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Lines
    {
        get
        {
            for (var rest = Content; rest.Length > 0;)
            {
                var end = rest.Span.IndexOf((byte)'\n');
                yield return (end < 0 ? rest : rest[..end]).Trim(" \t\r"u8);
                rest = end < 0 ? default : rest[(end + 1)..];
            }
        }
    }

    /// <summary>The bytes without the mark of UTF-8 at the start of an input.</summary>
    private ReadOnlyMemory<byte> Content =>
        From.Bytes == 0 && Bytes.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? Bytes[3..] : Bytes;

    public void Dispose()
    {
        if (_rented is not null) ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
    }
}

/// <summary>How far the inputs have been read. It always stands between two lines.</summary>
/// <param name="Input">Which of the inputs, from 0; their number when all are read.</param>
/// <param name="Bytes">Bytes of it that are read, after decompression.</param>
/// <param name="Lines">Lines of it that are read, blank ones too.</param>
internal readonly record struct InputPosition(int Input, long Bytes, long Lines)
{
    /// <summary>Where the next input starts. No property: a record's text holds all of them, and this one's would have
    /// no end.</summary>
    public InputPosition ToNextInput() => new(Input + 1, 0, 0);
}
