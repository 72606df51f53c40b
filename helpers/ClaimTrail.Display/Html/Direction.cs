namespace ClaimTrail.Display.Html;

/// <summary>Which way a language or a piece of text runs.</summary>
internal static class Direction
{
    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi",
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa",
    };

    /// <summary>Whether a BCP 47 tag names a language or a script that runs right to left. A script decides over a
    /// language.</summary>
    public static bool IsRightToLeft(string language)
    {
        var parts = language.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        return RightToLeft.Contains(script ?? parts[0]);
    }

    /// <summary>Whether a text holds a letter or a control character of right-to-left writing (the Hebrew to Arabic
    /// Extended blocks, their presentation forms, and the embedding, override and isolate marks).</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c is (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufeff')
                or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')) return true;
        return false;
    }

    /// <summary>Checks the form of a BCP 47 tag and returns it.</summary>
    /// <exception cref="ArgumentException">The tag is empty or holds anything but letters, digits and
    /// hyphens.</exception>
    public static string Checked(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        if (language.Length > 35 || !char.IsAsciiLetter(language[0])
            || language.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-'))
            throw new ArgumentException(
                $"\"{language}\" is not a language tag; use a BCP 47 tag such as \"ko\" or \"zh-Hant\".",
                nameof(language));
        return language;
    }
}
