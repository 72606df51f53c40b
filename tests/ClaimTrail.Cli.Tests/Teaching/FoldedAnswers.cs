using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTrail.Cli.Tests.Teaching;

/// <summary>Looks at a page as a reader sees it before anything is opened.</summary>
internal static class FoldedAnswers
{
    /// <summary>Which of the answers can be read before a reader opens anything.</summary>
    public static IReadOnlyList<string> Visible(string page, IEnumerable<string> answers)
    {
        var document = new HtmlParser().ParseDocument(page);
        foreach (var folded in document.QuerySelectorAll("details:not([open])").ToList())
            foreach (var child in folded.ChildNodes.Where(node => node is not IElement { LocalName: "summary" })
                .ToList()) child.RemoveFromParent();
        var seen = Plain(document.Body!.TextContent);
        return [.. answers.Where(answer => seen.Contains(Plain(answer), StringComparison.Ordinal))];
    }

    /// <summary>Which of the answers stand on the page at all, folded or not.</summary>
    public static IReadOnlyList<string> Present(string page, IEnumerable<string> answers)
    {
        var text = Plain(new HtmlParser().ParseDocument(page).Body!.TextContent);
        return [.. answers.Where(answer => text.Contains(Plain(answer), StringComparison.Ordinal))];
    }

    /// <summary>Without white space, which markup may add.</summary>
    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
