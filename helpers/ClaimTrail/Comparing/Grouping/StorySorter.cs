using ClaimTrail.Comparing.Reading;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Sorts articles into the stories that they tell. Each article is held beside the stories that share a rare
/// key with it: a number, a name in Latin letters, a notion.</summary>
internal static class StorySorter
{
    // In units of a number with three digits that two articles share.
    private const double Threshold = 0.9;
    private const double OfNumber = 1;
    private const double OfShortNumber = 0.4;
    private const double OfName = 0.7;
    private const double OfNotions = 8;
    private const double UsualLikeness = 0.25;
    private const double LeastLikeness = 0.12;
    private const double MuchShared = 2.5;

    /// <summary>The stories in the order of their first articles; the articles of each in the order given.</summary>
    public static IReadOnlyList<IReadOnlyList<ComparedReading>> Sort(IReadOnlyList<ComparedReading> readings)
    {
        var rareness = new Rareness();
        var notions = readings
            .Select(r => Context.Of(r.Notions.CountBy(n => n.Id).Select(n => (n.Key, (float)Math.Sqrt(n.Value)))))
            .ToList();
        foreach (var context in notions) rareness.Add(context);
        var stories = new List<Story>();
        var index = new KeyIndex();
        foreach (var (number, reading) in readings.Index())
        {
            var keys = Keys(reading);
            var lookup = keys.Keys.Concat(notions[number].Entries
                .OrderByDescending(e => e.Weight * rareness.Of(e.Key))
                .Take(12)
                .Select(e => (5L << 50) + e.Key)).ToList();
            var best = index
                .Candidates(lookup)
                .Select(id => (Id: id, Score: stories[id].Score(keys, notions[number])))
                .Where(s => s.Score >= Threshold)
                .OrderByDescending(s => s.Score).Select(s => (int?)s.Id).FirstOrDefault();
            if (best is null)
            {
                best = stories.Count;
                stories.Add(new Story(rareness));
            }

            stories[best.Value].Add(reading, keys, notions[number]);
            index.Add(best.Value, lookup);
        }

        return [.. stories.Select(s => s.Readings)];
    }

    private static Dictionary<long, double> Keys(ComparedReading reading)
    {
        var keys = new Dictionary<long, double>();
        foreach (var figure in reading.Figures)
        {
            if (figure.Day is { } day)
            {
                if (day.Day is { } d && day.Month is { } month) keys[(1L << 50) + (month * 100) + d] = OfShortNumber;
                continue;
            }

            if (figure.Value is not { } value) continue;
            var digits = figure.Printed!.Digits.Length;
            if (digits >= 2)
                keys[(2L << 50) + ((long)figure.Figure.Kind << 40)
                    + Hash(value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture))] = digits > 2
                        ? OfNumber
                        : OfShortNumber;
        }

        foreach (var (_, anchor) in LatinWords.Of(reading.Article.Text).Take(4000))
            if (anchor.Kind == AnchorKind.LatinName && anchor.Key.Length > 3)
                keys[(3L << 50) + Hash(anchor.Key)] = OfName;
        return keys;
    }

    private static uint Hash(string text)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 0x01000193u);
        return hash;
    }

    private sealed class Story(Rareness rareness)
    {
        private readonly Dictionary<long, int> _keys = [];
        private readonly Profile _notions = new(rareness);

        public List<ComparedReading> Readings { get; } = [];

        public void Add(ComparedReading reading, Dictionary<long, double> keys, Context notions)
        {
            Readings.Add(reading);
            foreach (var key in keys.Keys) _keys[key] = _keys.GetValueOrDefault(key) + 1;
            _notions.Add(notions);
        }

        /// <summary>What the article shares with the story, less where only one telling in many has it.</summary>
        public double Score(Dictionary<long, double> keys, Context notions)
        {
            double shared = 0;
            foreach (var (key, weight) in keys)
                if (_keys.TryGetValue(key, out var count))
                    shared += weight * Math.Min(1, 0.4 + ((double)count / Readings.Count));
            // A language without a table has no notions; numbers and names alone decide there.
            if (notions.Entries.Length == 0) return shared;
            var likeness = _notions.Likeness(notions);
            return likeness < LeastLikeness && shared < MuchShared
                ? 0
                : shared + (OfNotions * (likeness - UsualLikeness));
        }
    }
}
