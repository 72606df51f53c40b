namespace ClaimTrail.Checks;

/// <summary>What a check says about a claim. None of them says that anybody was careless or meant harm.</summary>
public enum Verdict
{
    /// <summary>The reference rows give the same.</summary>
    Holds,

    /// <summary>The reference rows give the same once rounded, up or down, to what was printed.</summary>
    HoldsWhenRounded,

    /// <summary>The verified reference rows give something else.</summary>
    DoesNotHold,

    /// <summary>It holds in one reading and not in another.</summary>
    DependsOnTheReading,

    /// <summary>No verified reference row decides it.</summary>
    CannotTell,
}

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
