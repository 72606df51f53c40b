using ClaimTrail.Checks;
using ClaimTrail.Checks.Tables;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 03: ranges, ceilings and conversions.</summary>
internal static class SalarySheet
{
    /// <summary>What rounding to the printed digits allows, in won for one dollar.</summary>
    private const decimal Rounding = 1.2m;

    public static IReadOnlyList<Exercise> Of(Case story, FreshTexts fresh) =>
        [Recall(story.Desk), Apply(fresh["03-apply"]), Trap(), Judge(story.Desk)];

    private static Exercise Recall(CheckDesk desk)
    {
        var tellings = Tellings(desk);
        if (tellings.Count == 0)
            return ExerciseDraft.Nothing("03-recall", "who lost the lower end",
                "No claim of this case speaks of a range.");
        var full = tellings.Count(p => p.TellsFloor);
        var ceiling = tellings.Count(p => p.TellsCeiling && !p.TellsFloor);
        var flat = tellings.Count - full - ceiling;
        var keepers = string.Join(", ", tellings.Where(p => p.TellsFloor).Select(p => p.Claimed.Article.Publisher));
        return ExerciseDraft.Number("03-recall", "who lost the lower end", tellings.Count - full)
            .Wrong(full, "You counted the tellings that give both ends. The question asks for those that lost one.")
            .Wrong(ceiling, "You counted only those that say “up to”. A flat number has lost its lower end as well.")
            .Wrong(flat, "You counted only the flat numbers. A telling that says “up to” gives no lower end either.")
            .Wrong(tellings.Count,
                "That is every telling. At least one keeps the lower end: who prints the smaller number anywhere?")
            .Done(
                "Right. What is left out cannot be looked up by a reader who does not know that it was there.",
                $"{tellings.Count - full} of {tellings.Count}: {ceiling.Of("says", "say")} that the number is a "
                + $"ceiling, and {flat.Of("gives", "give")} it flatly. "
                + (keepers.Length == 0 ? "Nobody keeps the lower end." : $"Both ends stand in {keepers}."),
                "Take each article once. Count those that print the lower end in none of their sentences.");
    }

    private static Exercise Apply(FreshText fresh)
    {
        var (original, converted) = (fresh.Figures[0].High!.Value, fresh.Figures[1].High!.Value);
        var rate = converted / original;
        var draft = ExerciseDraft.Between("03-apply", "the rate behind a repair", rate - Rounding,
            rate + Rounding, rate)
            .Wrong(Math.Round(1 / rate, 8),
                "Upside down: that is how many dollars one won buys. Divide the converted amount by the original one.");
        foreach (var slip in fresh.Wrong) draft.Wrong(slip.Answer, slip.Line);
        return draft.Done(
            "Right, within rounding: a rounded amount fits a small interval of rates, not one.",
            $"{rate.Shown()}: {converted.Shown()} won divided by {original.Shown()} dollars. As the amount is "
            + $"rounded to its printed digits, a rate that is one won higher or lower prints the same.",
            "Write both amounts out in full, with all their zeros, and divide the converted one by the original one.");
    }

    private static Exercise Trap() =>
        ExerciseDraft.Text("03-trap", "four conversions of one day", "Give one letter", "D")
        .Wrong("A",
            "7,680 times ten thousand is 76.8 million won. Divide by 60,000, and hold the rate beside that of the day.")
        .Wrong("B", "274,000 ringgit divided by 60,000 is about 4.57: that fits its day.")
        .Wrong("C",
            "“Juta” is a million: 905 million rupiah divided by 60,000 is about 15,083, and the day had 15,080.")
        .Wrong("none", "One of them is ten times the market of its day. Write all four out with every nought.")
        .Done(
            "Right. A few per cent speak for a rate of another day; very much more speaks for another slip, such as "
            + "a scale word.",
            "D. 万 is ten thousand: 429万 is 4,290,000 yuan, which makes 71.5 yuan for a dollar, ten times the 7.15 of "
            + "the day. 42.9万 would fit. The other three fit their day within their rounding.",
            "Write each converted amount out with all its noughts, divide it by 60,000, and hold the result beside "
            + "the rate of the day.");

    private static Exercise Judge(CheckDesk desk) => ExerciseDraft.Judge("03-judge", "is a ceiling told flatly a slip",
        new Judgement("I would call it a loss and not a falsehood.",
            "The posting gives two numbers, and the telling prints the upper one without “up to”.",
            "The writer may have known only the headline of another page; I would ask which source was used."),
        $"There is no single answer. {desk.Claims.Count(c => c.Claim.Check is "bounds" or "bound-kept")} claims of "
        + $"this case are held against a range. A complete answer says what it calls the loss, points to a row of "
        + $"the table, and names a reason for which a careful writer might have done the same.");

    /// <summary>One row per article, the fullest: an article that gives both ends somewhere has told them.</summary>
    private static List<PayRow> Tellings(CheckDesk desk)
    {
        var quantity = desk.Claims
            .Where(c => c.Claim.Check == "bounds")
            .GroupBy(c => c.Claim.Quantity)
            .MaxBy(g => g.Count())?.Key;
        return quantity is null ? []
            : [.. desk
                .Pay(quantity)
                .GroupBy(p => p.Claimed.Article.Id)
                .Select(g => g.OrderByDescending(p => p.TellsFloor).ThenByDescending(p => p.TellsCeiling).First())];
    }
}
