using ClaimTrail.Articles;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Testing;
using ClaimTrail.Tests.Quotations;
using ClaimTrail.Trails;

namespace ClaimTrail.Tests.Trails;

/// <summary>The first case from end to end, from its passages and, where they are at hand, from its full texts.</summary>
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
        Assert.Equal(sources, string.Join(", ", Passages.Value.Trail.Stated.Where(e => e.From.Id == article).Select(e => e.To.Id).Order(StringComparer.Ordinal)));

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
        Assert.Contains("probably", found.Edge.Sentence, StringComparison.Ordinal);
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
        Assert.Equal(all.Ledger.Rows(), some.Ledger.Rows());

        static List<string> Edges(TrailCase @case) =>
            [.. @case.Trail.Edges.Select(e => $"{e.Kind} {e.From.Id} {e.To.Id} {e.IsDirected}").Order(StringComparer.Ordinal)];
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
    public void What_still_works(string name, int pairs, int otherPairs, int byAnchors, int tellings, int right, int wrong)
    {
        var row = Passages.Value.Ablate().Single(r => r.Name == name);
        Assert.Equal(
            (pairs, otherPairs, byAnchors, tellings, right, wrong),
            (row.Pairs, row.OtherPairs, row.TellingsByAnchors, row.Tellings, row.InferredRight, row.InferredWrong));
    }

    [Fact]
    public void Without_its_original_a_statement_is_said_to_have_none()
    {
        var without = Passages.Value.WithoutArticle("rapidtelecast-en");
        Assert.Equal(["streamer-likeness"], without.Ledger.WithoutOriginal.Select(s => s.Id));
        Assert.Throws<KeyNotFoundException>(() => Passages.Value.WithoutArticle("nobody"));
    }

    [Fact]
    public void The_diagram_tells_stated_inferred_and_documented_edges_apart_and_the_sentences_say_the_same()
    {
        var trail = Passages.Value.Trail;
        var diagram = trail.ToMermaid();
        Assert.Contains("n2[\"FOMO Media\"]", diagram, StringComparison.Ordinal);
        Assert.Equal(trail.Stated.Count, Count(diagram, " --> "));
        Assert.Equal(trail.Inferred.Count(e => e.IsDirected), Count(diagram, " .-> "));
        Assert.Equal(trail.Inferred.Count(e => !e.IsDirected), Count(diagram, " .- "));
        Assert.Equal(trail.Edges.Count + trail.Notes.Count, trail.Sentences().Count);
        Assert.Equal(trail.Edges.Count, trail.Rows().Count);

        var upstream = trail.WithUpstream(Passages.Value.Coverage);
        Assert.Contains(upstream.Edges, e => e is { Kind: EdgeKind.Documented, From.Id: "nme", To.Id: "the-intercept" });
        Assert.Equal(upstream.Edges.Count(e => e.Kind == EdgeKind.Documented), Count(upstream.ToMermaid(), " ==> "));

        static int Count(string text, string part) => text.Split(part).Length - 1;
    }

    [Fact]
    public void The_way_of_a_statement_shows_a_glossed_passage_for_each_telling()
    {
        var way = Passages.Value.WayOf("delaney-pay");
        Assert.Equal(4, way.Count);
        Assert.All(way, s => Assert.NotEmpty(s.Passages));
        Assert.All(way.Where(s => s.Telling.Article.Language != "en").SelectMany(s => s.Passages), p => Assert.NotNull(p.Gloss));
    }

    [Fact]
    public void The_tellings_name_speaker_source_verb_numbers_and_order()
    {
        var rows = Passages.Value.Ledger.TellingRows().Where(r => r.Statement == "delaney-pay").ToDictionary(r => r.Article);
        Assert.Equal(("not named", "인터셉트", "비판했다"), (rows["tenasia-ko"].Speaker, rows["tenasia-ko"].Source, rows["tenasia-ko"].Verb));
        Assert.Equal(("罗伯.德莱尼 (Rob Delaney)", "none", "表示"), (rows["cacafly-zh"].Speaker, rows["cacafly-zh"].Source, rows["cacafly-zh"].Verb));
        Assert.Equal(("Rob Delaney", "The Intercept", "told"), (rows["rapidtelecast-en"].Speaker, rows["rapidtelecast-en"].Source, rows["rapidtelecast-en"].Verb));
        Assert.Equal(("Rob Delaney", "none", "kata"), (rows["fomomedia-id"].Speaker, rows["fomomedia-id"].Source, rows["fomomedia-id"].Verb));
        Assert.Equal(1, rows["rapidtelecast-en"].OrderKept);
        Assert.InRange(rows["cacafly-zh"].OrderKept!.Value, 0.5, 0.99);
        Assert.Contains("90만달러", rows["tenasia-ko"].Numbers, StringComparison.Ordinal);
        Assert.Equal("none", Passages.Value.Ledger.TellingRows().Single(r => r.Statement == "cranston-robots").Numbers);
    }

    [Fact]
    public void The_matrix_has_a_row_per_telling_and_words_beside_the_colours()
    {
        var matrix = Passages.Value.Ledger.Matrix("delaney-pay");
        Assert.Equal(["tenasia-ko", "cacafly-zh", "fomomedia-id", "rapidtelecast-en"], matrix.Articles);
        Assert.Equal(14, matrix.Motifs.Count);
        var godless = matrix.Motifs.ToList().IndexOf("godless");
        Assert.Equal([Effect.Dropped, Effect.Dropped, Effect.Kept, Effect.Kept], matrix.Effects.Select(r => r[godless]));
        Assert.Equal(["dropped", "dropped", "kept", "kept"], matrix.Labels.Select(r => r[godless]));
        Assert.Equal([0, 0, 3, 3], matrix.Codes.Select(r => r[godless]));
        Assert.Equal("tidak bertuhan", matrix.Words[2][godless]);
        Assert.Throws<KeyNotFoundException>(() => Passages.Value.Ledger.Matrix("nothing"));
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
        Corpus.Open(LabelledReadings.CaseFolder, textFolder), LabelledReadings.CaseFolder, LabelledReadings.ReferenceFolder);
}
