using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Notebooks.Site;
using ClaimTrail.Notebooks.Site.Assets;
using ClaimTrail.Notebooks.Site.Cases;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Site;

/// <summary>The pages that the first case gives, without npm and without a browser.</summary>
public sealed class FindingPagesTests : IDisposable
{
    private static readonly NpmPackages NoNpm = new("{}", "{}") { Program = "an-npm-that-nobody-has" };
    private readonly string _folder = Directory.CreateTempSubdirectory("claimtrail-site-").FullName;

    public FindingPagesTests()
    {
        WritePages(null);
        TeachingPages.Write(_folder, RepositoryRoot.Combine("notebooks"));
    }

    private void WritePages(SiteAddress? address, string story = "netflix-2023")
    {
        var matter = SiteMatter.Read(RepositoryRoot.Combine("data"), RepositoryRoot.Combine("data", story), [new MethodStep("Count", "By hand.", 1234, "things")], address);
        SiteWriter.Write(_folder, Path.Combine(_folder, "cache"), [], matter, SheetPictures.None, NoNpm);
    }

    [Fact]
    public void A_published_site_has_whole_addresses_where_they_are_read_elsewhere()
    {
        Assert.True(SiteAddress.TryRead("https://example.org/claims", out var address, out _));
        WritePages(address);
        var page = Page("findings/ko-63.html");
        const string Whole = "https://example.org/claims/findings/ko-63.html";
        var review = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
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
        File.WriteAllBytes(Path.Combine(_folder, "findings", "ko-63.png"), []);
        WritePages(null, "harbour-ferry");
        var written = Directory.GetFiles(Path.Combine(_folder, "findings")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        var rows = File.ReadLines(RepositoryRoot.Combine("data", "harbour-ferry", "findings.csv")).Skip(1).Select(row => row.Split(',')[0]);
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

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What schema.org and the readers of ClaimReview ask for (https://schema.org/ClaimReview,
    /// https://developers.google.com/search/docs/appearance/structured-data/factcheck), as paths into the JSON.</summary>
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
            var value = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
            foreach (var name in path.Split('.')) value = value.GetProperty(name);
            var text = value.GetString()!;
            if (expected.StartsWith('*')) Assert.True(text.Length > expected.Length && text.EndsWith(expected[1..], StringComparison.Ordinal), text);
            else Assert.Equal(expected, text);
        });
    }

    [Fact]
    public void The_verdict_of_the_data_is_the_verdict_of_the_page()
    {
        Assert.All(Pages(), page => Assert.Equal(
            page.QuerySelector(".card .stands .ct-verdict")!.TextContent[2..],
            JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("reviewRating").GetProperty("alternateName").GetString()));
    }

    [Fact]
    public void The_card_of_the_lost_syllable_shows_both_readings_the_likelier_first()
    {
        var card = Page("findings/ko-63.html").QuerySelector(".card")!;
        Assert.Equal(["63 years", "the number 630,000"], card.QuerySelectorAll(".read").Select(read => read.TextContent));
        Assert.Equal("[63만]", card.QuerySelector(".printed[lang=ko] b")!.TextContent);
        Assert.Contains("years", card.QuerySelector(".gloss")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, card.QuerySelectorAll(".evidence li").Length);
        Assert.All(card.QuerySelectorAll(".evidence a"), link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.EndsWith("findings/ko-63.html", card.QuerySelector(".at")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_lists_every_finding_the_doubtful_ones_first()
    {
        var home = Page("index.html");
        var verdicts = home.QuerySelectorAll("table.findings .ct-verdict").Select(verdict => verdict.TextContent[2..]).ToList();
        var firstThatHolds = verdicts.FindIndex(verdict => verdict.StartsWith("holds", StringComparison.Ordinal));
        Assert.True(firstThatHolds > 0);
        Assert.All(verdicts.Skip(firstThatHolds), verdict => Assert.StartsWith("holds", verdict, StringComparison.Ordinal));
        Assert.Equal(Pages().Count, verdicts.Count);
        Assert.Equal("depends on the reading", verdicts[0]);
    }

    /// <summary>Links between the pages of the site, and to places on them.</summary>
    [Fact]
    public void No_link_of_the_site_leads_nowhere()
    {
        Assert.All(Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories), file =>
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            foreach (var address in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(address => !address.Contains("://", StringComparison.Ordinal)))
            {
                var parts = address.Split('#', 2);
                var target = parts[0].Length == 0 ? file : Path.GetFullPath(parts[0], Path.GetDirectoryName(file)!);
                if (IsPageOfANotebook(target)) continue;
                Assert.True(File.Exists(target), $"{Path.GetFileName(file)}: {address}");
                if (parts.Length == 2) Assert.True(new HtmlParser().ParseDocument(File.ReadAllText(target)).GetElementById(Uri.UnescapeDataString(parts[1])) is not null, $"{Path.GetFileName(file)}: {address}");
            }
        });
    }

    /// <summary>No notebook ran for these pages; a link to one leads somewhere when the notebook is in the repository.</summary>
    private static bool IsPageOfANotebook(string target) =>
        File.Exists(RepositoryRoot.Combine("notebooks", Path.GetFileNameWithoutExtension(target) + ".ipynb"));

    [Fact]
    public void Method_and_glossary_show_their_rows()
    {
        Assert.Equal("1,234", Page("method.html").QuerySelector(".stages .count")!.TextContent);
        Assert.Contains("hedge", Page("glossary.html").QuerySelectorAll("dt").Select(term => term.TextContent));
    }

    private IReadOnlyList<IDocument> Pages() =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, "findings"), "*.html").Select(file => (IDocument)new HtmlParser().ParseDocument(File.ReadAllText(file)))];

    private IDocument Page(string name) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_folder, name)));
}
