using System.Globalization;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Tables;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 03: ranges, ceilings and conversions.</summary>
internal static class SalarySheet
{
    public static IReadOnlyList<Exercise> Of(Case story) =>
        [Recall(story.Desk), Apply(story.Desk.ImpliedRates()), Trap(story.Desk.ImpliedRates()), Judge(story.Desk)];

    private static Exercise Recall(CheckDesk desk)
    {
        var tellings = Tellings(desk);
        if (tellings.Count == 0) return ExerciseDraft.Nothing("03-recall", "who lost the lower end", "No claim of this case speaks of a range.");
        var full = tellings.Count(p => p.TellsFloor);
        var ceiling = tellings.Count(p => p.TellsCeiling && !p.TellsFloor);
        var flat = tellings.Count - full - ceiling;
        var keepers = string.Join(", ", tellings.Where(p => p.TellsFloor).Select(p => p.ArticleId));
        return ExerciseDraft.Number("03-recall", "who lost the lower end", tellings.Count - full)
            .Wrong(full, "You counted the tellings that give both ends. The question asks for those that lost one.")
            .Wrong(ceiling, "You counted only those that say “up to”. A flat number has lost its lower end as well.")
            .Wrong(flat, "You counted only the flat numbers. A telling that says “up to” gives no lower end either.")
            .Wrong(tellings.Count, "That is every telling. At least one keeps the lower end: look down that column for a number.")
            .Done(
                "Right. What is left out cannot be looked up by a reader who does not know that it was there.",
                $"{tellings.Count - full} of {tellings.Count}: {ceiling.Of("says", "say")} that the number is a ceiling, and {flat.Of("gives", "give")} it flatly. {(keepers.Length == 0 ? "Nobody keeps the lower end." : $"Both ends stand in {keepers}.")}",
                "Take each article once. Count those whose column “Lower end” says “not told” in every row.");
    }

    private static Exercise Apply(IReadOnlyList<ImpliedRateRow> rates)
    {
        if (rates.Count == 0) return ExerciseDraft.Nothing("03-apply", "the rate that a conversion implies", "No article of this case converts an amount.");
        var row = rates[^1];
        var low = Math.Min(row.RoundedLow, row.CutLow);
        var high = Math.Max(row.RoundedHigh, row.CutHigh);
        return ExerciseDraft.Between("03-apply", "the rate that a conversion implies", low, high, row.Implied)
            .Wrong(row.Implied == 0 ? null : Math.Round(1 / row.Implied, 8), "Upside down: that is how much of the first currency one unit of the second buys. Divide the converted amount by the original one.")
            .Wrong(row.Market, "That is what the market paid. The question asks for the rate that the writer used: divide the printed amounts.")
            .Wrong(row.Implied / 10_000, "Ten thousand times too small: look at the scale word of the converted amount on the language card.")
            .Wrong(row.Implied / 1_000, "A thousand times too small: look at the scale word of the converted amount on the language card.")
            .Wrong(row.Implied * 1_000, "A thousand times too large: is the original amount in thousands?")
            .Done(
                "Right, within rounding: a rounded amount fits a small interval of rates, not one.",
                $"{row.Implied.Shown()}: {row.Converted.Shown()} {row.To} divided by {row.Base.Shown()} {row.From}. As the amount is rounded, any rate from {low.Shown()} to under {high.Shown()} gives the same printed number.",
                "Write both amounts out in full, with all their zeros, and divide the converted one by the original one.",
                $"The conversion: {row.ArticleId} prints “{row.Printed}” for {row.Base.Shown()} {row.From}.");
    }

    private static Exercise Trap(IReadOnlyList<ImpliedRateRow> rates)
    {
        var dated = rates.Where(r => r.Deviation is not null).OrderByDescending(r => Math.Abs(r.Deviation!.Value)).ToList();
        if (dated.Count == 0) return ExerciseDraft.Nothing("03-trap", "the conversion that does not fit its day", "No conversion of this case has a market rate beside it.");
        var worst = dated[0];
        var draft = ExerciseDraft.Text("03-trap", "the conversion that does not fit its day", "Give the id of an article", worst.ArticleId);
        foreach (var row in dated.Skip(1).DistinctBy(r => r.ArticleId))
        {
            draft.Wrong(row.ArticleId, $"Its conversion lies {Math.Abs(row.Deviation!.Value).Shown()} per cent from the market of its day. Another lies farther off: compare the column “Off by”, whatever its sign.");
        }
        return draft
            .Wrong(worst.To, "That is the currency. Which article printed the amount?")
            .Wrong(rates.FirstOrDefault(r => r.Deviation is null)?.ArticleId, "No market rate stands beside that conversion, so it can betray no date. Look at the rows that have one.")
            .Done(
                "Right. A few per cent speak for a rate of another day; very much more speaks for another slip, such as a scale word.",
                $"{worst.ArticleId}: “{worst.Printed}” implies {worst.Implied.Shown()} {worst.To} for one {worst.From}, {Math.Abs(worst.Deviation!.Value).Shown()} per cent from the market of {worst.MarketDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. {Why(worst)}; the newsroom can say.",
                "Look at the column “Off by” in the table of implied rates, and take the row that lies farthest from nought.");
    }

    /// <summary>No currency of a settled market moves by half within the weeks that a story is told; that far off it is the number.</summary>
    private static string Why(ImpliedRateRow row) => Math.Abs(row.Deviation!.Value) < 50
        ? "Probably the amount was converted on another day, or with a rounded rate"
        : "That is too far for any day: probably a scale word was exchanged on the way, and not the date";

    private static Exercise Judge(CheckDesk desk) => ExerciseDraft.Judge("03-judge", "is a ceiling told flatly a slip",
        new Judgement("I would call it a loss and not a falsehood.", "The upper end is in the reference, and the telling prints it without “up to”.", "The writer may have known only the headline of another page; I would ask which source was used."),
        $"There is no single answer. {desk.Claims.Count(c => c.Claim.Check is "bounds" or "bound-kept")} claims of this case are held against a range. A complete answer says what it calls the loss, points to a row of the table, and names a reason for which a careful writer might have done the same.");

    /// <summary>One row per article, the fullest: an article that gives both ends somewhere has told them.</summary>
    private static List<PayRow> Tellings(CheckDesk desk)
    {
        var quantity = desk.Claims.Where(c => c.Claim.Check == "bounds").GroupBy(c => c.Claim.Quantity).MaxBy(g => g.Count())?.Key;
        return quantity is null ? []
            : [.. desk.Pay(quantity).GroupBy(p => p.ArticleId).Select(g => g.OrderByDescending(p => p.TellsFloor).ThenByDescending(p => p.TellsCeiling).First())];
    }
}
