namespace ClaimTrail.Checks;

/// <summary>What one check found out about one claim.</summary>
/// <param name="Id">The id of the claim, which is also the finding's address.</param>
/// <param name="Check">The name of the check, as in <c>claims.csv</c>.</param>
/// <param name="ArticleId">The article that makes the claim.</param>
/// <param name="Places">Where it stands; empty when the whole article is meant.</param>
/// <param name="Claim">The claim as printed, with what it measures.</param>
/// <param name="Verdict">What the check says.</param>
/// <param name="Steps">The computation.</param>
/// <param name="Evidence">The reference rows, in the order in which they were used.</param>
/// <param name="Sentence">The result in a sentence for people.</param>
/// <param name="OtherReading">How the claim can also be read; always there when the verdict is a doubt.</param>
/// <param name="AskTheNewsroom">What to ask the newsroom; always there when the verdict is a doubt.</param>
public sealed record Finding(
    string Id,
    string Check,
    string ArticleId,
    IReadOnlyList<Place> Places,
    string Claim,
    Verdict Verdict,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<Evidence> Evidence,
    string Sentence,
    string? OtherReading,
    string? AskTheNewsroom)
{
    /// <summary>Whether the verdict leaves the claim in doubt.</summary>
    public bool IsDoubtful => Verdict is Verdict.DoesNotHold or Verdict.DependsOnTheReading;
}
