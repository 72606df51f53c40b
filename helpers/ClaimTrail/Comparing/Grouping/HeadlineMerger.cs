using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Makes one of a figure in headlines and the figure that the articles below them say again: few words stand
/// around a headline's figure, so that it is often taken for a quantity of its own.</summary>
internal sealed class HeadlineMerger(Dictionary<FigureMention, FigureGroup> groupOf)
{
    public void Merge(IReadOnlyList<ComparedReading> readings)
    {
        foreach (var (headline, text) in readings.SelectMany(Links).Distinct().ToList())
        {
            if (headline.Count == 0 || text.Count == 0 || GroupMerger.AreToldApart(headline, text)
                || GroupMerger.AreToldApart(text, headline)) continue;
            var (smaller, larger) = headline.Count < text.Count ? (headline, text) : (text, headline);
            GroupMerger.Move(smaller, larger);
        }
    }

    /// <summary>The groups of a headline's figure and of the only figure below that may say it again.</summary>
    private IEnumerable<(FigureGroup Headline, FigureGroup Text)> Links(ComparedReading reading)
    {
        var all = reading.Figures.Where(groupOf.ContainsKey).ToList();
        foreach (var headline in all.Where(f => f.Sentence == 0 && f.Printed is { Digits.Length: > 1 }))
            if (all.Where(f => f.Sentence > 0 && SaysAgain(headline, f)).Select(f => groupOf[f]).Distinct().ToList()
                is [var text] && !ReferenceEquals(text, groupOf[headline]))
                yield return (groupOf[headline], text);
    }

    private static bool SaysAgain(FigureMention headline, FigureMention text) =>
        FigureTie.MayStandTwice(headline, text) && ValueTies.Of(headline, text) == ValueTie.Same
            && (headline.Counted.Count == 0 || text.Counted.Count == 0 || headline.CountsLike(text)
                || (CountsHeads(headline) && CountsHeads(text)));

    // 1,480 jobs are lost, and 1,480 workers lose them.
    private static bool CountsHeads(FigureMention mention) =>
        mention.Counted.Any(n => NotionTable.SortOf(n) is "people" or "heads");
}
