using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Tables;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Display.Frames;

/// <summary>A claim and what the check of it found.</summary>
internal sealed record CheckedClaim(ClaimedFigure Claimed, Finding Finding)
{
    public static IEnumerable<CheckedClaim> Of(Case story) =>
        story.Claims.Zip(story.Findings, (c, f) => new CheckedClaim(c, f));
}

/// <summary>The tables of claims, of findings and of what they rest on.</summary>
internal static class ClaimFrames
{
    private const string ByClaims =
        "Write into claims.csv of the case which figure is held against which known fact; data/README.md names its "
        + "columns.";

    public static Frame<CheckedClaim> Claims { get; } =
        new Frame<CheckedClaim>("Claims", "a claim, with what the check of it found") { HowToFill = ByClaims }
        .Words("claim", "id of the claim", c => c.Claimed.Claim.Id)
        .Telling(c => c.Claimed.Article)
        .Words("check", "the check that `claims.csv` names", c => c.Claimed.Claim.Check)
        .Words("quantity", "what is measured, by a short name; may be empty", c => c.Claimed.Claim.Quantity)
        .Words("measures", "what is measured, in words", c => c.Claimed.Claim.Measures)
        .Printed("printed", "the words that carry the claim", c => c.Claimed.Printed, c => c.Claimed.Article)
        .Amount("low", "lower bound of the figure; empty: none", c => c.Claimed.Figure?.Low)
        .Amount("high", "upper bound of the figure; empty: none", c => c.Claimed.Figure?.High)
        .Words("unit", "its unit; empty: no figure", c => c.Claimed.Figure?.Unit.Code ?? "")
        .Words("hedge", "how firmly it is told; empty: no figure", c => c.Claimed.Figure?.Hedge.Words() ?? "")
        .Words("against", "reference rows, items or kinds that it is held against, a space between",
            c => string.Join(' ', c.Claimed.Claim.Against))
        .Words("verdict", "`holds`, `holds when rounded`, `does not hold`, `depends on the reading` or `cannot tell`",
            c => c.Finding.Verdict.InWords())
        .Words("checked", "`yes`, or that it is drafted and nobody has checked it",
            c => Drafts.Checked(c.Claimed.Claim.Drafted));

    public static Frame<CheckedClaim> Findings { get; } = new Frame<CheckedClaim>("Findings", "a finding, in words")
    { HowToFill = ByClaims }
        .Words("claim", "id of the claim, and the finding's address", c => c.Finding.Id)
        .Telling(c => c.Claimed.Article)
        .Place(c => c.Finding.Places.Count == 0 ? null : c.Finding.Places[0].Span)
        .Words("check", "the check that was run", c => c.Finding.Check)
        .Words("says", "the claim as printed, with what it measures", c => c.Finding.Claim)
        .Words("verdict", "as in `Claims`", c => c.Finding.Verdict.InWords())
        .YesNo("doubtful", "whether the claim is left in doubt", c => c.Finding.IsDoubtful)
        .Words("result", "the result in a sentence", c => c.Finding.Sentence)
        .Words("other reading", "how the claim can also be read; empty: there is no doubt",
            c => c.Finding.OtherReading ?? "")
        .Words("ask the newsroom", "what to ask; empty: nothing", c => c.Finding.AskTheNewsroom ?? "")
        .Words("computation", "the steps, an upright stroke between", c => string.Join(" | ", c.Finding.Steps))
        .Words("checked", "as in `Claims`", c => Drafts.Checked(c.Claimed.Claim.Drafted));

    public static Frame<(CheckedClaim Claim, Evidence Evidence)> Evidence { get; } =
        new Frame<(CheckedClaim Claim, Evidence Evidence)>("Evidence", "a reference row that a finding rests on")
        { HowToFill = ByClaims }
            .Words("claim", "id of the claim", e => e.Claim.Finding.Id)
            .Telling(e => e.Claim.Claimed.Article)
            .Words("stance", "`for` the claim, `against` it, or `context`", e => e.Evidence.Stance.ToString()
                .ToLowerInvariant())
            .Words("row", "id of the reference row", e => e.Evidence.Id)
            .Words("what", "what the row says", e => e.Evidence.What)
            .Words("source", "who says so", e => e.Evidence.Source)
            .Words("address", "where; empty: not known", e => e.Evidence.Address?.ToString() ?? "")
            .YesNo("verified", "whether it was read there", e => e.Evidence.Verified);

    public static Frame<(CheckedClaim Claim, ImpliedRateRow Rate)> Conversions { get; } =
        new Frame<(CheckedClaim Claim, ImpliedRateRow Rate)>(
            "Conversions", "a conversion beside the market rate of its day, once for each series that has one")
        { HowToFill = ByClaims }
            .Words("claim", "id of the claim", r => r.Claim.Finding.Id)
            .Telling(r => r.Claim.Claimed.Article)
            .Printed("printed", "the words", r => r.Rate.Claimed.Printed, r => r.Claim.Claimed.Article)
            .Words("from", "currency that was converted", r => r.Rate.From)
            .Words("to", "currency it was converted to", r => r.Rate.To)
            .Amount("base", "amount that was converted", r => r.Rate.Implied.Base)
            .Amount("converted", "amount that was printed for it", r => r.Rate.Implied.Printed.Value)
            .Amount("implied", "converted over base", r => r.Rate.Implied.Point)
            .Amount("rounded low", "lowest rate that rounds to the printed amount, included",
                r => r.Rate.Implied.Under(RoundingHabit.Rounded).Low)
            .Amount("rounded high", "the rate from which it would round to more",
                r => r.Rate.Implied.Under(RoundingHabit.Rounded).High)
            .Amount("cut low", "lowest rate that is cut to the printed amount, included",
                r => r.Rate.Implied.Under(RoundingHabit.Cut).Low)
            .Amount("cut high", "the rate from which it would be cut to more",
                r => r.Rate.Implied.Under(RoundingHabit.Cut).High)
            .Day("as of", "day for which the article speaks", r => r.Rate.AsOf)
            .Day("market day", "day of the market rate: that day, or the nearest earlier one; empty: no rate",
                r => r.Rate.Market?.Day)
            .Amount("market", "market rate of that day; empty: no rate", r => r.Rate.Market?.Rate)
            .Words("series", "series of the market rate", r => r.Rate.Market?.Series ?? "")
            .Amount("off by", "by how many per cent the implied rate lies above the market", r => r.Rate.Deviation)
            .Words("verdict", "as in `Claims`", r => r.Claim.Finding.Verdict.InWords());

    public static Frame<MarketRow> Market { get; } =
        new Frame<MarketRow>("Market",
            "a market rate between the two currencies of one conversion: days, then monthly averages")
        { HowToFill = "Rates go into exchange-rates.csv of the reference rows, each with its source." }
            .Day("day", "the day; for a monthly average the first of the month", m => m.Day)
            .Amount("rate", "units of the target currency for one of the other", m => m.Rate)
            .Words("series", "the series", m => m.Series)
            .Words("kind", "`day` or `month`", m => m.Kind == RateKind.Daily ? "day" : "month")
            .YesNo("fits", "whether the conversion comes out as printed at this rate, rounded or cut", m => m.Fits)
            .Words("row", "id of the reference row, or of both rows of a cross rate", m => m.EvidenceId);
}
