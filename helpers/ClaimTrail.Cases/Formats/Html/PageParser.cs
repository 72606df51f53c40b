using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTrail.Cases;

/// <summary>Parses a page, and gives up on one that no browser would have to show.</summary>
internal static class PageParser
{
    /// <exception cref="UnreadableFileException">The page is nested too deeply or has too many elements.</exception>
    public static IHtmlDocument Parse(string markup)
    {
        var guard = new PageGuard();
        // Nothing is loaded and no script runs: without a browsing context of its own the parser only parses.
        return new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            // The parser's own limit puts what is too deep elsewhere, and takes as long; the guard refuses it.
            MaximumDepth = int.MaxValue,
            OnCreated = (element, _) => guard.See(element),
            OnToken = (token, _) => guard.See(token),
        }).ParseDocument(markup);
    }
}
