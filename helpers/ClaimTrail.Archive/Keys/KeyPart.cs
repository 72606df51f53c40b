using System.Buffers;
using System.Text;

namespace ClaimTrail.Archive.Keys;

/// <summary>One part of a key: what would break a line, a key or a sort is written as %XX, byte by byte of its
/// UTF-8.</summary>
internal static class KeyPart
{
    /// <summary>All control characters, the slash between parts, and the sign of the escape itself.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c), '/', '%',
            '\u2028', '\u2029']);

    public static string Escape(string part)
    {
        if (!part.AsSpan().ContainsAny(Escaped)) return part;
        var text = new StringBuilder(part.Length + 8);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var c in part)
        {
            if (!Escaped.Contains(c)) text.Append(c);
            else foreach (var b in utf8[..Encoding.UTF8.GetBytes([c], utf8)])
                text.Append('%').Append(Convert.ToHexString([b]));
        }
        return text.ToString();
    }

    /// <summary>The part that was escaped.</summary>
    public static string Unescape(string part) =>
        part.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(part) : part;
}
