using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimTrail.Text;

/// <summary>Guesses an encoding: each one that can decode the bytes without loss is scored by how many of the decoded
/// characters are everyday ones of the script it was made for.</summary>
internal static class EncodingGuesser
{
    public static readonly EncodingGuess Utf16LittleEndian = new("UTF-16LE", "UTF-16LE");
    public static readonly EncodingGuess Utf16BigEndian = new("UTF-16BE", "UTF-16BE");

    // Below this share of everyday characters a decoding is noise.
    private const double LeastScore = 0.3;

    // Fewer characters beyond ASCII say nothing about an encoding.
    private const int LeastCharacters = 4;

    private const string Hangul = "이다는을의에고하가지한를은도로기사인대있자시서어그리해나아원일만수정부과상제전장주보조라스들여유관성공국"
        + "으니안했습것와적위면던게구동되생오연비신할등때화까세요우반선용러경방말명문개업치회학음양없않려진";

    private const string Simplified = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产"
        + "种面而方后多定行学法所民得经之进着等部度家里如高自理起小现实加都两体制机当使点从业本去性好应开合还因由其些前外天日那社事"
        + "相全表间样与关各重新内数正心明看又么利比或但第向此没结问意月公系情者最代想已提员位入常文总品式设及管长求资流报网";

    private const string Traditional = "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產"
        + "種面而方後多定行學法所民得經之進著等部度家裡如高自理起小現實加都兩體制機當使點從業本去性好應開合還因由其些前外天日那社事"
        + "相全表間樣與關各重新內數正心明看又麼利比或但第向此沒結問意月公系情者最代想已提員位入常文總品式設及管長求資流報網";

    private const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ،؟؛";

    private const string Marks = "“”‘’«»…–—。、,!?:;()《》「」『』·~";

    private static readonly Candidate[] Candidates =
    [
        new(new EncodingGuess("EUC-KR", "EUC-KR"), "euc-kr", Hangul, Expected: 0.6),
        new(new EncodingGuess("CP949", "CP949"), "ks_c_5601-1987", Hangul, Expected: 0.6),
        new(new EncodingGuess("GB18030", "GB18030"), "gb18030", Simplified, Expected: 0.5),
        new(new EncodingGuess("Big5", "BIG5"), "big5", Traditional, Expected: 0.5),
        new(new EncodingGuess("Windows-1256", "WINDOWS-1256"), "windows-1256", Arabic, Expected: 0.95),
    ];

    /// <summary>The likeliest encoding other than UTF-8; null when none is likely.</summary>
    public static EncodingGuess? Guess(ReadOnlySpan<byte> bytes)
    {
        if (GuessUtf16(bytes) is { } wide) return wide;
        if (IsDamagedUtf8(bytes)) return null;
        (EncodingGuess? Guess, double Score) best = (null, LeastScore);
        foreach (var candidate in Candidates)
        {
            // A later candidate must be better, not as good: CP949 contains EUC-KR.
            var score = candidate.Score(bytes);
            if (score > best.Score) best = (candidate.Guess, score);
        }

        return best.Guess;
    }

    /// <summary>UTF-16 without its mark: blanks, line breaks and ASCII are frequent in text of any script when its
    /// pairs of
    /// bytes are read in the right order, and rare in the wrong one.</summary>
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
        return TryDecode(encoding, bytes, out _) ? guess : null;
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

    private static bool TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>An encoding, and what text in it is made of.</summary>
    /// <param name="Guess">What to call it.</param>
    /// <param name="NetName">What .NET calls it.</param>
    /// <param name="Everyday">The everyday characters of its script.</param>
    /// <param name="Expected">The share of them among the characters beyond ASCII in ordinary text.</param>
    private sealed record Candidate(EncodingGuess Guess, string NetName, string Everyday, double Expected)
    {
        private readonly SearchValues<char> _everyday = SearchValues.Create(Everyday + Marks);

        private readonly Encoding? _encoding =
            CodePagesEncodingProvider.Instance.GetEncoding(NetName, EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback);

        /// <summary>How ordinary the bytes look in this encoding: 1 is ordinary text, 0 cannot be.</summary>
        public double Score(ReadOnlySpan<byte> bytes)
        {
            if (_encoding is null || !TryDecode(_encoding, bytes, out var text)) return 0;
            int beyondAscii = 0, everyday = 0;
            foreach (var c in text)
            {
                if (c < 0x20 && c is not ('\t' or '\n' or '\r' or '\f')) return 0;
                if (c < 0x80) continue;
                if (char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.Control)
                    return 0;
                beyondAscii++;
                if (_everyday.Contains(c)) everyday++;
            }

            return beyondAscii < LeastCharacters ? 0 : everyday / (Expected * beyondAscii);
        }
    }
}
