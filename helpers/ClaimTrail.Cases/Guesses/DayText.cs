using System.Globalization;

namespace ClaimTrail.Cases;

/// <summary>Finds a day that is written for machines: 2023-07-28, 2023/07/28, 2023.07.28 or 20230728.</summary>
internal static class DayText
{
    /// <summary>The first such day of a text as <c>2023-07-28</c>; null when there is none. Years from 1900 to
    /// 2099.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 8 <= text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsAsciiDigit(text[at - 1]))) continue;
            if (At(text[at..]) is { } day) return day;
        }
        return null;
    }

    private static string? At(ReadOnlySpan<char> text)
    {
        // Addresses have 2020-02/19 too.
        var parted = text.Length >= 10 && (text[4], text[7]) is ('-', '-') or ('/', '/') or ('.', '.') or ('-', '/');
        var length = parted ? 10 : 8;
        if (text.Length < length || (text.Length > length && char.IsAsciiDigit(text[length]))) return null;
        Span<char> digits = stackalloc char[8];
        var count = 0;
        foreach (var c in text[..length])
            if (char.IsAsciiDigit(c) && count < 8) digits[count++] = c;
        return count == 8
            && DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day) && day.Year is >= 1900 and <= 2099
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
