using System.Collections.Frozen;

namespace ClaimTrail.Site.Markup;

/// <summary>What markup from a notebook may hold. Everything that is not named here is dropped.</summary>
internal static class SafeRules
{
    /// <summary>Elements that are kept.</summary>
    public static FrozenSet<string> Elements { get; } = Set(
        "a", "abbr", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite",
        "code", "col", "colgroup",
        "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2",
        "h3", "h4", "h5", "h6",
        "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s",
        "samp", "section", "small",
        "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
        "time", "tr", "u", "ul",
        "var", "wbr");

    /// <summary>Elements that go with all that they hold. Other unknown elements go, and what they hold
    /// stays.</summary>
    public static FrozenSet<string> DroppedWhole { get; } = Set(
        "applet", "audio", "base", "button", "canvas", "embed", "frame", "frameset", "head", "iframe",
        "input", "link", "math",
        "meta", "noembed", "noframes", "noscript", "object", "option", "param", "plaintext",
        "script", "select", "style",
        "template", "textarea", "title", "video", "xmp");

    /// <summary>Elements without an end tag.</summary>
    public static FrozenSet<string> Empty { get; } = Set("br", "col", "hr", "wbr");

    /// <summary>Roles that only describe.</summary>
    public static FrozenSet<string> Roles { get; } = Set("group", "img", "list", "listitem", "note", "presentation",
        "doc-endnotes", "doc-noteref");

    /// <summary>Schemes that a link may have.</summary>
    public static FrozenSet<string> LinkSchemes { get; } = Set("http", "https", "mailto");

    private static FrozenSet<string> Set(params IEnumerable<string> names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

/// <summary>Counts how many elements stand open in markup, before it is parsed: the rules of HTML make a parser look
/// through all that are open at each tag, so markup that only opens elements takes it the square of the time.</summary>
internal static class MarkupDepth
{
    /// <summary>More than any page needs, and few enough to be parsed at once.</summary>
    public const int Most = 4_000;

    private const int LongestName = 40;

    private static readonly System.Buffers.SearchValues<char> NameEnds =
        System.Buffers.SearchValues.Create(" \t\n\f\r/>");

    /// <summary>Whether so many elements are opened and not closed that the markup is better shown as text. Elements
    /// that HTML closes by itself count as open.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> markup)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = markup.IndexOf('<'); at >= 0;)
        {
            var rest = markup[(at + 1)..];
            var closes = rest is ['/', ..];
            var name = Name(closes ? rest[1..] : rest);
            if (closes && byName.TryGetValue(name, out var count) && count > 0)
            {
                byName[name] = count - 1;
                depth--;
            }
            else if (!closes && !name.IsEmpty && !HasNoEnd(name))
            {
                byName[name] = byName.TryGetValue(name, out count) ? count + 1 : 1;
                if (++depth > Most) return true;
            }
            var next = rest.IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    /// <summary>A name begins with a letter and ends as HTML says: at a blank, a slash or the end of the tag. Of a
    /// longer one its beginning is enough to count by.</summary>
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0])) return default;
        tag = tag[..Math.Min(tag.Length, LongestName)];
        var end = tag.IndexOfAny(NameEnds);
        return end < 0 ? tag : tag[..end];
    }

    private static bool HasNoEnd(ReadOnlySpan<char> name) =>
        SafeRules.Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)
            || name.Equals("img", StringComparison.OrdinalIgnoreCase);
}
