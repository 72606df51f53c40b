using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Tables;
using ClaimTrail.Figures;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 04: headcounts and a doubtful unit.</summary>
internal static class MembershipSheet
{
    public static IReadOnlyList<Exercise> Of(Case story)
    {
        var claims = story.Desk.Claims.Where(c => c.Claim.Check == "readings" && c.Figure?.IsAmbiguous == true).ToList();
        return [Recall(), Apply(story.Desk, claims), Trap(story.Desk, claims), Judge(story.Desk, claims)];
    }

    private static Exercise Recall() => ExerciseDraft.Number("04-recall", "how many pieces of evidence ten copies are", 1)
        .Wrong(10m, "You counted pages. Each of them knows only what the agency told it: how many times was the thing observed?")
        .Wrong(11m, "You counted the pages and the agency. How many of them saw it for themselves?")
        .Wrong(0m, "The agency itself is evidence. It is the copies that add nothing to it.")
        .Done(
            "Right. Copies say how far a story travelled, not how true it is.",
            "1. All ten know only what the agency told them, so they are right together or mistaken together. In the table, the column “Independent” says which rows count on their own.",
            "Ask of each page: what did it know that the others did not?");

    private static Exercise Apply(CheckDesk desk, List<ClaimedFigure> claims)
    {
        var sizes = claims.SelectMany(c => desk.Sizes(c.Claim.Id)).Where(s => s.Value > 1000 && s.Fits is not null).ToList();
        var alone = sizes.Where(s => !s.IsSum).MaxBy(s => s.Size);
        if (alone is null) return ExerciseDraft.Nothing("04-apply", "beside the largest body", "No doubtful figure of this case reads as a headcount.");
        var sum = sizes.Where(s => s.IsSum).MaxBy(s => s.Size);
        return ExerciseDraft.Number("04-apply", "beside the largest body", Math.Round(alone.Ratio, 1), Math.Max(0.1m, alone.Ratio / 20))
            .Wrong(alone.Ratio == 0 ? null : Math.Round(1 / alone.Ratio, 2), "Upside down: you divided the body by the printed number. How many such bodies would it take to fill the printed number?")
            .Wrong(sum is null ? null : Math.Round(sum.Ratio, 1), "You took the largest sum of bodies. Take the largest one that stands alone.")
            .Wrong(Math.Round(alone.Value - alone.Size), "You subtracted. A ratio tells more here: divide the printed number by the body.")
            .Wrong(sizes.Where(s => !s.IsSum).Min(s => s.Size) is var least && least > 0 ? Math.Round(alone.Value / least, 1) : null, "You took the smallest body. Take the largest one that stands alone.")
            .Done(
                "Right, about that. Even near one would be no fit yet: whom does that body count, and does the sentence speak of them?",
                $"About {Math.Round(alone.Ratio, 1).Shown()}: {alone.Value.Shown()} divided by {alone.Size.Shown()} ({alone.Body}). A result near one is not yet a fit: rounded to the printed digits both must be the same, and the sentence must speak of that body. A number that no body fits, alone or summed, is a reason to ask whether it counts people at all.",
                "Take the doubtful figure read as a headcount, and divide it by the size of the largest body that stands alone in the table.",
                $"The number, read as a headcount, is {alone.Value.Shown()}.");
    }

    private static Exercise Trap(CheckDesk desk, List<ClaimedFigure> claims)
    {
        var likely = claims.Select(c => (Claim: c, Reading: Likeliest(desk, c))).FirstOrDefault(x => x.Reading is not null);
        if (likely.Reading is not { } best) return ExerciseDraft.Nothing("04-trap", "the unit that was lost", "No figure of this case has two readings that verified rows speak to.");
        var others = likely.Claim.Figure!.Readings.Where(r => r != best).ToList();
        var surface = likely.Claim.Places[0].Surface;
        var draft = ExerciseDraft.Number("04-trap", "the unit that was lost", Value(best));
        foreach (var other in others)
        {
            draft.Wrong(Value(other), $"You read “{surface}” as {other.Words()}: {Lower(other.Reason)} What stands in that place in the other articles, and which unit would make the sentence whole? Then count the rows for and against.");
        }
        return draft
            .Wrong(Value(best) * 1_000, "Three noughts too many: what would the digits count if no scale word followed them?")
            .Wrong(others.Select(o => Value(o) / 1_000).FirstOrDefault(v => v > 0), "You kept the scale word, but as a thousand. Try the sentence with no scale word at all: what would the digits count then?")
            .Done(
                $"Right: probably {best.Words()}. The page may have lost a unit on the way; the newsroom can say.",
                $"{Value(best).Shown()}, as {best.Words()}: {Lower(best.Reason)} The evidence table counts more verified, independent rows for it than for any other reading, and what speaks against it is listed there too. It stays “probably”.",
                "The chart of evidence names the likelier reading. Give its number alone.",
                $"The figure is printed as “{surface}”.");
    }

    private static Exercise Judge(CheckDesk desk, List<ClaimedFigure> claims)
    {
        var rows = claims.SelectMany(c => desk.Readings(c.Claim.Id)).Where(r => r.Stance != Stance.Context).ToList();
        return ExerciseDraft.Judge("04-judge", "what to print before the newsroom answers",
            new Judgement("I would print the likelier reading with the word probably.", "More verified, independent rows speak for it than for the other.", "No row comes from the newsroom itself; I would ask which unit was meant."),
            $"There is no single answer. {rows.Count(r => r.Verified)} verified rows speak for or against a reading in this case, and none of them comes from the newsroom. A complete answer commits to words that could be printed today, names its strongest row, and says which answer of the newsroom would overturn it.");
    }

    /// <summary>The reading that most verified, independent rows speak for, less those against it; null when none do.</summary>
    private static Reading? Likeliest(CheckDesk desk, ClaimedFigure claim)
    {
        var best = desk.Readings(claim.Claim.Id).Where(r => r.Stance != Stance.Context && r.Verified)
            .GroupBy(r => r.Reading).MaxBy(g => g.Count(r => r.Stance == Stance.For && r.Independent != false) - g.Count(r => r.Stance == Stance.Against))?.Key;
        return claim.Figure!.Readings.FirstOrDefault(r => r.Words() == best);
    }

    private static decimal Value(Reading reading) => reading.High ?? reading.Low ?? 0;

    private static string Lower(string reason) => reason.Length == 0 ? "" : char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.') + ".";
}
