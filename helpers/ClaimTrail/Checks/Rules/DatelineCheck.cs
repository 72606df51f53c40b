using ClaimTrail.Checks.Claims;

namespace ClaimTrail.Checks.Rules;

/// <summary>The day that a news text speaks of against the day on which it was published.</summary>
public static class DatelineCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "dateline";

    /// <summary>News speaks of the last days; further back a dateline would name the month.</summary>
    public const int DaysBack = 3;

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">A date, with the day of publication in its article.</param>
    /// <param name="desk">The reference rows; events in <c>against</c> are cited when they fit.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        if (claimed.Article.Published is not { } published) return draft.CannotTell("The day of publication is not known.");
        if (claimed.Date is not { IsDay: true } date) return draft.CannotTell("The words name no single day.");
        var day = date.First;
        var back = published.DayNumber - day.DayNumber;
        draft.Step("days before publication", $"{Say.Day(published)} − {Say.Day(day)} = {Say.Count(back, "day", "days")}; {Say.Day(day)} was a {day.DayOfWeek}");
        foreach (var known in claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed)) draft.Cite(known, known.Date.Overlaps(date) ? Stance.For : Stance.Context);
        return back is >= 0 and <= DaysBack
            ? draft.Conclude(Verdict.Holds, $"{claimed.Says} That is {day.DayOfWeek}, {Say.Day(day)}; the article appeared on {Say.Day(published)}.")
            : draft.Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} That is {Say.Day(day)}; the article is dated {Say.Day(published)}, {Say.Count(Math.Abs(back), "day", "days")} {(back < 0 ? "earlier" : "later")}.",
                "The article may have been changed after it appeared, or its date may be that of another edition.",
                "When did the article appear first, and which day is meant?");
    }
}
