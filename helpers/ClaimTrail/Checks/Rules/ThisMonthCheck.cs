using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks.Rules;

/// <summary>"Earlier this month": between which days a text must have been written that says so of a known event.</summary>
public static class ThisMonthCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "this-month";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">The words; <c>against</c> is the event they speak of, <c>since</c> the newest other event that the
    /// text mentions.</param>
    /// <param name="desk">The reference rows.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        var events = claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed).ToList();
        if (events.Find(e => e.Verified && e.Date.IsDay) is not { } known)
            return draft.Cite(events, Stance.Context).CannotTell("No verified row gives the day of the event.");
        var first = known.Date.First;
        var last = new PartialDate(first.Year, first.Month, null).Last;
        if (claimed.Claim.Since is { } since && since.First > first) first = since.First;
        if (claimed.Article.PublishedFrom is { } from && from > first) first = from;
        var published = claimed.Article.PublishedTo is { } to && to < last ? to : last;
        draft.Step("the event", known.Says).Step("days on which the words are true", first <= published ? $"{Say.Day(first)} to {Say.Day(published)}" : "none");
        return first <= published
            ? draft.Cite(known, Stance.For).Conclude(Verdict.Holds,
                $"{claimed.Says} That was on {known.Date}, so the text was written between {Say.Day(first)} and {Say.Day(published)}.")
            : draft.Cite(known, Stance.Against).Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} That was on {known.Date}, in {Say.Month(known.Date.First)}; nothing else that is known of the text lets it be written in that month.",
                "The words may have been taken over from an earlier text.",
                "When was this sentence written?");
    }
}
