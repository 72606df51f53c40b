using System.Text;

namespace ClaimTrail.Quotations.People.Sounds;

/// <summary>Korean syllables in Latin letters, letter by letter (Revised Romanization of 2000; of its sound
/// changes between syllables only ll, because foreign names hardly show the others).</summary>
/// <remarks>A syllable's code is 0xAC00 + (initial × 21 + vowel) × 28 + final (The Unicode Standard, section
/// 3.12).</remarks>
internal static class HangulSound
{
    private const int First = 0xAC00;
    private const int Last = 0xD7A3;
    private const int VowelCount = 21;
    private const int FinalCount = 28;

    private static readonly string[] Initials =
        ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

    private static readonly string[] Vowels =
    [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
        "yu", "eu", "ui", "i",
    ];

    private static readonly string[] Finals =
    [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
        "ng", "t", "t", "k",
        "t", "p", "t",
    ];

    private const int Nasal = 4;
    private const int Liquid = 8;

    /// <summary>Whether a word ends in ㄴ or ㄹ, as verbs before a noun do: 미룬, 미룰.</summary>
    public static bool EndsInNasalOrLiquid(ReadOnlySpan<char> word) =>
        word is [.., var last] && Serves(last) && (last - First) % FinalCount is Nasal or Liquid;

    public static bool Serves(char c) => c is >= (char)First and <= (char)Last;

    public static void Append(StringBuilder latin, char syllable)
    {
        var index = syllable - First;
        var initial = Initials[index / (VowelCount * FinalCount)];
        latin.Append(initial == "r" && latin.Length > 0 && latin[^1] == 'l' ? "l" : initial);
        latin.Append(Vowels[index / FinalCount % VowelCount]);
        latin.Append(Finals[index % FinalCount]);
    }
}
