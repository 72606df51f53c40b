using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Display.Frames;
using ClaimTrail.Testing;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Tests.Frames;

/// <summary>The tables of the two cases, and of a case in which nothing is filled in.</summary>
public class CaseFramesTests
{
    private static readonly CaseFrames First = CaseFrames.Open(RepositoryRoot.Combine("data", "netflix-2023"));

    [Fact]
    public void The_pay_of_the_job_is_told_once_as_a_range_four_times_as_a_ceiling_and_else_flatly()
    {
        var pay = First.Figures.Is("quantity", "job-pay");
        Assert.Equal(["exact 5", "up to 4", "range 1"], Rows(pay.Count("hedge")));
        Assert.Equal(["Tenasia 300000 900000"], Rows(pay.Is("hedge", "range").Pick("publisher", "low", "high")));
    }

    [Fact]
    public void A_claim_is_held_against_measured_bodies_as_a_lesson_does_it()
    {
        var claim = 630_000.0;
        var bodies = First.Reference("unions").Is("unit", "person").Is("role", "measured");
        var shares = bodies.With("claim / size", claim / bodies["low"]);
        Assert.Contains("sag-aftra 3.9375", Rows(shares.Pick("item", "claim / size")));
        Assert.Equal(["63 7", "43 1"], Rows(First.Reference("phrases-63").Is("same_story", "no").Count("elapsed")));
        Assert.NotEqual(0, First.Reference("events").Is("date", "1960").Count());
    }

    [Fact]
    public void Findings_stand_beside_their_claims()
    {
        Assert.Equal(First.Case.Claims.Select(c => c.Claim.Id), First.Claims.Words("claim"));
        Assert.Equal(First.Claims.Words("verdict"), First.Findings.Words("verdict"));
        Assert.Equal(["depends on the reading"], First.Claims.Is("claim", "ko-63").Words("verdict"));
        Assert.NotEqual(0, First.Evidence.Is("claim", "ko-63").Is("stance", "for").Is("verified", true).Count());
        Assert.Equal(First.Case.Trail.Edges.Count, First.Trail.Count());
        Assert.Equal(4, First.Tellings.Is("statement", "delaney-pay").Count());
    }

    [Fact]
    public void A_frame_that_a_reader_changes_is_given_out_unchanged_again()
    {
        First.Articles.Columns.Clear();
        var articles = First.Articles;
        articles["characters"][0] = 1;
        Assert.NotEqual(1, First.Articles["characters"][0]);
        Assert.Equal(["Tenasia", "cacaFly Malaysia"], First.Articles.Words("publisher").Take(2));
    }

    [Fact]
    public void Every_place_gives_its_words_back()
    {
        var (passages, figures) = (First.Passages, First.Figures);
        Assert.All(figures.Rows, row => Assert.Equal(
            (string)row["printed"],
            First.Case.Corpus[(string)row["article"]].Words(new Text.TextSpan((int)row["start"], (int)row["length"]))));
        Assert.All(passages.Rows, row => Assert.Equal((int)row["length"], ((string)row["text"]).Length));
    }

    [Fact]
    public void A_case_with_nothing_in_it_has_every_table_with_its_columns()
    {
        using var folder = new EmptyCase();
        var story = CaseFrames.Open(folder.Path);
        var tables = typeof(CaseFrames).GetProperties().Where(p => p.PropertyType == typeof(DataFrame)).ToList();
        Assert.Equal(20, tables.Count);
        Assert.All(tables, table =>
        {
            var (empty, full) = ((DataFrame)table.GetValue(story)!, (DataFrame)table.GetValue(First)!);
            Assert.True(empty.Count() == 0, table.Name);
            Assert.Equal(full.Columns.Select(c => (c.Name, c.DataType)),
                empty.Columns.Select(c => (c.Name, c.DataType)));
            Assert.Equal(empty.Columns.Count, empty.Is(empty.Columns[0].Name, "nothing").Columns.Count);
        });
        Assert.Equal("id", story.Reference("counts").Columns[0].Name);
    }

    [Fact]
    public void A_table_that_is_not_there_is_named_beside_those_that_are()
    {
        var error = Assert.Single(Assert.Throws<CorpusException>(() => First.Reference("union")).Errors);
        Assert.Equal("union.csv", error.File);
        Assert.Contains("thresholds, unions", error.Remedy, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => First.Market("no-such"));
    }

    [Fact]
    public void The_dictionary_in_the_folder_of_data_is_what_the_declarations_give()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("data", "README.md"));
        Assert.True(page.Contains(ColumnDictionary.Markdown(), StringComparison.Ordinal),
            "data/README.md does not hold this; put it in place of the old part:\n" + ColumnDictionary.Markdown());
    }

    private static List<string> Rows(DataFrame frame) =>
        [
            .. frame.Rows.Select(
                row => string.Join(' ', row.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell}"))))];

    /// <summary>A case whose files have heads and no rows.</summary>
    private sealed class EmptyCase : IDisposable
    {
        public EmptyCase()
        {
            var practice = RepositoryRoot.Combine("data", "harbour-ferry");
            foreach (var file in Directory.GetFiles(practice, "*.csv", SearchOption.AllDirectories))
            {
                var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(practice, file));
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
                File.WriteAllText(copy, File.ReadLines(file).First() + "\n");
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("claimtrail-frames-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }

    [Fact]
    public void Evidence_stands_in_a_list_for_each_reading_and_side_with_its_source()
    {
        var weighed = First.Weighed.Is("verified", "yes");
        var sides = Assert.IsType<SeveralViews>(CaseFrames.Sides(weighed)).Views.Cast<ListView>().ToList();
        Assert.Equal(weighed.Count(), sides.Sum(side => side.Items.Count));
        Assert.Equal(["For “63 years”", "Against “63 years”", "Against “the number 630,000”"],
            sides.Select(side => side.Title));
        Assert.Contains(("Koreatown Daily", "(ko): “1960년 이후 63년 만에 동반 파업을 벌이게 됐다”"), sides[0].Items);
        Assert.All(sides.SelectMany(side => side.Items), item => Assert.NotEqual("", item.Lead));
        Assert.Equal(sides.Select(side => side.ToText()),
            Assert.IsType<SeveralViews>(CaseFrames.Sides(weighed.Above(weighed))).Views.Select(side => side.ToText()));
        Assert.IsType<NoteView>(CaseFrames.Sides(weighed.Is("stance", "neither")));
    }
}
