namespace ClaimTrail.Checks;

/// <summary>Verdicts in the words of <c>findings.csv</c>.</summary>
public static class VerdictWords
{
    /// <summary>The words, in small letters.</summary>
    public static string InWords(this Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.HoldsWhenRounded => "holds when rounded",
        Verdict.DoesNotHold => "does not hold",
        Verdict.DependsOnTheReading => "depends on the reading",
        _ => "cannot tell",
    };
}
