using BenchmarkDotNet.Attributes;
using ClaimTrail.Quotations;

namespace ClaimTrail.Benchmarks;

/// <summary>Quotations in text of growing length: ten times the text should take ten times as long. Besides plain
/// prose, a text of opening marks that are never closed, which a careless pairing would scan again and again.</summary>
[ShortRunJob]
public class QuotationBenchmarks
{
    private const string Prose =
        "The ferry left late. “Nobody asked the crew,” said Ivy Cole, who has sailed since May. “We were tired.” The "
        + "‘night’ boat didn’t sail.\n";
    private const string Unclosed = "'a “b «c 「d ";

    private readonly QuotationFinder _finder = QuotationFinder.For(Languages.Languages.Get("en"));
    private string _text = "";

    /// <summary>Length in UTF-16 code units.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>Which text is repeated.</summary>
    [Params(false, true)]
    public bool IsHostile { get; set; }

    [GlobalSetup]
    public void Repeat()
    {
        var piece = IsHostile ? Unclosed : Prose;
        _text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length + 1))[..Length];
    }

    /// <summary>Finds all quotations.</summary>
    [Benchmark]
    public int Find() => _finder.Find(_text).Count;
}
