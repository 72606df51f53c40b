using ClaimTrail.Text;

namespace ClaimTrail.Tests.Text;

public class TextSpanTests
{
    [Theory]
    [InlineData("apart", 0, 2, 3, 2, false)]
    [InlineData("touching", 0, 3, 3, 2, false)]
    [InlineData("sharing one unit", 0, 4, 3, 2, true)]
    [InlineData("one inside the other", 0, 9, 3, 2, true)]
    [InlineData("empty inside", 0, 9, 3, 0, true)]
    public void Overlap(string name, int start, int length, int otherStart, int otherLength, bool expected)
    {
        var (a, b) = (new TextSpan(start, length), new TextSpan(otherStart, otherLength));
        Assert.True(expected == a.Overlaps(b) && expected == b.Overlaps(a), name);
    }

    [Theory]
    [InlineData("Hangul", "무려 63만에", 3, 4, "63만에")]
    [InlineData("a no-break space", "12 juta", 0, 7, "12 juta")]
    [InlineData("after an emoji of two units", "🎬 900", 3, 3, "900")]
    public void A_span_slices_its_text(string name, string text, int start, int length, string expected) =>
        Assert.True(new TextSpan(start, length).Of(text).SequenceEqual(expected), name);
}
