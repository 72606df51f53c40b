using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTrail.Text;

/// <summary>A text without what two copies of it may differ in and still be copies.</summary>
/// <remarks>The rule, in this order: Unicode compatibility composition (NFKC, so that full-width and half-width forms
/// agree); lower case without any culture; Arabic vowel points (U+064B to U+065F, U+0670) and the stretching stroke
/// (U+0640) dropped; every run of anything but letters, digits and the marks on them becomes one space; none at the
/// ends. A surrogate without its partner counts as a space.</remarks>
internal static class NormalisedText
{
    /// <summary>The normalised text, possibly empty.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var composed = WellFormed(text).Normalize(NormalizationForm.FormKC);
        var kept = new StringBuilder(composed.Length);
        var pendingSpace = false;
        foreach (var rune in composed.EnumerateRunes())
        {
            if (IsArabicPoint(rune.Value)) continue;
            if (!IsKept(rune))
            {
                pendingSpace = kept.Length > 0;
                continue;
            }

            if (pendingSpace) kept.Append(' ');
            pendingSpace = false;
            kept.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        // What was dropped may have stood between two letters that compose.
        return kept.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>A fingerprint of the normalised text: the first 16 hexadecimal digits, in lower case, of the SHA-256 of
    /// its UTF-8 bytes. Equal texts have equal fingerprints; the fingerprint does not give the text back.</summary>
    public static string Fingerprint(ReadOnlySpan<char> text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(text))).AsSpan(0, 8));

    private static bool IsArabicPoint(int c) => c is (>= 0x064B and <= 0x065F) or 0x0670 or 0x0640;

    private static bool IsKept(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static string WellFormed(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var whole = Rune.DecodeFromUtf16(text, out var rune, out var used) == System.Buffers.OperationStatus.Done;
            builder.Append(whole ? rune.ToString() : " ");
            text = text[used..];
        }

        return builder.ToString();
    }
}
