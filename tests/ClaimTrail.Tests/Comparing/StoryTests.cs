namespace ClaimTrail.Tests.Comparing;

/// <summary>The invented stories: groups and changes against what was written into them. The first three were tuned on
/// from the start, the others after their first score, which the README beside them gives.</summary>
public class StoryTests
{
    private static readonly Dictionary<string, Lazy<Story>> Read = new[] { "vesper-line", "ombra-lake",
        "sollen-blackout", "glass-archive", "tarn-strike", "ostwick-vote", "heron-recall", "lantern-bridge",
        "skerrow-herring", "corvane-cello", "dunmarrow-meals", "marrel-dam", "corrowick-bread", "quillon-leak",
        "brannoch-ferry", "valmere-wine", "marivelle-opera", "tamsel-cull",
        "petrel-orbit", "velmar-ridge" }
        .ToDictionary(n => n, n => new Lazy<Story>(() => Story.Read(n)), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Read.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_place_of_the_truth_file_holds_what_it_says(string name)
    {
        var story = Read[name].Value;
        Assert.All(story.Truth,
            row => Assert.Equal(row.Surface,
                story.Articles.Single(a => a.Id == row.Article).Text.Substring(row.Start, row.Length)));
        Assert.True(story.Truth.Count(t => t.Planted.Count > 0) >= 20, name);
    }

    // What each gave when it was first scored stands in the README of the stories.
    [Theory]
    [InlineData("vesper-line", 0.95, 0.97)]
    [InlineData("ombra-lake", 0.95, 0.97)]
    [InlineData("sollen-blackout", 0.95, 0.97)]
    [InlineData("glass-archive", 0.95, 0.97)]
    [InlineData("tarn-strike", 0.95, 0.97)]
    [InlineData("ostwick-vote", 0.95, 0.97)]
    [InlineData("heron-recall", 0.95, 0.97)]
    [InlineData("lantern-bridge", 0.95, 0.97)]
    [InlineData("skerrow-herring", 0.95, 0.97)]
    [InlineData("corvane-cello", 0.95, 0.97)]
    [InlineData("dunmarrow-meals", 0.95, 0.97)]
    [InlineData("marrel-dam", 0.95, 0.97)]
    [InlineData("corrowick-bread", 0.95, 0.97)]
    [InlineData("quillon-leak", 0.95, 0.97)]
    [InlineData("brannoch-ferry", 0.95, 0.95)]
    [InlineData("valmere-wine", 0.95, 0.95)]
    [InlineData("marivelle-opera", 0.95, 0.97)]
    [InlineData("tamsel-cull", 0.95, 0.96)]
    [InlineData("petrel-orbit", 0.95, 0.97)]
    [InlineData("velmar-ridge", 0.95, 0.96)]
    public void Figures_of_one_quantity_and_tellings_of_the_same_words_are_grouped(string name,
        double quantities, double statements)
    {
        var story = Read[name].Value;
        Assert.True(story.BCubed("quantity").F1 >= quantities, $"{story.BCubed("quantity")}");
        Assert.True(story.BCubed("statement").F1 >= statements, $"{story.BCubed("statement")}");
    }

    [Theory]
    [InlineData("vesper-line", 0.90, 0.95)]
    [InlineData("ombra-lake", 0.90, 0.95)]
    [InlineData("sollen-blackout", 0.95, 0.95)]
    [InlineData("glass-archive", 0.85, 0.95)]
    [InlineData("tarn-strike", 0.95, 0.95)]
    [InlineData("ostwick-vote", 0.95, 0.95)]
    [InlineData("heron-recall", 0.90, 0.95)]
    [InlineData("lantern-bridge", 0.95, 0.95)]
    [InlineData("skerrow-herring", 0.84, 0.93)]
    [InlineData("corvane-cello", 0.81, 0.95)]
    [InlineData("dunmarrow-meals", 0.83, 0.95)]
    [InlineData("marrel-dam", 0.95, 0.95)]
    [InlineData("corrowick-bread", 0.90, 0.95)]
    [InlineData("quillon-leak", 0.95, 0.95)]
    [InlineData("brannoch-ferry", 0.86, 0.90)]
    [InlineData("valmere-wine", 0.95, 0.95)]
    [InlineData("marivelle-opera", 0.90, 0.95)]
    [InlineData("tamsel-cull", 0.90, 0.95)]
    [InlineData("petrel-orbit", 0.86, 0.95)]
    // As it was first scored; the README beside it says what was mended for it after.
    [InlineData("velmar-ridge", 0.81, 0.90)]
    public void Planted_changes_are_reported_and_little_else(string name, double recall, double precision)
    {
        var story = Read[name].Value;
        var (found, right) = story.Changes();
        Assert.True(found >= recall && right >= precision,
            $"recall {found:0.000}, precision {right:0.000}\n{story.Report()}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_reported_keeps_its_place(string name)
    {
        var story = Read[name].Value;
        var places = story.Comparison.Quantities.SelectMany(q => q.Tellings.Select(t => t.Place))
            .Concat(story.Comparison.Statements.SelectMany(s => s.Tellings.Select(t => t.Place)))
            .Concat(story.Comparison.Changes.SelectMany(c => new[] { c.In, c.Against }));
        Assert.All(places,
            p => Assert.Equal(p.Surface, p.Span.Of(story.Articles.Single(a => a.Id == p.Article).Text).ToString()));
    }
}
