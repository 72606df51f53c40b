using ClaimTrail.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimTrail.Tests.Text;

public class SpanSetTests
{
    [Theory]
    [InlineData("none", 0, "")]
    [InlineData("one", 5, "3+5", 3, 5)]
    [InlineData("apart", 4, "0+2 5+2", 5, 2, 0, 2)]
    [InlineData("touching become one", 4, "0+4", 0, 2, 2, 2)]
    [InlineData("overlapping count once", 6, "0+6", 0, 4, 2, 4)]
    [InlineData("one inside the other", 9, "0+9", 0, 9, 3, 2)]
    [InlineData("empty ones count for nothing", 2, "0+2", 0, 2, 7, 0)]
    public void Union_and_measure(string name, int measure, string union, params int[] startsAndLengths)
    {
        var spans = startsAndLengths.Chunk(2).Select(p => new TextSpan(p[0], p[1])).ToList();
        Assert.Equal((name, union),
            (name, string.Join(' ', SpanSet.Union(spans).Select(s => $"{s.Start}+{s.Length}"))));
        Assert.Equal((name, measure), (name, SpanSet.Measure(spans)));
    }

    [Fact]
    public void The_measure_is_the_number_of_covered_places() => Property.Holds(seed: 1102, Spans, spans =>
    {
        var covered = spans.SelectMany(s => Enumerable.Range(s.Start, s.Length)).ToHashSet();
        Assert.Equal(covered.Count, SpanSet.Measure(spans));
        Assert.All(SpanSet.Union(spans),
            u => Assert.All(Enumerable.Range(u.Start, u.Length), i => Assert.Contains(i, covered)));
    });

    [Fact]
    public void Overlap_is_sharing_a_place() => Property.Holds(seed: 1103, Spans, spans =>
    {
        foreach (var a in spans.Where(s => s.Length > 0))
            foreach (var b in spans.Where(s => s.Length > 0))
            {
                var shared = Enumerable.Range(a.Start, a.Length).Intersect(Enumerable.Range(b.Start, b.Length)).Any();
                Assert.Equal(shared, a.Overlaps(b));
                Assert.Equal(Enumerable.Range(b.Start, b.Length).All(i => i >= a.Start && i < a.End), a.Contains(b));
                Assert.Equal(a, a.Shift(7).Shift(-7));
            }
    });

    private static readonly Gen<TextSpan[]> Spans =
        (from start in Gen.Choose(0, 40)
         from length in Gen.Choose(0, 12)
         select new TextSpan(start, length)).ArrayOf().Resize(8);
}
