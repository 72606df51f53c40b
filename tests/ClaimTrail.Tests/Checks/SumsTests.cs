using ClaimTrail.Checks.Reference;
using ClaimTrail.Checks.Rules;

namespace ClaimTrail.Tests.Checks;

/// <summary>Nobody is counted twice: no body beside a total that holds it.</summary>
public class SumsTests
{
    public static TheoryData<string, string[], string[]> Bodies => new()
    {
        { "bodies that share nobody", ["miners", "dockers"], ["dockers miners"] },
        { "a total and its part", ["all: miners", "miners"], [] },
        { "a total and a part of its part", ["all: north", "north: miners", "miners"], [] },
        { "a total beside a body that it does not hold", ["all: miners", "miners", "dockers"],
            ["all dockers", "dockers miners"] },
        { "two totals of the same body", ["north: miners", "old: miners", "dockers", "miners"],
            ["dockers miners", "dockers north", "dockers old"] },
        { "totals that name each other", ["one: other", "other: one"], [] },
        { "a part that is known by another source", ["all: miners-press", "miners", "miners-press = miners"], [] },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void A_sum_never_adds_a_part_to_a_total_that_holds_it(string name, string[] bodies, string[] sums)
    {
        var shelf = new ReferenceShelf(measures: [.. bodies.Select((body, at) => Body(body, at + 10))]);
        var found = Sums.Of(shelf.Measures, shelf)
            .Select(s => string.Join(' ', s.Parts.Select(p => p.Id).Order(StringComparer.Ordinal)));
        Assert.True(sums.SequenceEqual(found.Order(StringComparer.Ordinal)), $"{name}: {string.Join(", ", found)}");
    }

    /// <summary>A body as <c>id</c>, <c>id: parts</c> or <c>id = item</c>.</summary>
    private static Measure Body(string text, decimal size)
    {
        var words = text.Split([":", " = "], StringSplitOptions.TrimEntries);
        return Desk.Measure(words[0], size, size, "person",
            item: text.Contains(" = ", StringComparison.Ordinal) ? words[1] : null,
            parts: text.Contains(':', StringComparison.Ordinal) ? words[1] : "");
    }
}
