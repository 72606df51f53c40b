using System.Globalization;
using System.Text;
using ClaimTrail.Figures;
using ClaimTrail.Tests.Specs.Judging;
using ClaimTrail.Tests.Specs.Reading;
using ClaimTrail.Tests.Specs.Rules;
using Xunit.Abstractions;

namespace ClaimTrail.Tests.Specs;

/// <summary>The finder on the examples of microsoft/Recognizers-Text, by the frozen rules of the README.</summary>
public class SpecsTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("ko", 0.85)]
    [InlineData("zh", 0.85)]
    [InlineData("en", 0.85)]
    [InlineData("ar", 0.85)]
    public void The_peers_examples_are_read_right(string language, double wanted)
    {
        var (items, leftOut) = Read(SpecCheckout.Required(), language);
        var finder = FigureFinder.For(ClaimTrail.Languages.Languages.Get(language));
        var judged = items.ConvertAll(item => (Item: item, Found: finder.Find(item.Text)));
        var missed = judged.FindAll(j => !j.Item.IsMetBy(j.Found));

        var report = new StringBuilder();
        foreach (var model in items.GroupBy(i => i.Model))
            Row(report, $"{language} {model.Key}", model.Count(), missed.Count(m => m.Item.Model == model.Key));
        Row(report, $"{language} all", items.Count, missed.Count);
        foreach (var (why, count) in leftOut.OrderByDescending(l => l.Value)) report.AppendLine(
            string.Create(CultureInfo.InvariantCulture, $"   left out {count}: {why}"));
        output.WriteLine(report.ToString());
        Write(language, missed);

        Assert.True(items.Count > 200, $"Only {items.Count} examples were read.");
        var share = 1 - ((double)missed.Count / items.Count);
        Assert.True(share >= wanted,
            string.Create(CultureInfo.InvariantCulture, $"{language}: {share:P1} right, {wanted:P0} wanted\n{report}"));
    }

    private static (List<SpecItem> Items, Dictionary<string, int> LeftOut) Read(string specs, string language)
    {
        var mapper = new SpecMapper(language);
        var items = new Dictionary<object, SpecItem>();
        var leftOut = new Dictionary<string, int>();
        foreach (var model in SpecRules.Frozen.Models)
        {
            var path = Path.Combine(specs, model.PathFor(SpecRules.Frozen.Languages[language].Folder));
            if (!File.Exists(path)) continue;
            foreach (var (example, result) in SpecFile.Read(path))
            {
                var (item, why) = mapper.Map(model.Name, example, result);
                if (item is null || !items.TryAdd(item.Key, item))
                    leftOut[why ?? "repeated"] = leftOut.GetValueOrDefault(why ?? "repeated") + 1;
            }
        }
        return ([.. items.Values], leftOut);
    }

    private static void Row(StringBuilder report, string name, int count, int missed) =>
        report.AppendLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-20} {count - missed,4} of {count,4}  {(double)(count - missed) / count:P0}"));

    /// <summary>The misses, one a line, into the folder named in CLAIMTRAIL_SPECS_MISSED, for whoever mends
    /// them.</summary>
    private static void Write(string language, List<(SpecItem Item, IReadOnlyList<Figure> Found)> missed)
    {
        if (Environment.GetEnvironmentVariable("CLAIMTRAIL_SPECS_MISSED") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, $"{language}.txt"), missed.Select(m => Miss(m.Item, m.Found)));
    }

    private static string Miss(SpecItem item, IReadOnlyList<Figure> found) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{item.Model} {item.Example} | {item.Text.Trim()} | {item.Slice} | wanted "
            + $"{string.Join(" or ", item.Wanted)} | found ")
        + Found(found);

    private static string Found(IReadOnlyList<Figure> figures) =>
        figures.Count == 0
            ? "nothing"
            : string.Join("; ",
                figures.Select(
                    f => string.Create(CultureInfo.InvariantCulture, $"{f.Surface} = {f.Low}..{f.High} {f.Unit}")));
}
