namespace ClaimTrail.Exercises;

/// <summary>A judgement in three parts. No check says whether it is right; the check asks whether it is
/// complete.</summary>
/// <param name="Reading">What you would print or say, in a sentence.</param>
/// <param name="Evidence">What speaks for it: a row, a passage, a date.</param>
/// <param name="Doubt">What speaks against it, or what you would ask.</param>
public sealed record Judgement(string Reading = "", string Evidence = "", string Doubt = "")
{
    /// <summary>Whether nothing was written in any part.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Reading) && string.IsNullOrWhiteSpace(Evidence)
        && string.IsNullOrWhiteSpace(Doubt);
}
