using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace ClaimTrail.Benchmarks;

/// <summary>Article text, a megabyte a language: the finder beside a plain vectorised scan for digits and scale
/// characters, which is as fast as looking at every character can be.</summary>
[Config(typeof(RateConfig)), MemoryDiagnoser, ShortRunJob]
public class FinderBenchmarks
{
    private static readonly SearchValues<char> Scanned =
        SearchValues.Create("0123456789０１２３４５６７８９٠١٢٣٤٥٦٧٨٩만억조万亿兆億萬%$€£¥₩");

    /// <summary>The texts.</summary>
    public static IEnumerable<BenchmarkText> Texts =>
        from language in new[] { "ko", "zh", "id", "en", "ar" }
        from text in new (string Name, string? Value)[] { ("article", SampleTexts.Article(language, 1_000_000)),
            ("sentences", SampleTexts.Sentences(language, 1_000_000)) }
        where text.Value is not null
        select new BenchmarkText($"{language} {text.Name}", language, text.Value!);

    /// <summary>The text under measurement.</summary>
    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    /// <summary>Finds all figures.</summary>
    [Benchmark(Baseline = true)]
    public int Find() => Text.Finder.Find(Text.Value).Count;

    /// <summary>Only looks for digits and scale characters, and counts them.</summary>
    [Benchmark]
    public int Scan()
    {
        var count = 0;
        var rest = Text.Value.AsSpan();
        for (int at; (at = rest.IndexOfAny(Scanned)) >= 0; rest = rest[(at + 1)..]) count++;
        return count;
    }
}
