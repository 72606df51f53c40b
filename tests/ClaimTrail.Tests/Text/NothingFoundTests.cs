using ClaimTrail.Figures;
using ClaimTrail.Quotations;

namespace ClaimTrail.Tests.Text;

public class NothingFoundTests
{
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
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) figures.Find(text);
        var between = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) quotations.Find(text);
        Assert.Equal((0, 0), (between - before, GC.GetAllocatedBytesForCurrentThread() - between));
    }
}
