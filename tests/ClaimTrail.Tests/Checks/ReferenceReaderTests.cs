using ClaimTrail.Articles;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Tests.Checks;

/// <summary>Reference rows and claims that cannot be used: each error names file, row and remedy, and none hides
/// another.</summary>
public sealed class ReferenceReaderTests : IDisposable
{
    private const string RateHeads = "id,currency,date,units_per_usd,kind,series,source,url,verified";
    private const string MeasureHeads = "id,item,what,low,high,unit,hedge,from,to,role,parts,note,source,url,verified";
    private const string EventHeads = "id,date,event,kind,body,follows,note,source,url,verified";
    private const string ClaimHeads =
        "id,check,article,surface,occurrence,quantity,measures,bound,against,with,cause,effect,since,as_of,stated,weekday,wording";

    private readonly string _folder = Directory.CreateTempSubdirectory("claimtrail-reference-").FullName;

    public static TheoryData<string, string, string, int?, string> BrokenRows => new()
    {
        { "exchange-rates.csv", RateHeads, "r,EUR,2023-07-28,0.9,weekly,frb,s,,yes", 2, "daily" },
        { "exchange-rates.csv", RateHeads, "r,EUR,28.7.2023,0.9,daily,frb,s,,yes", 2, "2023-07-28" },
        { "exchange-rates.csv", RateHeads, "r,EUR,2023-07,0.9,daily,frb,s,,yes", 2, "a daily rate needs a day" },
        { "exchange-rates.csv", RateHeads, "r,EUR,2023-07-28,\"0,9\",daily,frb,s,,yes", 2, "full stop" },
        { "exchange-rates.csv", RateHeads, "r,EUR,2023-07-28,0,daily,frb,s,,yes", 2, "one US dollar" },
        { "exchange-rates.csv", RateHeads, "r,EUR,2023-07-28,0.9,daily,frb,s,,perhaps", 2, "yes, no" },
        { "exchange-rates.csv", RateHeads,
            "r,EUR,2023-07-28,0.9,daily,frb,s,,yes\nq,EUR,2023-07-28,0.8,daily,frb,s,,yes", 3, "a series of its own" },
        { "unions.csv", MeasureHeads, "u,u,what,,,person,exact,,,measured,,,s,,yes", 2, "at least one bound" },
        { "unions.csv", MeasureHeads, "u,u,what,5,4,person,range,,,measured,,,s,,yes", 2, "Exchange them" },
        { "unions.csv", MeasureHeads, "u,u,what,4,4,person,roughly,,,measured,,,s,,yes", 2, "about" },
        { "unions.csv", MeasureHeads, "u,u,what,4,4,person,exact,,,measured,,,s,example.org,yes", 2, "https://" },
        { "unions.csv", MeasureHeads,
            "u,u,what,4,4,person,exact,,,measured,,,s,,yes\nu,u,what,4,4,person,exact,,,measured,,,s,,yes",
            3, "one of its own" },
        { "unions.csv", MeasureHeads,
            "u,u,what,9,9,person,exact,,,sum,a "
            + "b,,s,,yes\na,a,w,4,4,person,exact,,,measured,,,s,,yes\nb,b,w,4,4,person,exact,,,measured,,,s,,yes", null,
            "its parts make 8" },
        { "unions.csv", MeasureHeads, "u,u,what,9,9,person,exact,,,sum,a b,,s,,yes", null, "Name the ids" },
        { "unions.csv", MeasureHeads, "u,u,what,9,9,person,exact,,,measured,a,,s,,yes", null, "which is no row" },
        { "events.csv", EventHeads, "e,soon,what,,,,,s,,yes", 2, "2023-07-28" },
        { "events.csv", EventHeads, "e,2023,what,,,nothing,,s,,yes", null, "the id of an event" },
        { "events.csv", EventHeads, "e,2023,,,,,,s,,yes", 2, "\"event\" is empty" },
        { "events.csv", "id,date,event", "e,2023,what", 1, "Missing columns" },
    };

    [Theory]
    [MemberData(nameof(BrokenRows))]
    public void A_broken_row_is_refused_with_its_place_and_a_remedy(string file, string heads, string rows,
        int? row, string says)
    {
        Write(file, heads, rows);
        var errors = Assert.Throws<CorpusException>(() => ReferenceShelf.Open(_folder)).Errors;
        Assert.Contains(errors, e => e.File == file && e.Row == row
            && $"{e.What} {e.Remedy}".Contains(says, StringComparison.OrdinalIgnoreCase));
        Assert.All(errors, e => Assert.False(string.IsNullOrWhiteSpace(e.Remedy)));
    }

    [Fact]
    public void All_errors_of_all_files_are_told_at_once()
    {
        Write("exchange-rates.csv", RateHeads, "r,EUR,2023-07-28,x,daily,frb,s,,yes");
        Write("events.csv", EventHeads, "e,soon,what,,,,,s,,yes");
        var error = Assert.Throws<CorpusException>(() => ReferenceShelf.Open(_folder));
        Assert.Equal(["exchange-rates.csv", "events.csv"], error.Errors.Select(e => e.File));
        Assert.Contains("2 errors", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_refused() =>
        Assert.Contains("no reference table",
            Assert.Throws<CorpusException>(() => ReferenceShelf.Open(_folder)).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_of_files_are_free_and_other_files_are_left_alone()
    {
        Write("ma-chronologie.csv", EventHeads, "e,2023-07,what,,,,,s,,yes");
        Write("notes.csv", "whatever", "\"broken");
        Assert.Single(ReferenceShelf.Open(_folder).Events);
    }

    [Fact]
    public void A_folder_with_one_file_is_enough()
    {
        Write("events.csv", EventHeads, "e,2023-07,what,,,,,s,,yes");
        Assert.Equal("July 2023", ReferenceShelf.Open(_folder).Event("e")!.Date.ToString());
    }

    public static TheoryData<string, string> BrokenClaims => new()
    {
        { "c,guess,a,5,,q,m,,,,,,,,,,", "There is no check \"guess\"" },
        { "c,size,a,5,,q,m,,nowhere,,,,,,,,", "named \"nowhere\"" },
        { "c,size,a,5,,q,m,,e,other,,,,,,,", "\"with\" names \"other\"" },
        { "c,order,a,5,,q,m,,,,then,e,,,,,", "neither an event nor a claim" },
        { "c,size,a,5,,q,m,middle,e,,,,,,,,", "low, high" },
        { "c,size,a,5,0,q,m,,e,,,,,,,,", "whole number from 1" },
        { "c,weekday,a,5,,q,m,,,,,,,,,Freitag,", "Friday" },
        { "c,event-date,a,5,,q,m,,e,,,,,,7/14,,", "without a year --07-28" },
        { "c,event-date,a,5,,q,m,,e,,,,,some day,,,", "no date and no event" },
        { "c,size,a,5,,q,,,e,,,,,,,,", "\"measures\" is empty" },
        { "c,size,a,5,,q,m,,e,,,,,,,,\nc,size,a,5,,q,m,,e,,,,,,,,", "stands twice" },
    };

    [Theory]
    [MemberData(nameof(BrokenClaims))]
    public void A_claim_that_points_nowhere_is_refused(string rows, string says)
    {
        Write("claims.csv", ClaimHeads, rows);
        var shelf = new ReferenceShelf(events: [Desk.Event("e", "2023")]);
        var error = Assert.Throws<CorpusException>(
            () => ClaimSheet.Read(Path.Combine(_folder, "claims.csv"), shelf));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.All(error.Errors, e => Assert.True(e is { File: "claims.csv", Row: > 1 }));
    }

    [Fact]
    public void The_shipped_rows_are_whole()
    {
        var shelf = NetflixCase.Shelf;
        Assert.Equal((134, 27, 10), (shelf.Rates.All.Count, shelf.Events.Count, shelf.Phrases.Count));
        Assert.All(shelf.Measures.Where(m => m.Verified && m.Role != MeasureRole.Sum),
            m => Assert.True(m.Address is not null || m.Id == "picket-indybay", m.Id));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string heads, string rows) =>
        File.WriteAllText(Path.Combine(_folder, file), $"{heads}\n{rows}\n");
}
