using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>A motif found in words.</summary>
internal sealed record MotifPlace(Motif Motif, MotifForm Form, TextSpan Span, string Surface)
{
    /// <summary>How many code units lie between two motifs; 0 when they touch or overlap.</summary>
    public int GapTo(MotifPlace other) =>
        Math.Max(0, Math.Max(Span.Start - other.Span.End, other.Span.Start - Span.End));
}

/// <summary>Which motifs stand where in one wording of a statement.</summary>
internal sealed class MotifMap
{
    private readonly Dictionary<string, MotifPlace> _places;

    private MotifMap(IEnumerable<MotifPlace> places)
    {
        InOrder = [.. places.OrderBy(p => p.Span.Start).ThenBy(p => p.Span.Length)];
        _places = InOrder.ToDictionary(p => p.Motif.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<MotifPlace> InOrder { get; }

    public static MotifMap Of(Extent words, IEnumerable<Motif> motifs, string language) =>
        new(motifs.Select(m => words.Find(m, language)).OfType<MotifPlace>());

    public MotifPlace? this[string motifId] => _places.GetValueOrDefault(motifId);

    /// <summary>The motif that stands next to one, of two equally near the one behind it; null when no other is
    /// there.</summary>
    public MotifPlace? Nearest(MotifPlace place) =>
        InOrder.Where(p => p != place).OrderBy(place.GapTo).ThenByDescending(p => p.Span.Start).FirstOrDefault();

    /// <summary>The motifs that stand wholly between two.</summary>
    public IEnumerable<MotifPlace> Between(MotifPlace one, MotifPlace other)
    {
        var (first, second) = one.Span.Start <= other.Span.Start ? (one, other) : (other, one);
        return InOrder.Where(p => p.Span.Start >= first.Span.End && p.Span.End <= second.Span.Start);
    }

    /// <summary>The share of pairs of motifs that stand in the same order in both; null when no pair stands in
    /// both.</summary>
    public double? OrderSharedWith(MotifMap other)
    {
        var shared = InOrder.Select(p => other[p.Motif.Id]).OfType<MotifPlace>().ToList();
        var (kept, pairs) = (0, 0);
        for (var i = 0; i < shared.Count; i++)
            for (var j = i + 1; j < shared.Count; j++, pairs++)
                if (shared[i].Span.Start <= shared[j].Span.Start) kept++;
        return pairs == 0 ? null : (double)kept / pairs;
    }
}
