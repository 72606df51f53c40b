using ClaimTrail.Site;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Site;

/// <summary>What rests on a drafted row says on every page that nobody has checked it; what a person has checked says
/// nothing.</summary>
public sealed class DraftedFindingsTests : IDisposable
{
    private const string Drafted = "qm-pay";
    private const string Checked = "mm-47";
    private readonly TemporaryFolder _folder = new();
    private readonly WrittenSite _site = new();

    public DraftedFindingsTests()
    {
        var story = RepositoryRoot.Combine("data", "harbour-ferry");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "case"));
        foreach (var file in Directory.GetFiles(story, "*.csv").Append(Path.Combine(story, "case.json")))
            File.Copy(file, Path.Combine(_folder.Path, "case", Path.GetFileName(file)));
        Directory.CreateDirectory(Path.Combine(_folder.Path, "case", "reference"));
        foreach (var file in Directory.GetFiles(Path.Combine(story, "reference")))
            File.Copy(file, Path.Combine(_folder.Path, "case", "reference", Path.GetFileName(file)));
        var claims = Path.Combine(_folder.Path, "case", "claims.csv");
        var rows = File.ReadAllLines(claims);
        File.WriteAllLines(claims,
            rows.Select((row, i) => row
                + (i == 0 ? ",drafted" : row.StartsWith(Drafted + ",", StringComparison.Ordinal) ? ",0.85" : ",")));
        var matter = SiteMatter.Read(RepositoryRoot.Combine("data"), Path.Combine(_folder.Path, "case"), []);
        _site.Write(matter);
    }

    [Fact]
    public void The_page_of_a_finding_says_so()
    {
        Assert.Contains("nobody has checked", Text($"findings/{Drafted}.html", ".opening .drafted"),
            StringComparison.Ordinal);
        Assert.Contains("0.85", Text($"findings/{Drafted}.html", ".opening .drafted"), StringComparison.Ordinal);
        Assert.Equal("", Text($"findings/{Checked}.html", ".drafted"));
        Assert.EndsWith("(draft)", Text($"findings/{Drafted}.html", "h1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_card_says_so_wherever_it_is_shown_and_it_is_no_review_for_machines()
    {
        foreach (var page in new[] { $"findings/{Drafted}.html", $"embed/{Drafted}.html" })
            Assert.Contains("nobody has checked it yet", Text(page, ".card .drafted"), StringComparison.Ordinal);
        Assert.Equal("", Text($"findings/{Drafted}.html", "script[type='application/ld+json']"));
        Assert.Equal("", Text($"embed/{Checked}.html", ".card .drafted"));
        Assert.Contains("ClaimReview", Text($"findings/{Checked}.html", "script[type='application/ld+json']"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_counts_them_and_the_list_marks_each()
    {
        Assert.Contains("1 of ", Text("index.html", ".drafted"), StringComparison.Ordinal);
        Assert.Contains("; 1 claim drafted by comparison, held only against each other",
            Text("findings.html", ".counts"), StringComparison.Ordinal);
        var marks = Text("findings.html", ".drafted");
        Assert.Contains("1 of ", marks, StringComparison.Ordinal);
        Assert.Equal(1, marks.Split("checked by nobody yet").Length - 1);
    }

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    private string Text(string page, string selector) =>
        string.Join(' ', _site.Page(page).QuerySelectorAll(selector).Select(element => element.TextContent));
}
