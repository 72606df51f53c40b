namespace ClaimTrail.Cases;

/// <summary>Makes a language tag out of what pages and programs write for one.</summary>
internal static class TagText
{
    /// <summary>The tag as BCP 47 writes it, such as <c>zh-TW</c> for <c>zh_tw</c>; null when the text is
    /// none.</summary>
    public static string? Language(string text)
    {
        var parts = text.Trim().Split('-', '_');
        if (parts[0].Length is not (2 or 3)
            || !parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit))) return null;
        parts[0] = parts[0].ToLowerInvariant();
        for (var i = 1; i < parts.Length; i++)
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(),
                _ => parts[i],
            };
        var tag = string.Join('-', parts);
        // A card takes language, script and region; a longer tag keeps its language.
        return ClaimTrail.Languages.LanguageTags.Remedy(tag) is null ? tag
            : ClaimTrail.Languages.LanguageTags.Remedy(parts[0]) is null ? parts[0] : null;
    }

    /// <summary>The language without script and region, to compare two tags.</summary>
    public static string Base(string tag) => tag.Split('-', 2)[0];
}
