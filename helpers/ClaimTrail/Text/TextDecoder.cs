using System.Text;

namespace ClaimTrail.Text;

/// <summary>Reads UTF-8 strictly, and says what bytes look like that are not UTF-8.</summary>
public static class TextDecoder
{
    /// <summary>The text of the bytes, or a guess at their encoding. Never replaces what it cannot read.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return new DecodedText(null, EncodingGuesser.Utf16LittleEndian);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return new DecodedText(null, EncodingGuesser.Utf16BigEndian);
        // UTF-16 without its mark may pass for UTF-8 full of control characters, so these are a reason to look again.
        if (bytes.ContainsAny(ControlBytes) && EncodingGuesser.Guess(bytes) is { } wide)
            return new DecodedText(null, wide);
        try
        {
            var content = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
            return new DecodedText(StrictUtf8.GetString(content), null);
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText(null, EncodingGuesser.Guess(bytes));
        }
    }

    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly System.Buffers.SearchValues<byte> ControlBytes =
        System.Buffers.SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
            26, 28, 29, 30, 31]);
}

/// <summary>What bytes turned out to be: text in UTF-8, or something else.</summary>
/// <param name="Text">The text, without a byte-order mark; null when the bytes are not UTF-8.</param>
/// <param name="Guess">What they look like instead; null when they are UTF-8, and when they look like nothing
/// known.</param>
public readonly record struct DecodedText(string? Text, EncodingGuess? Guess);

/// <summary>The encoding that bytes look like, when they are not UTF-8.</summary>
/// <param name="Name">Its usual name: EUC-KR, CP949, GB18030, Big5, Windows-1256, UTF-16LE or UTF-16BE.</param>
/// <param name="IconvName">What the command <c>iconv</c> calls it.</param>
public sealed record EncodingGuess(string Name, string IconvName);
