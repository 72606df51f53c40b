using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>How many letters of each script a text has.</summary>
internal readonly record struct ScriptCount(int Latin, int Hangul, int Han, int Kana, int Arabic, int Cyrillic,
    int Other, string? OtherLanguage)
{
    /// <summary>Scripts that one language of newspapers writes nearly alone, with that language.</summary>
    private static readonly (char From, char To, string Language)[] Single =
    [
        ('\u0370', '\u03FF', "el"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0900', '\u097F', "hi"),
            ('\u0980', '\u09FF', "bn"),
        ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"),
            ('\u0C80', '\u0CFF', "kn"),
        ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"), ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"),
            ('\u1000', '\u109F', "my"),
        ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"),
    ];

    /// <summary>All letters.</summary>
    public int All => Latin + Hangul + Han + Kana + Arabic + Cyrillic + Other;

    public static ScriptCount Of(ReadOnlySpan<char> text)
    {
        int latin = 0, hangul = 0, han = 0, kana = 0, arabic = 0, cyrillic = 0;
        Span<int> single = stackalloc int[Single.Length];
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (Script.IsLatin(c)) latin++;
            else if (Script.IsHangul(c)) hangul++;
            else if (Script.IsHan(c)) han++;
            else if (Script.IsKana(c)) kana++;
            else if (Script.IsArabic(c)) arabic++;
            else if (Script.IsCyrillic(c)) cyrillic++;
            else Add(c, single);
        }
        var (best, other) = (0, 0);
        for (var i = 0; i < single.Length; i++)
        {
            other += single[i];
            if (single[i] > single[best]) best = i;
        }
        return new ScriptCount(latin, hangul, han, kana, arabic, cyrillic, other, single[best] > 0
            ? Single[best].Language : null);
    }

    private static void Add(char c, Span<int> single)
    {
        for (var i = 0; i < Single.Length; i++)
            if (c >= Single[i].From && c <= Single[i].To) single[i]++;
    }
}
