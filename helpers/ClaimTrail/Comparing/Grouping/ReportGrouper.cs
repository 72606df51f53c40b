using ClaimTrail.Comparing.Reading;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Groups the sentences in which articles report, without marks, what one person said; a quotation that stands
/// alone may be told so by others.</summary>
internal static class ReportGrouper
{
    /// <summary>The groups of quotations with those of reported speech behind them.</summary>
    public static IReadOnlyList<WordsGroup> AddTo(IReadOnlyList<WordsGroup> quoted,
        IReadOnlyList<ComparedReading> readings, SpeakerBook speakers)
    {
        var alone = quoted.Where(g => !g.IsShared).ToDictionary(g => g.Tellings[0].Words,
            ReferenceEqualityComparer.Instance as IEqualityComparer<WordsMention>);
        var taken = quoted.Where(g => g.IsShared).SelectMany(g => g.Tellings).Select(t => t.Words)
            .ToLookup(w => w.Reading);
        var told = readings.ToDictionary(r => r, r => r.Reports
            .Where(s => !taken[r].Any(t => t.Span.Overlaps(s.Span)))
            .Concat(r.Quotations.Where(alone.ContainsKey))
            .OrderBy(w => w.Span.Start).ToList());
        var grouper = new WordsGrouper(speakers, r => told[r]);
        var reported = grouper.Group(readings).Where(g => g.IsShared && HasSpeaker(g, speakers)).ToList();
        var moved = reported.SelectMany(g => g.Tellings).Select(t => t.Words)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. quoted.Where(g => g.IsShared || !moved.Contains(g.Tellings[0].Words)), .. reported];
    }

    // Losses that are estimated are nobody's words: two articles must name one speaker, or one must quote.
    private static bool HasSpeaker(WordsGroup group, SpeakerBook speakers) =>
        group.Shown.Any(s => s.Mode != TellingMode.Indirect)
            || group.Shown.Index().Any(one => group.Shown.Take(one.Index)
                .Any(other => speakers.Tie(one.Item.Speaker, other.Speaker) > 0));
}
