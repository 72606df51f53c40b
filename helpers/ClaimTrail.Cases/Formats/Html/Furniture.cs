using AngleSharp.Dom;

namespace ClaimTrail.Cases;

/// <summary>Which elements of a page belong to the page and not to the article: menus, comments, sharing buttons, notices.</summary>
internal static class Furniture
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select", "input", "textarea", "iframe",
        "svg", "math", "canvas", "object", "embed", "audio", "video", "dialog", "head", "figure", "figcaption", "menu", "label",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu", "menubar", "toolbar",
    };

    /// <summary>Words of class names and ids. A name is cut into its words first: "comments-list" is furniture, "recommended" too,
    /// "commentary-body" is not.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "comment", "comments", "disqus", "share", "sharing", "social", "related", "recommend", "recommended", "recommendations",
        "newsletter", "promo", "promotion", "sidebar", "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "advert", "ad", "ads",
        "advertisement", "sponsor", "sponsored", "subscribe", "subscription", "paywall", "menu", "nav", "navbar", "navigation", "footer",
        "popup", "modal", "banner", "tags", "taglist", "pagination", "pager", "toolbar", "widget", "trending", "popular", "caption", "hidden",
    };

    public static bool Is(IElement element)
    {
        if (Elements.Contains(element.LocalName)) return true;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("role") is { } role && Roles.Contains(role.Trim())) return true;
        // The body and the article themselves may carry any name: class="article has-sidebar".
        if (element.LocalName is "html" or "body" or "main" or "article") return false;
        // The page's own heading stands outside the article; the article's holds its first words.
        if (element.LocalName == "header") return !StandsInArticle(element);
        return HasName(element.Id) || HasName(element.ClassName);
    }

    private static bool StandsInArticle(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
            if (parent.LocalName is "article" or "main") return true;
        return false;
    }

    private static bool HasName(string? names)
    {
        if (string.IsNullOrEmpty(names)) return false;
        var lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = names.AsSpan();
        foreach (var part in text.SplitAny(' ', '-', '_', '\t', '\n'))
            if (lookup.Contains(text[part])) return true;
        return false;
    }
}
