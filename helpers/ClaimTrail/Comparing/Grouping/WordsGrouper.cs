using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Finds which quotations of the articles of one story tell the same words. Article by article, each quotation
/// is held beside the groups that share something rare with it; an article gives a group one quotation, the
/// likest.</summary>
internal sealed class WordsGrouper(SpeakerBook speakers)
{
    /// <summary>From here on two quotations are taken for tellings of the same words.</summary>
    public const double Threshold = 1.45;

    // A quotation that holds a second one says it after its own.
    private const double JoinedShare = 0.62;
    private const double SecondTelling = 0.8;
    private const double OfWords = 3.2;
    private const double OfNumbers = 1;
    private const double OfSpeaker = 0.9;
    private const double OfOnly = 0.5;
    private const double OfLength = 0.35;
    private const double OfOrder = 0.3;

    private readonly Rareness _notions = new();
    private readonly Rareness _words = new();
    private readonly List<WordsGroup> _groups = [];
    private readonly KeyIndex _index = new();
    private readonly Dictionary<string, WordsGroup> _byText = new(StringComparer.Ordinal);

    public IReadOnlyList<WordsGroup> Group(IReadOnlyList<ComparedReading> readings)
    {
        foreach (var words in readings.SelectMany(r => r.Quotations))
        {
            _notions.Add(words.Notions);
            _words.Add(words.Words);
        }

        foreach (var reading in readings) Assign(reading);
        foreach (var reading in readings) Join(reading);
        return _groups;
    }

    /// <summary>How likely two tellings give the same words; see <see cref="Threshold"/>.</summary>
    public double Score(WordsMention one, WordsMention other)
    {
        var likeness = _notions.Likeness(one.Notions, other.Notions);
        if (one.Reading.SameLanguage(other.Reading))
            likeness = Math.Max(likeness,
                Math.Max(_words.Likeness(one.Words, other.Words), _words.Held(one.Words, other.Words) * 0.9));
        else likeness = Math.Min(1, likeness * 1.25);
        var tie = speakers.Tie(one.Speaker, other.Speaker);
        // A speaker alone proves nothing.
        // Where each article quotes him once, it is probably the same.
        var isOnly = tie > 0 && !one.Reading.SameLanguage(other.Reading) && one.IsOnlyOfSpeaker
            && other.IsOnlyOfSpeaker;
        var score = (OfWords * likeness) + (OfSpeaker * tie * (tie < 0 || isOnly || likeness > 0.08 ? 1 : 0.5))
            + (isOnly ? OfOnly : 0);
        var shared = one.Numbers.Intersect(other.Numbers).Count();
        if (shared > 0) score += OfNumbers * shared / Math.Max(one.Numbers.Count, other.Numbers.Count);
        var (shorter, longer) = one.Extent < other.Extent ? (one.Extent, other.Extent) : (other.Extent, one.Extent);
        score += OfLength * ((shorter / Math.Max(1, longer)) - 0.5);
        return score + (OfOrder * (0.5 - Math.Abs(Place(one) - Place(other))));
    }

    /// <summary>How likely words tell what a group tells.</summary>
    public double Score(WordsMention words, WordsGroup group)
    {
        double best = 0, sum = 0;
        foreach (var shown in group.Shown)
        {
            var score = Score(words, shown);
            best = Math.Max(best, score);
            sum += score;
        }

        return group.Shown.Count == 0 ? 0 : (0.7 * best) + (0.3 * sum / group.Shown.Count);
    }

    /// <summary>How much of a telling's notions a group knows: whether words without marks tell it.</summary>
    public double Likeness(WordsMention words, WordsGroup group)
    {
        double best = 0;
        foreach (var shown in group.Shown)
        {
            var likeness = shown.Notions.Entries.Length < 2 ? 0 : _notions.Likeness(words.Notions, shown.Notions);
            if (words.Reading.SameLanguage(shown.Reading))
                likeness = Math.Max(likeness, _words.Likeness(words.Words, shown.Words));
            best = Math.Max(best, likeness);
        }

        return best;
    }

    private static double Place(WordsMention words) =>
        (double)words.Span.Start / Math.Max(1, words.Reading.Article.Text.Length);

    private void Assign(ComparedReading reading)
    {
        var pairs = new List<(double Score, WordsMention Words, WordsGroup Group)>();
        foreach (var words in reading.Quotations)
        {
            if (_byText.TryGetValue(words.Plain.ToString(), out var same)) pairs.Add((double.MaxValue, words, same));
            else
                foreach (var id in _index.Candidates(Keys(words)))
                    if (Score(words, _groups[id]) is var score && score >= Threshold)
                        pairs.Add((score, words, _groups[id]));
        }

        var placed = new HashSet<WordsMention>(ReferenceEqualityComparer.Instance);
        foreach (var (score, words, group) in pairs.OrderByDescending(p => p.Score))
        {
            // A second quotation of the article tells the same only where the first left something of it.
            if (placed.Contains(words) || (group.In(reading) > 0 && !Completes(words, group))) continue;
            placed.Add(words);
            Place(words, group, Math.Min(1, score / (2 * Threshold)));
        }

        foreach (var words in reading.Quotations.Where(w => !placed.Contains(w)))
        {
            var group = new WordsGroup { Id = _groups.Count };
            _groups.Add(group);
            Place(words, group, 1);
        }
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
        _index.Add(group.Id, Keys(words));
        _byText.TryAdd(words.Plain.ToString(), group);
    }

    private IEnumerable<long> Keys(WordsMention words) =>
        words.Notions.Entries.OrderByDescending(e => _notions.Of(e.Key)).Take(10).Select(e => (long)e.Key)
            .Concat(words.Words.Entries
                .OrderByDescending(e => _words.Of(e.Key))
                .Take(10)
                .Select(e => (1L << 40) + e.Key))
            .Concat(words.Numbers.Select(n => (1L << 42) + n.GetHashCode()))
            .Concat(words.IsOnlyOfSpeaker ? speakers.Keys(words.Speaker!).Select(k => (1L << 44) + k) : []);

    /// <summary>Marks a quotation that also says what another group of the story says.</summary>
    private void Join(ComparedReading reading)
    {
        foreach (var group in _groups.Where(g => g.In(reading) > 0).ToList())
            foreach (var (words, _) in group.Tellings.Where(t => ReferenceEquals(t.Words.Reading, reading)))
                foreach (var id in _index.Candidates(Keys(words)))
                {
                    var other = _groups[id];
                    if (ReferenceEquals(other, group) || other.In(reading) > 0 || other.Tellings.Count < 2) continue;
                    if (other.Shown.Any(s => Contains(words, s) >= JoinedShare)
                        && group.Shown.Any(s => Contains(words, s) >= JoinedShare && s.Extent < words.Extent * 0.8))
                        group.Joined.TryAdd(words, other);
                }
    }

    /// <summary>The share of a smaller telling that a larger one holds; 0 where it is not larger.</summary>
    private double Contains(WordsMention larger, WordsMention smaller)
    {
        if (ReferenceEquals(larger, smaller) || smaller.Extent > larger.Extent * 0.85) return 0;
        if (smaller.Reading.SameLanguage(larger.Reading)) return Share(_words, larger.Words, smaller.Words);
        return smaller.Notions.Entries.Length < 3 ? 0 : Share(_notions, larger.Notions, smaller.Notions);
    }

    private static double Share(Rareness rareness, Context larger, Context smaller)
    {
        double all = 0, held = 0;
        foreach (var (key, _) in smaller.Entries)
        {
            all += rareness.Of(key);
            if (larger.Has(key)) held += rareness.Of(key);
        }

        return all == 0 ? 0 : held / all;
    }
}
