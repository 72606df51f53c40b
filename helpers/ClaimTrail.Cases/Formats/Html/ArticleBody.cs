using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimTrail.Cases;

/// <summary>Finds the article in a page: the element under which the most running text stands together. What pages mark as
/// their article is preferred where the text bears it out.</summary>
/// <remarks>The idea is that of Arc90's Readability (2009): paragraphs speak for their parent, and half for the parent of
/// that; links speak for nobody. One walk over the page, linear in its length.</remarks>
internal static class ArticleBody
{
    private const int ShortLine = 80;

    /// <summary>The paragraphs of the article, in order; empty when the page holds none.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument page)
    {
        if (page.Body is not { } body) return [];
        var blocks = BlockReader.Of(body);
        if (blocks.Count == 0) return [];
        var weights = Weights(blocks);
        var all = blocks.Sum(b => b.Weight);
        var root = Marked(page, blocks, all) ?? Heaviest(weights, body);
        return [.. blocks.Where(b => root.Contains(b.Home)).Where(IsStory).Select(b => b.Text)];
    }

    private static bool IsStory(Block block) => block.LinkedShare < 0.5 || block.Text.Length >= ShortLine;

    /// <summary>The smallest element that the page calls its article and that holds most of the running text.</summary>
    private static IElement? Marked(IHtmlDocument page, IReadOnlyList<Block> blocks, double all)
    {
        foreach (var selector in new[] { "[itemprop~=articleBody]", "article", "main, [role=main]" })
        {
            var marked = page.QuerySelectorAll(selector);
            // A front page has many articles, and none of them is the page's.
            if (marked.Length is 0 or > 20) continue;
            var best = marked.Select(m => (Element: m, Weight: blocks.Where(b => m.Contains(b.Home)).Sum(b => b.Weight))).MaxBy(m => m.Weight);
            if (best.Weight > 0 && best.Weight >= all * 0.4) return best.Element;
        }
        return null;
    }

    private static Dictionary<IElement, double> Weights(IReadOnlyList<Block> blocks)
    {
        var weights = new Dictionary<IElement, double>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
        {
            var near = block.Home.LocalName is "p" or "h1" or "h2" or "h3" or "li" or "blockquote" or "pre" ? block.Home.ParentElement ?? block.Home : block.Home;
            weights[near] = weights.GetValueOrDefault(near) + block.Weight;
            if (near.ParentElement is { } above) weights[above] = weights.GetValueOrDefault(above) + (block.Weight / 2);
        }
        return weights;
    }

    private static IElement Heaviest(Dictionary<IElement, double> weights, IElement body)
    {
        var best = weights.Where(w => w.Value > 0).OrderByDescending(w => w.Value).Select(w => w.Key).FirstOrDefault();
        return best is null || best.LocalName == "html" ? body : best;
    }
}
