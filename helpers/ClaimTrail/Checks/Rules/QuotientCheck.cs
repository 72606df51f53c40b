using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>How many times one number goes into another: an amount over a threshold gives a number of people, whole,
/// rounded, or only rounded up; and the product back shows what that many would need.</summary>
internal static class QuotientCheck
{
    /// <summary>Runs the check.</summary>
    /// <remarks>Takes the stated number of times, with the amount that is divided as the claim that it belongs
    /// to, and the thresholds in <c>against</c>; those of the time in <c>as_of</c> decide.</remarks>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (claimed.Value is not { } stated) return draft.CannotTell("No number was found in these words.");
        if (desk.With(claimed) is not [{ Value: { } amount } whole, ..])
            return draft.CannotTell("The amount that is divided was not found.");
        var rows = desk.Shelf.MeasuresNamed(claimed.Claim.Against)
            .Where(r => r.Point is > 0 && r.Unit == whole.Figure!.Unit).ToList();
        foreach (var row in rows) Explain(draft, Quotient.Of(amount, row), stated, whole.Figure!.Unit);
        var time = claimed.Claim.AsOf ?? (claimed.AsOf is { } day ? new PartialDate(day) : null);
        var valid = rows.Where(r => r.Verified && (time is not { } t || r.HeldAt(t))).ToList();
        draft.Cite(rows.Except(valid), Stance.Context);
        if (valid.Count == 0)
            return draft.CannotTell($"No verified threshold of {(time is { } at ? at.ToString() : "that time")} is "
                + $"at hand.", "Which threshold was used?");
        // A threshold that is itself rounded helps to see how the number came about; the exact one decides.
        var exact = valid.Where(r => r.Hedge == Hedge.Exact).ToList();
        var deciding = (exact.Count > 0 ? exact : valid).Select(r => Quotient.Of(amount, r)).ToList();
        foreach (var row in valid)
            draft.Cite(row, Quotient.Of(amount, row).Verdict(stated) == Verdict.DoesNotHold
            ? Stance.Against : Stance.For);
        var best = deciding.MinBy(q => q.Verdict(stated))!;
        var verdict = best.Verdict(stated);
        var whole1 = Say.Number(best.Whole);
        var sum = $"{Say.Number(amount)} / {Say.Number(best.Threshold.Point!.Value)} = {Say.Number(best.Exact)}";
        var under = $"under the threshold of {best.Threshold.From}";
        var rounded = valid.Where(r => r.Hedge != Hedge.Exact).Select(r => Quotient.Of(amount, r))
            .FirstOrDefault(q => q.Verdict(stated) != Verdict.DoesNotHold);
        var help = rounded is null || verdict == Verdict.Holds
            ? "" : $" With the rounded {Say.Number(rounded.Threshold.Point!.Value)} it is {Say.Number(rounded.Exact)}.";
        return verdict switch
        {
            Verdict.Holds => draft.Conclude(verdict, $"{claimed.Says} {sum}, so {whole1} {under}."),
            Verdict.HoldsWhenRounded => draft.Conclude(verdict,
                $"{claimed.Says} {sum}: {whole1} in full {under}, and {Say.Number(stated)} only "
                    + $"{(best.Nearest == stated ? "when rounded" : "when rounded up")}; {Say.Number(stated)} would "
                    + $"need {Say.Amount(stated * best.Threshold.Point!.Value, whole.Figure!.Unit)}.{help}",
                $"Read as a round number it holds; counted in full it is {whole1}.",
                "Which threshold was used, and was the result rounded?"),
            _ => draft.Conclude(verdict,
                $"{claimed.Says} {sum}, so {whole1} {under}, however rounded; {Say.Number(stated)} would need "
                    + $"{Say.Amount(stated * best.Threshold.Point!.Value, whole.Figure!.Unit)}.{help}",
                "It may rest on the threshold of another year, or on a rounded one.",
                "Which threshold was used?"),
        };
    }

    private static void Explain(FindingDraft draft, Quotient quotient, decimal stated, Unit unit) => draft
        .Step($"{quotient.Threshold.What}, "
            + $"{quotient.Threshold.From}{(quotient.Threshold.Verified ? "" : " (not verified)")}",
            $"{Say.Number(quotient.Amount)} / {Say.Number(quotient.Threshold.Point!.Value)} = "
            + $"{Say.Number(quotient.Exact)}; {Say.Number(stated)} × {Say.Number(quotient.Threshold.Point!.Value)} = "
            + $"{Say.Amount(stated * quotient.Threshold.Point!.Value, unit)}");
}

/// <summary>An amount over a threshold.</summary>
internal sealed record Quotient(decimal Amount, Measure Threshold, decimal Exact)
{
    public static Quotient Of(decimal amount, Measure threshold) =>
        new(amount, threshold, amount / threshold.Point!.Value);

    /// <summary>Whole times.</summary>
    public decimal Whole => Math.Floor(Exact);

    /// <summary>Rounded, a half upward.</summary>
    public decimal Nearest => Math.Floor(Exact + 0.5m);

    /// <summary>Rounded up.</summary>
    public decimal Up => Math.Ceiling(Exact);

    /// <summary>Whether a stated number of times is the whole one, one that rounding gives, or neither.</summary>
    public Verdict Verdict(decimal stated) => stated == Whole ? Checks.Verdict.Holds
        : stated == Nearest || stated == Up ? Checks.Verdict.HoldsWhenRounded
        : Checks.Verdict.DoesNotHold;
}
