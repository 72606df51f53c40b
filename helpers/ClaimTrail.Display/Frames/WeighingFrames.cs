using ClaimTrail.Checks;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Checks.Tables;

namespace ClaimTrail.Display.Frames;

/// <summary>The tables that weigh one reading of a claim against another.</summary>
internal static class WeighingFrames
{
    private const string ByRows = "Reference rows that a claim names in the column against of claims.csv.";

    public static Frame<(CheckedClaim Claim, ReadingFinding Reading)> Judged { get; } =
        new Frame<(CheckedClaim Claim, ReadingFinding Reading)>("Judged", "one way to read a claim, and how it stands")
        { HowToFill = "Claims go into claims.csv of the case; each is read at least as it is printed." }
            .Words("claim", "id of the claim", j => j.Claim.Finding.Id)
            .Telling(j => j.Claim.Claimed.Article)
            .Words("reading", "the reading in words; `as printed` where the check weighs none by name",
                j => j.Reading.Label)
            .Words("verdict", "as in `Claims`", j => j.Reading.Verdict.InWords())
            .Words("why", "why, in words", j => j.Reading.Why);

    public static Frame<(CheckedClaim Claim, ReadingRow Row)> Weighed { get; } =
        new Frame<(CheckedClaim Claim, ReadingRow Row)>("Weighed",
            "a reference row that speaks for or against one reading")
        { HowToFill = ByRows }
            .Words("claim", "id of the claim", w => w.Claim.Finding.Id)
            .Telling(w => w.Claim.Claimed.Article)
            .Words("reading", "the reading in words", w => w.Row.Reading.Label)
            .Words("stance", "`for` this reading or `against` it",
                w => w.Row.Evidence.Stance.ToString().ToLowerInvariant())
            .Words("what", "what the row says", w => w.Row.Evidence.What)
            .Words("source", "who says so", w => w.Row.Evidence.Source)
            .YesNo("same story",
                "for an outlet: whether it tells the story of the case itself; empty: not a page about it",
                w => w.Row.Page?.SameStory)
            .YesNo("verified", "whether it was read there", w => w.Row.Evidence.Verified)
            .Words("row", "id of the reference row", w => w.Row.Evidence.Id);

    public static Frame<(CheckedClaim Claim, SizeRow Row)> Sums { get; } =
        new Frame<(CheckedClaim Claim, SizeRow Row)>("Sums",
            "known bodies of people added up, nobody twice, beside one reading of a doubtful figure")
        { HowToFill = ByRows }
            .Words("claim", "id of the claim", s => s.Claim.Finding.Id)
            .Words("reading", "the reading in words", s => s.Row.Reading)
            .Amount("number", "its value", s => s.Row.Value)
            .Words("bodies", "what was added up", s => s.Row.Body)
            .Amount("sum", "their size together, in people", s => s.Row.Size)
            .YesNo("fits", "whether the two agree to the printed digits; empty: they count different things",
                s => s.Row.Fits);

    public static Frame<(ElapsedPhrase Phrase, ElapsedPhrase Source)> Phrases { get; } =
        new Frame<(ElapsedPhrase Phrase, ElapsedPhrase Source)>("Phrases", "how another page words a span of time")
        { HowToFill = "Rows go into phrases-63.csv of the reference rows, each with its source." }
            .Words("item", "which span of time", p => p.Phrase.Item)
            .Words("outlet", "the page", p => p.Phrase.Outlet)
            .Words("language", "its language, a BCP 47 tag", p => p.Phrase.Language)
            .Words("phrase", "its words", p => PrintedWords.In(p.Phrase.Language, p.Phrase.Phrase))
            .Amount("elapsed", "the number in them", p => p.Phrase.Elapsed)
            .Words("unit", "its unit", p => p.Phrase.Unit.Code)
            .YesNo("same story", "whether the page tells the story of the case itself", p => p.Phrase.SameStory)
            .Words("worded as", "the first outlet with largely the same words, which is this one where it has its own",
                p => p.Source.Outlet)
            .Words("date", "when it appeared; empty: not known", p => p.Phrase.Date?.ToString() ?? "")
            .Words("address", "where; empty: not known", p => p.Phrase.Address?.ToString() ?? "")
            .YesNo("verified", "whether it was read there", p => p.Phrase.Verified);
}
