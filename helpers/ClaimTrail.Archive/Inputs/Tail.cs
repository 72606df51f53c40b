using System.Security.Cryptography;

namespace ClaimTrail.Archive.Inputs;

/// <summary>The last bytes before a place, as a checksum: tells whether an input is still the one that was
/// read.</summary>
/// <param name="Length">How many bytes, 0 to 4096.</param>
/// <param name="Sha256">Their SHA-256 in lower-case hexadecimal.</param>
internal readonly record struct Tail(int Length, string Sha256)
{
    private const int Longest = 4096;

    /// <summary>The tail of some bytes.</summary>
    public static Tail Of(ReadOnlySpan<byte> bytes)
    {
        var last = bytes[Math.Max(0, bytes.Length - Longest)..];
        return new Tail(last.Length, Convert.ToHexStringLower(SHA256.HashData(last)));
    }
}
