using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks.Rules;

/// <summary>Effect before cause: whether what is given as the cause came early enough. That it did is no proof that it was
/// the cause.</summary>
public static class OrderCheck
{
    /// <summary>The name in <c>claims.csv</c>.</summary>
    public const string Name = "order";

    /// <summary>Runs the check.</summary>
    /// <param name="claimed">Words that tie a cause to an effect; both are events or claims with a date.</param>
    /// <param name="desk">The reference rows and claims.</param>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(desk);
        var draft = new FindingDraft(claimed);
        var cause = Find(claimed.Claim.Cause, desk);
        var effect = Find(claimed.Claim.Effect, desk);
        foreach (var row in new[] { cause?.Known, effect?.Known }.OfType<KnownEvent>()) draft.Cite(row, Stance.Context);
        if (cause is null || effect is null) return draft.CannotTell("The date of the cause or of the effect is not known.");
        if (cause.Known is { Verified: false } || effect.Known is { Verified: false }) return draft.CannotTell("The row that dates the cause or the effect is not verified.");
        draft.Step("cause", cause.ToString()).Step("effect", effect.ToString());
        if (cause.Known is { } c && effect.Known is { } e && (c.Follows == e.Id || e.Follows == c.Id))
        {
            var turned = c.Follows == e.Id;
            draft.Step("order by the source", turned ? "the effect came first" : "the cause came first").Cite(c, turned ? Stance.Against : Stance.For);
            return turned ? Turned(draft, claimed, cause, effect, "by its source it came first") : Allowed(draft, claimed, cause, effect);
        }

        if (cause.Date is not { } causeDate || effect.Date is not { } effectDate) return draft.CannotTell("The date of the cause or of the effect is not known.");
        if (effectDate.Last < causeDate.First)
        {
            var days = causeDate.First.DayNumber - effectDate.Last.DayNumber;
            draft.Step("days from effect to cause", $"{causeDate} − {effectDate} = {Say.Count(days, "day", "days")}");
            foreach (var row in new[] { cause.Known, effect.Known }.OfType<KnownEvent>()) draft.Cite(row, Stance.Against);
            return Turned(draft, claimed, cause, effect, $"it came {Say.Count(days, "day", "days")} earlier");
        }

        if (causeDate.First > effectDate.First || causeDate.Overlaps(effectDate) && !(causeDate.IsDay && effectDate.IsDay))
            return draft.CannotTell("The dates are not known finely enough to say which came first.");
        return Allowed(draft, claimed, cause, effect);
    }

    private static Finding Turned(FindingDraft draft, ClaimedFigure claimed, End cause, End effect, string how) => draft.Conclude(
        Verdict.DoesNotHold,
        $"{claimed.Says} What is given as the effect, “{effect.What}”, cannot have come of what is given as the cause, “{cause.What}”: {how}.",
        "The word that ties them may point to something said before, such as the dispute as a whole, and not to the sentence just above"
            + (cause.Known is { Note.Length: > 0 } known ? $"; besides, {known.Note}." : "."),
        "What does the connecting word refer to?");

    private static Finding Allowed(FindingDraft draft, ClaimedFigure claimed, End cause, End effect) => draft.Conclude(
        Verdict.Holds, $"{claimed.Says} The order allows it: “{cause.What}” ({cause.Date}) came before “{effect.What}” ({effect.Date}). That is no proof of a cause.");

    private static End? Find(string? name, CheckDesk desk) => name is null ? null
        : desk.Shelf.Event(name) is { } known ? new End(known.What, known.Date, known)
        : desk.Claim(name) is { Date: { } date } claim ? new End(claim.Claim.Measures, date, null)
        : null;

    private sealed record End(string What, PartialDate? Date, KnownEvent? Known)
    {
        public override string ToString() => $"{What}, {Date}";
    }
}
