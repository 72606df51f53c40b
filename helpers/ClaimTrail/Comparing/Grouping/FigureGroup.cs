using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Figures that tell one quantity. A conversion stands with the amount that it converts and is not counted by
/// itself.</summary>
internal sealed class FigureGroup(int id, Rareness notions, Rareness words)
{
    private const int MostValues = 8;
    private const int SlowToChange = 32;

    private readonly Dictionary<FigureMention, double> _scores = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(decimal?, decimal?, string), (FigureMention Sample, int Count)> _values = [];
    private readonly Dictionary<(int Side, int Group), int> _neighbours = [];
    private readonly Dictionary<string, int> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _counted = [];
    private readonly Dictionary<string, Profile> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<FigureKind, int> _kinds = [];
    private IReadOnlyList<(FigureMention Sample, int Count)> _top = [];
    private int _sinceTop;
    private double _places;

    public int Id { get; } = id;

    public Profile Notions { get; } = new(notions);

    public IReadOnlyDictionary<FigureMention, double> Tellings => _scores;

    /// <summary>The values that most tell, the more frequent first; where thousands tell, a few of the last ones may
    /// not be counted yet.</summary>
    public IReadOnlyList<(FigureMention Sample, int Count)> Values
    {
        get
        {
            if (_top.Count > 0 && _sinceTop <= _scores.Count / SlowToChange) return _top;
            _sinceTop = 0;
            return _top = [.. _values.Values.OrderByDescending(v => v.Count).Take(MostValues)];
        }
    }

    public IReadOnlyDictionary<int, int> Counted => _counted;

    public int Count => _scores.Count;

    /// <summary>Where in an article it is told on the average, from 0 to 1.</summary>
    public double Place => Count == 0 ? 0.5 : _places / Count;

    public FigureKind Kind => _kinds.MaxBy(k => k.Value).Key;

    public string Unit => _units.MaxBy(u => u.Value).Key;

    public int In(ComparedReading reading) => _articles.GetValueOrDefault(reading.Article.Id);

    public int UnitCount(string unit) => _units.GetValueOrDefault(unit);

    /// <summary>How often a group stands beside this one, as a share of the tellings of this one.</summary>
    public double Beside(int side, int group) =>
        Count == 0 ? 0 : (double)_neighbours.GetValueOrDefault((side, group)) / Count;

    public Profile? Words(string language) => _words.GetValueOrDefault(language);

    public void Add(FigureMention mention, double score)
    {
        _scores[mention] = score;
        Change(mention, 1);
    }

    public void Remove(FigureMention mention)
    {
        _scores.Remove(mention);
        Change(mention, -1);
    }

    /// <summary>Says which groups stand before, behind and in the same sentence as a telling.</summary>
    public void Neighbours(IEnumerable<(int Side, int Group)> neighbours, int by)
    {
        foreach (var neighbour in neighbours) _neighbours[neighbour] = _neighbours.GetValueOrDefault(neighbour) + by;
    }

    private void Change(FigureMention mention, int by)
    {
        var figure = mention.Figure;
        Bump(_articles, mention.Reading.Article.Id, by);
        _sinceTop++;
        Bump(_kinds, figure.Kind, by);
        Bump(_units, figure.Unit.Code, by);
        foreach (var counted in mention.Counted) Bump(_counted, counted, by);
        var key = (figure.Low, figure.High,
            figure.Kind == FigureKind.Date ? mention.Day.ToString()! : figure.Unit.Code);
        var (sample, count) = _values.GetValueOrDefault(key, (mention, 0));
        if (count + by > 0) _values[key] = (sample, count + by);
        else _values.Remove(key);
        _places += by * FigureGrouper.PlaceOf(mention);
        var language = mention.Reading.Language.Tag[..2];
        if (!_words.TryGetValue(language, out var profile)) _words.Add(language, profile = new Profile(words));
        if (by > 0)
        {
            Notions.Add(mention.Notions);
            profile.Add(mention.Words);
        }
        else
        {
            Notions.Remove(mention.Notions);
            profile.Remove(mention.Words);
        }
    }

    private static void Bump<T>(Dictionary<T, int> counts, T key, int by)
        where T : notnull
    {
        var count = counts.GetValueOrDefault(key) + by;
        if (count > 0) counts[key] = count;
        else counts.Remove(key);
    }
}
