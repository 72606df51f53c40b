using ClaimTrail.Articles;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Reference;

/// <summary>The facts from outside the articles that claims are held against. Immutable.</summary>
public sealed class ReferenceShelf
{
    private readonly ILookup<string, Measure> _measures;
    private readonly ILookup<string, KnownEvent> _events;
    private readonly ILookup<string, ElapsedPhrase> _phrases;
    private readonly HashSet<string> _names;

    /// <summary>A shelf with rows of your own.</summary>
    /// <param name="rates">Exchange rates.</param>
    /// <param name="measures">Sizes, thresholds, pay ranges, counts.</param>
    /// <param name="events">Events and their dates.</param>
    /// <param name="phrases">How other pages word a span of time.</param>
    internal ReferenceShelf(
        ExchangeRates? rates = null,
        IReadOnlyList<Measure>? measures = null,
        IReadOnlyList<KnownEvent>? events = null,
        IReadOnlyList<ElapsedPhrase>? phrases = null)
    {
        Rates = rates ?? new ExchangeRates([]);
        Measures = measures ?? [];
        Events = events ?? [];
        Phrases = phrases ?? [];
        _measures = Names(Measures, m => m.Id, m => m.Item);
        _events = Names(Events, e => e.Id, e => e.Kind);
        _phrases = Names(Phrases, p => p.Id, p => p.Item);
        _names = [.. _measures.Select(g => g.Key), .. _events.Select(g => g.Key), .. _phrases.Select(g => g.Key)];
    }

    /// <summary>The exchange rates.</summary>
    public ExchangeRates Rates { get; }

    /// <summary>Sizes, thresholds, pay ranges and counts, in the order of their files.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Events, in the order of their file.</summary>
    public IReadOnlyList<KnownEvent> Events { get; }

    /// <summary>How other pages word a span of time.</summary>
    public IReadOnlyList<ElapsedPhrase> Phrases { get; }

    /// <summary>Opens a reference folder and checks it row by row.</summary>
    /// <param name="folder">A folder of CSV files; their names are free, their columns say what they hold: rates
    /// (<c>units_per_usd</c>), numbers (<c>hedge</c>), events (<c>event</c>) and phrases (<c>elapsed</c>). Other files
    /// are left alone; at least one such table must be there, with or without rows.</param>
    /// <exception cref="CorpusException">Something is wrong; the exception carries all errors.</exception>
    public static ReferenceShelf Open(string folder) => ReferenceReader.Read(folder);

    /// <summary>Opens the reference rows of a case: its own folder <c>reference</c>, with the exchange rates of the
    /// shared one if it holds none, or else the shared one beside it.</summary>
    internal static ReferenceShelf OfCase(string caseFolder)
    {
        var shelf = Open(CaseFolders.ReferenceOf(caseFolder));
        var shared = CaseFolders.SharedReferenceOf(caseFolder);
        return shelf.Rates.All.Count > 0 || !Directory.Exists(shared)
            ? shelf
            : new ReferenceShelf(Open(shared).Rates, shelf.Measures, shelf.Events, shelf.Phrases);
    }

    /// <summary>Whether a row, an item or a kind of event has this name.</summary>
    public bool Knows(string name) => _names.Contains(name);

    /// <summary>The measures with this id or item; empty when there is none.</summary>
    public IEnumerable<Measure> MeasuresNamed(string name) => _measures[name];

    /// <summary>The measures named in any of the words, each once.</summary>
    public IReadOnlyList<Measure> MeasuresNamed(IEnumerable<string> names) =>
        [.. names.SelectMany(MeasuresNamed).Distinct()];

    /// <summary>What a body counts: its own item, those of the rows that it holds, and those that they hold.</summary>
    internal IReadOnlySet<string> ItemsIn(Measure body)
    {
        var items = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(body.Parts.SelectMany(MeasuresNamed).Select(row => row.Item).Append(body.Item));
        while (open.TryPop(out var item))
        {
            if (!items.Add(item)) continue;
            foreach (var part in MeasuresNamed(item).SelectMany(row => row.Parts).SelectMany(MeasuresNamed))
                open.Push(part.Item);
        }

        return items;
    }

    /// <summary>The events with this id or kind; empty when there is none.</summary>
    public IEnumerable<KnownEvent> EventsNamed(string name) => _events[name];

    /// <summary>The phrases with this id or item; empty when there is none.</summary>
    public IEnumerable<ElapsedPhrase> PhrasesNamed(string name) => _phrases[name];

    /// <summary>The one event with this id; null when there is none.</summary>
    public KnownEvent? Event(string id) => _events[id].FirstOrDefault(e => e.Id == id);

    private static ILookup<string, T> Names<T>(IReadOnlyList<T> rows, Func<T, string> id, Func<T, string> group) =>
        rows.SelectMany(r => new[] { id(r), group(r) }.Where(n => n.Length > 0).Distinct()
            .Select(n => (Name: n, Row: r)))
            .ToLookup(n => n.Name, n => n.Row, StringComparer.Ordinal);
}
