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
