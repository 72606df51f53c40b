using System.Globalization;
using ClaimTrail.Comparing.Changes;
using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Comparing;

/// <summary>One comparison: reads every article once, sorts them into stories, groups within each story, and holds
/// tellings against each other.</summary>
internal sealed class Comparer(ExchangeRates? rates)
{
    private const int MostAbout = 5;
    private const int LeastAbout = 2;

    private readonly SpeakerBook _speakers = new();
    private readonly List<Quantity> _quantities = [];
    private readonly List<ToldStatement> _statements = [];
    private readonly List<Change> _changes = [];

    public Comparison Compare(IReadOnlyList<ComparedArticle> articles)
    {
        var read = new ComparedReading[articles.Count];
        Parallel.For(0, articles.Count, i => read[i] = ArticleReader.Read(articles[i]));
        var readings = read
            .Index()
            .OrderBy(r => r.Item.Day ?? DateOnly.MaxValue)
            .ThenBy(r => r.Index)
            .Select(r => r.Item)
            .ToList();
        var stories = StorySorter.Sort(readings);
        foreach (var story in stories) Add(story);
        var quantities = _quantities.OrderByDescending(q => q.Tellings.Select(t => t.Place.Article).Distinct().Count())
            .ToList();
        var statements = _statements.OrderByDescending(s => s.Tellings.Count).ToList();
        return new Comparison([.. readings.Select(r => r.Article)], quantities, statements,
            [.. _changes.OrderByDescending(c => c.Kind.Weight() * c.Sure)], [.. ComparisonNotes.Of(readings, stories)]);
    }

    private void Add(IReadOnlyList<ComparedReading> readings)
    {
        var grouper = new WordsGrouper(_speakers, r => r.Quotations);
        var quoted = grouper.Group(readings);
        new IndirectFinder(grouper, _speakers).AddTo(quoted, readings);
        var words = ReportGrouper.AddTo(quoted, readings, _speakers);
        var figures = new FigureGrouper(words).Group(readings);
        var lineage = new Lineage(readings, figures);
        var conversions = readings
            .SelectMany(r => r.Figures)
            .Where(f => f.Converts is not null)
            .ToLookup(f => f.Converts!, f => f, ReferenceEqualityComparer.Instance as IEqualityComparer<FigureMention>);
        var ofFigures = new FigureChanges(lineage, figures);
        var ofConversions = new ConversionChanges(lineage, rates, figures, conversions);
        foreach (var group in figures)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"q{_quantities.Count + 1}");
            _quantities.Add(Quantity(group, id, lineage, conversions));
            _changes.AddRange(ofFigures.In(group, id));
            _changes.AddRange(ofConversions.In(group, id));
        }

        var ofWords = new WordsChanges(lineage, _speakers, words);
        foreach (var group in words)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"s{_statements.Count + 1}");
            var tellings = group.Tellings
                .OrderBy(t => lineage.Order(t.Words.Reading))
                .ThenBy(t => t.Words.Span.Start)
                .ToList();
            _statements.Add(new ToldStatement(id,
                tellings.Select(t => t.Words.Speaker).FirstOrDefault(s => s is not null),
                [
                    .. tellings.Select(t => new WordsTelling(WordsChanges.Place(t.Words), t.Words.Speaker, t.Words.Mode,
                        Math.Round(t.Score, 2)))]));
            _changes.AddRange(ofWords.In(group, id));
        }
    }

    private static Quantity Quantity(FigureGroup group, string id, Lineage lineage,
        ILookup<FigureMention, FigureMention> conversions)
    {
        var tellings = from telling in @group.Tellings
                       orderby lineage.Order(telling.Key.Reading), telling.Key.Span.Start
                       from mention in conversions[telling.Key].Prepend(telling.Key)
                       select new FigureTelling(FigureChanges.Place(mention), mention.Figure,
                           Math.Round(telling.Value, 2),
                           mention.Converts is { } amount ? FigureChanges.Place(amount) : null);
        return new Quantity(id, group.Kind, new Unit(group.Unit), About(group), [.. tellings]);
    }

    /// <summary>The notions that most tellings have around them.</summary>
    private static string[] About(FigureGroup group) =>
        [.. group.Notions.Sums
            .Where(s => group.Count < LeastAbout || s.Value * 3 >= group.Count)
            .OrderByDescending(s => s.Value)
            .ThenBy(s => s.Key)
            .Take(MostAbout).Select(s => NotionTable.NameOf(s.Key))];
}
