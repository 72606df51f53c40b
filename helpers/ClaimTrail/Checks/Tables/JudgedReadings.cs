using ClaimTrail.Checks.Rules;

namespace ClaimTrail.Checks.Tables;

/// <summary>One way to read a claim, and how it stands.</summary>
/// <param name="Reading">The reading in words: <c>63 years</c>, <c>as printed</c>, <c>read otherwise</c>.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="Why">Why, in words.</param>
public sealed record ReadingVerdict(string Reading, Verdict Verdict, string Why);

/// <summary>The ways to read a claim.</summary>
public static class JudgedReadings
{
    /// <summary>Every way to read a claim: the readings of its figure where the check weighs them; else the words as they are printed
    /// and, where the finding names one, the other way to read them.</summary>
    /// <param name="desk">The case.</param>
    /// <param name="claimId">A claim.</param>
    /// <exception cref="KeyNotFoundException">No claim has this id.</exception>
    public static IReadOnlyList<ReadingVerdict> Judged(this CheckDesk desk, string claimId)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var claim = desk.Claim(claimId) ?? throw new KeyNotFoundException($"No claim has the id \"{claimId}\".");
        if (claim is { Claim.Check: "readings", Figure: not null })
            return [.. ReadingsCheck.Judge(claim, desk).Select(r => new ReadingVerdict(r.Label, r.Verdict, r.Why))];
        var finding = desk.Check(claimId);
        var printed = new ReadingVerdict("as printed", finding.Verdict, finding.Sentence);
        return string.IsNullOrEmpty(finding.OtherReading) ? [printed]
            : [printed, new ReadingVerdict("read otherwise", Verdict.CannotTell, finding.OtherReading)];
    }
}
