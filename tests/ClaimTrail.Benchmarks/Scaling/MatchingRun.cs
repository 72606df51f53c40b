using System.Globalization;
using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.People.Sounds;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Tests.Quotations.Matching;

namespace ClaimTrail.Benchmarks.Scaling;

/// <summary>Ten times the quotations must cost about ten times as much to match. The pairs compared are counted, which
/// no other work on the machine changes; processor time stands beside them.</summary>
internal static class MatchingRun
{
    private const int Seed = 20230725;
    private const int Rounds = 3;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    /// <summary>Prints a row for each size, each with its ratio to the row above.</summary>
    public static void Print(TextWriter output)
    {
        var matcher = new QuotationMatcher(
            new AnchorFinder(new PeopleBook(AliasTable.Empty, PinyinTable.Empty), Codebook.Empty));
        WarmUp(matcher);
        output.WriteLine(
            "| quotations | pairs compared | a quotation | times | matches | right | processor ms | times | "
            + "allocated MB |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        var (pairs, time) = (0L, 0.0);
        foreach (var size in Sizes)
        {
            var quotations = SyntheticQuotations.Make(size, Seed);
            var (result, fastest, bytes) = Fastest(matcher, quotations);
            var right = result.Matches.Count(m => Statement(m.One) == Statement(m.Other));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size} | {result.Compared} | {(double)result.Compared / size:0.0} | "
                + $"{Times(result.Compared, pairs)} | {result.Matches.Count} | "
                + $"{(double)right / result.Matches.Count:0.000} | {fastest:0} | {Times(fastest, time)} | "
                + $"{bytes / 1e6:0} |"));
            (pairs, time) = (result.Compared, fastest);
        }
    }

    // The runtime compiles again what is called often; without this the smallest list would pay for it.
    private static void WarmUp(QuotationMatcher matcher)
    {
        for (var round = 0; round < 20; round++) matcher.Match(SyntheticQuotations.Make(2_000, round));
    }

    private static (MatchResult Result, double Milliseconds, long Bytes) Fastest(QuotationMatcher matcher,
        IReadOnlyList<QuotedWords> quotations)
    {
        var (result, fastest, bytes) = (matcher.Match(quotations), double.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            result = matcher.Match(quotations);
            fastest = Math.Min(fastest, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            bytes = GC.GetTotalAllocatedBytes() - before;
        }

        return (result, fastest, bytes);
    }

    private static string Times(double now, double before) =>
        before > 0 ? (now / before).ToString("0.0", CultureInfo.InvariantCulture) : "";

    private static string Statement(QuotedWords words) => words.Id.Split('-')[0];
}
