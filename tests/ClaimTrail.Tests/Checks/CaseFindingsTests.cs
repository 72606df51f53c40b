using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Figures;
using CsvHelper;

namespace ClaimTrail.Tests.Checks;

/// <summary>The findings of the first case against what a careful reader found by hand.</summary>
public class CaseFindingsTests
{
    private static readonly Dictionary<string, Verdict> Verdicts = new(StringComparer.Ordinal)
    {
        ["holds"] = Verdict.Holds,
        ["holds when rounded"] = Verdict.HoldsWhenRounded,
        ["does not hold"] = Verdict.DoesNotHold,
        ["depends on the reading"] = Verdict.DependsOnTheReading,
        ["cannot tell"] = Verdict.CannotTell,
    };

    private static readonly Lazy<IReadOnlyList<FigureCheck>> Rows = new(ReadRows);
    private static readonly Lazy<Dictionary<string, Finding>> Findings =
        new(() => NetflixCase.Found.CheckAll().ToDictionary(f => f.Id, StringComparer.Ordinal));

    public static TheoryData<string> RowIds => [.. Rows.Value.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RowIds))]
    public void Every_row_of_the_careful_reader_is_reached_or_says_why_not(string id)
    {
        var row = Rows.Value.Single(r => r.Id == id);
        if (row.Findings.Count == 0) Assert.True(row.Remark.Length > 20, "A row without a finding needs a reason.");
        Assert.Equal(row.Verdicts, row.Findings.Select(f => Findings.Value[f].Verdict));
        Assert.All(row.Findings, f => Assert.Equal(row.Article, Findings.Value[f].ArticleId));
    }

    [Fact]
    public void Forty_one_rows_were_read() => Assert.Equal(41, Rows.Value.Count);

    [Fact]
    public void The_figures_that_people_labelled_lead_to_the_same_verdicts() =>
        Assert.Equal(NetflixCase.Labelled.CheckAll().Select(f => (f.Id, f.Verdict)),
            NetflixCase.Found.CheckAll().Select(f => (f.Id, f.Verdict)));

    [SkippableFact]
    public void The_full_texts_lead_to_the_same_findings_as_the_passages()
    {
        var corpus = Corpus.Open(NetflixCase.Folder);
        Skip.IfNot(corpus.HasText, "The full texts are not at hand; name their folder in CLAIMTRAIL_TEXT.");
        var claims = ClaimSheet.Read(Path.Combine(NetflixCase.Folder, ClaimSheet.FileName), NetflixCase.Shelf);
        var desk = CheckDesk.Of(corpus, NetflixCase.Shelf, claims,
            article => FigureFinder.For(Languages.Languages.Get(article.Language)).Find(article.Text!));
        Assert.Equal(NetflixCase.Found.CheckAll().Select(f => f.Sentence), desk.CheckAll().Select(f => f.Sentence));
    }

    [Fact]
    public void The_shipped_findings_are_those_of_the_shipped_rows() =>
        Assert.True(FindingsFile.Text(NetflixCase.Found.CheckAll()) == File.ReadAllText(Path.Combine(NetflixCase.Folder,
            FindingsFile.FileName)),
            "findings.csv is not what the checks give now. Write it anew with `claimtrail findings` and read the "
            + "difference.");

    [Fact]
    public void Every_doubt_names_the_other_reading_and_a_question() =>
        Assert.All(Findings.Value.Values.Where(f => f.IsDoubtful), f =>
        {
            Assert.False(string.IsNullOrWhiteSpace(f.OtherReading), f.Id);
            Assert.EndsWith("?", f.AskTheNewsroom, StringComparison.Ordinal);
        });

    [Fact]
    public void Nobody_is_accused() =>
        Assert.All(Findings.Value.Values,
            f => Assert.DoesNotMatch(@"\b(wrong|false|lie[sd]?|error|mistake|sloppy|careless)\b",
                $"{f.Sentence} {f.OtherReading} {f.AskTheNewsroom}"));

    [Fact]
    public void Unverified_rows_are_never_for_or_against() =>
        Assert.All(Findings.Value.Values.SelectMany(f => f.Evidence).Where(e => !e.Verified),
            e => Assert.Equal(Stance.Context, e.Stance));

    [Fact]
    public void Every_verdict_about_the_world_rests_on_evidence() =>
        Assert.All(
            Findings.Value.Values.Where(f => f.Verdict != Verdict.CannotTell && f.Check is "bounds" or "conversion"
                or "conversion-date" or "common-rate" or "size" or "readings" or "quotient" or "event-date"),
            f => Assert.Contains(f.Evidence, e => e.Verified));

    [Fact]
    public void Findings_point_at_the_words_they_are_about() =>
        Assert.All(Findings.Value.Values.SelectMany(f => f.Places), p => Assert.Equal(p.Span.Length, p.Surface.Length));

    private static List<FigureCheck> ReadRows()
    {
        using var reader = CsvReader.FromText(
            File.ReadAllText(Path.Combine(NetflixCase.ReferenceFolder, "figure-checks.csv")),
            CsvReaderOptions.Default with
            {
                Separator = ',',
                FormatProvider = System.Globalization.CultureInfo.InvariantCulture
            });
        reader.ReadHeader();
        var heads = reader.Headers.ToList();
        var rows = new List<FigureCheck>();
        while (reader.Read())
        {
            string At(string column) => reader.GetString(heads.IndexOf(column));
            rows.Add(new FigureCheck(At("id"), At("article"),
                At("findings").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                [.. At("verdicts").Split("; ", StringSplitOptions.RemoveEmptyEntries)
                    .Select(v => Verdicts[v])], At("remark")));
        }

        return rows;
    }

    private sealed record FigureCheck(string Id, string Article, IReadOnlyList<string> Findings,
        IReadOnlyList<Verdict> Verdicts, string Remark);
}
