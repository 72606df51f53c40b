using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks.Rules;

/// <summary>An amount over a threshold.</summary>
internal sealed record Quotient(decimal Amount, Measure Threshold, decimal Exact)
{
    public static Quotient Of(decimal amount, Measure threshold) => new(amount, threshold, amount / threshold.Point!.Value);

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
