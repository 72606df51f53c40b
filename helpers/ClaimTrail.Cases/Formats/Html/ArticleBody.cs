using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace ClaimTrail.Cases;

/// <summary>The article of a page: what SmartReader (Mozilla's Readability) takes for it, with the lead that stands
/// above, and something else where that is too small for the page.</summary>
/// <param name="Paragraphs">The paragraphs in order; none when the page holds no text.</param>
/// <param name="Margin">Short lines that stand around it, the nearer first, where pages write their day and their
/// source.</param>
/// <param name="Doubt">What a person should look at; null when nothing.</param>
internal sealed record ArticleBody(IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Margin, string? Doubt)
{
    /// <summary>SmartReader turns addresses into whole ones and reads a day out of the page's, which may be none; so it
    /// gets one that says nothing.</summary>
    private const string NoAddress = "https://page.invalid/";

    /// <summary>How many steps it may be from all elements to the root, how many pairs those below one element may
    /// make, and how many lines may be broken. SmartReader looks at every element from each above it, from one to its
    /// next by way of all before it, and at each break from all others; beyond this it takes many seconds.</summary>
    private const int MostSteps = 500_000;

    private const long MostPairs = 10_000_000;
    private const int MostBreaks = 4_000;

    /// <summary>A smaller share of the page's running text than this is hardly its article.</summary>
    private const double SmallestShare = 0.15;

    private const double LeastMarked = 0.4;

    private const int LongLink = 120;
    private const int MostLead = 4;
    private const int MarginLine = 120;
    private const int MarginLines = 8;

    /// <summary>Reads the article and takes the page apart for it.</summary>
    /// <param name="page">The page; of no use afterwards.</param>
    /// <param name="headline">Its headline; null when it names none.</param>
    /// <param name="given">The article as the page gives it to machines; empty when it does not.</param>
    public static ArticleBody Of(IHtmlDocument page, string? headline, IReadOnlyList<string> given)
    {
        Furniture.Remove(page);
        var all = BlockReader.Of(page.Body);
        var read = Marked(page) ?? Read(page);
        var start = all.TakeWhile(b => !IsFirst(b, read)).Count();
        var margin = Around(all, start);
        IReadOnlyList<Block> article = [.. Lead(all, start, read, headline), .. read];
        if (given.Sum(p => p.Length) > 2 * article.Sum(b => b.Text.Length))
            return new ArticleBody(given, margin,
                "the text is the one that the page gives to machines (JSON-LD); the page itself shows less");
        if (article.Count > 0 && Running(article) >= SmallestShare * Running(all))
            return new ArticleBody(Texts(article), margin, null);
        return new ArticleBody(Texts(all.Where(b => b.LinkedShare < 0.5 && b.Measure >= 40)), margin,
            "no part of the page is clearly its article, so all its running text was taken; remove what is not the "
            + "article’s");
    }

    private static IReadOnlyList<string> Texts(IEnumerable<Block> blocks) => [.. blocks.Select(b => b.Text)];

    private static int Running(IEnumerable<Block> blocks) => blocks.Where(b => b.Runs).Sum(b => b.Measure);

    /// <summary>The one element that the page marks as its article, where it holds most of the running text.</summary>
    private static List<Block>? Marked(IHtmlDocument page)
    {
        if (page.QuerySelectorAll("[itemprop~=articleBody]") is not { Length: 1 } marked) return null;
        var blocks = Tidied(BlockReader.Of(marked[0]));
        var running = Running(blocks);
        return running > 0 && running >= LeastMarked * Running(BlockReader.Of(page.Body)) ? blocks : null;
    }

    private static List<Block> Read(IHtmlDocument page)
    {
        IElement? root = null;
        if (IsInReach(page))
        {
            // Its patterns ignore case as the current culture does.
            var here = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            try
            {
                // What fails inside it stands among its errors, and gives no article.
                var reader = new Reader(NoAddress, page) { DisableJSONLD = true };
                _ = reader.AddCustomOperationEnd(found => root = found).GetArticle();
            }
            finally
            {
                CultureInfo.CurrentCulture = here;
            }
        }
        return Tidied(BlockReader.Of(root));
    }

    private static bool IsInReach(IHtmlDocument page)
    {
        var (steps, breaks, pairs) = (0, 0, 0L);
        foreach (var element in page.All)
        {
            if (element.LocalName == "br" && ++breaks > MostBreaks) return false;
            if ((pairs += (long)element.ChildNodes.Length * element.ChildNodes.Length) > MostPairs) return false;
            for (var above = element.ParentElement; above is not null; above = above.ParentElement)
                if (++steps > MostSteps) return false;
        }
        return true;
    }

    private static List<Block> Tidied(IEnumerable<Block> read)
    {
        // Links to other articles stand between paragraphs; the heads of lists of them at the end.
        var blocks = read.Where(b => (b.LinkedShare < 0.5 || b.Text.Length >= LongLink) && !PageWords.IsButton(b))
            .ToList();
        if (blocks.FindIndex(Math.Max(0, blocks.Count - MostLead), PageWords.IsAboutComments) is var rules and > 0)
            blocks.RemoveRange(rules, blocks.Count - rules);
        while (blocks.Count > 2 && Announces(blocks[^1])) blocks.RemoveAt(blocks.Count - 1);
        return blocks;
    }

    private static bool Announces(Block last) =>
        last.Measure < 60 && !last.EndsSentence
        && (last.LinkedShare > 0 || last.Text[^1] == ':' || !last.Text.Any(char.IsLetter)
            || last.Element is "h1" or "h2" or "h3" or "h4" or "h5" or "h6");

    private static bool IsFirst(Block block, List<Block> read) =>
        block.Measure >= 40 && read.Take(5).Any(b => b.Text == block.Text);

    /// <summary>The running text between the headline and where SmartReader begins: most pages set the lead
    /// apart.</summary>
    private static List<Block> Lead(IReadOnlyList<Block> all, int start, List<Block> read, string? headline)
    {
        if (start == all.Count) return [];
        var title = start;
        while (title >= 0 && all[title].Element != "h1" && all[title].Text != headline) title--;
        if (title < 0) return [];
        var known = read.Select(b => b.Text).ToHashSet(StringComparer.Ordinal);
        var lead = all.Take(start).Skip(title + 1)
            .Where(b => b.Measure >= 60 && b.LinkedShare < 0.3 && !known.Contains(b.Text)).ToList();
        return lead.Count <= MostLead ? lead : [];
    }

    private static IReadOnlyList<string> Around(IReadOnlyList<Block> all, int start)
    {
        if (start == all.Count) start = 0;
        var before = all.Take(start).Reverse();
        return [.. before.Concat(all.Skip(start)).Where(b => b.Text.Length <= MarginLine).Take(MarginLines)
            .Select(b => b.Text)];
    }
}
