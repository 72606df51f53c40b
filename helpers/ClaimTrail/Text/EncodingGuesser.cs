using System.Buffers;
using System.Text;
using UtfUnknown;

namespace ClaimTrail.Text;

/// <summary>Guesses an encoding with UTF.Unknown, which says something of any bytes: it is asked only for what is no
/// UTF-16 (which it knows by its mark alone) and no damaged UTF-8, and believed only where it is sure.</summary>
internal static class EncodingGuesser
{
    public static readonly EncodingGuess Utf16LittleEndian = new("UTF-16LE", "UTF-16LE");
    public static readonly EncodingGuess Utf16BigEndian = new("UTF-16BE", "UTF-16BE");

    // UTF.Unknown is at least this sure of text in these encodings, and less of noise.
    private const float LeastSure = 0.5f;

    /// <summary>The encodings of old files in languages that are read here, by the names that UTF.Unknown gives
    /// them.</summary>
    private static readonly Dictionary<string, EncodingGuess> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["euc-kr"] = new("EUC-KR", "EUC-KR"),
        ["cp949"] = new("CP949", "CP949"),
        ["ks_c_5601-1987"] = new("CP949", "CP949"),
        ["gb18030"] = new("GB18030", "GB18030"),
        ["big5"] = new("Big5", "BIG5"),
        ["windows-1256"] = new("Windows-1256", "WINDOWS-1256"),
    };

    /// <summary>The likeliest encoding other than UTF-8; null when none is likely.</summary>
    public static EncodingGuess? Guess(ReadOnlySpan<byte> bytes)
    {
        if (GuessUtf16(bytes) is { } wide) return wide;
        if (IsDamagedUtf8(bytes)) return null;
        return CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected is { Confidence: >= LeastSure } found
            && Known.TryGetValue(found.EncodingName, out var guess) && IsWhole(guess, bytes) ? guess : null;
    }

    /// <summary>Whether the encoding can read the bytes to the last one, and gives no characters that nobody
    /// writes.</summary>
    private static bool IsWhole(EncodingGuess guess, ReadOnlySpan<byte> bytes) =>
        StrictEncoding.Named(guess.IconvName) is { } encoding && encoding.TryRead(bytes, out var text)
            && !text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF');

    /// <summary>UTF-16 without its mark: blanks, line breaks and ASCII are frequent in text of any script when its
    /// pairs of bytes are read in the right order, and rare in the wrong one.</summary>
    private static EncodingGuess? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0) return null;
        int little = 0, big = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (bytes[i + 1] == 0 && IsPlain(bytes[i])) little++;
            if (bytes[i] == 0 && IsPlain(bytes[i + 1])) big++;
        }

        if (Math.Max(little, big) * 64 < bytes.Length / 2 || Math.Max(little, big) < 2 * Math.Min(little, big))
            return null;
        var (guess, encoding) = little > big
            ? (Utf16LittleEndian,
                new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true))
            : (Utf16BigEndian, new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true));
        return encoding.TryRead(bytes, out _) ? guess : null;
    }

    private static bool IsPlain(byte b) => b is (>= 0x20 and < 0x7F) or (byte)'\t' or (byte)'\n' or (byte)'\r';

    /// <summary>Whether most characters beyond ASCII are whole in UTF-8, which no other encoding gives by
    /// chance.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status != OperationStatus.Done) broken++;
            else if (used > 1) whole++;
            bytes = bytes[used..];
        }

        return whole > 2 * broken;
    }
}
