using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Articles;
using ClaimTrail.Site;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Site;

/// <summary>The pages that the first case gives, without npm and without a browser.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class FindingPagesTests(FirstCaseSite shared) : IClassFixture<FirstCaseSite>, IDisposable
{
    private WrittenSite site = shared.Site;

    /// <summary>Whoever writes pages has a site alone; the others read the one that all share.</summary>
    private void WritePages(SiteAddress? address, string story = "netflix-2023")
    {
        if (site == shared.Site) site = new WrittenSite();
        site.Write(address, story);
    }

    [Fact]
    public void A_published_site_has_whole_addresses_where_they_are_read_elsewhere()
    {
        Assert.True(SiteAddress.TryRead("https://example.org/claims", out var address, out _));
        WritePages(address);
        var page = Page("findings/ko-63.html");
        const string Whole = "https://example.org/claims/findings/ko-63.html";
        var review = JsonDocument.Parse(
            page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal(Whole, review.GetProperty("url").GetString());
        Assert.Equal("https://example.org/claims/", review.GetProperty("author").GetProperty("url").GetString());
        Assert.Equal(Whole, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(Whole, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal(Whole, page.QuerySelector(".card .at")!.TextContent);
        Assert.Equal("../index.html", page.QuerySelector("a.home")!.GetAttribute("href"));
    }

    [Fact]
    public void A_site_written_again_for_another_case_keeps_no_finding_of_the_first()
    {
        WritePages(null);
        File.WriteAllBytes(Path.Combine(site.Folder, "findings", "ko-63.png"), []);
        WritePages(null, "harbour-ferry");
        var written = Directory.GetFiles(Path.Combine(site.Folder, "findings"))
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);
        var rows = File.ReadLines(RepositoryRoot.Combine("data", "harbour-ferry", "findings.csv")).Skip(1)
            .Select(row => row.Split(',')[0]);
        Assert.Equal(rows.Order(StringComparer.Ordinal), written);
    }

    [Fact]
    public void A_site_that_nobody_has_published_claims_no_address() =>
        Assert.All(Pages(), page => Assert.Null(page.QuerySelector("link[rel=canonical]")));

    [Theory]
    [InlineData("with its slash", "https://example.org/claims/", "https://example.org/claims/")]
    [InlineData("without it", "https://example.org/claims", "https://example.org/claims/")]
    [InlineData("a bare host", "https://example.org", "https://example.org/")]
    [InlineData("letters outside ASCII", "https://example.org/뉴스/", "https://example.org/%EB%89%B4%EC%8A%A4/")]
    public void An_address_is_read(string row, string text, string expected)
    {
        Assert.True(SiteAddress.TryRead(text, out var address, out _), row);
        Assert.Equal(expected, address.Text);
    }

    [Theory]
    [InlineData("nothing", "", "no web address")]
    [InlineData("no scheme", "example.org/claims", "no web address")]
    [InlineData("a script", "javascript:alert(1)", "no web address")]
    [InlineData("a folder", "/srv/www", "no web address")]
    [InlineData("a query", "https://example.org/?a=1", "more than the place")]
    [InlineData("a fragment", "https://example.org/#a", "more than the place")]
    [InlineData("a user", "https://me@example.org/", "more than the place")]
    public void An_address_that_is_none_is_refused(string row, string text, string expected)
    {
        Assert.False(SiteAddress.TryRead(text, out _, out var problem), row);
        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.EndsWith("Write one such as https://example.org/claims/.", problem, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (site != shared.Site) site.Dispose();
    }

    /// <summary>What schema.org and the readers of ClaimReview ask for (https://schema.org/ClaimReview,
    /// https://developers.google.com/search/docs/appearance/structured-data/factcheck), as paths into the
    /// JSON.</summary>
    [Theory]
    [InlineData("the context", "@context", "https://schema.org")]
    [InlineData("the type", "@type", "ClaimReview")]
    [InlineData("the claim in words", "claimReviewed", "*")]
    [InlineData("the address of the review", "url", "*.html")]
    [InlineData("a fixed day", "datePublished", "2026-11-22")]
    [InlineData("who reviewed", "author.@type", "Organization")]
    [InlineData("who reviewed, by name", "author.name", "ClaimTrail")]
    [InlineData("the rating's type", "reviewRating.@type", "Rating")]
    [InlineData("the rating in words", "reviewRating.alternateName", "*")]
    [InlineData("what is reviewed", "itemReviewed.@type", "Claim")]
    [InlineData("who made the claim", "itemReviewed.author.@type", "Organization")]
    [InlineData("who made the claim, by name", "itemReviewed.author.name", "*")]
    [InlineData("where it appeared", "itemReviewed.appearance.@type", "NewsArticle")]
    public void Every_finding_carries_ClaimReview_data_with(string row, string path, string expected)
    {
        Assert.NotEmpty(row);
        Assert.All(Pages(), page =>
        {
            var value = JsonDocument.Parse(
                page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
            foreach (var name in path.Split('.')) value = value.GetProperty(name);
            var text = value.GetString()!;
            if (expected.StartsWith('*'))
                Assert.True(text.Length > expected.Length
                    && text.EndsWith(expected[1..], StringComparison.Ordinal), text);
            else Assert.Equal(expected, text);
        });
    }

    [Fact]
    public void The_verdict_of_the_data_is_the_verdict_of_the_page()
    {
        Assert.All(Pages(), page => Assert.Equal(
            page.QuerySelector(".card .stands .ct-verdict")!.TextContent[2..],
            JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement
                .GetProperty("reviewRating")
                .GetProperty("alternateName")
                .GetString()));
    }

    [Fact]
    public void The_card_of_the_lost_syllable_shows_both_readings_the_likelier_first()
    {
        var card = Page("findings/ko-63.html").QuerySelector(".card")!;
        Assert.Equal(["63 years", "the number 630,000"],
            card.QuerySelectorAll(".read").Select(read => read.TextContent));
        Assert.Equal("[63만]", card.QuerySelector(".printed[lang=ko] b")!.TextContent);
        Assert.Contains("joint strike, no less than “63-man-e”", card.QuerySelector(".gloss")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(2, card.QuerySelectorAll(".evidence li").Length);
        Assert.All(card.QuerySelectorAll(".evidence a"),
            link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.EndsWith("findings/ko-63.html", card.QuerySelector(".at")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_findings_stand_under_the_questions_that_were_asked_the_doubtful_ones_first()
    {
        var page = Page("findings.html");
        var groups = page
            .QuerySelectorAll("table.findings")
            .Select(table => table.QuerySelectorAll(".ct-verdict").Select(verdict => verdict.TextContent[2..]).ToList())
            .ToList();
        Assert.Equal(page.QuerySelectorAll("h2").Length, groups.Count);
        Assert.Equal("depends on the reading", groups[0][0]);
        Assert.All(groups,
            verdicts => Assert.Equal(verdicts.OrderBy(verdict => verdict.StartsWith("holds", StringComparison.Ordinal)),
                verdicts));
        Assert.Equal(Pages().Count, page
            .QuerySelectorAll("table.findings a")
            .Select(link => link.GetAttribute("href"))
            .Distinct()
            .Count());
        // The same words with the same verdict in four languages are one row.
        var merged = Assert.Single(page.QuerySelectorAll("tr"),
            row => row.QuerySelector("th[scope=row]")?.TextContent == "yearly income in the words of Rob Delaney");
        Assert.Equal(["Tenasia", "cacaFly Malaysia", "FOMO Media", "Rapidtelecast"],
            merged.QuerySelectorAll(".who").Select(who => who.TextContent.Trim('(', ')')));
    }

    [Theory]
    [InlineData("the real case", "netflix-2023",
        "Pay in the posting: $300,000 to $900,000. Two of five retellings kept only $900,000.",
        "both ends|“up to” kept, then lost|“up to” gone|“up to” gone|“up to” kept")]
    [InlineData("the practice case", "harbour-ferry", "Pay in the advertisement: $140,000 to $420,000. ", null)]
    public void The_first_page_says_what_became_of_the_amount_that_most_tell(string row, string story,
        string headline, string? fates)
    {
        WritePages(null, story);
        var home = Page("index.html");
        Assert.StartsWith(headline, home.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var tellings = home.QuerySelectorAll(".scale li:not([aria-hidden]):not(.of-source)");
        if (fates is not null)
            Assert.Equal(fates.Split('|'), tellings.Select(telling => telling.QuerySelector(".state")!.TextContent));
        Assert.True(tellings.Length > 3, row);
        Assert.All(tellings,
            telling =>
                Assert.True(File.Exists(Path.Combine(site.Folder, telling.QuerySelector("a")!.GetAttribute("href")!))));
        Assert.Equal(Pages().Count, home.QuerySelectorAll(".squares a").Length);
        Assert.Equal(3, home.QuerySelector(".three")!.QuerySelectorAll("section h2 a").Length);
    }

    /// <summary>Two short texts and a claim of each, with nothing to hold them against.</summary>
    [Fact]
    public void A_case_of_two_short_texts_has_a_first_page_of_its_own()
    {
        site = new WrittenSite();
        var made = Directory.CreateDirectory(Path.Combine(site.Folder, "bridge")).FullName;
        string[] texts = ["The bridge cost up to $42 million.", "The bridge cost $42 million."];
        Directory.CreateDirectory(Path.Combine(made, "text"));
        Directory.CreateDirectory(Path.Combine(made, "reference"));
        var cards =
            "id,language,publisher,country,title,published_from,published_to,date_basis,address,taken_from,taken_from_note,length,sha256,sharing,rights,furniture\n";
        foreach (var (i, text) in texts.Index())
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(text + "\n");
            File.WriteAllBytes(Path.Combine(made, "text", $"herald-{i}.txt"), bytes);
            cards += $"herald-{i},en,Herald {i},,,2024-03-03,2024-03-03,as "
                + $"printed,,,,{bytes.Length},{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))},free,ours,\n";
        }
        File.WriteAllText(Path.Combine(made, "articles.csv"), cards);
        File.WriteAllText(Path.Combine(made, "selection.csv"),
            $"id,article,paragraph,from,to,purpose,note\np-0,herald-0,1,{texts[0]},,figure,\np-1,herald-1,1,{texts[1]},,figure,\n");
        CaseBuilder.Build(made).Write(made);
        File.WriteAllText(Path.Combine(made, "reference", "counts.csv"),
            "id,item,what,low,high,unit,hedge,from,to,role,parts,note,source,url,verified\n");
        File.WriteAllText(Path.Combine(made, "claims.csv"),
            "id,check,article,surface,occurrence,quantity,measures,bound,against,with,cause,effect,since,as_of,stated,weekday,wording\n"
            + "a,bounds,herald-0,$42 million,,cost,what the bridge cost,,,,,,,,,,\nb,bounds,herald-1,$42 "
            + "million,,cost,what the bridge cost,,,,,,,,,,\n");
        File.WriteAllText(Path.Combine(made, "case.json"),
            """{ "id": "bridge", "title": "A bridge", "about": "It opened.", "questions": {} }""");
        site.Write(SiteMatter.Read(Path.Combine(site.Folder, "no-data"), made, []));
        var home = Page("index.html");
        Assert.Equal("What the bridge cost: up to 42,000,000 USD, 42,000,000 USD in two tellings.",
            home.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Herald 0", "Herald 1"], home.QuerySelectorAll(".scale .who").Select(who => who.TextContent));
        Assert.Empty(home.QuerySelectorAll(".scale .known"));
    }

    [Fact]
    public void A_card_can_stand_in_a_frame_and_its_page_gives_the_code_for_it()
    {
        Assert.True(SiteAddress.TryRead("https://example.org/claims", out var address, out _));
        WritePages(address);
        Assert.Equal("The joint strike, in Tenasia: 63 years, or the number 630,000?",
            Page("embed/ko-63.html").QuerySelector(".card .headline")!.TextContent);
        var code = new HtmlParser()
            .ParseDocument(Page("findings/ko-63.html").QuerySelector(".share pre code")!.TextContent)
            .QuerySelector("iframe")!;
        Assert.Equal("https://example.org/claims/embed/ko-63.html", code.GetAttribute("src"));
        Assert.Equal("1200", code.GetAttribute("width"));
    }

    /// <summary>Links between the pages of the site, and to places on them.</summary>
    [Fact]
    public void No_link_of_the_site_leads_nowhere()
    {
        Assert.All(Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories), file =>
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            foreach (var address in page
                .QuerySelectorAll("a[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(address => !address.Contains("://", StringComparison.Ordinal)))
            {
                var parts = address.Split('#', 2);
                var target = parts[0].Length == 0 ? file : Path.GetFullPath(parts[0], Path.GetDirectoryName(file)!);
                if (IsPageOfANotebook(target)) continue;
                Assert.True(File.Exists(target), $"{Path.GetFileName(file)}: {address}");
                if (parts.Length == 2)
                    Assert.True(new HtmlParser().ParseDocument(File.ReadAllText(target))
                        .GetElementById(Uri.UnescapeDataString(parts[1])) is not null,
                        $"{Path.GetFileName(file)}: {address}");
            }
        });
    }

    /// <summary>No notebook ran for these pages; a link to one leads somewhere when the notebook is in the
    /// repository.</summary>
    private static bool IsPageOfANotebook(string target) =>
        File.Exists(RepositoryRoot.Combine("notebooks", Path.GetFileNameWithoutExtension(target) + ".ipynb"));

    [Fact]
    public void Method_and_glossary_show_their_rows()
    {
        Assert.Equal("1,234", Page("method.html").QuerySelector(".stages .count")!.TextContent);
        Assert.Contains("hedge", Page("glossary.html").QuerySelectorAll("dt").Select(term => term.TextContent));
    }

    private IReadOnlyList<IDocument> Pages() => site.Findings;

    private IDocument Page(string name) => site.Page(name);
}
