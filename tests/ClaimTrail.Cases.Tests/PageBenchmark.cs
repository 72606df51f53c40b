using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace ClaimTrail.Cases.Tests;

/// <summary>Measures the reader of pages on the benchmark of adbar/trafilatura: 990 saved pages, each with a few
/// snippets that belong to its text and a few that do not. The pages are not ours and stand nowhere here; the variable
/// <c>CLAIMTRAIL_PAGES</c> names the folder <c>tests</c> of a copy of that repository.</summary>
/// <remarks>Rules, those of the benchmark: white space is folded; a snippet is found when the text contains it to the
/// letter; recall and precision are taken over all snippets of all pages; a page that cannot be read finds nothing. An
/// article is lost whole when none of its wanted snippets is found, and in silence when no doubt was named.</remarks>
public class PageBenchmark(ITestOutputHelper output)
{
    private static readonly string[] Folders = ["cache", "eval"];

    [SkippableFact]
    public void Articles_are_found_and_what_is_lost_is_counted()
    {
        var folder = Environment.GetEnvironmentVariable("CLAIMTRAIL_PAGES");
        Skip.If(string.IsNullOrEmpty(folder), "CLAIMTRAIL_PAGES is not set: see the comment above this class.");
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "evaldata.json")));
        int wanted = 0, found = 0, unwanted = 0, lost = 0, silent = 0;
        foreach (var page in data.RootElement.EnumerateObject())
        {
            var file = page.Value.GetProperty("file").GetString()!;
            var (text, isNamed) = Read(File.ReadAllBytes(Folders
                .Select(f => Path.Combine(folder, f, file)).First(File.Exists)));
            int Count(string list) =>
                page.Value.GetProperty(list).EnumerateArray().Count(s =>
                text.Contains(Folded(s.GetString()!), StringComparison.Ordinal));
            var hits = Count("with");
            wanted += page.Value.GetProperty("with").GetArrayLength();
            found += hits;
            unwanted += Count("without");
            if (hits > 0) continue;
            lost++;
            if (!isNamed) silent++;
            output.WriteLine($"lost{(isNamed ? "" : " in silence")}: {file}");
        }

        var (recall, precision) = ((double)found / wanted, (double)found / (found + unwanted));
        var f1 = 2 * recall * precision / (recall + precision);
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"recall {recall:0.000}, precision {precision:0.000}, F1 {f1:0.000}, lost whole {lost} ({silent} in "
                + $"silence)"));
        Assert.True(f1 >= 0.90, string.Create(CultureInfo.InvariantCulture, $"F1 {f1:0.000}"));
        Assert.True(lost <= 20, $"{lost} articles are lost whole");
    }

    private static (string Text, bool IsNamed) Read(byte[] bytes)
    {
        try
        {
            var found = PageReader.Read(bytes);
            return (Folded(found.Text), found.Notes.Exists(n => !n.Contains("JSON-LD", StringComparison.Ordinal)));
        }
        catch (UnreadableFileException)
        {
            return ("", true);
        }
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
