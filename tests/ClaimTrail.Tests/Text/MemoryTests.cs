using ClaimTrail.Figures;
using ClaimTrail.Quotations;

namespace ClaimTrail.Tests.Text;

/// <summary>Finding costs memory for what is found, once the words of a text have been met.</summary>
public class MemoryTests
{
    /// <summary>What the runtime makes once, when it compiles a method again, is in one round alone.</summary>
    private const int Rounds = 20;

    /// <summary>How often a round searches.</summary>
    private const int Searches = 10;

    /// <summary>In bytes. What a unit means is made for the figure alone where its neighbours settle it: 3전, of
    /// bouts.</summary>
    private const int MeaningOfUnit = 48;

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

    [Theory]
    [InlineData("ko")]
    [InlineData("zh")]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    public void Figures_and_quotations_cost_the_memory_that_they_take(string language)
    {
        var known = ClaimTrail.Languages.Languages.Get(language);
        var (figures, quotations) = (FigureFinder.For(known), QuotationFinder.For(known));
        Assert.All(Texts("Figures", language), text =>
            AssertOwn(text, figures.Find(text), () => figures.Find(text), Copy, MeaningOfUnit));
        Assert.All(Texts("Quotations", language), text =>
            AssertOwn(text, quotations.Find(text), () => quotations.Find(text), Copy, 0));
    }

    private static IEnumerable<string> Texts(string room, string language) =>
        from row in FormTable.Read(room) where (string)row[1] == language select (string)row[3];

    /// <summary>Fails when a search takes more memory than copies of what it finds.</summary>
    private static void AssertOwn<T>(
        string text, IReadOnlyList<T> found, Action search, Func<IReadOnlyList<T>, T[]> copy, int more)
    {
        var own = Least(() => copy(found)) + (Searches * found.Count * more);
        Assert.True(Least(search) is var taken && taken <= own, $"{taken} bytes for {own}: {text}");
    }

    private static Figure[] Copy(IReadOnlyList<Figure> found)
    {
        if (found.Count == 0) return [];
        var copies = new Figure[found.Count];
        for (var i = 0; i < copies.Length; i++)
            copies[i] = found[i] with
            {
                Surface = new string(found[i].Surface),
                Counted = found[i].Counted is { } counted ? new string(counted) : null,
                Readings = Copy(found[i].Readings),
            };
        return copies;
    }

    private static Reading[] Copy(IReadOnlyList<Reading> readings)
    {
        if (readings.Count == 0) return [];
        var copies = new Reading[readings.Count];
        for (var i = 0; i < copies.Length; i++)
            copies[i] = readings[i] with { Reason = new string(readings[i].Reason) };
        return copies;
    }

    private static Quotation[] Copy(IReadOnlyList<Quotation> found)
    {
        if (found.Count == 0) return [];
        var copies = new Quotation[found.Count];
        for (var i = 0; i < copies.Length; i++)
            copies[i] = found[i] with
            {
                Surface = new string(found[i].Surface),
                Speaker = found[i].Speaker is { } speaker ? new string(speaker) : null,
                Verb = found[i].Verb is { } verb ? new string(verb) : null,
            };
        return copies;
    }

    /// <summary>The fewest bytes that a round of searches takes.</summary>
    private static long Least(Action search)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Searches; i++) search();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
