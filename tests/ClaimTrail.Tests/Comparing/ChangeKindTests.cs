using ClaimTrail.Comparing;

namespace ClaimTrail.Tests.Comparing;

/// <summary>Two short tellings of one thing, and the change between them: a row for each kind, and rows where there is
/// none.</summary>
public class ChangeKindTests
{
    private const string Fillers =
        " The Alder Point bridge was closed on 3 March 2024. The council of Alder Point will meet again in May, "
        + "mayor Ruth Gardner told the Alder Herald.";

    [Theory]
    [InlineData("value", "The repair of the bridge will cost $41.7 million.",
        "The repair of the bridge will cost $47.1 million.")]
    [InlineData("unit", "The levy on the bridge is 14 cents.", "The levy on the bridge is 14 weeks.")]
    [InlineData("scale", "The repair of the bridge will cost $250,000.",
        "The repair of the bridge will cost $250 million.")]
    [InlineData("", "The bridge will be closed for 45 days instead of 60.",
        "The bridge will be closed for 45 days instead of 60 days.")]
    [InlineData("", "The widest crack grew from 28 millimetres to 32.",
        "The widest crack grew from 2.8 centimetres to 3.2 centimetres.")]
    [InlineData("", "The steel of the bridge costs $1.40 a kilo.", "The steel of the bridge costs $1,400 a tonne.")]
    [InlineData("scale", "The repair of the bridge will cost $41.7 million.",
        "The repair of the bridge will cost $417 million.")]
    [InlineData("separator", "The repair of the bridge will cost $3.45 million.",
        "The repair of the bridge will cost $3,450 million.")]
    [InlineData("bound-lost", "The repair of the bridge will cost up to $41.7 million.",
        "The repair of the bridge will cost $41.7 million.")]
    [InlineData("bound-added", "The repair of the bridge will cost $41.7 million.",
        "The repair of the bridge will cost at least $41.7 million.")]
    [InlineData("bound-reversed", "The repair of the bridge will cost at most $41.7 million.",
        "The repair of the bridge will cost at least $41.7 million.")]
    [InlineData("range-lost", "The repair of the bridge will cost $31.2 million to $41.7 million.",
        "The repair of the bridge will cost up to $41.7 million.")]
    [InlineData("unit", "The repair of the bridge will take 17 weeks.",
        "The repair of the bridge will take 17 months.")]
    [InlineData("percent-points", "The share of cancelled trips rose by 17 percentage points.",
        "The share of cancelled trips rose by 17 percent.")]
    [InlineData("counted", "A survey says that 37 percent of the drivers avoid the bridge.",
        "A survey says that 37 drivers avoid the bridge.")]
    [InlineData("date", "The bridge will open for drivers again on 19 August.",
        "The bridge will open for drivers again on 9 August.")]
    [InlineData("hedge", "The bridge carries about 12,400 cars a day.", "The bridge carries 12,400 cars a day.")]
    [InlineData("part-dropped",
        "“The bridge is old and the steel is tired, and nobody may pretend that paint will save it,” said Ruth Gardner.", "“The bridge is old and the steel is tired,” said Ruth Gardner.")]
    [InlineData("part-added", "“The bridge is old and the steel is tired,” said Ruth Gardner.",
        "“The bridge is old and the steel is tired, and nobody may pretend that paint will save it,” said Ruth Gardner.")]
    [InlineData("speaker", "“The bridge is old and the steel is tired,” said Ruth Gardner.",
        "“The bridge is old and the steel is tired,” said Thomas Bellweather.")]
    [InlineData("softened", "“To leave the bridge like that is simply reckless,” said Ruth Gardner.",
        "“To leave the bridge like that is perhaps unwise,” said Ruth Gardner.")]
    [InlineData("strengthened", "“To leave the bridge like that is unwise,” said Ruth Gardner.",
        "“To leave the bridge like that is heartless,” said Ruth Gardner.")]
    [InlineData("", "The repair of the bridge will cost about $41.7 million.",
        "The repair of the bridge will cost about $42 million.")]
    [InlineData("hedge", "The bridge carries 12,437 cars a day.", "The bridge carries about 12,437 cars a day.")]
    [InlineData("", "The bridge carries 12,400 cars a day.", "The bridge carries about 12,400 cars a day.")]
    [InlineData("", "The bridge carries more than 12,400 cars a day.", "The bridge carries about 12,400 cars a day.")]
    [InlineData("", "The bridge carries 12,437 cars a day.", "The bridge carries more than 12,400 cars a day.")]
    [InlineData("", "The repair of the bridge will cost $41.7 million, and $31.2 million had been planned.",
        "The repair of the bridge will cost $41.7 million, far more than $31.2 million that had been planned.")]
    [InlineData("", "The way round the bridge is 37 kilometres.", "The way round leads drivers over 37 kilometres.")]
    [InlineData("percent-points", "Traffic rose from 31 percent to 48 percent of all trips, by 17 percentage points.",
        "Traffic rose 17 percent, from 31 percent to 48 percent of all trips.")]
    [InlineData("", "The repair of the bridge will take 14 days.", "The repair of the bridge will take two weeks.")]
    [InlineData("", "“The bridge is old and the steel is tired,” said Ruth Gardner.",
        "“The bridge is old and the steel is tired,” Gardner said.")]
    public void Two_tellings_differ_in_one_way(string kind, string was, string now)
    {
        var changes = Comparison.Of([Article("herald-en", 3, was), Article("post-en", 4, now)]).Changes;
        Assert.Equal(kind, string.Join(", ", changes.Select(c => c.Kind.Word())));
        Assert.All(changes, c => Assert.Equal(("post-en", "herald-en"), (c.In.Article, c.Against.Article)));
    }

    /// <summary>Without rates at hand: against the other amounts of the story, else against what was usual.</summary>
    [Theory]
    [InlineData("far from what was usual", "conversion", "The repair of the bridge will cost $41.7 million (€76 million).")]
    [InlineData("near it", "", "The repair of the bridge will cost $41.7 million (€38 million).")]
    [InlineData("another scale", "scale", "The repair of the bridge will cost $41.7 million (€380 million).")]
    [InlineData("two rates in one article", "conversion",
        "The repair of the bridge will cost $41.7 million (€38 million), and a ticket $30 (€33).")]
    [InlineData("one rate in one article", "",
        "The repair of the bridge will cost $41.7 million (€38 million), and a ticket $30 (€27.3).")]
    [InlineData("a currency that falls fast", "",
        "The repair of the bridge will cost $41.7 million (2.1 billion Egyptian pounds).")]
    public void A_conversion(string name, string kind, string now)
    {
        var changes = Comparison.Of([Article("herald-en", 3, "The repair of the bridge will cost $41.7 million."),
            Article("post-en", 4, now)]).Changes;
        Assert.True(kind == string.Join(", ", changes.Select(c => c.Kind.Word())),
            $"{name}: {string.Join(", ", changes)}");
    }

    [Theory]
    [InlineData("the full name elsewhere", "", "تبلغ كلفة إصلاح الجسر 41.7 مليون جنيه إسترليني. ويباع الطوب بسعر 30 جنيه.")]
    [InlineData("no full name", "unit", "تبلغ كلفة إصلاح الجسر 41.7 مليون جنيه. ويباع الطوب بسعر 30 جنيه.")]
    public void A_shared_name_of_money(string name, string kind, string now)
    {
        var changes = Comparison.Of([
            Article("herald-en", 3, "The repair of the bridge will cost £41.7 million. The bricks are sold at £30."),
            new ComparedArticle("rasad-ar", "ar", $"{now} أُغلق جسر ألدر بوينت في 3 مارس 2024.")]).Changes;
        Assert.True(kind == string.Join(", ", changes.Select(c => c.Kind.Word()).Distinct()),
            $"{name}: {string.Join(", ", changes)}");
    }

    [Fact]
    public void Every_kind_has_its_word_and_its_heading()
    {
        var kinds = Enum.GetValues<ChangeKind>();
        Assert.Equal(21, kinds.Select(k => k.Word()).Distinct().Count());
        Assert.Equal(21, kinds.Select(k => k.Heading()).Distinct().Count());
        Assert.Equal("percent-points", ChangeKind.PercentPoints.Word());
    }

    private static ComparedArticle Article(string id, int day, string sentence) =>
        new(id, "en", sentence + Fillers, null, new DateOnly(2024, 3, day));
}
