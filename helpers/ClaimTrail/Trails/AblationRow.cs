using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Trails;

/// <summary>What still works when a part of a case is taken away, in numbers.</summary>
/// <param name="Name">What was taken away.</param>
/// <param name="Pairs">Pairs of quotations found to be the same words.</param>
/// <param name="SamePairs">Those of them that the whole case gives too.</param>
/// <param name="OtherPairs">Those that the whole case does not give.</param>
/// <param name="TellingsByAnchors">Tellings of a statement found by matching quotations with its original.</param>
/// <param name="Tellings">Tellings of a statement in the ledger.</param>
/// <param name="Cells">Cells of those tellings.</param>
/// <param name="SpeakersKnown">Quotations whose speaker is known as somebody of the case.</param>
/// <param name="Stated">Stated edges.</param>
/// <param name="InferredRight">Inferred edges that the reference rows bear out, directly or by way of others.</param>
/// <param name="InferredWrong">Inferred edges that they contradict.</param>
public sealed record AblationRow(
    string Name, int Pairs, int SamePairs, int OtherPairs, int TellingsByAnchors, int Tellings, int Cells,
        int SpeakersKnown,
    int Stated, int InferredRight, int InferredWrong)
{
    internal static AblationRow Of(string name, TrailCase some, TrailCase whole)
    {
        var all = Pair(whole.Matches).ToHashSet();
        var pairs = Pair(some.Matches).ToList();
        var told = some.Ledger.Tellings.Where(t => t.Mode != TellingMode.None).ToList();
        var statements = some.Originals.Select(o => o.Statement.Id).ToHashSet(StringComparer.Ordinal);
        var byAnchors = some.ToOriginals.Matches
            .Where(m => statements.Contains(m.One.Id) != statements.Contains(m.Other.Id))
            .Select(m => statements.Contains(m.One.Id) ? (m.One.Id, m.Other.Source) : (m.Other.Id, m.One.Source))
                .Distinct().Count();
        return new AblationRow(
            name, pairs.Count, pairs.Count(all.Contains), pairs.Count(p => !all.Contains(p)), byAnchors, told.Count,
                told.Sum(t => t.Cells.Count),
            some.Quotations.Count(q => q.Speaker is not null && some.People.Resolve(q.Speaker, q.Language) is not null),
            some.Trail.Stated.Count,
            some.Check.Count(EdgeVerdict.Right) + some.Check.Count(EdgeVerdict.RightByWay),
                some.Check.Count(EdgeVerdict.Wrong));
    }

    private static IEnumerable<(string, string)> Pair(MatchResult matches) =>
        matches.Matches.Select(m => (m.One.Id, m.Other.Id));
}
