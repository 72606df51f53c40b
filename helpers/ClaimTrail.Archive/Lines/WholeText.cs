using System.Buffers;

namespace ClaimTrail.Archive.Lines;

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
