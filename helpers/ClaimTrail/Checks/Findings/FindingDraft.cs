using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks;

/// <summary>Gathers steps and evidence while a check works, and sees to it that a doubt is never left without the other
/// reading and a question.</summary>
internal sealed class FindingDraft(ClaimedFigure claimed)
{
    private readonly List<Step> _steps = [];
    private readonly List<Evidence> _evidence = [];
    private readonly List<ReadingFinding> _readings = [];

    public FindingDraft Step(string what, string computation)
    {
        _steps.Add(new Step(what, computation));
        return this;
    }

    /// <summary>Judges one reading, which is also a step.</summary>
    public FindingDraft Read(string label, Verdict verdict, string why)
    {
        _readings.Add(new ReadingFinding(label, verdict, why));
        return Step($"reading {label}", $"{verdict.InWords()}: {why}");
    }

    /// <summary>Cites a row once; a later stance other than context replaces context.</summary>
    public FindingDraft Cite(ICitable row, Stance stance)
    {
        var at = _evidence.FindIndex(e => e.Id == row.Id);
        var evidence = Evidence.Of(row, row.Verified ? stance : Stance.Context);
        if (at < 0) _evidence.Add(evidence);
        else if (_evidence[at].Stance == Stance.Context) _evidence[at] = evidence;
        return this;
    }

    public FindingDraft Cite(IEnumerable<ICitable> rows, Stance stance)
    {
        foreach (var row in rows) Cite(row, stance);
        return this;
    }

    public Finding Conclude(Verdict verdict, string sentence, string? otherReading = null, string? ask = null)
    {
        var finding = new Finding(claimed.Claim.Id, claimed.Claim.Check, claimed.Article.Id, claimed.Places,
            claimed.AsPrinted,
            verdict, _steps, _evidence, sentence, otherReading, ask)
        {
            Readings = _readings,
            Drafted = claimed.Claim.Drafted,
        };
        if (finding.IsDoubtful && (string.IsNullOrEmpty(otherReading) || string.IsNullOrEmpty(ask)))
            throw new InvalidOperationException(
                $"The doubtful finding {finding.Id} names no other reading or no question.");
        return finding;
    }

    public Finding CannotTell(string why, string? ask = null) =>
        Conclude(Verdict.CannotTell, $"{claimed.Says} {why}", null, ask);
}
