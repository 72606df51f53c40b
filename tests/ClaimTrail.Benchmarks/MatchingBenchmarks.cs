using BenchmarkDotNet.Attributes;
using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.People.Sounds;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Tests.Quotations.Matching;

namespace ClaimTrail.Benchmarks;

/// <summary>A hundred times the quotations must cost little more than a hundred times as much: anchors found, looked up
/// and compared, from the bare words.</summary>
[MemoryDiagnoser, ShortRunJob]
public class MatchingBenchmarks
{
    private readonly QuotationMatcher _matcher =
        new(new AnchorFinder(new PeopleBook(AliasTable.Empty, PinyinTable.Empty), Codebook.Empty));
    private IReadOnlyList<QuotedWords> _quotations = [];

    /// <summary>How many quotations in five languages are matched.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    /// <summary>Makes the quotations; the same seed gives the same ones.</summary>
    [GlobalSetup]
    public void Make() => _quotations = SyntheticQuotations.Make(Count, 20230725);

    /// <summary>Matches them.</summary>
    [Benchmark]
    public long Match() => _matcher.Match(_quotations).Compared;
}
