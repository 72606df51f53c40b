namespace ClaimTrail.Notebooks.Site.Markup;

/// <summary>Counts how many elements stand open in markup, before it is parsed: the rules of HTML make a parser look through
/// all that are open at each tag, so markup that only opens elements takes it the square of the time.</summary>
internal static class MarkupDepth
{
    /// <summary>More than any page needs, and few enough to be parsed at once.</summary>
    public const int Most = 4_000;

    /// <summary>Whether so many elements are opened and not closed that the markup is better shown as text. Elements that HTML
    /// closes by itself count as open.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> markup)
    {
        var open = 0;
        for (var at = markup.IndexOf('<'); at >= 0 && at + 1 < markup.Length;)
        {
            if (markup[at + 1] == '/') open = Math.Max(0, open - 1);
            else if (char.IsAsciiLetter(markup[at + 1]) && !IsEmpty(markup[(at + 1)..]) && ++open > Most) return true;
            var next = markup[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    private static bool IsEmpty(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetter(tag[end])) end++;
        return SafeRules.Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tag[..end]) || tag[..end].Equals("img", StringComparison.OrdinalIgnoreCase);
    }
}
