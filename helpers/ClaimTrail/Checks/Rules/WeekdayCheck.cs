using ClaimTrail.Checks.Claims;

namespace ClaimTrail.Checks.Rules;

/// <summary>A date against the day of the week that is printed beside it.</summary>
public static class WeekdayCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "weekday";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">A date, with the weekday that is printed beside it.</param>
    /// <param name="desk">Not used: the calendar decides.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        var draft = new FindingDraft(claimed);
        if (claimed.Date is not { IsDay: true } date) return draft.CannotTell("The words name no single day.");
        if (claimed.Claim.Weekday is not { } printed) return draft.CannotTell("No day of the week is printed beside the date.");
        var day = date.First;
        draft.Step("day of the week", $"{Say.Day(day)} was a {day.DayOfWeek}");
        return day.DayOfWeek == printed
            ? draft.Conclude(Verdict.Holds, $"{claimed.Says} {Say.Day(day)} was a {printed}.")
            : draft.Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} {Say.Day(day)} was a {day.DayOfWeek}, not a {printed}.",
                $"If the day of the week is right, {Say.Day(Nearest(day, printed))} is probably meant.",
                "Which is meant, the date or the day of the week?");
    }

    private static DateOnly Nearest(DateOnly day, DayOfWeek weekday) =>
        Enumerable.Range(-3, 7).Select(day.AddDays).First(d => d.DayOfWeek == weekday);
}
