using ClaimTrail.Articles;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimTrail.Tests.Quotations.Sources;

public class SourceFinderTests
{
    private static readonly AliasTable Aliases = AliasTable.Read(LabelledReadings.CaseFolder);
    private static readonly string[] Languages = ["ko", "zh-Hans", "id", "en", "ar"];

    public static IEnumerable<object[]> Articles =>
        LabelledReadings.Rows("sources.csv").Select(r => r["article"]).Distinct().Select(a => new object[] { a });

    [SkippableTheory]
    [MemberData(nameof(Articles))]
    public void Every_labelled_source_of_the_whole_text_is_found_and_no_other(string article) =>
        Assert.Equal(Labels(article, FullTexts.Required()), Found(article, FullTexts.Required()));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_labelled_source_of_the_passages_is_found_and_no_other(string article) =>
        Assert.Equal(WithoutVerb(Labels(article, Case.WithoutText)), WithoutVerb(Found(article, Case.WithoutText)));

    [Theory]
    [InlineData("a verb before", "en", "The mayor told The Guardian on Monday.", "The Guardian/Outlet/Carried/told")]
    [InlineData("a verb after", "en", "Deadline reported the sale first.", "Deadline/Outlet/Reported/reported")]
    [InlineData("a preposition", "en", "According to Variety, talks resume.", "Variety/Outlet/Reported/")]
    [InlineData("no capital", "en", "According to the job description, it pays well.", "")]
    [InlineData("a sort of outlet before its name", "en", "It fell, according to the Indonesian site Kabar Jingga.",
        "Kabar Jingga/Outlet/Reported/")]
    [InlineData("a sort of two words", "en", "The Swedish news agency Tio told The Guardian so.",
        "The Guardian/Outlet/Carried/told")]
    [InlineData("a sort before a small word", "en", "According to the Indonesian newspaper of record, it fell.",
        "Indonesian/Outlet/Reported/")]
    [InlineData("a name that ends in a sort", "en", "According to the Daily Site, it fell.",
        "Daily Site/Outlet/Reported/")]
    [InlineData("a rate", "en", "It costs $3 per person and per Year.", "")]
    [InlineData("a refusal to comment", "en", "Disney did not respond to a request from Wired.",
        "Wired/Outlet/Asked/request")]
    [InlineData("a speaker of direct words", "en", "“It has rained for weeks in the north,” Deadline reported.", "")]
    [InlineData("inside a quotation", "en", "She wrote: “I told The Guardian.”", "")]
    [InlineData("quoted from", "id", "Jumlah itu naik, dikutip dari Kompas.", "Kompas/Outlet/Reported/dikutip")]
    [InlineData("two words", "id", "Menurut Tempo English, harga turun.", "Tempo English/Outlet/Reported/")]
    [InlineData("a title in marks", "zh", "《纽约时报》报道,谈判恢复。", "纽约时报/Outlet/Reported/报道")]
    [InlineData("traditional", "zh-TW", "根據《彭博》報導,談判恢復。", "彭博/Outlet/Reported/報導")]
    [InlineData("licensed", "zh", "本文获天下杂志授权", "天下杂志/Outlet/Licensed/授权")]
    [InlineData("a union by its ending", "zh", "编剧工会曾指出,收入下降。", "编剧工会/Organisation/Reported/指出")]
    [InlineData("foreign papers", "ko", "27일 가디언 등 외신은 협상이 재개된다고 보도했다.", "가디언/Outlet/Reported/보도했다")]
    [InlineData("an online outlet", "ko", "온라인매체 복스에서 그는 생각을 밝혔다.", "복스/Outlet/Carried/밝혔다")]
    [InlineData("a newspaper", "ar", "ذكرت صحيفة الغارديان، أن المحادثات ستستأنف.", "")]
    [InlineData("by way of", "ar", "نقلا عن Reuters أمس.", "Reuters/Outlet/Reported/")]
    public void A_source_is_named_so(string name, string language, string text, string expected)
    {
        var quotations = ClaimTrail.Quotations.QuotationFinder
            .For(ClaimTrail.Languages.Languages.Get(language)).Find(text);
        var found = SourceFinder.For(language, AliasTable.Empty).Find(text, quotations);
        var actual = string.Join("; ", found.Select(s => $"{s.Name}/{s.Kind}/{s.Role}/{s.Verb}"));
        Assert.True(expected == actual, $"{name}: {actual}");
        Assert.All(found, s => Assert.Equal(s.Name, s.Span.Of(text).ToString()));
    }

    [Fact]
    public void Any_text_can_be_searched_and_places_never_overlap() =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(20230725, 63).WithMaxTest(400), Prop.ForAll(
            ArbMap.Default.ArbFor<string[]>(), parts =>
            {
                string[] bait = ["told ", "The Intercept", "《", "》指出", "根据", "등 외신은 ", "보도했다", "بواسطة ",
                    "dikutip dari NME", "(", ")", "via ", "资料来源:", "\uD83D"];
                var text = string.Concat((parts
                    ?? []).Select((p, i) => p + bait[(i * 7 + (p?.Length ?? 0)) % bait.Length]));
                return Languages.All(language =>
                {
                    var found = SourceFinder.For(language, Aliases).Find(text, []);
                    return found.All(s => s.Span.Of(text).ToString() == s.Name)
                        && found.Zip(found.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start);
                });
            }));

    [Fact]
    public void A_language_without_a_table_names_no_source_and_what_is_no_language_is_refused()
    {
        // Refused until the general rules came, which know no words to name a source by.
        Assert.Empty(SourceFinder.For("sw", Aliases).Find("Kwa mujibu wa New York Post, kazi hiyo ipo.", []));
        Assert.Throws<ArgumentException>(() => SourceFinder.For("-", Aliases));
    }

    // The verb may stand outside of the passage.
    private static List<string> WithoutVerb(List<string> rows) => [.. rows.Select(r => r[..r.LastIndexOf(' ')])];

    private static List<string> Labels(string article, string textFolder)
    {
        var corpus = Corpus.Open(LabelledReadings.CaseFolder, textFolder);
        return [.. LabelledReadings.Rows("sources.csv").Where(r => r["article"] == article)
            .Where(
                r =>
                    corpus[article].Words(new ClaimTrail.Text.TextSpan(r.Number("start"),
                        r.Number("length"))) is not null)
            .Select(r => $"{r["start"]} {r["surface"]} {r["kind"]} {r["verb"]}")];
    }

    private static List<string> Found(string article, string textFolder)
    {
        var reading = LabelledReadings.Of(Corpus.Open(LabelledReadings.CaseFolder, textFolder))
            .First(r => r.Article.Id == article);
        var found = new List<string>();
        foreach (var paragraph in reading.Read.Paragraphs)
        {
            var start = paragraph.Span.Start;
            var quotations = reading.Quotations.Where(q => paragraph.Paragraph.Span.Contains(q.Span))
                .Select(q => q with
                {
                    Span = q.Span.Shift(-start),
                    SpeakerStart = q.SpeakerStart - start,
                }).ToList();
            found.AddRange(SourceFinder.For(reading.Article.Language, Aliases).Find(paragraph.Words, quotations)
                .Select(s => $"{s.Span.Start + start} {s.Name} {s.Kind.ToString().ToLowerInvariant()} {s.Verb}"));
        }

        return found;
    }
}
