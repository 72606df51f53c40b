using System.Globalization;
using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Holds each telling of a quantity against the one it was probably taken from, else against the
/// earliest.</summary>
internal sealed class FigureChanges(Lineage lineage, IReadOnlyList<FigureGroup> groups)
{
    private readonly FusedFinder _fused = new(groups);
    private readonly Dictionary<FigureMention, FigureGroup> _groupOf = Owners(groups);
    // A number that somebody tells in points is the difference, and not one of the two shares.
    private readonly HashSet<decimal> _points = [.. groups.SelectMany(g => g.Tellings.Keys)
        .Where(m => m.IsPoints).Select(m => m.Value).OfType<decimal>()];

    public IEnumerable<Change> In(FigureGroup group, string id)
    {
        var tellings = group.Tellings.Keys.OrderBy(m => lineage.Order(m.Reading)).ThenBy(m => m.Span.Start).ToList();
        // Somebody's words are held against his words, and the writer's against the writer's.
        foreach (var part in tellings.GroupBy(m => m.Quoted is not null
            && tellings.Exists(t => t.Quoted is null && t.Reading == m.Reading)))
            foreach (var change in Within([.. part], group, id)) yield return change;
        foreach (var telling in tellings)
            if (Doubt(telling, id) is { } doubt) yield return doubt;
    }

    private IEnumerable<Change> Within(List<FigureMention> tellings, FigureGroup group, string id)
    {
        var first = Reference(tellings).Reading;
        var root = tellings.Where(m => ReferenceEquals(m.Reading, first)).ToList();
        // Who tells both ends knows both, also where a headline tells one.
        if (root.Exists(m => ValueTies.IsRange(m.Figure))) root.RemoveAll(m => !ValueTies.IsRange(m.Figure));
        var odd = new Dictionary<ChangeKind, bool>();
        foreach (var telling in tellings.Where(m => !ReferenceEquals(m.Reading, first)))
        {
            if (Nearest(root, telling) is not { } change)
            {
                if ((PointsLost(telling, root[0]) ?? TimeBoundLost(telling, root[0], tellings)) is { } lost)
                    yield return Make(lost, id, telling, root[0]);
                continue;
            }

            if (change.Kind is ChangeKind.Value or ChangeKind.Scale && _fused.Find(telling, group) is { } fused)
            {
                yield return Make(fused, id, telling, root[0]);
                continue;
            }

            if (!odd.TryGetValue(change.Kind, out var isOdd))
                odd.Add(change.Kind, isOdd = IsOdd(root[0], change.Kind, tellings));
            if (isOdd) continue;
            // A headline has no room for "about"; the text below it says it.
            if (change.Kind == ChangeKind.Hedge && telling.Sentence == 0
                && tellings.Exists(t => ReferenceEquals(t.Reading, telling.Reading) && Nearest(root, t) is null))
                continue;
            var against = Against(telling, tellings, root[0], change.Kind);
            var inherited = tellings.Find(t => lineage.Before(telling.Reading).Contains(t.Reading)
                && FigureDifference.Of(t, telling) is null);
            if (inherited is not null)
                change = change with
                {
                    Why = $"{change.Why} It stands so already in {inherited.Reading.Article.Name}.",
                    Sure = change.Sure * 0.9
                };
            yield return Make(change, id, telling, against);
        }

        if (tellings.Find(t => t.IsPoints) is { } points && !ReferenceEquals(points.Reading, first))
            foreach (var telling in root)
                if (PointsLost(telling, telling) is { } lost) yield return Make(lost, id, telling, points);
        foreach (var telling in root.Skip(1))
            if (FigureDifference.Of(root[0], telling) is
                {
                    Kind: ChangeKind.Value or ChangeKind.Scale
                or ChangeKind.Separator
                } own) yield return Make(own, id, telling, root[0]);
    }

    /// <summary>The telling that others are held against: the earliest, where others name its article as their source.
    /// Where none does, nobody knows where the number comes from: then a range, which no retelling invents, else the
    /// earliest of those that say what most say.</summary>
    private FigureMention Reference(List<FigureMention> tellings)
    {
        if (lineage.MayBeOrigin(tellings[0].Reading)) return tellings[0];
        var most = tellings.GroupBy(m => (m.Value, m.Figure.Unit.Code, m.Day))
            .MaxBy(g => g.Select(m => m.Reading).Distinct().Count())!.ToList();
        if (tellings.Find(m => ValueTies.IsRange(m.Figure) && ValueTies.Of(m, most[0]) >= ValueTie.OneEnd) is { } range
            && (range.Figure.Kind == FigureKind.Money
                || tellings.Exists(m => m.Figure.Low is null || m.Figure.High is null))) return range;
        return most
            .GroupBy(m => m.Figure.Hedge)
            .OrderByDescending(g => g.Select(m => m.Reading).Distinct().Count())
            .ThenBy(g => g.Key == Hedge.Exact)
            .First()
            .First();
    }

    /// <summary>Whether a telling that is not the first of the story lacks a bound or an "about" that most others have:
    /// then it is the odd one, and not they.</summary>
    private bool IsOdd(FigureMention root, ChangeKind kind, List<FigureMention> tellings)
    {
        if (kind is not (ChangeKind.BoundAdded or ChangeKind.Hedge) || lineage.Order(root.Reading) == 0) return false;
        var others = tellings.Where(t => !ReferenceEquals(t.Reading, root.Reading)).ToLookup(t => t.Reading);
        var differing = others.Count(o => o.All(t => FigureDifference.Of(root, t)?.Kind == kind));
        return differing > 1 && differing * 2 > others.Count;
    }

    /// <summary>The least difference from any telling of the earliest article; null when it agrees with one.</summary>
    private static FigureDifference? Nearest(List<FigureMention> root, FigureMention telling)
    {
        FigureDifference? least = null;
        foreach (var earlier in root)
        {
            if (FigureDifference.Of(earlier, telling) is not { } difference) return null;
            if (least is null || difference.Kind > least.Value.Kind) least = difference;
        }

        return least;
    }

    /// <summary>The nearest article before it in the trail that tells otherwise; else the earliest.</summary>
    private FigureMention Against(FigureMention telling, List<FigureMention> tellings,
        FigureMention root, ChangeKind kind)
    {
        foreach (var before in lineage.Before(telling.Reading))
            if (tellings.Find(t => ReferenceEquals(t.Reading, before)
                && FigureDifference.Of(t, telling)?.Kind == kind) is { } source) return source;
        return root;
    }

    /// <summary>A bound on a stretch of time that others keep. Where only one telling has it, "within" may be all that
    /// it says.</summary>
    private static FigureDifference? TimeBoundLost(FigureMention telling, FigureMention root,
        List<FigureMention> tellings)
    {
        if (root.Figure.Kind != FigureKind.Duration || root.SaysWithin() || telling.SaysWithin() || telling.SaysBound()
            || !FigureDifference.LosesBound(root, telling)) return null;
        var kept = tellings.Count(t => !ReferenceEquals(t.Reading, root.Reading)
            && ValueTies.Of(root, t) == ValueTie.Same && FigureDifference.LosesBound(t, telling));
        return kept >= 2
            ? new FigureDifference(ChangeKind.BoundLost, 0.75,
                "The time stands here without the bound that other tellings keep.")
            : null;
    }

    /// <summary>A difference of two shares that stands beside them and is told as percent.</summary>
    private FigureDifference? PointsLost(FigureMention telling, FigureMention root)
    {
        if (telling.Figure.Kind != FigureKind.Percent || telling.IsPoints || root.IsPoints) return null;
        return IsDifference(telling) ? Points : null;
    }

    private static readonly FigureDifference Points = new(ChangeKind.PercentPoints, 0.85,
        "The number is the difference of two shares that stand beside it, so it is told in percent and counts "
        + "percentage points.");

    private bool IsDifference(FigureMention telling)
    {
        if (telling.Value is not { } value) return false;
        // Of 14, 8 and 6 each is the difference of the others: it is the one that somebody tells in points.
        var shares = telling.Reading.Figures
            .Where(f => f.Figure.Kind == FigureKind.Percent && !ReferenceEquals(f, telling)).ToList();
        // "From 9 to 16, by 7", and "by 7, from 9 to 16".
        return Differ(shares.Where(f => f.Order < telling.Order && telling.Sentence - f.Sentence <= 1))
            || Differ(shares.Where(f => f.Sentence == telling.Sentence && f.Order - telling.Order is 1 or 2));

        bool Differ(IEnumerable<FigureMention> beside)
        {
            var values = beside.SelectMany(f => new[] { f.Figure.Low, f.Figure.High }).OfType<decimal>()
                .Where(v => !_points.Contains(v)).ToHashSet();
            return !values.Contains(value) && values.Any(a => values.Contains(a + value));
        }
    }

    private Change? Doubt(FigureMention telling, string id)
    {
        if (telling.Figure.Kind == FigureKind.Percent && telling.Reading.Figures.Count > 2 && !telling.IsPoints
            && _groupOf[telling].Count == 1 && IsDifference(telling))
            return Make(Points, id, telling,
                telling.Reading.Figures.Last(f => f.Figure.Kind == FigureKind.Percent && f.Order != telling.Order
                    && Math.Abs(f.Sentence - telling.Sentence) <= 1));
        if (telling.Figure.Readings is not [{ Kind: FigureKind.Duration } likely, { } other, ..]
            || other.Kind == FigureKind.Duration) return null;
        // What the words probably say, and what they say as they are printed.
        return new Change(ChangeKind.Unit, id, Place(telling), Place(telling), likely.Words(), other.Words(), 0.8,
            $"The words can be read as {likely.Words()} and as {other.Words()}: {likely.Reason}");
    }

    private static Dictionary<FigureMention, FigureGroup> Owners(IReadOnlyList<FigureGroup> groups)
    {
        var owners = new Dictionary<FigureMention, FigureGroup>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups)
            foreach (var (mention, _) in group.Tellings) owners[mention] = group;
        return owners;
    }

    private static Change Make(FigureDifference difference, string id, FigureMention telling, FigureMention against) =>
        new(
        difference.Kind, id, Place(telling), Place(against), Words(against, telling), Words(telling, against),
        Math.Round(difference.Sure, 2), difference.Why);

    public static ToldPlace Place(FigureMention mention) =>
        new(mention.Reading.Article.Id, mention.Span, mention.Figure.Surface);

    // Of one day with two names it is the name that differs.
    private static string Words(FigureMention mention, FigureMention other) =>
        mention.Weekday is { } name && other.Weekday is { } another && name != another
            ? $"{name}, {Words(mention)}"
            : Words(mention);

    private static string Words(FigureMention mention) => mention.Day is { } day && mention.Value is null ? Day(day)
        : mention.Figure.Words() + (mention.IsPoints ? " (points)" : "");

    private static string Day(CalendarDay day)
    {
        var month = day.Month is { } m and >= 1 and <= 12
            ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m)
            : "";
        return string.Join(' ', new[] { day.Day?.ToString(CultureInfo.InvariantCulture), month,
            day.Year?.ToString(CultureInfo.InvariantCulture) }.Where(p => !string.IsNullOrEmpty(p)));
    }
}
