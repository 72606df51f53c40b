using BenchmarkDotNet.Attributes;

namespace ClaimTrail.Benchmarks;

/// <summary>Ten times the text must cost at most eleven times as much, for article text and for texts made to be hard.</summary>
[Config(typeof(RateConfig)), MemoryDiagnoser, ShortRunJob]
public class ScalingBenchmarks
{
    /// <summary>Each text in two sizes.</summary>
    public static IEnumerable<BenchmarkText> Texts =>
        from size in new[] { 100_000, 1_000_000 }
        from text in new (string Name, string Language, string Value)[]
        {
            ("sentences ko", "ko", SampleTexts.Sentences("ko", size)),
            ("sentences en", "en", SampleTexts.Sentences("en", size)),
            ("digits", "en", SampleTexts.Repeated("7", size)),
            ("만", "ko", SampleTexts.Repeated("만", size)),
            ("quotation marks", "zh", SampleTexts.Repeated("“", size)),
            ("1-1-1", "en", SampleTexts.Repeated("1-", size)),
            ("half a", "en", SampleTexts.Repeated("half a ", size)),
            ("ألف و", "ar", SampleTexts.Repeated("ألف و", size)),
            ("一", "zh", SampleTexts.Repeated("一", size)),
            ("1 to 1 to", "en", SampleTexts.Repeated("1 to ", size)),
        }
        select new BenchmarkText($"{text.Name} {size / 1000}k", text.Language, text.Value);

    /// <summary>The text under measurement.</summary>
    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    /// <summary>Finds all figures.</summary>
    [Benchmark]
    public int Find() => Text.Finder.Find(Text.Value).Count;
}
