using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimTrail.Cases;

/// <summary>What belongs to a page and not to what is read on it: menus, buttons, pictures and their captions,
/// scripts.</summary>
/// <remarks>Elements are known by what they are, never by what a class or an id is called: "no-share" and "has-sidebar"
/// are names of what holds an article. A form is none of them, since some pages stand in one as a whole.</remarks>
internal static class Furniture
{
    /// <summary>Longer than any notice that asks for scripts.</summary>
    private const int LongNotice = 250;

    /// <summary>So many elements around one another may hold the article; to measure more would take long.</summary>
    private const int MostKept = 20;

    private static readonly string[] Marks = ["hidden", "aria-hidden", "role"];

    private const string Unread =
        "script, style, template, noscript, head, svg, math, canvas, iframe, object, embed, audio, video";

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "aside", "footer", "button", "select", "input", "textarea", "dialog", "figure", "figcaption", "menu",
        "label",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu", "menubar",
        "toolbar",
    };

    /// <summary>Takes it out of a page. What holds more than half of the words stays, whatever it is: a dialog that
    /// stood open when the page was saved leaves the article marked as hidden. What browsers without scripts are shown
    /// stays where it is more than a notice.</summary>
    public static void Remove(IHtmlDocument page)
    {
        foreach (var shown in page.QuerySelectorAll("body noscript").Where(n => n.TextContent.Length >= LongNotice)
            .ToList())
            shown.Replace([.. shown.ChildNodes]);
        foreach (var unread in page.QuerySelectorAll(Unread).ToList()) unread.Remove();
        var most = Math.Max(LongNotice, (page.Body?.TextContent.Length ?? 0) / 2);
        var kept = 0;
        foreach (var element in page.Body?.GetElementsByTagName("*").Where(Is).ToList() ?? [])
        {
            if (kept == MostKept || element.TextContent.Length <= most)
            {
                element.Remove();
                continue;
            }
            kept++;
            foreach (var name in Marks) element.RemoveAttribute(name);
        }
    }

    private static bool Is(IElement element) =>
        Elements.Contains(element.LocalName) || element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && Roles.Contains(role.Trim()));
}
