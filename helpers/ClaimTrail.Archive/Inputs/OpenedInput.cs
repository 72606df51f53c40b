using System.Security.Cryptography;

namespace ClaimTrail.Archive.Inputs;

/// <summary>An input that is being read.</summary>
internal sealed class OpenedInput : IDisposable
{
    private readonly Stream _raw;

    public OpenedInput(Stream raw, Compression compression)
    {
        _raw = raw;
        Content = Compressions.Unpack(raw, compression);
        CanSeek = compression == Compression.None && raw.CanSeek;
    }

    /// <summary>The bytes, unpacked.</summary>
    public Stream Content { get; }

    /// <summary>How many bytes on disk are read; null for a stream.</summary>
    public long? ReadOnDisk => _raw.CanSeek ? _raw.Position : null;

    private bool CanSeek { get; }

    /// <summary>Goes on to a place that an earlier run had reached.</summary>
    /// <returns>Whether the bytes before the place are still the same.</returns>
    public bool TrySkipTo(long bytes, Tail tail)
    {
        var start = bytes - tail.Length;
        if (CanSeek) Content.Position = start;
        else if (!TryPass(start)) return false;
        var before = new byte[tail.Length];
        if (Content.ReadAtLeast(before, before.Length, throwOnEndOfStream: false) < before.Length) return false;
        return tail == Tail.Of(before);
    }

    public void Dispose() => Content.Dispose();

    private bool TryPass(long bytes)
    {
        var buffer = new byte[64 * 1024];
        while (bytes > 0)
        {
            var read = Content.Read(buffer, 0, (int)Math.Min(bytes, buffer.Length));
            if (read == 0) return false;
            bytes -= read;
        }
        return true;
    }
}

/// <summary>The last bytes before a place, as a checksum: tells whether an input is still the one that was
/// read.</summary>
/// <param name="Length">How many bytes, 0 to 4096.</param>
/// <param name="Sha256">Their SHA-256 in lower-case hexadecimal.</param>
internal readonly record struct Tail(int Length, string Sha256)
{
    private const int Longest = 4096;

    /// <summary>The tail of no bytes.</summary>
    public static Tail Empty { get; } = new(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    /// <summary>The tail of some bytes.</summary>
    public static Tail Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return Empty;
        var last = bytes[Math.Max(0, bytes.Length - Longest)..];
        return new Tail(last.Length, Convert.ToHexStringLower(SHA256.HashData(last)));
    }
}
