using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>Checks of days, dates, spans of time and the order of events.</summary>
internal static class DateChecks
{
    /// <summary>News speaks of the last days; further back a dateline would name the month.</summary>
    public const int DaysBack = 3;

    /// <summary>A date against the day of the week that is printed beside it.</summary>
    /// <remarks>Takes a date, with the weekday that is printed beside it.</remarks>
    public static Finding Weekday(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (claimed.Date is not { IsDay: true } date) return draft.CannotTell("The words name no single day.");
        if (claimed.Claim.Weekday is not { } printed)
            return draft.CannotTell("No day of the week is printed beside the date.");
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

    /// <summary>The day that a news text speaks of against the day on which it was published.</summary>
    /// <remarks>Takes a date, with the day of publication in its article.</remarks>
    public static Finding Dateline(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (claimed.Article.Published is not { } published)
            return draft.CannotTell("The day of publication is not known.");
        if (claimed.Date is not { IsDay: true } date) return draft.CannotTell("The words name no single day.");
        var day = date.First;
        var back = published.DayNumber - day.DayNumber;
        draft.Step("days before publication",
            $"{Say.Day(published)} − {Say.Day(day)} = {Say.Count(back, "day", "days")}; {Say.Day(day)} was a "
            + $"{day.DayOfWeek}");
        foreach (var known in claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed))
            draft.Cite(known, known.Date.Overlaps(date) ? Stance.For : Stance.Context);
        return back is >= 0 and <= DaysBack
            ? draft.Conclude(Verdict.Holds,
                $"{claimed.Says} That is {day.DayOfWeek}, {Say.Day(day)}; the article appeared on "
                + $"{Say.Day(published)}.")
            : draft.Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} That is {Say.Day(day)}; the article is dated {Say.Day(published)}, "
                    + $"{Say.Count(Math.Abs(back), "day", "days")} {(back < 0 ? "earlier" : "later")}.",
                "The article may have been changed after it appeared, or its date may be that of another edition.",
                "When did the article appear first, and which day is meant?");
    }

    /// <summary>The date that an article gives for an event against the date that is known.</summary>
    /// <remarks>Takes a date. Each name in <c>against</c> is one event; several rows under one name are
    /// several accounts or stages of it.</remarks>
    public static Finding EventDate(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        var named = claimed.Claim.Against.Select(n => (IReadOnlyList<KnownEvent>)[.. desk.Shelf.EventsNamed(n)])
            .Where(e => e.Count > 0).ToList();
        var verified = named.Select(g => g.Where(e => e.Verified).ToList()).Where(g => g.Count > 0).ToList();
        if (claimed.Date is not { } date)
            return draft.CannotTell("The words name no date, or one whose year is not known.");
        draft.Step("date as stated", date.IsDay ? $"{date}, a {date.First.DayOfWeek}" : date.ToString());
        if (verified.Count == 0)
            return draft.Cite(named.SelectMany(e => e), Stance.Context)
                .CannotTell("No verified row says when it happened.", "Which source gives the date?");
        var met = verified.Where(g => g.Exists(e => e.Date.Overlaps(date))).ToList();
        var unmet = verified.Except(met).ToList();
        foreach (var known in verified.SelectMany(e => e))
            draft.Step(known.What,
                $"{known.Date}: {(known.Date.Overlaps(date) ? "the same" : Apart(date, known.Date))}")
                .Cite(known, known.Date.Overlaps(date) ? Stance.For : Stance.Against);
        if (unmet.Count == 0)
            return draft.Conclude(Verdict.Holds,
            $"{claimed.Says} The reference agrees: {Say.List(met.Select(g => Known(g, date)))}.");
        var elsewhere = desk.Shelf.Events.Where(e => e.Verified && e.Date.IsDay && e.Date == date
            && !verified.Any(g => g.Contains(e))).ToList();
        draft.Cite(elsewhere, Stance.Context);
        if (met.Count > 0)
            return draft.Conclude(
                Verdict.DependsOnTheReading,
                $"{claimed.Says} It fits {Say.List(met.Select(g => Known(g, date)))}, and not "
                    + $"{Say.List(unmet.Select(g => Known(g, date)))}.",
                "The sentence may speak only of what happened on that day, or of the time since which both were "
                    + "going on.",
                "Of which of them is the date meant?");
        var others = Say.List(elsewhere.Select(e => $"“{e.What}”"));
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} The known date is another: {Say.List(unmet.Select(g => Known(g, date)))}."
                + (elsewhere.Count > 0 ? $" On {date} something else happened: {others}." : ""),
            elsewhere.Count > 0
                ? "The sentence may speak of that other event of the day."
                : "The sentence may speak of another stage of the same event.",
            "Which event is meant, and which source gives its date?");
    }

    private static string Known(List<KnownEvent> accounts, PartialDate near)
    {
        var known = accounts.OrderBy(e => e.Date.Overlaps(near) ? 0 : 1)
            .ThenBy(e => Math.Abs(e.Date.First.DayNumber - near.First.DayNumber)).First();
        return $"“{known.What}” ({known.Date})";
    }

    private static string Apart(PartialDate stated, PartialDate known) => stated.First > known.Last
        ? $"{Say.Count(stated.First.DayNumber - known.Last.DayNumber, "day", "days")} before the stated date"
        : $"{Say.Count(known.First.DayNumber - stated.Last.DayNumber, "day", "days")} after the stated date";

    /// <summary>"The last time was in …": the date that an article gives for the previous event of a kind against the
    /// latest one that is known, body by body.</summary>
    /// <remarks>Takes a date, with the kind of event in <c>against</c> and the event before which it lies in
    /// <c>as_of</c>.</remarks>
    public static Finding LatestBefore(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (claimed.Date is not { } date)
            return draft.CannotTell("The words name no date, or one whose year is not known.");
        if (claimed.Claim.AsOf is not { } now) return draft.CannotTell("The event before which it lies is not named.");
        var latest = claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed)
            .Where(e => e.Verified && e.Date.Last < now.First)
            .SelectMany(e => e.Bodies.Select(b => (Body: b, Event: e)))
            .GroupBy(e => e.Body, StringComparer.Ordinal)
            .Select(g => (Body: g.Key, g.MaxBy(e => e.Event.Date.Last).Event))
            .OrderBy(g => g.Body, StringComparer.Ordinal)
            .ToList();
        if (latest.Count == 0)
            return draft.CannotTell($"No verified event of this kind before {now} is at hand.",
            "Which source gives the date?");
        foreach (var (body, known) in latest)
            draft.Step($"last one of the {body} before {now}",
                $"{known.Date}: {(known.Date.Overlaps(date) ? "the same" : "another")}")
                .Cite(known, known.Date.Overlaps(date) ? Stance.For : Stance.Against);
        var met = latest.Where(l => l.Event.Date.Overlaps(date)).ToList();
        var unmet = latest.Except(met).ToList();
        if (unmet.Count == 0)
            return draft.Conclude(Verdict.Holds,
            $"{claimed.Says} It was the last one of the {Say.List(met.Select(m => m.Body))}.");
        var others = Say.List(unmet.Select(u => $"the {u.Body}’ last one was in {u.Event.Date.Year}"));
        return met.Count > 0
            ? draft.Conclude(
                Verdict.DependsOnTheReading,
                $"{claimed.Says} True of the {Say.List(met.Select(m => m.Body))}; {others}.",
                $"Read as the last one of any body it holds; read as the last one of the "
                    + $"{Say.List(unmet.Select(u => u.Body))} it does not.",
                "Whose last time is meant?")
            : draft.Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} By the reference {others}.",
                "It may count a kind of event that the reference does not list.",
                "Which source gives the date?");
    }

    /// <summary>Whether a page mentions something that happened after the day for which it speaks: then that part of
    /// it is newer.</summary>
    /// <remarks>Takes words that mention the event in <c>against</c>; <c>as_of</c> is the day for which the
    /// page speaks.</remarks>
    public static Finding LaterMention(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        var events = claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed).ToList();
        var known = events.Where(e => e.Verified).MaxBy(e => e.Date.First);
        if (known is null) return draft.Cite(events, Stance.Context)
            .CannotTell("No verified row says when that happened.");
        if (claimed.AsOf is not { } asOf) return draft.CannotTell("The day for which the page speaks is not known.");
        var later = known.Date.First.DayNumber - asOf.DayNumber;
        draft.Step("days from the page's own date to the event",
            $"{known.Date} − {Say.Day(asOf)} = {Say.Count(later, "day", "days")}");
        return later <= 0
            ? draft.Cite(known, Stance.For)
                .Conclude(Verdict.Holds,
                $"{claimed.Says} That happened on {known.Date}, so a page of {Say.Day(asOf)} can mention it.")
            : draft.Cite(known, Stance.Against).Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} That happened on {known.Date}, {Say.Count(later, "day", "days")} after "
                    + $"{Say.Day(asOf)}, so the page as it stands is newer than that.",
                "The report itself may be unchanged, and only the page around it newer.",
                "What was changed or added when the page was published again?");
    }

    /// <summary>"Earlier this month": between which days a text must have been written that says so of a known
    /// event.</summary>
    /// <remarks>Takes the words; <c>against</c> is the event they speak of, <c>since</c> the newest other
    /// event that the text mentions.</remarks>
    public static Finding ThisMonth(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        var events = claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed).ToList();
        if (events.Find(e => e.Verified && e.Date.IsDay) is not { } known)
            return draft.Cite(events, Stance.Context).CannotTell("No verified row gives the day of the event.");
        var first = known.Date.First;
        var last = new PartialDate(first.Year, first.Month, null).Last;
        if (claimed.Claim.Since is { } since && since.First > first) first = since.First;
        if (claimed.Article.Dates.From is { } from && from > first) first = from;
        var published = claimed.Article.Dates.To is { } to && to < last ? to : last;
        draft.Step("the event", known.Says)
            .Step("days on which the words are true", first <= published
            ? $"{Say.Day(first)} to {Say.Day(published)}" : "none");
        return first <= published
            ? draft.Cite(known, Stance.For).Conclude(Verdict.Holds,
                $"{claimed.Says} That was on {known.Date}, so the text was written between {Say.Day(first)} and "
                    + $"{Say.Day(published)}.")
            : draft.Cite(known, Stance.Against).Conclude(
                Verdict.DoesNotHold,
                $"{claimed.Says} That was on {known.Date}, in {Say.Month(known.Date.First)}; nothing else that is "
                    + $"known of the text lets it be written in that month.",
                "The words may have been taken over from an earlier text.",
                "When was this sentence written?");
    }

    /// <summary>A span of time against the dates of the two events that it lies between.</summary>
    /// <remarks>Takes a duration; <c>against</c> names the two events.</remarks>
    public static Finding Elapsed(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (claimed is not { Figure: { } figure, Value: { } stated })
            return draft.CannotTell("No span of time was found in these words.");
        var events = claimed.Claim.Against.Select(desk.Shelf.Event).OfType<KnownEvent>().OrderBy(e => e.Date.First)
            .ToList();
        if (events is not [{ Verified: true } first, { Verified: true } second])
            return draft.Cite(events, Stance.Context).CannotTell("The dates of the two events are not both verified.");
        if (Whole(first.Date, second.Date, figure.Unit.Code) is not { } span)
            return draft.CannotTell($"The dates are not known finely enough to count in {figure.Unit.Code}.");
        var days = second.Date.First.DayNumber - first.Date.First.DayNumber;
        var inDays = first.Date.IsDay && second.Date.IsDay ? Say.Count(days, "day", "days") + ", " : "";
        draft.Step("from one event to the other",
            $"{second.Date} − {first.Date} = {inDays}{Say.Amount(span.Whole, figure.Unit)}{Left(span.Left)}");
        var stance = stated == span.Whole || (span.Left > 0 && stated == span.Whole + 1) ? Stance.For : Stance.Against;
        draft.Cite(first, stance).Cite(second, stance);
        if (stance == Stance.For)
            return draft.Conclude(span.Left > 0 ? Verdict.HoldsWhenRounded : Verdict.Holds,
                $"{claimed.Says} From {first.Date} to {second.Date} it is "
                    + $"{Say.Amount(span.Whole, figure.Unit)}{Left(span.Left)}.");
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} From {first.Date} ({first.What}) to {second.Date} ({second.What}) it is "
                + $"{Say.Amount(span.Whole, figure.Unit)}.",
            "It may be counted from another event.",
            "From when to when is it counted?");
    }

    private static string Left(int days) => days == 0 ? "" : " and " + Say.Count(days, "day", "days");

    /// <summary>Whole units from one date to another, and how many days are left; null when the dates are too
    /// coarse.</summary>
    internal static (int Whole, int Left)? Whole(PartialDate from, PartialDate to, string unit)
    {
        if (unit == "year" && !(from.IsDay && to.IsDay)) return (to.Year!.Value - from.Year!.Value, 0);
        if (!from.IsDay || !to.IsDay) return null;
        var days = to.First.DayNumber - from.First.DayNumber;
        switch (unit)
        {
            case "day": return (days, 0);
            case "week": return (days / 7, days % 7);
            case "month" or "year":
                var step = unit == "year" ? 12 : 1;
                var months = ((to.First.Year - from.First.Year) * 12) + to.First.Month - from.First.Month;
                if (from.First.AddMonths(months) > to.First) months--;
                return (months / step, to.First.DayNumber - from.First.AddMonths(months / step * step).DayNumber);
            default: return null;
        }
    }

    /// <summary>Effect before cause: whether what is given as the cause came early enough. That it did is no proof
    /// that it was the cause.</summary>
    /// <remarks>Takes words that tie a cause to an effect; both are events or claims with a date.</remarks>
    public static Finding Order(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        var cause = Find(claimed.Claim.Cause, desk);
        var effect = Find(claimed.Claim.Effect, desk);
        foreach (var row in new[] { cause?.Known, effect?.Known }.OfType<KnownEvent>()) draft.Cite(row, Stance.Context);
        if (cause is null || effect is null)
            return draft.CannotTell("The date of the cause or of the effect is not known.");
        if (cause.Known is { Verified: false } || effect.Known is { Verified: false })
            return draft.CannotTell("The row that dates the cause or the effect is not verified.");
        draft.Step("cause", cause.ToString()).Step("effect", effect.ToString());
        if (cause.Known is { } c && effect.Known is { } e && (c.Follows == e.Id || e.Follows == c.Id))
        {
            var turned = c.Follows == e.Id;
            draft.Step("order by the source", turned ? "the effect came first" : "the cause came first")
                .Cite(c, turned ? Stance.Against : Stance.For);
            return turned ? Turned(draft, claimed, cause, effect, "by its source it came first")
                : Allowed(draft, claimed, cause, effect);
        }

        if (cause.Date is not { } causeDate || effect.Date is not { } effectDate)
            return draft.CannotTell("The date of the cause or of the effect is not known.");
        if (effectDate.Last < causeDate.First)
        {
            var days = causeDate.First.DayNumber - effectDate.Last.DayNumber;
            draft.Step("days from effect to cause", $"{causeDate} − {effectDate} = {Say.Count(days, "day", "days")}");
            foreach (var row in new[] { cause.Known, effect.Known }.OfType<KnownEvent>())
                draft.Cite(row, Stance.Against);
            return Turned(draft, claimed, cause, effect, $"it came {Say.Count(days, "day", "days")} earlier");
        }

        if (causeDate.First > effectDate.First || causeDate.Overlaps(effectDate)
            && !(causeDate.IsDay && effectDate.IsDay))
            return draft.CannotTell("The dates are not known finely enough to say which came first.");
        return Allowed(draft, claimed, cause, effect);
    }

    private static Finding Turned(FindingDraft draft, ClaimedFigure claimed, End cause, End effect, string how) =>
        draft.Conclude(
        Verdict.DoesNotHold,
        $"{claimed.Says} What is given as the effect, “{effect.What}”, cannot have come of what is given as the "
            + $"cause, “{cause.What}”: {how}.",
        "The word that ties them may point to something said before, such as the dispute as a whole, and not to the "
            + "sentence just above"
            + (cause.Known is { Note.Length: > 0 } known ? $"; besides, {known.Note}." : "."),
        "What does the connecting word refer to?");

    private static Finding Allowed(FindingDraft draft, ClaimedFigure claimed, End cause, End effect) => draft.Conclude(
        Verdict.Holds,
            $"{claimed.Says} The order allows it: “{cause.What}” ({cause.Date}) came before “{effect.What}” "
            + $"({effect.Date}). That is no proof of a cause.");

    private static End? Find(string? name, CheckDesk desk) => name is null ? null
        : desk.Shelf.Event(name) is { } known ? new End(known.What, known.Date, known)
        : desk.Claim(name) is { Date: { } date } claim ? new End(claim.Claim.Measures, date, null)
        : null;

    private sealed record End(string What, PartialDate? Date, KnownEvent? Known)
    {
        public override string ToString() => $"{What}, {Date}";
    }
}
