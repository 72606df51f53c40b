using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Finds which figures of the articles of one story tell one quantity.</summary>
/// <remarks>Article by article, each figure is held beside the groups that share a value, a notion or a neighbour with
/// it, and the best pairs are taken first; then every article is taken out once more and placed anew, now that all have
/// been seen. The work is linear in the figures: an index bounds how many groups each is held beside.</remarks>
internal sealed class FigureGrouper(IReadOnlyList<WordsGroup> statements)
{
    /// <summary>From here on a figure is taken for a telling of a group's quantity.</summary>
    public const double Threshold = 2.4;

    private const int Rounds = 2;

    // A headline says again what the text says.
    private const double SaidAgain = 0.8;

    private readonly Rareness _notions = new();
    private readonly Rareness _words = new();
    private readonly List<FigureGroup> _groups = [];
    private readonly Dictionary<FigureMention, FigureGroup> _groupOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<WordsMention, int> _statementOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FigureMention, long[]> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly KeyIndex _index = new();
    private FigureTie _tie = null!;

    public IReadOnlyList<FigureGroup> Group(IReadOnlyList<ComparedReading> readings)
    {
        foreach (var statement in statements)
            foreach (var (words, _) in statement.Tellings) _statementOf[words] = statement.Id;
        foreach (var mention in readings.SelectMany(r => r.Figures))
        {
            _notions.Add(mention.Notions);
            _words.Add(mention.Words);
        }

        _tie = new FigureTie(_statementOf);
        foreach (var reading in readings) Place(reading);
        for (var round = 0; round < Rounds; round++)
            foreach (var reading in readings)
            {
                TakeOut(reading);
                Place(reading);
            }

        new HeadlineMerger(_groupOf).Merge(readings);
        GroupMerger.Merge(_groups);
        new LoneFigures(m => _index.Candidates(Keys(m)).Select(id => _groups[id]).Where(g => g.Count > 0),
            (m, group) => _tie.Score(m, group, [.. Around(m)]), (m, group) => _tie.Context(m, group, [.. Around(m)]))
            .Place(_groups, _groupOf);
        return [.. _groups.Where(g => g.Count > 0)];
    }

    /// <summary>Where in its article a figure stands, from 0 to 1.</summary>
    public static double PlaceOf(FigureMention mention) =>
        (double)mention.Span.Start / Math.Max(1, mention.Reading.Article.Text.Length);

    private void TakeOut(ComparedReading reading)
    {
        foreach (var mention in Own(reading)) _groupOf[mention].Neighbours(Around(mention), -1);
        foreach (var mention in Own(reading)) _groupOf[mention].Remove(mention);
        foreach (var mention in Own(reading)) _groupOf.Remove(mention);
    }

    /// <summary>Twice: first by what stands in the words, then also by which groups stand beside.</summary>
    private void Place(ComparedReading reading)
    {
        var first = Match(reading, beside: false);
        foreach (var (mention, (group, _)) in first) _groupOf[mention] = group;
        var second = Match(reading, beside: true);
        foreach (var mention in first.Keys) _groupOf.Remove(mention);
        foreach (var mention in Own(reading))
        {
            var (group, score) = second.TryGetValue(mention, out var found) ? found : (NewGroup(), 1);
            group.Add(mention, score);
            _groupOf[mention] = group;
            _index.Add(group.Id, Keys(mention));
        }

        foreach (var mention in Own(reading)) _groupOf[mention].Neighbours(Around(mention), 1);
    }

    private Dictionary<FigureMention, (FigureGroup Group, double Score)> Match(ComparedReading reading, bool beside)
    {
        var pairs = new List<(double Score, FigureMention Mention, FigureGroup Group)>();
        foreach (var mention in Own(reading))
        {
            var around = beside ? Around(mention).ToList() : [];
            foreach (var id in _index.Candidates(Keys(mention).Concat(around.Select(a => BesideKey(a.Group)))))
                if (_groups[id] is { Count: > 0 } group && _tie.Score(mention, group, around)
                    + (beside && IsSaidAgain(mention, group) ? SaidAgain : 0) is var score && score >= Threshold)
                    pairs.Add((score, mention, group));
        }

        var placed = new Dictionary<FigureMention, (FigureGroup Group, double Score)>(
            ReferenceEqualityComparer.Instance);
        var taken = new Dictionary<FigureGroup, List<FigureMention>>();
        foreach (var (score, mention, group) in pairs.OrderByDescending(p => p.Score))
        {
            if (placed.ContainsKey(mention)) continue;
            var own = taken.TryGetValue(group, out var others) ? others : taken[group] = [];
            if (own.Exists(o => !FigureTie.MayStandTwice(o, mention))) continue;
            own.Add(mention);
            placed.Add(mention, (group, Math.Min(1, score / (2 * Threshold))));
        }

        // What is told twice in one article and nowhere else is one quantity too.
        foreach (var mention in Own(reading).Where(m => !placed.ContainsKey(m)))
        {
            var twin = Own(reading).TakeWhile(m => !ReferenceEquals(m, mention))
                .FirstOrDefault(m => FigureTie.IsToldAgain(m, mention));
            if (twin is null) continue;
            if (!placed.TryGetValue(twin, out var group)) placed[twin] = group = (NewGroup(), 1);
            placed[mention] = (group.Group, 0.7);
        }

        return placed;
    }

    private static IEnumerable<FigureMention> Own(ComparedReading reading) =>
        reading.Figures.Where(f => f.Converts is null);

    private bool IsSaidAgain(FigureMention mention, FigureGroup group) => Own(mention.Reading)
        .Any(o => !ReferenceEquals(o, mention)
            && (o.Sentence == 0 || mention.Sentence == 0 || o.CountsLike(mention))
            && _groupOf.TryGetValue(o, out var other)
            && ReferenceEquals(other, group)
            && FigureTie.MayStandTwice(o, mention));

    private FigureGroup NewGroup()
    {
        var group = new FigureGroup(_groups.Count, _notions, _words);
        _groups.Add(group);
        return group;
    }

    /// <summary>The groups of the figures before and behind, and of all in the same sentence.</summary>
    private IEnumerable<(int Side, int Group)> Around(FigureMention mention)
    {
        var figures = mention.Reading.Figures;
        foreach (var (step, side) in new[] { (-1, 1), (1, 2) })
        {
            var at = mention.Order + step;
            while (at >= 0 && at < figures.Count && figures[at].Converts is not null) at += step;
            if (at >= 0 && at < figures.Count && _groupOf.TryGetValue(figures[at], out var group))
                yield return (side, group.Id);
        }

        for (var at = mention.Order - 1; at >= 0 && figures[at].Sentence == mention.Sentence; at--)
            if (_groupOf.TryGetValue(figures[at], out var group)) yield return (0, group.Id);
        for (var at = mention.Order + 1; at < figures.Count && figures[at].Sentence == mention.Sentence; at++)
            if (_groupOf.TryGetValue(figures[at], out var group)) yield return (0, group.Id);
    }

    private IEnumerable<long> Keys(FigureMention mention)
    {
        var keys = _keys.TryGetValue(mention, out var known) ? known : _keys[mention] = OwnKeys(mention);
        return _groupOf.TryGetValue(mention, out var own)
            ? keys.Concat(Around(mention).Select(a => BesideKey(a.Group)).Append(BesideKey(own.Id)))
            : keys;
    }

    private long[] OwnKeys(FigureMention mention)
    {
        // Finders differ in whether a noun is a person or a thing.
        var kind = (long)(mention.Figure.Kind == FigureKind.People ? FigureKind.Count : mention.Figure.Kind) << 44;
        if (mention.Day is { } day)
            return day.Day is { } d
                ? [kind + d, kind + (1 << 8) + (day.Month ?? 0)]
                : [kind + (1 << 10) + (day.Month ?? 0) + ((day.Year ?? 0) << 12)];
        var digits = Digits(mention.Value ?? 0);
        List<long> keys = [(1L << 50) + Hash(digits), (2L << 50) + Hash(string.Concat(digits.Order()))];
        if (ValueTies.IsRange(mention.Figure)) keys.Add((1L << 50) + Hash(Digits(mention.Figure.Low!.Value)));
        keys.AddRange(mention.Notions.Entries
            .OrderByDescending(e => e.Weight * _notions.Of(e.Key))
            .Take(6)
            .Select(e => kind + (1L << 40) + e.Key));
        keys.AddRange(mention.Words.Entries
            .OrderByDescending(e => e.Weight * _words.Of(e.Key))
            .Take(6)
            .Select(e => kind + (1L << 41) + e.Key));
        if (mention.Quoted is { } quoted && _statementOf.TryGetValue(quoted, out var statement))
            keys.Add((3L << 50) + statement);
        return [.. keys];
    }

    private static string Digits(decimal value) =>
        value
            .ToString("0.############", System.Globalization.CultureInfo.InvariantCulture)
            .Replace(".", "", StringComparison.Ordinal)
            .Trim('0');

    private static long BesideKey(int group) => (4L << 50) + group;

    private static uint Hash(string text)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 0x01000193u);
        return hash;
    }
}
