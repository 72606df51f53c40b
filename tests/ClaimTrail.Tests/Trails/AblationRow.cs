using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Trails;

namespace ClaimTrail.Tests.Trails;

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
internal sealed record AblationRow(
    string Name, int Pairs, int SamePairs, int OtherPairs, int TellingsByAnchors, int Tellings, int Cells,
        int SpeakersKnown,
    int Stated, int InferredRight, int InferredWrong)
{
    /// <summary>First the whole case, then without the codebook, without the names, without both, and without each
    /// article in turn.</summary>
    public static IReadOnlyList<AblationRow> Of(TrailCase whole) =>
    [
        Of("everything", whole, whole),
        Of("without the codebook", WithoutCodebook(whole), whole),
        Of("without the alias table", WithoutAliases(whole), whole),
        Of("without both", WithoutAliases(WithoutCodebook(whole)), whole),
        .. whole.Readings.Select(r => Of($"without {r.Article.Id}", Without(whole, r.Article.Id), whole)),
    ];

    public static TrailCase Without(TrailCase whole, string articleId) => new(
        [.. whole.Readings.Where(r => r.Article.Id != articleId)], whole.Codebook, whole.People, whole.Reference,
        whole.Coverage);

    private static TrailCase WithoutCodebook(TrailCase whole) =>
        new(whole.Readings, whole.Codebook.WithoutMotifs(), whole.People, whole.Reference, whole.Coverage);

    // The articles are read again, since sources are found with the names.
    private static TrailCase WithoutAliases(TrailCase whole) => new(
        [.. whole.Readings.Select(r => ArticleReading.Of(r.Article, AliasTable.Empty))], whole.Codebook,
        whole.People.WithoutAliases(), whole.Reference, whole.Coverage);

    private static AblationRow Of(string name, TrailCase some, TrailCase whole)
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
