using ClaimTrail.Articles;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.People.Sounds;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Text;
using ClaimTrail.Trails;

namespace ClaimTrail.Tests.Trails;

/// <summary>The rules of the trail on articles made for the purpose.</summary>
public class TrailRulesTests
{
    private static readonly DateOnly Day = new(2023, 7, 25);

    [Fact]
    public void Outlets_that_name_one_another_are_said_to_be_a_circle()
    {
        var trail = Trail([Article("a", "Alpha Post", "Beta Times reported the sale.", Day),
            Article("b", "Beta Times", "Alpha Post reported the sale.", Day)],
            [new CoverageOutlet("alpha", "Alpha Post", "a", null, ["beta"], true),
                new CoverageOutlet("beta", "Beta Times", "b", null, ["alpha"], true)]);
        Assert.Equal(2, trail.Stated.Count);
        Assert.Contains(trail.Notes,
            n => n.StartsWith("A circle:", StringComparison.Ordinal)
                && n.Contains("Alpha Post", StringComparison.Ordinal)
                && n.Contains("Beta Times", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_that_names_itself_is_told_and_makes_no_edge()
    {
        var trail = Trail([Article("a", "Alpha Post", "The mayor told Alpha Post that it rains.", Day)]);
        Assert.Empty(trail.Edges);
        Assert.Contains(trail.Notes, n => n.Contains("names itself", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_without_a_day_is_told() =>
        Assert.Contains(Trail([Article("a", "Alpha Post", "It rains.", null)]).Notes,
            n => n.Contains("day of publication is not known", StringComparison.Ordinal));

    [Theory]
    [InlineData("both on one day", 0, false, "a", "b")]
    [InlineData("the second a day later", 1, true, "b", "a")]
    [InlineData("the second a day earlier", -1, true, "a", "b")]
    public void A_later_article_cannot_be_the_source_of_an_earlier_one(string name, int days, bool directed,
        string taker, string source)
    {
        var edge =
            Assert.Single(Trail(Five("the sum was $7,000", "the sum was $7,000", Day, Day.AddDays(days))).Inferred);
        Assert.True((directed, taker, source) == (edge.IsDirected, edge.From.Id, edge.To.Id), $"{name}: {edge}");
    }

    [Fact]
    public void A_slip_that_two_share_weighs_more_than_a_fact_that_all_share()
    {
        var alike = Assert.Single(Trail(Five("the sum was $7,000", "the sum was $7,000", Day, Day)).Inferred);
        Assert.Equal(["a", "b"], new[] { alike.From.Id, alike.To.Id }.Order(StringComparer.Ordinal));
        Assert.Equal(ReasonKind.SharedSlip, alike.Reasons[0].Kind);
        Assert.Contains("7,000 USD", alike.Reasons[0].Sentence, StringComparison.Ordinal);
        // Where all keep the bound, all share the figure, and that is no reason for anything.
        Assert.Empty(Trail(Five("the sum was up to $7,000", "the sum was up to $7,000", Day, Day)).Inferred);
    }

    [Fact]
    public void Articles_that_share_nothing_have_no_edge() =>
        Assert.Empty(Trail([Article("a", "Alpha", "It rains.", Day),
            Article("b", "Beta", "The shop sold 14 hats.", Day), Article("c", "Gamma", "Nobody came.", Day)]).Edges);

    [Fact]
    public void A_case_without_articles_has_an_empty_trail() => Assert.Empty(Trail([]).Nodes);

    [Theory]
    [InlineData("plus and slash", "Yonhap + New York Post / The Wire", "Yonhap, New York Post, wire")]
    [InlineData("brackets", "The Wire (assumed)", "wire")]
    [InlineData("small words are no outlets", "own count of postings", "")]
    [InlineData("what follows with is left out", "The Wire (first part) with a second, American text", "wire")]
    public void The_sources_of_a_coverage_row(string name, string derivesFrom, string expected)
    {
        using var folder = new ClaimTrail.Testing.TemporaryFolder();
        folder.Write(CoverageTable.FileName,
            $"id,outlet,article,date,derives_from,verified\nwire,The "
            + $"Wire,,,original,yes\nx,X,,2023-07,\"{derivesFrom}\",no\n");
        Assert.True(expected == string.Join(", ", CoverageTable.Read(folder.Path)["x"]!.DerivesFrom), name);
    }

    [Fact]
    public void A_circle_in_the_coverage_is_walked_once()
    {
        var coverage = new CoverageTable([new CoverageOutlet("a", "A", null, null, ["b"], true),
            new CoverageOutlet("b", "B", null, null, ["a"], true)]);
        Assert.Equal(["a", "b"], coverage.AncestorsOf("a").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_broken_coverage_table_is_refused_by_row()
    {
        using var folder = new ClaimTrail.Testing.TemporaryFolder();
        folder.Write(CoverageTable.FileName,
            "id,outlet,article,date,derives_from,verified\na,A,,,,yes\na,B,,,,perhaps\n");
        Assert.Equal([3, 3],
            Assert.Throws<CorpusException>(() => CoverageTable.Read(folder.Path)).Errors.Select(e => e.Row));
    }

    /// <summary>Five articles with one amount, which the last three give with its bound.</summary>
    private static List<Article> Five(string first, string second, DateOnly firstDay, DateOnly secondDay) =>
    [
        Article("a", "Alpha", $"It is known that {first}.", firstDay),
        Article("b", "Beta", $"People say that {second}.", secondDay),
        .. new[] { "c", "d", "e" }.Select(id => Article(id, $"Paper {id}", "They offer up to $7,000.", Day)),
    ];

    private static Trail Trail(IReadOnlyList<Article> articles, IReadOnlyList<CoverageOutlet>? coverage = null) =>
        new TrailCase([.. articles.Select(a => ArticleReading.Of(a, AliasTable.Empty))], Codebook.Empty,
            new PeopleBook(AliasTable.Empty, PinyinTable.Empty), [], new CoverageTable(coverage ?? [])).Trail;

    private static Article Article(string id, string publisher, string text, DateOnly? day) => new(
        id, "en", publisher, null, null, new PublicationDates(day, day, "made for a test"), null, [], "", text.Length,
        "", TextSharing.Free, "", "")
    {
        Paragraphs = [new Paragraph(id, 1, new TextSpan(0, text.Length),
            NormalisedText.Fingerprint(text), null, false)],
        Text = text,
    };
}
