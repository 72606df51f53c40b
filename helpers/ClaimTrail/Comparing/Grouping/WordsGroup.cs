using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Tellings of the same words.</summary>
internal sealed class WordsGroup
{
    // So many tellings stand for all of them, at most so many of one language: to hold a new one beside them takes no
    // longer when ten thousand have told the words.
    private const int MostShown = 12;
    private const int MostOfOneLanguage = 3;

    private readonly List<(WordsMention Words, double Score)> _tellings = [];
    private readonly List<WordsMention> _shown = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);

    public int Id { get; init; }

    public IReadOnlyList<(WordsMention Words, double Score)> Tellings => _tellings;

    /// <summary>Tellings that differ, a few of each language.</summary>
    public IReadOnlyList<WordsMention> Shown => _shown;

    /// <summary>What stands inside somebody's words beside a second statement: the other groups that a telling also
    /// tells.</summary>
    public Dictionary<WordsMention, WordsGroup> Joined { get; } = new(ReferenceEqualityComparer.Instance);

    public int In(ComparedReading reading) => _articles.GetValueOrDefault(reading.Article.Id);

    public void Add(WordsMention words, double score)
    {
        _tellings.Add((words, score));
        _articles[words.Reading.Article.Id] = In(words.Reading) + 1;
        if (_shown.Count < MostShown && _shown.Count(s => s.Reading.SameLanguage(words.Reading)) < MostOfOneLanguage
            && _texts.Add(words.Plain.ToString()))
            _shown.Add(words);
    }
}
