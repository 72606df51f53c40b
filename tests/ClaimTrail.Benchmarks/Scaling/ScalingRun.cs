using System.Globalization;

namespace ClaimTrail.Benchmarks.Scaling;

/// <summary>Ten times the text must cost at most eleven times as much, for news and for texts made to be hard.
/// BenchmarkDotNet gives each size a process of its own, minutes apart; on a machine that others use the ratio of two
/// such times says little. This run measures both sizes by turns.</summary>
internal static class ScalingRun
{
    private const int Size = 100_000;
    private const int Rounds = 15;

    /// <summary>The promise.</summary>
    private const double Most = 11;

    /// <summary>Prints a row for each text, or for those whose name holds one of <paramref name="names"/>.</summary>
    public static void Print(TextWriter output, IReadOnlyList<string> names)
    {
        output.WriteLine("| text | 100k, ms | 1000k, ms | ratio | allocation | |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var text in ScalingText.All.Where(t => names.Count == 0
            || names.Any(n => t.Name.Contains(n, StringComparison.Ordinal))))
        {
            var row = ScalingRow.Measure(text.Find, text.Make(Size), text.Make(Size * 10), Rounds);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {text.Name} | {row.Short:0.000} | {row.Long:0.000} | {row.Ratio:0.0} | "
                + $"{row.AllocationRatio:0.0} | {(row.Ratio <= Most ? "" : "above 11")} |"));
        }
    }
}
