using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Languages;

namespace ClaimTrail.Comparing.Changes;

/// <summary>From which earlier article each one was probably taken: the one it names or, where it names none that is
/// here, the one whose slips it shares.</summary>
internal sealed class Lineage
{
    private const int ShortestName = 3;

    private readonly Dictionary<ComparedReading, ComparedReading> _parents = new(ReferenceEqualityComparer.Instance);
    private readonly bool _allDated;
    private readonly HashSet<ComparedReading> _named = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ComparedReading, int> _order = new(ReferenceEqualityComparer.Instance);

    /// <param name="readings">The articles of one story, the earliest first.</param>
    /// <param name="groups">The quantities that they tell.</param>
    public Lineage(IReadOnlyList<ComparedReading> readings, IReadOnlyList<FigureGroup> groups)
    {
        foreach (var (number, reading) in readings.Index()) _order[reading] = number;
        _allDated = readings.All(r => r.Day is not null);
        var slips = SharedSlips(groups);
        var names = readings
            .SelectMany(r => r.Names.Select(n => (Name: LanguageFolding.All.Fold(n), Reading: r)))
            .Where(n => n.Name.Length >= ShortestName)
            .ToList();
        var known = new Dictionary<string, ComparedReading?>(StringComparer.Ordinal);
        foreach (var reading in readings.Skip(1))
        {
            var named = reading.Sources.Select(s => s.Name).Distinct()
                .Select(s => known.TryGetValue(s, out var found) ? found : known[s] = Named(s, names))
                .OfType<ComparedReading>().Where(n => _order[n] < _order[reading]).ToHashSet();
            _named.UnionWith(named);
            var best = slips.TryGetValue(reading, out var shared)
                ? shared
                    .Where(s => _order[s.Key] < _order[reading])
                    .OrderByDescending(s => s.Value)
                    .ThenByDescending(s => _order[s.Key])
                    .Select(s => s.Key)
                    .FirstOrDefault()
                : null;
            if (best is not null && (named.Count == 0 || named.Contains(best) || !named.Any(n => n != readings[0])))
                _parents[reading] = best;
            else if (named.Count > 0) _parents[reading] = named.OrderByDescending(n => _order[n]).First();
        }
    }

    /// <summary>The articles that this one was probably taken from, the nearest first.</summary>
    public IEnumerable<ComparedReading> Before(ComparedReading reading)
    {
        // Parents are earlier, so this ends.
        for (var at = reading; _parents.TryGetValue(at, out var parent); at = parent) yield return parent;
    }

    /// <summary>Whether the story may have begun with it: another article names it as its source and it was taken from
    /// none, or every article has a date and it is the earliest.</summary>
    public bool MayBeOrigin(ComparedReading reading) =>
        (_named.Contains(reading) && !_parents.ContainsKey(reading)) || (_allDated && _order[reading] == 0);

    public int Order(ComparedReading reading) => _order[reading];

    private static ComparedReading? Named(string source, List<(string Name, ComparedReading Reading)> names)
    {
        var plain = LanguageFolding.All.Fold(source);
        if (plain.Length < ShortestName) return null;
        foreach (var (name, reading) in names)
            if (name.Contains(plain, StringComparison.Ordinal) || plain.Contains(name, StringComparison.Ordinal))
                return reading;
        foreach (var (name, reading) in names)
            if (SpeakerBook.SoundAlike(source, Outlet(name))) return reading;
        return null;
    }

    /// <summary>The part of a dateline before its date.</summary>
    private static string Outlet(string name)
    {
        var digit = name.AsSpan().IndexOfAnyInRange('0', '9');
        var comma = name.AsSpan().IndexOfAny(',', '،', '，');
        var end = new[] { digit, comma }.Where(i => i > 0).DefaultIfEmpty(name.Length).Min();
        return name[..end].Trim();
    }

    /// <summary>How many values any two articles share that most tellings do not have.</summary>
    private static Dictionary<ComparedReading, Dictionary<ComparedReading, int>> SharedSlips(
        IReadOnlyList<FigureGroup> groups)
    {
        const int mostTogether = 32;
        var shared = new Dictionary<ComparedReading, Dictionary<ComparedReading, int>>(
            ReferenceEqualityComparer.Instance);
        foreach (var group in groups)
        {
            var values = group.Tellings.Keys.Where(m => m.Quoted is null && m.Value is not null)
                .GroupBy(m => (m.Figure.Low, m.Figure.High, m.Figure.Unit.Code))
                .OrderByDescending(g => g.Count()).ToList();
            foreach (var slip in values.Skip(1))
            {
                var articles = slip.Select(m => m.Reading).Distinct().Take(mostTogether).ToList();
                foreach (var one in articles)
                    foreach (var other in articles)
                        if (!ReferenceEquals(one, other)) Bump(one, other);
            }
        }

        return shared;

        void Bump(ComparedReading one, ComparedReading other)
        {
            if (!shared.TryGetValue(one, out var with)) shared.Add(one, with = new(ReferenceEqualityComparer.Instance));
            with[other] = with.GetValueOrDefault(other) + 1;
        }
    }
}
