namespace ClaimTrail.Notebooks.Documents;

/// <summary>The three bytes that some editors put before UTF-8 text.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    public static int LengthIn(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Utf8) ? Utf8.Length : 0;

    public static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> bytes) => bytes[LengthIn(bytes.Span)..];
}
