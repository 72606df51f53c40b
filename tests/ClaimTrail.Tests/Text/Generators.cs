using FsCheck;
using FsCheck.Fluent;

namespace ClaimTrail.Tests.Text;

/// <summary>Random texts made of pieces that matter.</summary>
internal static class Generators
{
    /// <summary>Some of the pieces, in any order, run together.</summary>
    public static Gen<string> Concatenated(string[] pieces) =>
        Gen.Elements(pieces).ArrayOf().Select(chosen => string.Concat(chosen));

    /// <summary>Sentences of 12 to 60 invented words in the letters of one script.</summary>
    public static Gen<string> Sentences() =>
        from alphabet in Gen.Elements(Alphabets)
        from words in Word(alphabet).ArrayOf().Resize(60)
        where words.Length >= 12
        select string.Join(alphabet.Spaced ? " " : "", words);

    private sealed record Alphabet(string Letters, bool Spaced);

    private static readonly Alphabet[] Alphabets =
    [
        new("가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초", Spaced: true),
        new("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动", Spaced: false),
        new("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", Spaced: true),
        new("abcdefghijklmnoprstuvwyz", Spaced: true),
    ];

    private static Gen<string> Word(Alphabet alphabet) =>
        from letters in Gen.Elements(alphabet.Letters.ToCharArray()).ArrayOf().Resize(8)
        where letters.Length > 1
        select new string(letters);
}
