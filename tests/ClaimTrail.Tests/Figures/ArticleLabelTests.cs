using ClaimTrail.Figures;
using ClaimTrail.Testing;
using ClaimTrail.Tests.Quotations;

namespace ClaimTrail.Tests.Figures;

/// <summary>The finder against the labels of the first case: precision and recall are 1 for value, unit and hedge. Page
/// furniture may be found or not. Skipped where the withheld texts are not at hand.</summary>
public class ArticleLabelTests
{
    [SkippableTheory]
    [InlineData("tenasia-ko")]
    [InlineData("cacafly-zh")]
    [InlineData("fomomedia-id")]
    [InlineData("rapidtelecast-en")]
    [InlineData("q8hashtagat-ar")]
    public void Every_label_is_found_and_nothing_else(string article)
    {
        var text = File.ReadAllText(Path.Combine(FullTexts.Required(), $"{article}.txt"));
        var found = FigureFinder.For(ClaimTrail.Languages.Languages.Get(article[(article.LastIndexOf('-') + 1)..]))
            .Find(text).ToList();
        var notes = new List<string>();
        foreach (var label in Labels(article))
        {
            var match = found.Find(f => f.Span.Start < label.End && label.Start < f.Span.End);
            if (match is not null) found.Remove(match);
            var told = match is null ? "nothing" : Shown.Of(match)[(match.Surface.Length + 3)..];
            if (!label.IsFurniture && told != label.Value)
                notes.Add($"{label.Surface}: {told}, labelled {label.Value}");
        }
        notes.AddRange(found.Select(f => $"found without a label: {Shown.Of(f)}"));
        Assert.True(notes.Count == 0, string.Join('\n', notes));
    }

    private static List<Label> Labels(string article)
    {
        var rows = LabelRow.Read(RepositoryRoot.Combine("data", "netflix-2023", "labels", "figures.csv"))
            .Where(r => r["article"] == article);
        var labels = rows
            .Select(r => new Label(r.Number("start"), r.Number("start") + r.Number("length"), r["surface"], Value(r),
                r["furniture"] == "yes")).ToList();
        return labels.Count > 0 ? labels : throw new InvalidDataException($"figures.csv has no row for {article}.");
    }

    private static string Value(LabelRow row)
    {
        var (low, high) = (row["low"], row["high"]);
        var value = low != high ? $"{low}..{high}" : low.Length == 0 ? "undated" : low;
        return $"{value} {row["unit"]} {row["hedge"]}";
    }

    private sealed record Label(int Start, int End, string Surface, string Value, bool IsFurniture);
}
