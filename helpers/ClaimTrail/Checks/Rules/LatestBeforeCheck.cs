using ClaimTrail.Checks.Claims;

namespace ClaimTrail.Checks.Rules;

/// <summary>"The last time was in …": the date that an article gives for the previous event of a kind against the latest one
/// that is known, body by body.</summary>
public static class LatestBeforeCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "latest-before";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">A date, with the kind of event in <c>against</c> and the event before which it lies in <c>as_of</c>.</param>
    /// <param name="desk">The reference rows.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        if (claimed.Date is not { } date) return draft.CannotTell("The words name no date, or one whose year is not known.");
        if (claimed.Claim.AsOf is not { } now) return draft.CannotTell("The event before which it lies is not named.");
        var latest = claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed)
            .Where(e => e.Verified && e.Date.Last < now.First)
            .SelectMany(e => e.Bodies.Select(b => (Body: b, Event: e)))
            .GroupBy(e => e.Body, StringComparer.Ordinal)
            .Select(g => (Body: g.Key, g.MaxBy(e => e.Event.Date.Last).Event))
            .OrderBy(g => g.Body, StringComparer.Ordinal)
            .ToList();
        if (latest.Count == 0) return draft.CannotTell($"No verified event of this kind before {now} is at hand.", "Which source gives the date?");
        foreach (var (body, known) in latest)
            draft.Step($"last one of the {body} before {now}", $"{known.Date}: {(known.Date.Overlaps(date) ? "the same" : "another")}").Cite(known, known.Date.Overlaps(date) ? Stance.For : Stance.Against);
        var met = latest.Where(l => l.Event.Date.Overlaps(date)).ToList();
        var unmet = latest.Except(met).ToList();
        if (unmet.Count == 0) return draft.Conclude(Verdict.Holds, $"{claimed.Says} It was the last one of the {Say.List(met.Select(m => m.Body))}.");
        var others = Say.List(unmet.Select(u => $"the {u.Body}’ last one was in {u.Event.Date.Year}"));
        return met.Count > 0
            ? draft.Conclude(
                Verdict.DependsOnTheReading,
                $"{claimed.Says} True of the {Say.List(met.Select(m => m.Body))}; {others}.",
                $"Read as the last one of any body it holds; read as the last one of the {Say.List(unmet.Select(u => u.Body))} it does not.",
                "Whose last time is meant?")
            : draft.Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} By the reference {others}.",
                "It may count a kind of event that the reference does not list.",
                "Which source gives the date?");
    }
}
