using ClaimTrail.Money;

namespace ClaimTrail.Checks.Rules;

/// <summary>Whether a printed number can stand for a known one.</summary>
internal static class PrintedMatch
{
    /// <summary>True when they are equal, false when the known number may have been shortened to the printed one, null when
    /// they differ by more.</summary>
    public static bool? Of(string surface, decimal printed, decimal known)
    {
        if (printed == known) return true;
        var amount = PrintedAmount.Of(surface, printed);
        return amount.Under(RoundingHabit.Rounded).Contains(known) || amount.Under(RoundingHabit.Cut).Contains(known) ? false : null;
    }
}
