using System.Globalization;
using System.Text;
using ClaimTrail.Figures;
using ClaimTrail.Fuzz.Tests.Running;
using ClaimTrail.Quotations;

namespace ClaimTrail.Fuzz.Tests.Repetition;

/// <summary>What the child process does: reads each piece repeated to a length and to an eighth of it, and says how
/// long both took.</summary>
internal static class RepeatedReading
{
    /// <summary>In bytes of UTF-8. CLAIMTRAIL_LONG=1 makes it a megabyte, which takes minutes.</summary>
    public static int Long { get; } = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1"
        ? 1_000_000
        : 32_000;

    /// <summary>How many times as long the long text is.</summary>
    public const int Times = 8;

    private const int Tries = 3;

    /// <summary>Below this nothing is compared: a clock tick and the collector weigh too much.</summary>
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(20);

    /// <summary>What a linear reader may take more than for as much in short texts, for the collector and caches; 8
    /// were quadratic.</summary>
    private const double Most = 3;

    /// <summary>Reads all pieces of a language and writes a line for each that grew too fast; a piece stands in a line
    /// of its own before it is read, so that the last ones are suspect when the process dies.</summary>
    public static int Run(string tag, int seed, TextWriter output)
    {
        var language = Languages.Languages.Get(tag);
        var (figures, quotations) = (FigureFinder.For(language), QuotationFinder.For(language));
        var slow = 0;
        Parallel.ForEach(RepeatedPieces.All(language, seed), piece =>
        {
            Say(output, $"reads \"{piece}\"");
            var found = Judge("figures", piece, text => figures.Find(text).Count, output)
                + Judge("quotations", piece, text => quotations.Find(text).Count, output);
            Interlocked.Add(ref slow, found);
        });
        output.WriteLine("done");
        return slow == 0 ? 0 : 1;
    }

    private static int Judge(string finder, string piece, Func<string, int> find, TextWriter output)
    {
        var (longText, shortText) = (Repeated(piece, Long), Repeated(piece, Long / Times));
        var (one, many) = (Time(find, longText, 1), TimeSpan.Zero);
        for (var tries = 0; tries < Tries; tries++)
        {
            if (one < Quick) return 0;
            many = Max(many, Time(find, shortText, Times));
            if (one <= many * Most) return 0;
            one = Min(one, Time(find, longText, 1));
        }
        Say(output, string.Create(CultureInfo.InvariantCulture,
            $"slow {finder} \"{piece}\": {many.TotalMilliseconds:0} ms for {Times} texts of {shortText.Length:N0} "
            + $"characters, {one.TotalMilliseconds:0} ms for one of {longText.Length:N0}"));
        return 1;
    }

    private static void Say(TextWriter output, string line)
    {
        lock (output)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }

    private static string Repeated(string piece, int length) =>
        new StringBuilder().Insert(0, piece, length / Encoding.UTF8.GetByteCount(piece)).ToString();

    private static TimeSpan Time(Func<string, int> find, string text, int times)
    {
        var start = ThreadClock.Now();
        for (; times > 0; times--) find(text);
        return ThreadClock.Now() - start;
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
