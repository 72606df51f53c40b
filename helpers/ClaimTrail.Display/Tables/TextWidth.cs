using System.Globalization;

namespace ClaimTrail.Display.Tables;

/// <summary>How many columns a text takes in a terminal: two for an East Asian wide character (Unicode Standard Annex
/// 11, W and F, by block), none for a combining mark.</summary>
internal static class TextWidth
{
    public static int Of(string text) => text.Sum(Of);

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    private static int Of(char c) => c switch
    {
        (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\u303e') or (>= '\u3041' and <= '\ua4cf')
            or (>= '\uac00' and <= '\ud7a3')
            or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60')
            or (>= '\uffe0' and <= '\uffe6') => 2,
        < '\u0300' => 1,
        _ =>
            CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format ? 0 : 1,
    };
}
