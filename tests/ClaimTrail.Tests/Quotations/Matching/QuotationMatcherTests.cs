using ClaimTrail.Articles;
using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.People.Sounds;
using ClaimTrail.Quotations.Tellings;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimTrail.Tests.Quotations.Matching;

public class QuotationMatcherTests
{
    private static readonly PeopleBook People = PeopleBook.Read(LabelledReadings.CaseFolder);
    private static readonly Codebook Codebook = Codebook.Read(LabelledReadings.CaseFolder);
    private static readonly AnchorFinder Unnamed =
        new(new PeopleBook(AliasTable.Empty, PinyinTable.Empty), Codebook.Empty);
    private static readonly QuotationMatcher Bare = new(Unnamed);

    [Theory]
    [InlineData(20230725)]
    [InlineData(63)]
    public void Of_the_pairs_that_all_pairs_give_at_least_99_in_100_are_found(int seed)
    {
        var quotations = SyntheticQuotations.Make(2_000, seed);
        var all = AllPairs(quotations);
        var found = Bare.Match(quotations);
        Assert.InRange(all.Count, 1_000, 4_000);
        Assert.InRange(found.Matches.Select(Pair).Count(all.Contains) / (double)all.Count, 0.99, 1);
        Assert.All(found.Matches, m => Assert.Contains(Pair(m), all));
        // All pairs would be 1,999,000.
        Assert.InRange(found.Compared, all.Count, 150_000);
    }

    [Fact]
    public void Most_pairs_of_one_statement_are_found_and_most_pairs_found_are_of_one_statement()
    {
        var quotations = SyntheticQuotations.Make(2_000, 20230725);
        var found = Bare.Match(quotations).Matches;
        var right = (double)found.Count(m => Statement(m.One) == Statement(m.Other));
        var all = quotations.GroupBy(Statement).Sum(g => g.Count() * (g.Count() - 1) / 2);
        Assert.InRange(right / found.Count, 0.9, 1);
        Assert.InRange(right / all, 0.6, 1);
    }

    [Theory]
    [InlineData("with the codebook and the names", true, true, 11, 0)]
    [InlineData("without the codebook", false, true, 8, 0)]
    [InlineData("without the names", true, false, 11, 0)]
    [InlineData("without either", false, false, 8, 0)]
    public void Quotations_of_the_first_case(string name, bool codebook, bool names, int right, int wrong)
    {
        var anchors = new AnchorFinder(names ? People : People.WithoutAliases(),
            codebook ? Codebook : Codebook.WithoutMotifs());
        var result = new QuotationMatcher(anchors).Match(Labelled());
        var isRight = result.Matches.ToLookup(m => SameWords.Any(s => s.Contains(m.One.Id) && s.Contains(m.Other.Id)),
            Pair);
        Assert.True((right, wrong) == (isRight[true].Count(), isRight[false].Count()),
            $"{name}: {isRight[true].Count()} right, wrong: {string.Join("; ", isRight[false])}; right: "
            + $"{string.Join("; ", isRight[true])}");
        Assert.Equal(codebook, result.UsedCodebook);
        Assert.Equal(!codebook, result.Strength.StartsWith("Weaker", StringComparison.Ordinal));
    }

    [Fact]
    public void The_tellings_of_one_statement_make_one_group()
    {
        var groups = new QuotationMatcher(new AnchorFinder(People, Codebook)).Match(Labelled()).Groups();
        Assert.Contains(groups, g => g.Select(w => w.Id).ToHashSet().SetEquals(SameWords[0]));
        Assert.Contains(groups, g => g.Select(w => w.Id).ToHashSet().SetEquals(SameWords[1]));
    }

    [Fact]
    public void Any_words_have_anchors_and_can_be_matched()
    {
        string[] languages = ["ko", "zh-Hant", "id", "en-GB", "ar"];
        var matcher = new QuotationMatcher(new AnchorFinder(People, Codebook));
        Check.One(Config.QuickThrowOnFailure.WithReplay(20230725, 63).WithMaxTest(300), Prop.ForAll(
            ArbMap.Default.ArbFor<string[]>(), words =>
            {
                var list = (words ?? []).Select((w, i) => new QuotedWords($"{i}", $"{i}", languages[i % 5], w ?? "", w))
                    .ToList();
                return matcher.Match(list).Matches.All(m => m.Score is >= QuotationMatcher.Threshold and <= 1);
            }));
    }

    /// <summary>The labelled quotations that are the same words, by a reader's judgement.</summary>
    private static readonly string[][] SameWords =
    [
        ["tenasia-ko-q06", "cacafly-zh-q02", "fomomedia-id-q03", "rapidtelecast-en-q05"],
        ["cacafly-zh-q03", "fomomedia-id-q04", "rapidtelecast-en-q06"],
        ["fomomedia-id-q01", "rapidtelecast-en-q03"],
        ["fomomedia-id-q02", "rapidtelecast-en-q04"],
        ["cacafly-zh-q01", "q8hashtagat-ar-q02"],
    ];

    private static List<QuotedWords> Labelled()
    {
        var readings = LabelledReadings.Of(Corpus.Open(LabelledReadings.CaseFolder, Case.WithoutText));
        return
        [
            .. from row in LabelledReadings.Rows("quotations.csv")
               let reading = readings.First(r => r.Article.Id == row["article"])
               let quotation = reading.Quotations.FirstOrDefault(q => q.Span.Start == row.Number("start"))
               where quotation is not null && reading.Article.ParagraphAt(quotation.Span)!.IsFresh
               select new QuotedWords(row["id"], reading.Article.Id, reading.Article.Language,
                   quotation.Surface, quotation.Speaker),
        ];
    }

    /// <summary>The pairs that comparing each quotation with each other finds, in time that grows with the square of
    /// their number.</summary>
    private static HashSet<(string, string)> AllPairs(IReadOnlyList<QuotedWords> quotations)
    {
        var table = new AnchorTable(quotations, Unnamed);
        var pairs = new HashSet<(string, string)>();
        for (var one = 0; one < quotations.Count; one++)
            for (var other = one + 1; other < quotations.Count; other++)
                if (quotations[one].Source != quotations[other].Source
                    && table.Score(one, other) >= QuotationMatcher.Threshold)
                    pairs.Add((quotations[one].Id, quotations[other].Id));
        return pairs;
    }

    private static (string, string) Pair(QuotationMatch match) => (match.One.Id, match.Other.Id);

    private static string Statement(QuotedWords words) => words.Id.Split('-')[0];
}
