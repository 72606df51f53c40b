using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimTrail.Cases;

/// <summary>Collects what a page says of itself: meta tags, JSON-LD, time elements, its language and its
/// headings.</summary>
internal static class PageFacts
{
    private static readonly (string Name, Sureness Sure)[] DayTags =
    [
        ("article:published_time", Sureness.Likely), ("og:article:published_time", Sureness.Likely),
        ("datepublished", Sureness.Likely),
        ("parsely-pub-date", Sureness.Likely), ("dc.date.issued", Sureness.Likely), ("dcterms.issued", Sureness.Likely),
        ("dc.date.created", Sureness.Likely), ("dcterms.created", Sureness.Likely), ("dcterms.date", Sureness.Guess),
        ("date", Sureness.Guess),
        ("dc.date", Sureness.Guess), ("pubdate", Sureness.Guess), ("publishdate", Sureness.Guess),
        ("article:modified_time", Sureness.Guess),
    ];

    public static void Read(IHtmlDocument page, string markup, FoundText found)
    {
        var tags = Tags(page);
        Language(page, tags, found);
        foreach (var name in new[] { "og:title", "twitter:title", "dc.title" })
            Add(found.Title, tags, name, Sureness.Likely);
        if (Heading(page) is { } heading)
            found.Title.Add(new Clue(heading, Sureness.Likely, "the page’s first heading"));
        Title(page, found);
        Add(found.Publisher, tags, "og:site_name", Sureness.Likely);
        Add(found.Publisher, tags, "application-name", Sureness.Guess);
        Add(found.Publisher, tags, "dc.publisher", Sureness.Likely);
        Days(page, tags, found);
        Address(page, tags, markup, found);
        CutTails(found);
    }

    private static Dictionary<string, string> Tags(IHtmlDocument page)
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]").Take(1000))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")
                ?? meta.GetAttribute("http-equiv")) is { } name
                && Line(meta.GetAttribute("content")) is { } content)
                tags.TryAdd(name.Trim(), content);
        return tags;
    }

    private static void Add(List<Clue> clues, Dictionary<string, string> tags, string name, Sureness sure)
    {
        if (tags.TryGetValue(name, out var value)) clues.Add(new Clue(value, sure, $"the page’s tag {name}"));
    }

    private static void Language(IHtmlDocument page, Dictionary<string, string> tags, FoundText found)
    {
        if (page.DocumentElement.GetAttribute("lang") is { } lang && TagText.Language(lang) is { } tag)
            found.Language.Add(new Clue(tag, Sureness.Guess, "the page’s lang"));
        foreach (var name in new[] { "content-language", "og:locale" })
            if (tags.TryGetValue(name, out var value) && TagText.Language(value) is { } other)
                found.Language.Add(new Clue(other, Sureness.Guess, $"the page’s tag {name}"));
    }

    /// <summary>The heading that the page’s title repeats; else the article’s, else the first that has words.</summary>
    private static string? Heading(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("article h1, main h1").Concat(page.QuerySelectorAll("h1")).Take(50)
            .Select(h => Line(h.TextContent)).OfType<string>().ToList();
        var title = Line(page.Title) ?? "";
        return headings.Find(h => h.Length > 4 && title.Contains(h, StringComparison.OrdinalIgnoreCase))
            ?? headings.FirstOrDefault();
    }

    private static void Title(IHtmlDocument page, FoundText found)
    {
        if (Line(page.Title) is not { } title) return;
        var (headline, publisher) = PageTitle.Split(title);
        found.Title.Add(new Clue(headline, Sureness.Guess, "the page’s title"));
        if (publisher is not null)
            found.Publisher.Add(new Clue(publisher, Sureness.Guess, "the end of the page’s title"));
    }

    /// <summary>What a page adds to its title it may add to the tags too.</summary>
    private static void CutTails(FoundText found)
    {
        for (var i = 0; i < found.Title.Count; i++)
            if (PageTitle.Split(found.Title[i].Value) is { Publisher: { } tail } cut
                && found.Publisher.Exists(p => string.Equals(p.Value, tail, StringComparison.OrdinalIgnoreCase)))
                found.Title[i] = found.Title[i] with { Value = cut.Headline };
    }

    private static void Days(IHtmlDocument page, Dictionary<string, string> tags, FoundText found)
    {
        foreach (var (name, sure) in DayTags)
            if (tags.TryGetValue(name, out var value) && DayText.Find(value) is { } day)
                found.Day.Add(new Clue(day, sure, $"the page’s tag {name}"));
        if (page.QuerySelectorAll("[property='dc:date'], [property='dcterms:created'], [itemprop=datePublished]")
            .Where(e => e.LocalName != "meta")
            .Select(e => DayText.Find(e.GetAttribute("content") ?? e.GetAttribute("datetime") ?? e.TextContent))
            .FirstOrDefault(d => d is not null) is { } marked)
            found.Day.Add(new Clue(marked, Sureness.Likely, "what the page marks as its day"));
        if (page.QuerySelectorAll("time[datetime]").Select(t => DayText.Find(t.GetAttribute("datetime")))
            .FirstOrDefault(d => d is not null) is { } first)
            found.Day.Add(new Clue(first, Sureness.Guess, "the page’s first time element"));
    }

    private static void Address(IHtmlDocument page, Dictionary<string, string> tags, string markup, FoundText found)
    {
        if (page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href") is { } canonical)
            found.Address.Add(new Clue(canonical.Trim(), Sureness.Likely, "the page’s canonical link"));
        Add(found.Address, tags, "og:url", Sureness.Likely);
        // Browsers note where they saved a page from: <!-- saved from url=(0057)https://… -->
        const string saved = "saved from url=(";
        var at = markup.AsSpan(0, Math.Min(markup.Length, 4000)).IndexOf(saved, StringComparison.Ordinal);
        if (at >= 0 && markup.IndexOf(')', at + saved.Length) is > 0 and var open
            && markup.IndexOf("-->", open, StringComparison.Ordinal) is > 0 and var end && end - open < 2000)
            found.Address.Add(new Clue(markup[(open + 1)..end].Trim(), Sureness.Likely,
                "the note of the browser that saved the page"));
        found.Address.RemoveAll(c => !Uri.TryCreate(c.Value, UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp));
        if (found.Address.Count > 0 && new Uri(found.Address[0].Value).Host is { Length: > 0 } host)
            found.Publisher.Add(new Clue(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host,
                Sureness.Guess, "the page’s address"));
    }

    /// <summary>One line of text, white space folded; null when there is none or it is longer than any fact.</summary>
    private static string? Line(string? text)
    {
        if (text is null || text.Length > 4000) return null;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length is > 0 and <= 500 ? line : null;
    }
}
