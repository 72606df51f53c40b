using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks.Rules;

/// <summary>The date that an article gives for an event against the date that is known.</summary>
public static class EventDateCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "event-date";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">A date. Each name in <c>against</c> is one event; several rows under one name are several
    /// accounts or stages of it.</param>
    /// <param name="desk">The reference rows.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        var named = claimed.Claim.Against.Select(n => (IReadOnlyList<KnownEvent>)[.. desk.Shelf.EventsNamed(n)]).Where(e => e.Count > 0).ToList();
        var verified = named.Select(g => g.Where(e => e.Verified).ToList()).Where(g => g.Count > 0).ToList();
        if (claimed.Date is not { } date) return draft.CannotTell("The words name no date, or one whose year is not known.");
        draft.Step("date as stated", date.IsDay ? $"{date}, a {date.First.DayOfWeek}" : date.ToString());
        if (verified.Count == 0)
            return draft.Cite(named.SelectMany(e => e), Stance.Context).CannotTell("No verified row says when it happened.", "Which source gives the date?");
        var met = verified.Where(g => g.Exists(e => e.Date.Overlaps(date))).ToList();
        var unmet = verified.Except(met).ToList();
        foreach (var known in verified.SelectMany(e => e))
            draft.Step(known.What, $"{known.Date}: {(known.Date.Overlaps(date) ? "the same" : Apart(date, known.Date))}").Cite(known, known.Date.Overlaps(date) ? Stance.For : Stance.Against);
        if (unmet.Count == 0) return draft.Conclude(Verdict.Holds, $"{claimed.Says} The reference agrees: {Say.List(met.Select(g => Known(g, date)))}.");
        var elsewhere = desk.Shelf.Events.Where(e => e.Verified && e.Date.IsDay && e.Date == date && !verified.Any(g => g.Contains(e))).ToList();
        draft.Cite(elsewhere, Stance.Context);
        if (met.Count > 0)
            return draft.Conclude(
                Verdict.DependsOnTheReading,
                $"{claimed.Says} It fits {Say.List(met.Select(g => Known(g, date)))}, and not {Say.List(unmet.Select(g => Known(g, date)))}.",
                "The sentence may speak only of what happened on that day, or of the time since which both were going on.",
                "Of which of them is the date meant?");
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} The known date is another: {Say.List(unmet.Select(g => Known(g, date)))}."
                + (elsewhere.Count > 0 ? $" On {date} something else happened: {Say.List(elsewhere.Select(e => $"“{e.What}”"))}." : ""),
            elsewhere.Count > 0
                ? "The sentence may speak of that other event of the day."
                : "The sentence may speak of another stage of the same event.",
            "Which event is meant, and which source gives its date?");
    }

    private static string Known(List<KnownEvent> accounts, PartialDate near)
    {
        var known = accounts.OrderBy(e => e.Date.Overlaps(near) ? 0 : 1).ThenBy(e => Math.Abs(e.Date.First.DayNumber - near.First.DayNumber)).First();
        return $"“{known.What}” ({known.Date})";
    }

    private static string Apart(PartialDate stated, PartialDate known) => stated.First > known.Last
        ? $"{Say.Count(stated.First.DayNumber - known.Last.DayNumber, "day", "days")} before the stated date"
        : $"{Say.Count(known.First.DayNumber - stated.Last.DayNumber, "day", "days")} after the stated date";
}
