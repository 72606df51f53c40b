using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Tellings of the same words; they come and go.</summary>
internal sealed class WordsGroup
{
    // So many tellings stand for all of them, at most so many of one language: to hold a new one beside them takes no
    // longer when ten thousand have told the words.
    private const int MostShown = 12;
    private const int MostOfOneLanguage = 3;

    private readonly List<(WordsMention Words, double Score)> _tellings = [];
    private readonly List<WordsMention> _shown = [];
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Side, int Group), int> _neighbours = [];

    public int Id { get; init; }

    public IReadOnlyList<(WordsMention Words, double Score)> Tellings => _tellings;

    /// <summary>Tellings that differ, a few of each language.</summary>
    public IReadOnlyList<WordsMention> Shown => _shown;

    /// <summary>What stands inside somebody's words beside a second statement: the other group that a telling also
    /// tells.</summary>
    public Dictionary<WordsMention, WordsGroup> Joined { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether more than one article tells the words.</summary>
    public bool IsShared => _tellings.Select(t => t.Words.Reading).Distinct().Skip(1).Any();

    public int In(ComparedReading reading) => _articles.GetValueOrDefault(reading.Article.Id);

    public void Add(WordsMention words, double score)
    {
        _tellings.Add((words, score));
        _articles[words.Reading.Article.Id] = In(words.Reading) + 1;
        Show(words);
    }

    /// <summary>Takes a telling out.</summary>
    /// <returns>Its score.</returns>
    public double Remove(WordsMention words)
    {
        var at = _tellings.FindIndex(t => ReferenceEquals(t.Words, words));
        var score = _tellings[at].Score;
        _tellings.RemoveAt(at);
        _articles[words.Reading.Article.Id]--;
        if (!_shown.Remove(words)) return score;
        foreach (var (other, _) in _tellings)
            if (_shown.Count == MostShown) break;
            else Show(other);
        return score;
    }

    /// <summary>How often the tellings stand beside the given groups, from 0 to 1.</summary>
    public double Beside(IReadOnlyCollection<(int Side, int Group)> around) =>
        around.Count == 0 || _tellings.Count == 0
            ? 0
            : around.Sum(a => Math.Min(1, (double)_neighbours.GetValueOrDefault(a) / _tellings.Count)) / around.Count;

    /// <summary>Says which groups stand before and behind a telling.</summary>
    public void Neighbours(IEnumerable<(int Side, int Group)> neighbours, int by)
    {
        foreach (var neighbour in neighbours) _neighbours[neighbour] = _neighbours.GetValueOrDefault(neighbour) + by;
    }

    private void Show(WordsMention words)
    {
        if (_shown.Count < MostShown && _shown.Count(s => s.Reading.SameLanguage(words.Reading)) < MostOfOneLanguage
            && !_shown.Exists(s => s.Plain.SequenceEqual(words.Plain)))
            _shown.Add(words);
    }
}
