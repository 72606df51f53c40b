using ClaimTrail.Articles;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Testing;
using ClaimTrail.Tests.Quotations;
using ClaimTrail.Trails;

namespace ClaimTrail.Tests.Trails;

/// <summary>The first case from end to end, from its passages and, where they are at hand, from its full
/// texts.</summary>
public class TrailCaseTests
{
    private static readonly Lazy<TrailCase> Passages = new(() => Open(Case.WithoutText));
    private static readonly Lazy<TrailCase> FullText = new(() => Open(FullTexts.Required()));

    [Theory]
    [InlineData("tenasia-ko", "new-york-post, the-intercept")]
    [InlineData("cacafly-zh", "bloomberg, bnext, sag-aftra, techcrunch, the-intercept, the-register")]
    [InlineData("fomomedia-id", "nme")]
    [InlineData("rapidtelecast-en", "named:Twitter, netflix, the-intercept")]
    [InlineData("q8hashtagat-ar", "duncan-crabtree-ireland, the-intercept")]
    public void Every_source_that_an_article_states_is_an_edge(string article, string sources) =>
        Assert.Equal(sources,
            string.Join(", ", Passages.Value.Trail.Stated
                .Where(e => e.From.Id == article)
                .Select(e => e.To.Id)
                .Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_labelled_source_that_is_no_picture_is_in_the_trail()
    {
        var trail = Passages.Value.Trail;
        string[] pictures = ["Martina Badini", "shutterstock", "Unsplash", "Piotr Adamowicz", "Alamy"];
        var labelled = LabelledReadings.Rows("sources.csv").Where(r => !pictures.Contains(r["surface"])).ToList();
        Assert.Equal(26, labelled.Count);
        Assert.All(labelled, row =>
        {
            var language = Passages.Value.Readings.First(r => r.Article.Id == row["article"]).Article.Language;
            var id = Passages.Value.People.Resolve(row["source"], language)?.Entity.Id ?? $"named:{row["source"]}";
            Assert.Contains(trail.Edges, e => e.From.Id == row["article"] && e.To.Id == id);
        });
        Assert.All(pictures, p => Assert.Contains(trail.Notes, n => n.Contains(p, StringComparison.Ordinal)));
    }

    /// <summary>Right and wrong, listed: what is inferred, and what the coverage rows say of it.</summary>
    public static TheoryData<string, string, EdgeVerdict, ReasonKind> InferredEdges => new()
    {
        { "fomomedia-id", "rapidtelecast-en", EdgeVerdict.Right, ReasonKind.SharedSlip },
        { "fomomedia-id", "the-intercept", EdgeVerdict.RightByWay, ReasonKind.FirstPublisher },
        { "q8hashtagat-ar", "sfgate", EdgeVerdict.Right, ReasonKind.SpeaksAsTheOutlet },
        { "rapidtelecast-en", "nme", EdgeVerdict.Right, ReasonKind.SourceOfATwin },
        { "tenasia-ko", "the-hollywood-reporter", EdgeVerdict.Right, ReasonKind.FirstPublisher },
    };

    [Theory]
    [MemberData(nameof(InferredEdges))]
    public void An_edge_is_inferred_for_a_reason(string from, string to, EdgeVerdict verdict, ReasonKind reason)
    {
        var found = Assert.Single(Passages.Value.Check.Inferred, e => e.Edge.From.Id == from && e.Edge.To.Id == to);
        Assert.Equal(verdict, found.Verdict);
        Assert.Contains(found.Edge.Reasons, r => r.Kind == reason && r.WouldChangeOurMind.Length > 0);
        Assert.InRange(found.Edge.Score, 0.5, 0.99);
    }

    [Fact]
    public void No_other_edge_is_inferred_and_what_is_missed_is_listed()
    {
        Assert.Equal(InferredEdges.Count, Passages.Value.Trail.Inferred.Count);
        Assert.Equal([("tenasia-ko", "Yonhap text in Hankook Ilbo Atlanta")], Passages.Value.Check.Missed);
    }

    [SkippableFact]
    public void Passages_and_full_texts_give_the_same_edges_verdicts_and_matches()
    {
        var (some, all) = (Passages.Value, FullText.Value);
        Assert.Equal(Edges(all), Edges(some));
        Assert.Equal(all.Check.Inferred.Select(e => e.Verdict), some.Check.Inferred.Select(e => e.Verdict));
        Assert.Equal(all.Check.Missed, some.Check.Missed);
        Assert.Equal(
            all.Matches.Matches.Select(m => $"{m.One.Id} {m.Other.Id}").Order(StringComparer.Ordinal),
            some.Matches.Matches.Select(m => $"{m.One.Id} {m.Other.Id}").Order(StringComparer.Ordinal));
        Assert.Equal(Cells(all), Cells(some));

        static List<string> Cells(TrailCase @case) =>
            [.. from telling in @case.Ledger.Tellings
                from cell in telling.Cells
                select $"{telling.Statement.Id} {telling.Article.Id} {telling.Mode} "
                    + $"{cell.Motif.Id} {cell.Effect} {cell.Surface} {cell.Why}"];

        static List<string> Edges(TrailCase @case) =>
            [.. @case.Trail.Edges.Select(e => $"{e.Kind} {e.From.Id} {e.To.Id} {e.IsDirected}")
                .Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("everything", 11, 0, 8, 10, 5, 0)]
    [InlineData("without the codebook", 8, 0, 5, 0, 4, 0)]
    [InlineData("without the alias table", 11, 0, 8, 10, 6, 0)]
    [InlineData("without both", 8, 0, 5, 0, 4, 0)]
    [InlineData("without tenasia-ko", 8, 0, 6, 8, 4, 0)]
    [InlineData("without cacafly-zh", 6, 0, 6, 8, 5, 0)]
    [InlineData("without fomomedia-id", 4, 0, 6, 7, 2, 0)]
    [InlineData("without rapidtelecast-en", 4, 0, 6, 7, 3, 0)]
    [InlineData("without q8hashtagat-ar", 11, 0, 8, 9, 4, 0)]
    public void What_still_works(string name, int pairs, int otherPairs, int byAnchors, int tellings,
        int right, int wrong)
    {
        var row = AblationRow.Of(Passages.Value).Single(r => r.Name == name);
        Assert.Equal(
            (pairs, otherPairs, byAnchors, tellings, right, wrong),
            (row.Pairs, row.OtherPairs, row.TellingsByAnchors, row.Tellings, row.InferredRight, row.InferredWrong));
    }

    [Fact]
    public void Without_its_original_a_statement_is_said_to_have_none()
    {
        var without = AblationRow.Without(Passages.Value, "rapidtelecast-en");
        Assert.Equal(["streamer-likeness"], without.Ledger.WithoutOriginal.Select(s => s.Id));
    }

    [Fact]
    public void The_way_of_a_statement_shows_a_glossed_passage_for_each_telling()
    {
        var way = Passages.Value.WayOf("delaney-pay");
        Assert.Equal(4, way.Count);
        Assert.All(way, s => Assert.NotEmpty(s.Passages));
        Assert.All(way.Where(s => s.Telling.Article.Language != "en").SelectMany(s => s.Passages),
            p => Assert.NotNull(p.Gloss));
    }

    [Theory]
    [InlineData("tenasia-ko", null, null, "인터셉트", "비판했다", Effect.Dropped)]
    [InlineData("cacafly-zh", "罗伯.德莱尼", "Rob Delaney", null, "表示", Effect.Dropped)]
    [InlineData("rapidtelecast-en", "Rob Delaney", "Rob Delaney", "The Intercept", "told", Effect.Kept)]
    [InlineData("fomomedia-id", "Rob Delaney", "Rob Delaney", null, "kata", Effect.Kept)]
    public void The_tellings_name_speaker_source_and_verb(
        string article, string? speaker, string? known, string? source, string verb, Effect godless)
    {
        var telling = Passages.Value.Ledger["delaney-pay", article]!;
        Assert.Equal(
            (speaker, known, source, verb),
            (telling.Speaker, telling.SpeakerIs?.Entity.Name, telling.SourceNamed, telling.Verb));
        Assert.Equal(godless, telling["godless"]!.Effect);
    }

    [Fact]
    public void The_tellings_give_numbers_and_order()
    {
        var ledger = Passages.Value.Ledger;
        Assert.Equal(1, ledger["delaney-pay", "rapidtelecast-en"]!.OrderKept);
        Assert.InRange(ledger["delaney-pay", "cacafly-zh"]!.OrderKept!.Value, 0.5, 0.99);
        Assert.Contains(ledger["delaney-pay", "tenasia-ko"]!.Figures, f => f.Surface == "90만달러");
        Assert.Empty(ledger.Told("cranston-robots").Single().Figures);
        Assert.Equal("tidak bertuhan", ledger["delaney-pay", "fomomedia-id"]!["godless"]!.Surface);
    }

    [Theory]
    [InlineData("delaney-pay", "cacafly-zh", "pay", "the number is the same (900,000 USD)")]
    [InlineData("delaney-pay", "fomomedia-id", "thirty-five", "the number is the same (35 person)")]
    [InlineData("delaney-money", "cacafly-zh", "this-business", "stands with “足够金钱”")]
    [InlineData("streamer-likeness", "fomomedia-id", "deliberately", "belongs to “resembling Netflix” in the original")]
    [InlineData("cranston-robots", "tenasia-ko", "will-not", "a wish that it may not be")]
    [InlineData("scan-for-a-day", "q8hashtagat-ar", "a-day", "half a day")]
    public void A_cell_says_how_we_know(string statement, string article, string motif, string words) =>
        Assert.Contains(words, Passages.Value.Ledger[statement, article]![motif]!.Why, StringComparison.Ordinal);

    private static TrailCase Open(string textFolder) => TrailCase.Open(
        Corpus.Open(LabelledReadings.CaseFolder, textFolder), LabelledReadings.CaseFolder,
        LabelledReadings.ReferenceFolder);
}
