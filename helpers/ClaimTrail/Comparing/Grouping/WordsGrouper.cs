using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Finds which quotations of the articles of one story tell the same words.</summary>
/// <remarks>Article by article, each quotation is held beside the groups that share something rare with it; an article
/// gives a group one quotation, the likest. Then every article is taken out once more and placed anew, now that all
/// have been seen and which words stand beside which is known.</remarks>
internal sealed class WordsGrouper
{
    private const double OfNeighbours = 0.9;

    // A quotation that holds a second one says it after its own.
    private const double SecondTelling = 0.8;

    private readonly Rareness _notions = new();
    private readonly Rareness _words = new();
    private readonly List<WordsGroup> _groups = [];
    private readonly Dictionary<WordsMention, WordsGroup> _groupOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<WordsMention, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly KeyIndex _index = new();
    private readonly Dictionary<string, WordsGroup> _byText = new(StringComparer.Ordinal);
    private readonly SpeakerBook _speakers;
    private readonly Func<ComparedReading, IReadOnlyList<WordsMention>> _told;

    /// <param name="speakers">Who is who.</param>
    /// <param name="told">The words of an article that are grouped, in its order.</param>
    public WordsGrouper(SpeakerBook speakers, Func<ComparedReading, IReadOnlyList<WordsMention>> told)
    {
        (_speakers, _told) = (speakers, told);
        Tie = new WordsTie(speakers, _notions, _words);
    }

    /// <summary>How likely tellings give the same words.</summary>
    public WordsTie Tie { get; }

    public IReadOnlyList<WordsGroup> Group(IReadOnlyList<ComparedReading> readings)
    {
        foreach (var reading in readings)
            foreach (var (place, words) in _told(reading).Index()) _places[words] = place;
        foreach (var words in readings.SelectMany(_told).SelectMany(w => w.Parts.Prepend(w)))
        {
            _notions.Add(words.Notions);
            _words.Add(words.Words);
        }

        foreach (var reading in readings) Assign(reading);
        foreach (var reading in readings) Assign(reading, TakeOut(reading));

        new WordsMerger(Tie, w => _index.Candidates(Keys(w))).Merge(_groups, _groupOf);
        new JoinedFinder(Tie, id => _groups[id], w => _index.Candidates(Keys(w)), _groupOf)
            .Mark(readings.SelectMany(_told));
        return [.. _groups.Where(g => g.Tellings.Count > 0)];
    }

    private Dictionary<WordsMention, WordsGroup> TakeOut(ComparedReading reading)
    {
        var before = new Dictionary<WordsMention, WordsGroup>(ReferenceEqualityComparer.Instance);
        foreach (var words in _told(reading)) before[words] = _groupOf[words];
        foreach (var words in _told(reading)) before[words].Neighbours(Around(words), -1);
        foreach (var words in _told(reading)) before[words].Remove(words);
        return before;
    }

    private void Assign(ComparedReading reading, Dictionary<WordsMention, WordsGroup>? before = null)
    {
        var pairs = new List<(double Score, WordsMention Words, WordsGroup Group)>();
        foreach (var words in _told(reading))
        {
            var around = before is null ? [] : Around(words).ToList();
            if (_byText.TryGetValue(words.Plain.ToString(), out var same) && same.Tellings.Count > 0)
                pairs.Add((double.MaxValue, words, same));
            else
                foreach (var id in _index.Candidates(Keys(words).Concat(around.Select(BesideKey))))
                    if (_groups[id] is { Tellings.Count: > 0 } group
                        && Tie.Score(words, group) + (OfNeighbours * group.Beside(around)) is var score
                        && score >= WordsTie.Threshold)
                        pairs.Add((score, words, group));
        }

        var placed = new HashSet<WordsMention>(ReferenceEqualityComparer.Instance);
        foreach (var (score, words, group) in pairs.OrderByDescending(p => p.Score))
        {
            // A second quotation of the article tells the same only where the first left something of it.
            if (placed.Contains(words) || (group.In(reading) > 0 && !Completes(words, group))) continue;
            placed.Add(words);
            Place(words, group, Math.Min(1, score / (2 * WordsTie.Threshold)));
        }

        foreach (var words in _told(reading).Where(w => !placed.Contains(w)))
        {
            var group = before is not null && before[words].Tellings.Count == 0
                ? before[words]
                : new WordsGroup { Id = _groups.Count };
            if (group.Id == _groups.Count) _groups.Add(group);
            Place(words, group, 1);
        }

        foreach (var words in _told(reading)) _groupOf[words].Neighbours(Around(words), 1);
    }

    private static bool Completes(WordsMention words, WordsGroup group)
    {
        var own = group.Tellings.Where(t => ReferenceEquals(t.Words.Reading, words.Reading)).ToList();
        if (own.Exists(t => t.Words.Plain.SequenceEqual(words.Plain))) return true;
        var extent = own.Sum(t => t.Words.Extent) + words.Extent;
        return group.Shown.Any(s => !ReferenceEquals(s.Reading, words.Reading) && s.Extent >= extent * SecondTelling);
    }

    private void Place(WordsMention words, WordsGroup group, double score)
    {
        group.Add(words, score);
        _groupOf[words] = group;
        _index.Add(group.Id, Keys(words));
        _byText[words.Plain.ToString()] = group;
    }

    /// <summary>The groups of the quotations before and behind.</summary>
    private IEnumerable<(int Side, int Group)> Around(WordsMention words)
    {
        if (!_places.TryGetValue(words, out var place)) yield break;
        var all = _told(words.Reading);
        if (place > 0 && _groupOf.TryGetValue(all[place - 1], out var before)) yield return (1, before.Id);
        if (place + 1 < all.Count && _groupOf.TryGetValue(all[place + 1], out var behind)) yield return (2, behind.Id);
    }

    private static long BesideKey((int Side, int Group) beside) =>
        (1L << 46) + ((long)beside.Side << 40) + beside.Group;

    private IEnumerable<long> Keys(WordsMention words) =>
        words.Notions.Entries.OrderByDescending(e => _notions.Of(e.Key)).Take(10).Select(e => (long)e.Key)
            .Concat(words.Words.Entries
                .OrderByDescending(e => _words.Of(e.Key))
                .Take(10)
                .Select(e => (1L << 40) + e.Key))
            .Concat(words.Numbers.Select(n => (1L << 42) + n.GetHashCode()))
            .Concat(words.IsOnlyOfSpeaker ? _speakers.Keys(words.Speaker!).Select(k => (1L << 44) + k) : [])
            .Concat(_groupOf.ContainsKey(words) ? Around(words).Select(BesideKey) : []);
}
