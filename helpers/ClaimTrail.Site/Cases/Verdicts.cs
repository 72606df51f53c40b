using ClaimTrail.Checks;
using ClaimTrail.Display;

namespace ClaimTrail.Site.Cases;

/// <summary>Verdicts as markup: a sign, a word and a colour, none of them alone.</summary>
internal static class Verdicts
{
    public static string Markup(Verdict verdict)
    {
        var sign = new VerdictSign(verdict);
        return $"<span class=\"ct-verdict {sign.Class}\"><span class=\"ct-sign\" "
            + $"aria-hidden=\"true\">{sign.Sign}</span> {sign.Word}</span>";
    }

    /// <summary>The place among others: doubt first, what nobody can tell next, what holds last.</summary>
    public static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.DependsOnTheReading => 0,
        Verdict.DoesNotHold => 1,
        Verdict.CannotTell => 2,
        Verdict.HoldsWhenRounded => 3,
        _ => 4,
    };
}
