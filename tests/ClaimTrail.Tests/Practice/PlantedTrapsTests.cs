using ClaimTrail.Checks;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.People.Sounds;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Tests.Quotations;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Practice;

/// <summary>What was planted in the invented case against what the tool finds there.</summary>
public class PlantedTrapsTests
{
    /// <summary>The tellings in which nothing was planted.</summary>
    private static readonly string[] Untouched = ["quaymark-en", "mulmaru-ko", "dudeng-zh"];

    private static readonly Lazy<Dictionary<string, Finding>> Findings =
        new(() => PracticeCase.Desk.CheckAll().ToDictionary(f => f.Id, StringComparer.Ordinal));

    public static TheoryData<string> All => [.. PracticeCase.Truth.Select(t => t["id"])];

    public static TheoryData<string> ByCheck => Found("check");

    public static TheoryData<string> ByLedger => Found("ledger");

    public static TheoryData<string> ByName => Found("people");

    [Theory]
    [MemberData(nameof(All))]
    public void Every_planted_trap_stands_at_its_place(string id)
    {
        var row = Row(id);
        var span = new TextSpan(row.Number("start"), row.Number("length"));
        Assert.Equal(row["surface"], span.Of(PracticeCase.Corpus[row["article"]].Text!).ToString());
        Assert.DoesNotContain(row["article"], Untouched);
        Assert.False(string.IsNullOrWhiteSpace(row["planted"]) || string.IsNullOrWhiteSpace(row["must_find"]), id);
    }

    [Theory]
    [MemberData(nameof(ByCheck))]
    public void A_check_finds_it_and_points_to_its_place(string id)
    {
        var row = Row(id);
        var finding = Findings.Value[row["finding"]];
        Assert.Equal((row["article"], row["expected"]), (finding.ArticleId, Words(finding.Verdict)));
        if (row["trap"] == "printed-twice")
            Assert.Contains(PracticeCase.Corpus[row["article"]].Paragraphs,
                p => p.Span.Start == row.Number("start") && p.Repeats is not null);
        else
            Assert.Contains(finding.Places, p => p.Span == new TextSpan(row.Number("start"), row.Number("length")));
        if (row["trap"] == "floor-dropped")
            Assert.Contains("the lower end, 140,000 USD, is not told", finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ByLedger))]
    public void The_ledger_shows_it(string id)
    {
        var row = Row(id);
        var (statement, motif) = row["finding"].Split('/') is [var s, var m] ? (s, m) : throw new FormatException(id);
        var cell = PracticeCase.Ledger[statement, row["article"]]!.Cells.Single(c => c.Motif.Id == motif);
        Assert.Equal(Enum.Parse<Effect>(row["expected"], ignoreCase: true), cell.Effect);
        // A vowel point at the end of an Arabic form may stay outside the place.
        Assert.Equal(row.Number("start"), cell.Place!.Value.Start);
        Assert.InRange(cell.Place.Value.Length, row.Number("length") - 1, row.Number("length"));
    }

    [Theory]
    [MemberData(nameof(ByName))]
    public void The_name_is_recognised_by_the_list_and_without_it_by_its_sound(string id)
    {
        var row = Row(id);
        var language = PracticeCase.Corpus[row["article"]].Language;
        var english = new AliasTable(PracticeCase.People.Aliases.Aliases.Where(a => a.Language == "en"));
        Assert.Equal(NameBasis.Listed, PracticeCase.People.Resolve(row["surface"], language)?.Basis);
        Assert.Equal(row["finding"], PracticeCase.People.Resolve(row["surface"], language)?.Entity.Id);
        Assert.Equal(row["finding"], new PeopleBook(english,
            PinyinTable.Read(PracticeCase.Folder)).Resolve(row["surface"], language)?.Entity.Id);
    }

    [Fact]
    public void No_check_doubts_anything_in_an_untouched_telling()
    {
        var untouched = Findings.Value.Values.Where(f => Untouched.Contains(f.ArticleId)).ToList();
        Assert.True(untouched.Count > 60, "The untouched tellings must be checked as thoroughly as the others.");
        Assert.DoesNotContain(untouched, f => f.Verdict is not (Verdict.Holds or Verdict.HoldsWhenRounded));
    }

    [Fact]
    public void Every_doubt_in_the_other_tellings_was_planted()
    {
        var planted = PracticeCase.Truth.Select(t => t["finding"]).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Findings.Value.Values.Where(f => f.IsDoubtful && !planted.Contains(f.Id)).Select(f => f.Id));
    }

    [Fact]
    public void Every_statement_is_told_by_the_untouched_tellings()
    {
        Assert.Empty(PracticeCase.Ledger.WithoutOriginal);
        Assert.DoesNotContain(PracticeCase.Ledger.Tellings,
            t => Untouched.Contains(t.Article.Id) && t.Mode == TellingMode.None);
    }

    [Fact]
    public void Every_change_that_the_ledger_shows_was_planted()
    {
        var planted = PracticeCase.Truth.Where(t => t["found_by"] == "ledger")
            .Select(t => $"{t["article"]} {t["finding"]}");
        var shown = PracticeCase.Ledger.Tellings.Where(t => t.Mode != TellingMode.None)
            .SelectMany(t => t.Cells.Where(c => c.Effect != Effect.Kept)
                .Select(c => $"{t.Article.Id} {t.Statement.Id}/{c.Motif.Id}"));
        Assert.Equal(planted.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    private static LabelRow Row(string id) => PracticeCase.Truth.Single(t => t["id"] == id);

    private static TheoryData<string> Found(string by) =>
        [.. PracticeCase.Truth.Where(t => t["found_by"] == by).Select(t => t["id"])];

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.HoldsWhenRounded => "holds when rounded",
        Verdict.DoesNotHold => "does not hold",
        Verdict.DependsOnTheReading => "depends on the reading",
        _ => "cannot tell",
    };
}
