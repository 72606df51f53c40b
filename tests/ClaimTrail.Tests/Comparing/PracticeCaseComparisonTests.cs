using ClaimTrail.Checks.Reference;
using ClaimTrail.Comparing;
using ClaimTrail.Testing;
using ClaimTrail.Tests.Practice;
using ClaimTrail.Tests.Quotations;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Comparing;

/// <summary>The practice case from its texts alone, without claims, statements, motifs and aliases, against what was
/// planted in it.</summary>
public class PracticeCaseComparisonTests
{
    private static readonly Lazy<Comparison> Compared = new(() => Comparison.Of(
        Story.ArticlesOf(PracticeCase.Folder),
        ReferenceShelf.Open(Path.Combine(RepositoryRoot.Path, "data", "reference")).Rates));

    [Fact]
    public void At_least_28_of_the_33_planted_traps_are_found() => Assert.True(PracticeCase.Truth.Count(IsFound) >= 28,
        string.Join(", ", PracticeCase.Truth.Where(t => !IsFound(t)).Select(t => t["id"])));

    [Fact]
    public void At_most_3_changes_are_reported_where_nothing_was_planted()
    {
        var alarms = Compared.Value.Changes.Where(c => !PracticeCase.Truth.Any(t => Meets(t, c.In))).ToList();
        Assert.True(alarms.Count <= 3, string.Join('\n', alarms));
    }

    // A name in another script is found when its words are known as those of the same person.
    private static bool IsFound(LabelRow trap) => trap["trap"] == "name-in-scripts"
        ? Compared.Value.Statements.Any(s => s.Tellings.Count > 5
            && s.Tellings.Any(t => t.Place.Article == "quaymark-en" && t.Speaker == "Ilsa Marrowen")
            && s.Tellings.Any(t => t.Place.Article == trap["article"] && t.Speaker is not null
                && trap["surface"].Contains(t.Speaker, StringComparison.Ordinal))
            && !Compared.Value.Changes.Any(c => c.Of == s.Id && c.Kind == ChangeKind.Speaker))
        : Compared.Value.Changes.Any(c => Meets(trap, c.In));

    private static bool Meets(LabelRow trap, ToldPlace place) =>
        place.Article == trap["article"]
            && place.Span.Overlaps(new TextSpan(trap.Number("start"), trap.Number("length")));
}
