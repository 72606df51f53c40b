using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ClaimTrail.Benchmarks;

/// <summary>What a second of one core gets through: megabytes of UTF-8 text, or figures.</summary>
/// <param name="name">The head of the column.</param>
/// <param name="amount">How much one call of a benchmark case handles.</param>
internal sealed class RateColumn(string name, Func<BenchmarkCase, double> amount) : IColumn
{
    public string Id => name;
    public string ColumnName => name;
    public bool AlwaysShow => true;
    public ColumnCategory Category => ColumnCategory.Custom;
    public int PriorityInCategory => 0;
    public bool IsNumeric => true;
    public UnitType UnitType => UnitType.Dimensionless;
    public string Legend =>
        $"{name} of one core, in the fastest iteration: whatever else the machine does can only slow it";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var best = summary[benchmarkCase]?.ResultStatistics?.Min;
        return best is null
            ? "?"
            : (amount(benchmarkCase) / (best.Value / 1e9)).ToString("N0", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    public bool IsAvailable(Summary summary) => true;
}

/// <summary>The columns of every benchmark here.</summary>
public sealed class RateConfig : ManualConfig
{
    /// <summary>Adds megabytes and figures a second.</summary>
    public RateConfig() => AddColumn(
        new RateColumn("MB/s", c => Text(c).Bytes / 1e6),
        new RateColumn("Figures/s",
            c => c.Descriptor.WorkloadMethod.Name.Contains("Scan", StringComparison.Ordinal) ? 0 : Text(c).Figures));

    private static BenchmarkText Text(BenchmarkCase benchmark) => (BenchmarkText)benchmark.Parameters["Text"];
}
