using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Trails;

/// <summary>Draws a trail: stated edges from the sources that texts name, inferred ones from what texts
/// share.</summary>
internal sealed class TrailBuilder(
    IReadOnlyList<ArticleReading> readings, TellingLedger ledger, PeopleBook people, CoverageTable coverage,
    IReadOnlyList<Slip> slips, IReadOnlyList<SharedFact> facts)
{
    private const double SpeaksAsOutlet = 0.8;
    private const double FirstPublisher = 0.6;

    // What a twin names is likely, but not more than that, to be this text's source too.
    private const double OfATwin = 0.7;

    private readonly List<TrailEdge> _edges = [];
    private readonly List<string> _notes = [];
    private readonly Dictionary<string, TrailNode> _sources = new(StringComparer.Ordinal);
    private readonly List<TrailNode> _articles =
        [.. readings.Select(r => new TrailNode(r.Article.Id, r.Article.Publisher, NodeKind.Article))];

    public Trail Build()
    {
        foreach (var reading in readings) Stated(reading);
        foreach (var reading in readings) SpeaksAsTheOutlet(reading);
        foreach (var telling in ledger.Tellings.Where(t => t.Mode != TellingMode.None)) PublishedFirst(telling);
        Twins();
        foreach (var reading in readings.Where(r => r.Article.Published is null))
            _notes.Add($"{Node(reading).Name}: the day of publication is not known, so dates say nothing about who "
                + $"came first.");
        _notes.AddRange(Circles.In(_edges.Where(e => e.IsDirected)));
        var edges = _edges.OrderBy(e => e.Kind).ThenByDescending(e => e.Score).ToList();
        return new Trail([.. _articles, .. _sources.Values.Where(s => edges.Exists(e => e.From == s || e.To == s))],
            edges, _notes);
    }

    private TrailNode Node(ArticleReading reading) => _articles.First(a => a.Id == reading.Article.Id);

    private void Stated(ArticleReading reading)
    {
        var article = Node(reading);
        foreach (var group in reading.Sources.Where(s => s.Role is not (SourceRole.Picture or SourceRole.Asked))
            .GroupBy(s => SourceNode(s, reading)))
        {
            if (IsItself(group.Key, reading))
            {
                _notes.Add($"{article.Name} names itself as a source; that is no step of the trail.");
                continue;
            }

            var how = group.Select(s => s.Verb).OfType<string>().Distinct().Select(v => $"“{v}”").ToList();
            var words = how.Count == 0
                ? "It is named after a preposition or in a list." : $"The text says {string.Join(", ", how)}.";
            _edges.Add(new TrailEdge(article, group.Key, EdgeKind.Stated, 1, true,
                [new EdgeReason(ReasonKind.Named, words, 1)]));
        }

        var pictures = reading.Sources.Where(s => s.Role == SourceRole.Picture).Select(s => s.Name).Distinct().ToList();
        if (pictures.Count > 0)
            _notes.Add($"{article.Name} credits pictures to {string.Join(", ", pictures)}; that says nothing about "
            + $"its words.");
    }

    private void SpeaksAsTheOutlet(ArticleReading reading)
    {
        foreach (var group in reading.Sources.Where(s => s.Role == SourceRole.Asked)
            .GroupBy(s => SourceNode(s, reading)))
        {
            if (IsItself(group.Key, reading)) continue;
            var times = group.Count() == 1 ? "once" : $"in {group.Count()} places";
            Infer(Node(reading), group.Key, SpeaksAsOutlet, new EdgeReason(ReasonKind.SpeaksAsTheOutlet,
                $"The text says {times} what {group.Key.Name} asked for or was given, as an outlet writes of "
                    + $"itself, and does not say that it is {group.Key.Name}.", SpeaksAsOutlet));
        }
    }

    private void PublishedFirst(Telling telling)
    {
        foreach (var id in coverage.Named(telling.Original.FirstPublishedBy))
        {
            if (coverage[id]!.ArticleId == telling.Article.Id) continue;
            var source = _sources.TryGetValue(id, out var known)
                ? known : Add(new TrailNode(id, coverage.NameOf(id), NodeKind.Outlet));
            Infer(_articles.First(a => a.Id == telling.Article.Id), source, FirstPublisher,
                new EdgeReason(ReasonKind.FirstPublisher,
                $"It tells “{telling.Statement.Title}”, which {source.Name} published.", FirstPublisher));
        }
    }

    private void Twins()
    {
        var likeness = new TwinFinder(readings, slips, facts);
        var twins = new List<(ArticleReading One, ArticleReading Other, double Score)>();
        for (var i = 0; i < readings.Count; i++)
        {
            for (var j = i + 1; j < readings.Count; j++)
            {
                var (score, reasons) = likeness.Compare(readings[i], readings[j]);
                if (score < TwinFinder.Threshold) continue;
                twins.Add((readings[i], readings[j], score));
                var (taker, source, isDirected) = Direction(readings[i], readings[j]);
                _edges.Add(new TrailEdge(taker, source, EdgeKind.Inferred, score, isDirected, reasons));
            }
        }

        // All stated sources first, so that a twin's inferred source is not handed on as if it had been stated.
        var stated = _edges.Where(e => e is { Kind: EdgeKind.Stated, To.Kind: NodeKind.Outlet }).ToList();
        foreach (var (one, other, score) in twins)
        {
            foreach (var edge in stated.Where(e => e.From.Id == one.Article.Id
                && coverage[e.To.Id] is not null)) HandOn(edge, Node(other), score);
            foreach (var edge in stated.Where(e => e.From.Id == other.Article.Id
                && coverage[e.To.Id] is not null)) HandOn(edge, Node(one), score);
        }
    }

    private void HandOn(TrailEdge edge, TrailNode twin, double score) =>
        Infer(twin, edge.To, score * OfATwin, new EdgeReason(
        ReasonKind.SourceOfATwin, $"{edge.From.Name}, which shares much with it, names {edge.To.Name}.",
            score * OfATwin));

    private (TrailNode Taker, TrailNode Source, bool IsDirected) Direction(ArticleReading one, ArticleReading other)
    {
        if (one.Article.Dates.To < other.Article.Dates.From) return (Node(other), Node(one), true);
        if (other.Article.Dates.To < one.Article.Dates.From) return (Node(one), Node(other), true);
        return (Node(one), Node(other), false);
    }

    /// <summary>Adds an inferred edge, or one more reason to it; nothing where the text itself states the
    /// edge.</summary>
    private void Infer(TrailNode from, TrailNode to, double score, EdgeReason reason)
    {
        var at = _edges.FindIndex(e => e.From == from && e.To == to);
        if (at < 0)
        {
            _edges.Add(new TrailEdge(from, to, EdgeKind.Inferred, score, true, [reason]));
        }
        else if (_edges[at].Kind == EdgeKind.Inferred && !_edges[at].Reasons.Any(r => r.Sentence == reason.Sentence))
        {
            // Reasons are taken as independent; several of one sort count once.
            var counts = !_edges[at].Reasons.Any(r => r.Kind == reason.Kind);
            _edges[at] = _edges[at] with
            {
                Score = counts ? 1 - (1 - _edges[at].Score) * (1 - score) : Math.Max(_edges[at].Score, score),
                Reasons = [.. _edges[at].Reasons.Append(reason).OrderByDescending(r => r.Weight)],
            };
        }
    }

    private TrailNode SourceNode(SourceMention mention, ArticleReading reading)
    {
        var match = people.Resolve(mention.Name, reading.Article.Language);
        var id = match?.Entity.Id ?? coverage.Outlets.FirstOrDefault(o =>
            string.Equals(o.Name, mention.Name, StringComparison.Ordinal))?.Id ?? $"named:{mention.Name}";
        if (_sources.TryGetValue(id, out var known)) return known;
        var name = match?.Entity.Name ?? mention.Name;
        if (ArticleOf(id, name) is { } article) return article;
        var kind = mention.Kind is EntityKind.Outlet or EntityKind.Agency ? NodeKind.Outlet : NodeKind.Voice;
        return Add(new TrailNode(id, name, kind));
    }

    private TrailNode Add(TrailNode node)
    {
        _sources.Add(node.Id, node);
        return node;
    }

    /// <summary>The article of the case that an outlet published, if one did.</summary>
    private TrailNode? ArticleOf(string outletId, string name) => _articles.Find(a =>
        (coverage[outletId]?.ArticleId is { } id && a.Id == id)
            || string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase));

    private static bool IsItself(TrailNode source, ArticleReading reading) => source.Id == reading.Article.Id;
}
