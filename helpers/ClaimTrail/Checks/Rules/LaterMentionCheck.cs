using ClaimTrail.Checks.Claims;

namespace ClaimTrail.Checks.Rules;

/// <summary>Whether a page mentions something that happened after the day for which it speaks: then that part of it is newer.</summary>
public static class LaterMentionCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "later-mention";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">Words that mention the event in <c>against</c>; <c>as_of</c> is the day for which the page speaks.</param>
    /// <param name="desk">The reference rows.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        var events = claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed).ToList();
        var known = events.Where(e => e.Verified).MaxBy(e => e.Date.First);
        if (known is null) return draft.Cite(events, Stance.Context).CannotTell("No verified row says when that happened.");
        if (claimed.AsOf is not { } asOf) return draft.CannotTell("The day for which the page speaks is not known.");
        var later = known.Date.First.DayNumber - asOf.DayNumber;
        draft.Step("days from the page's own date to the event", $"{known.Date} − {Say.Day(asOf)} = {Say.Count(later, "day", "days")}");
        return later <= 0
            ? draft.Cite(known, Stance.For).Conclude(Verdict.Holds, $"{claimed.Says} That happened on {known.Date}, so a page of {Say.Day(asOf)} can mention it.")
            : draft.Cite(known, Stance.Against).Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} That happened on {known.Date}, {Say.Count(later, "day", "days")} after {Say.Day(asOf)}, so the page as it stands is newer than that.",
                "The report itself may be unchanged, and only the page around it newer.",
                "What was changed or added when the page was published again?");
    }
}
