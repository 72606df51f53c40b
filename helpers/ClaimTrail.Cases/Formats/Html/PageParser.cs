using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace ClaimTrail.Cases;

/// <summary>Parses a page, and gives up on one that no browser would have to show.</summary>
/// <remarks>The rules of HTML make a parser look through all elements that stand open at each tag, and open those that
/// only format again in every paragraph; so a page that opens elements and closes none takes it the square of the time,
/// or of the memory. It is therefore watched while it is parsed.</remarks>
internal sealed class PageParser
{
    /// <summary>How often elements that format may be opened again in one page.</summary>
    private const int MostReopened = 150_000;

    private const string Remedy = "Copy the article’s text out of the browser into a .txt file.";

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private readonly Dictionary<INode, int> _depths = new(ReferenceEqualityComparer.Instance);
    private IElement? _last;
    private int _open;
    private int _reopened;

    /// <exception cref="UnreadableFileException">The page is nested too deeply or has too many elements.</exception>
    public static IHtmlDocument Parse(string markup)
    {
        var parser = new PageParser();
        // Nothing is loaded and no script runs: without a browsing context of its own the parser only parses.
        return new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            // The parser's own limit puts what is too deep elsewhere, and takes as long; here it is refused.
            MaximumDepth = int.MaxValue,
            OnCreated = (element, _) => parser.See(element),
            OnToken = (token, _) => parser.See(token),
        }).ParseDocument(markup);
    }

    /// <summary>Measures depth while the tree grows. An element is told of before it gets its parent, so each is
    /// measured when the next one comes.</summary>
    private void See(IElement element)
    {
        if (_last is not null) Measure(_last);
        _last = element;
        if (_depths.Count > IntakeLimits.MostElements)
            throw Refusal($"has more than {IntakeLimits.MostElements} elements, which no article has");
    }

    /// <summary>Counts the elements that format and may stand open.</summary>
    private void See(HtmlToken token)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)) return;
        var formats = Formatting.Contains(token.Name);
        if (token.Type is HtmlTokenType.EndTag)
        {
            if (formats) _open = Math.Max(0, _open - 1);
            return;
        }
        if ((_reopened += _open) > MostReopened) throw Refusal($"leaves so many tags open that it would never end");
        if (formats) _open++;
    }

    /// <summary>The parser tells of no svg or math that stands in a title of a drawing; so all above that was not told
    /// of is measured with it.</summary>
    private void Measure(IElement element)
    {
        var untold = new Stack<INode>();
        var depth = 0;
        for (INode? at = element; at is IElement && !_depths.TryGetValue(at, out depth); at = at.Parent)
            untold.Push(at);
        while (untold.TryPop(out var node)) _depths[node] = ++depth;
        if (depth > IntakeLimits.MostDepth)
            throw Refusal($"nests its elements more than {IntakeLimits.MostDepth} deep, which no browser shows");
    }

    private static UnreadableFileException Refusal(FormattableString what) =>
        new($"The page {what.ToString(CultureInfo.InvariantCulture)}.", Remedy);
}
