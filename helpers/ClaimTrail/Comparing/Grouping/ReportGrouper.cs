using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Groups the sentences in which articles report, without marks, what one person said; a quotation that stands
/// alone may be told so by others.</summary>
internal static class ReportGrouper
{
    /// <summary>The groups of quotations with those of reported speech behind them.</summary>
    public static IReadOnlyList<WordsGroup> AddTo(IReadOnlyList<WordsGroup> quoted,
        IReadOnlyList<ComparedReading> readings, SpeakerBook speakers)
    {
        var alone = quoted.Where(g => !IsShared(g)).ToDictionary(g => g.Tellings[0].Words,
            ReferenceEqualityComparer.Instance as IEqualityComparer<WordsMention>);
        var taken = quoted.Where(IsShared).SelectMany(g => g.Tellings).Select(t => t.Words).ToLookup(w => w.Reading);
        var told = readings.ToDictionary(r => r, r => r.Reports
            .Where(s => !taken[r].Any(t => t.Span.Overlaps(s.Span)))
            .Concat(r.Quotations.Where(alone.ContainsKey))
            .OrderBy(w => w.Span.Start).ToList());
        var grouper = new WordsGrouper(speakers, r => told[r]);
        var reported = grouper.Group(readings).Where(IsShared).ToList();
        var moved = reported.SelectMany(g => g.Tellings).Select(t => t.Words)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. quoted.Where(g => IsShared(g) || !moved.Contains(g.Tellings[0].Words)), .. reported];
    }

    private static bool IsShared(WordsGroup group) =>
        group.Tellings.Select(t => t.Words.Reading).Distinct().Skip(1).Any();
}
