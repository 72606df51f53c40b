using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Checks;

/// <summary>Dates, orders, spans of time and repeats, on cases of their own.</summary>
public class DateChecksTests
{
    private static readonly ReferenceShelf Shelf = new(events:
    [
        Desk.Event("vote", "2024-06-09"), Desk.Event("rally", "2024-06-04"),
        Desk.Event("ballot-printed", "2024-05", follows: "rally"),
        Desk.Event("opening", "2024-06-10", kind: "talks"), Desk.Event("second-day", "2024-06-11", kind: "talks"),
        Desk.Event("cup-1998", "1998-07-12", kind: "win", bodies: "men"),
        Desk.Event("cup-2018", "2018-07-15", kind: "win", bodies: "men"),
        Desk.Event("cup-2019", "2019-07-07", kind: "win", bodies: "women"), Desk.Event("founding", "1949"),
        Desk.Event("jubilee", "2024"),
        Desk.Event("leak", "2024-06-01", verified: false),
    ]);

    [Theory]
    [InlineData("German, right", "de", "Sonntag, 9. Juni 2024", 20240609, DayOfWeek.Sunday, Verdict.Holds)]
    [InlineData("French, a day off", "fr", "samedi 9 juin 2024", 20240609, DayOfWeek.Saturday, Verdict.DoesNotHold)]
    [InlineData("a leap day", "es", "jueves 29 de febrero de 2024", 20240229, DayOfWeek.Thursday, Verdict.Holds)]
    [InlineData("no weekday printed", "es", "9 de junio de 2024", 20240609, null, Verdict.CannotTell)]
    [InlineData("a year only", "es", "2024", 2024, DayOfWeek.Sunday, Verdict.CannotTell)]
    public void The_calendar_knows_the_day_of_the_week(string name, string language, string surface, int date,
        DayOfWeek? weekday, Verdict verdict) =>
        Expect(name, verdict, Check("weekday", language, Desk.Date(surface, date), weekday: weekday));

    [Fact]
    public void The_day_that_the_weekday_would_mean_is_named() =>
        Assert.Contains("8 June 2024",
            Check("weekday", "fr", Desk.Date("samedi 9 juin 2024", 20240609), weekday: DayOfWeek.Saturday).OtherReading,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("yesterday, in German", "de", "---08", "2024-06-09", Verdict.Holds)]
    [InlineData("over the end of the month, in Spanish", "es", "---31", "2024-06-01", Verdict.Holds)]
    [InlineData("three weeks ago", "es", "---17", "2024-06-09", Verdict.DoesNotHold)]
    [InlineData("undated article", "es", "---17", null, Verdict.CannotTell)]
    public void A_dateline_lies_just_before_publication(string name, string language, string stated,
        string? published, Verdict verdict) =>
        Expect(name, verdict,
            Desk.Check(Shelf, Desk.Claim("d", "dateline", Desk.Article(language, published),
                Desk.Date("am 8.", 1) with { Low = null, High = null }, stated: stated)));

    [Fact]
    public void An_unverified_row_is_cited_as_context_only()
    {
        var finding = Desk.Check(Shelf,
            Desk.Claim("d", "dateline", Desk.Article("es", "2024-06-02"), Desk.Date("el día 1", 20240601), "leak"));
        Assert.Equal((Verdict.Holds, Stance.Context), (finding.Verdict, Assert.Single(finding.Evidence).Stance));
    }

    [Theory]
    [InlineData("right, in French", "fr", 20240609, "vote", Verdict.Holds)]
    [InlineData("the month, in Turkish", "tr", 0, "vote", Verdict.Holds)]
    [InlineData("another day", "fr", 20240608, "vote", Verdict.DoesNotHold)]
    [InlineData("one stage of several", "fr", 20240611, "talks", Verdict.Holds)]
    [InlineData("one of two events", "fr", 20240609, "vote rally", Verdict.DependsOnTheReading)]
    [InlineData("an unverified event", "fr", 20240601, "leak", Verdict.CannotTell)]
    [InlineData("an unknown event", "fr", 20240601, "", Verdict.CannotTell)]
    public void An_event_has_its_date(string name, string language, int date, string against, Verdict verdict) =>
        Expect(name, verdict, date == 0
            ? Check("event-date", language, Desk.Date("haziran", 1) with { Low = null, High = null }, against,
                stated: "--06", asOf: "2024-07-01")
            : Check("event-date", language, Desk.Date("le " + date, date), against));

    [Fact]
    public void What_did_happen_on_the_stated_day_is_told() =>
        Assert.Contains("the event rally",
            Check("event-date", "fr", Desk.Date("4 juin 2024", 20240604), "vote").Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("the last of both, in French", "fr", 2019, "2019-12-01", Verdict.DependsOnTheReading)]
    [InlineData("the last of the only one then, in German", "de", 1998, "2010", Verdict.Holds)]
    [InlineData("not the last, in German", "de", 1998, "2019-01-01", Verdict.DoesNotHold)]
    [InlineData("before all of them", "de", 1998, "1990", Verdict.CannotTell)]
    public void The_last_time_is_the_latest_known_one(string name, string language, int year,
        string before, Verdict verdict) =>
        Expect(name, verdict, Check("latest-before", language, Desk.Date($"{year}", year), "win", asOf: before));

    [Theory]
    [InlineData("older, in Spanish", "es", "rally", "2024-06-05", Verdict.Holds)]
    [InlineData("newer, in Turkish", "tr", "vote", "2024-06-05", Verdict.DoesNotHold)]
    [InlineData("unverified", "tr", "leak", "2024-05-05", Verdict.CannotTell)]
    public void A_page_cannot_mention_what_was_to_come(string name, string language, string against,
        string asOf, Verdict verdict) =>
        Expect(name, verdict, Check("later-mention", language, null, against, asOf: asOf, wording: "…"));

    [Theory]
    [InlineData("in French, nothing else known", "fr", "vote", null, Verdict.Holds)]
    [InlineData("in Spanish, cites something of the next month", "es", "vote", "2024-07-02", Verdict.DoesNotHold)]
    [InlineData("an unverified event", "es", "leak", null, Verdict.CannotTell)]
    public void This_month_dates_a_text(string name, string language, string against, string? since, Verdict verdict) =>
        Expect(name, verdict, Check("this-month", language, null, against, since: since, wording: "ce mois-ci"));

    [Theory]
    [InlineData("days, in German", "de", 5, "day", "rally vote", Verdict.Holds)]
    [InlineData("days, off by one", "de", 4, "day", "rally vote", Verdict.DoesNotHold)]
    [InlineData("years between years, in Turkish", "tr", 75, "year", "founding jubilee", Verdict.Holds)]
    [InlineData("years between days, in French", "fr", 20, "year", "cup-1998 cup-2018", Verdict.HoldsWhenRounded)]
    [InlineData("years that are not quite full", "fr", 21, "year", "cup-1998 cup-2019", Verdict.HoldsWhenRounded)]
    [InlineData("weeks", "fr", 1, "week", "rally vote", Verdict.HoldsWhenRounded)]
    [InlineData("months between years", "fr", 900, "month", "founding jubilee", Verdict.CannotTell)]
    [InlineData("an unverified end", "fr", 8, "day", "leak vote", Verdict.CannotTell)]
    public void A_span_lies_between_two_events(string name, string language, int value, string unit,
        string against, Verdict verdict) =>
        Expect(name, verdict,
            Check("elapsed", language, Desk.Figure($"{value}", FigureKind.Duration, value, unit), against));

    [Theory]
    [InlineData("cause first, in German", "de", "rally", "vote", Verdict.Holds)]
    [InlineData("effect first, in French", "fr", "vote", "rally", Verdict.DoesNotHold)]
    [InlineData("order known only from the source", "fr", "ballot-printed", "rally", Verdict.DoesNotHold)]
    [InlineData("the same, the right way round", "fr", "rally", "ballot-printed", Verdict.Holds)]
    [InlineData("too coarse to tell", "fr", "jubilee", "vote", Verdict.CannotTell)]
    [InlineData("an unverified cause", "fr", "leak", "vote", Verdict.CannotTell)]
    [InlineData("a cause nobody knows", "fr", null, "vote", Verdict.CannotTell)]
    public void A_cause_comes_before_its_effect(string name, string language, string? cause,
        string? effect, Verdict verdict) =>
        Expect(name, verdict,
            Desk.Check(Shelf, Desk.Claim("order", "order", Desk.Article(language), null, cause: cause, effect: effect,
                wording: "deshalb")));

    [Theory]
    [InlineData("a text that says everything once, in Spanish", "es", 0, Verdict.Holds)]
    [InlineData("a text whose second half is the first, in German", "de", 2, Verdict.DoesNotHold)]
    [InlineData("a text that is not at hand", "fr", -1, Verdict.CannotTell)]
    public void Figures_of_repeated_paragraphs_count_once(string name, string language, int repeated, Verdict verdict)
    {
        var paragraphs = new List<Paragraph>();
        for (var i = 1; repeated >= 0 && i <= 2 + repeated; i++)
            paragraphs.Add(new Paragraph("a", i, new TextSpan(i * 100, 50), $"{i % 2}",
                i > 2 ? new ParagraphRepeat(i - 2, RepeatKind.Exact) : null, false));
        Figure Told(decimal value, int start) =>
            Desk.Money($"{value} €", value, "EUR") with { Span = new TextSpan(start, 3) };
        var figures = new[] { Told(5, 100), Told(6, 110), Told(5, 300) };
        var finding = Desk.Check(Shelf,
            Desk.Claim("twice", "repeat", Desk.Article(language) with { Paragraphs = paragraphs },
                null) with
            { InArticle = figures });
        Expect(name, verdict, finding);
        if (verdict != Verdict.DoesNotHold) return;
        Assert.Contains("2 figures stand there a second time", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(finding.Steps, s => s.Computation.StartsWith("2 found", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--02-29", "2023-05-01", "29 February 2020")]
    [InlineData("---31", "2024-06-15", "31 May 2024")]
    [InlineData("--12", "2024-06-15", "December 2023")]
    [InlineData("--06-15", "2024-06-15", "15 June 2024")]
    [InlineData("2001", "2024-06-15", "2001")]
    public void An_unsaid_year_is_the_latest_that_fits(string stated, string notAfter, string filled) =>
        Assert.Equal(filled, Desk.Partial(stated).FilledFrom(Desk.Day(notAfter)).ToString());

    [Theory]
    [InlineData("2023-13")]
    [InlineData("2023-02-29")]
    [InlineData("23-01-01")]
    [InlineData("2023-01-01-01")]
    [InlineData("--")]
    [InlineData("")]
    [InlineData("٢٠٢٣")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData(20240231)]
    [InlineData(20241301)]
    [InlineData(0)]
    [InlineData(999999999)]
    public void A_day_that_does_not_exist_is_no_exception(int number) =>
        Assert.Equal(Verdict.CannotTell, Check("event-date", "fr", Desk.Date("31 février", number), "vote").Verdict);

    private static Finding Check(string check, string language, Figure? figure, string against = "",
        string? since = null, string? asOf = null, string? stated = null, DayOfWeek? weekday = null,
        string wording = "") =>
        Desk.Check(Shelf, Desk.Claim("claim", check, Desk.Article(language), figure, against, since: since, asOf: asOf,
            stated: stated, weekday: weekday, wording: wording));

    private static void Expect(string name, Verdict verdict, Finding finding) =>
        Assert.True(verdict == finding.Verdict, $"{name}: {finding.Verdict}, {finding.Sentence}");
}
