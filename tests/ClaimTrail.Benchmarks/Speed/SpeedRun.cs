using System.Diagnostics;
using System.Globalization;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Outputs;
using ClaimTrail.Benchmarks.Archive;
using ClaimTrail.Figures;
using ClaimTrail.Quotations;

namespace ClaimTrail.Benchmarks.Speed;

/// <summary>What the finders cost beside a plain JSON pass over the same lines, in the same run: a ratio that can be
/// read on any machine.</summary>
internal static class SpeedRun
{
    private const int ArchiveBytes = 20_000_000;
    private const int Rounds = 5;

    /// <summary>Prints a row for each language and kind of text, or for those whose name holds one of
    /// <paramref name="names"/>.</summary>
    public static async Task PrintAsync(TextWriter output, IReadOnlyList<string> names)
    {
        output.WriteLine(
            "| text | JSON pass, MB/s | figures, MB/s | × | B allocated a figure "
            + "| quotations, MB/s | × | B allocated a quotation |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var text in SpeedText.All().Where(t => names.Count == 0 || names.Any(t.IsCalled))) Print(output, text);
        if (names.Count == 0 || names.Contains("find")) await PrintFindAsync(output).ConfigureAwait(false);
    }

    private static void Print(TextWriter output, SpeedText text)
    {
        var (json, language) = (new JsonPass(), Languages.Languages.Get(text.Language));
        var (figures, quotations) = (FigureFinder.For(language), QuotationFinder.For(language));
        var times = Stop.Fastest(
            () => json.Run(text.Lines),
            () => Count(text.Texts, t => figures.Find(t).Count),
            () => Count(text.Texts, t => quotations.Find(t).Count));
        var megabytes = text.Bytes / 1e6;
        var (aFigure, aQuotation) = (Allocated(text.Texts, t => figures.Find(t).Count),
            Allocated(text.Texts, t => quotations.Find(t).Count));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {text} | {megabytes / times[0]:0} ")
            + string.Create(CultureInfo.InvariantCulture,
                $"| {megabytes / times[1]:0} | {times[0] / times[1]:0.00} | {aFigure:0} ")
            + string.Create(CultureInfo.InvariantCulture,
                $"| {megabytes / times[2]:0} | {times[0] / times[2]:0.00} | {aQuotation:0} |"));
    }

    private static int Count(IReadOnlyList<string> texts, Func<string, int> find) => texts.Sum(find);

    /// <summary>Bytes allocated for each result.</summary>
    private static double Allocated(IReadOnlyList<string> texts, Func<string, int> find)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Count(texts, find);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Math.Max(1, found);
    }

    /// <summary>A made-up archive from the file to the answers: on one core, and how much faster on two, by the
    /// clock.</summary>
    private static async Task PrintFindAsync(TextWriter output)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(path)) new ArchiveText(seed: 1).Write(file, ArchiveBytes);
            byte[][] lines = [.. File.ReadLines(path).Select(System.Text.Encoding.UTF8.GetBytes)];
            var json = new JsonPass();
            var (pass, one, two) = (double.MaxValue, double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                pass = Math.Min(pass, await SecondsAsync(() => Task.Run(() => json.Run(lines))).ConfigureAwait(false));
                one = Math.Min(one, await SecondsAsync(() => FindAsync(path, threads: 1)).ConfigureAwait(false));
                two = Math.Min(two, await SecondsAsync(() => FindAsync(path, threads: 2)).ConfigureAwait(false));
            }
            var megabytes = new FileInfo(path).Length / 1e6;
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"find, {megabytes:0} MB: {megabytes / one:0} MB/s with one worker, {pass / one:0.00} × a JSON pass "));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"({megabytes / pass:0} MB/s); two workers {one / two:0.00} × one"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task FindAsync(string path, int threads)
    {
        using var output = new PipeOutput(Stream.Null);
        var question = new FindQuestion([ArchiveInput.File(path, InputKind.Lines)]);
        await ArchiveFinder.RunAsync(question, output, threads).ConfigureAwait(false);
    }

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await work().ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
