using ClaimTrail.Figures;
using ClaimTrail.Quotations;

namespace ClaimTrail.Tests.Text;

public class NothingFoundTests
{
    /// <summary>What the runtime makes once, when it compiles a method again, is in one round alone.</summary>
    private const int Rounds = 20;

    [Theory]
    [InlineData("ko", "항구는 아침까지 조용했고 배는 한동안 뜨지 않았다.")]
    [InlineData("zh", "港口到早上都很安静，船很久没有开出去。")]
    [InlineData("id", "Pelabuhan tetap sepi sampai pagi dan kapal lama tidak berangkat.")]
    [InlineData("en", "The harbour stayed quiet until the morning and no boat left for a long while.")]
    [InlineData("ar", "بقي الميناء هادئا حتى الصباح ولم تغادر المراكب طويلا.")]
    public void A_text_that_holds_nothing_costs_no_memory(string language, string text)
    {
        var known = ClaimTrail.Languages.Languages.Get(language);
        var (figures, quotations) = (FigureFinder.For(known), QuotationFinder.For(known));
        Assert.Empty(figures.Find(text));
        Assert.Empty(quotations.Find(text));
        Assert.Equal((0, 0), (Least(() => figures.Find(text)), Least(() => quotations.Find(text))));
    }

    /// <summary>The fewest bytes that a round of searches takes.</summary>
    private static long Least(Action search)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 10; i++) search();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
