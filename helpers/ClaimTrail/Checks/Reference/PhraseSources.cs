using ClaimTrail.Text;

namespace ClaimTrail.Checks.Reference;

/// <summary>Which outlets word a span of time so much alike that they are no witnesses of their own.</summary>
/// <remarks>Outlets of one language that give the same number count as one source when at least half of the shorter
/// phrase stands in the other, directly or by way of a third. That one took it from the other is likely and not
/// proven; two that word it differently may still have it from one agency.</remarks>
public static class PhraseSources
{
    /// <summary>From which share of common pieces on two phrases count as one.</summary>
    private const double Alike = 0.5;

    /// <summary>Each phrase with the one that stands for its source: the first of those that are worded
    /// alike.</summary>
    /// <param name="phrases">The phrases, in the order in which the first shall stand for the others.</param>
    public static IReadOnlyList<(ElapsedPhrase Phrase, ElapsedPhrase Source)> Of(IEnumerable<ElapsedPhrase> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        List<(ElapsedPhrase Phrase, string Words, PieceSet Pieces)> all =
            [.. phrases.Select(p => (p, NormalisedText.Of(p.Phrase)))
                .Select(p => (p.p, p.Item2, PieceSet.Of(p.Item2)))];
        var sources = Enumerable.Range(0, all.Count).ToArray();
        for (var i = 0; i < all.Count; i++)
            for (var j = 0; j < i; j++)
                if (AreAlike(all[i], all[j])) Join(sources, sources[i], sources[j]);
        return [.. all.Select((p, i) => (p.Phrase, all[sources[i]].Phrase))];
    }

    /// <summary>How many sources the phrases come from.</summary>
    public static int Count(IEnumerable<ElapsedPhrase> phrases) =>
        Of(phrases).Select(p => p.Source.Id).Distinct().Count();

    private static bool AreAlike(
        (ElapsedPhrase Phrase, string Words, PieceSet Pieces) one,
        (ElapsedPhrase Phrase, string Words, PieceSet Pieces) other) =>
        (one.Phrase.Elapsed, one.Phrase.Unit) == (other.Phrase.Elapsed, other.Phrase.Unit)
        && string.Equals(one.Phrase.Language, other.Phrase.Language, StringComparison.OrdinalIgnoreCase)
        && (one.Words == other.Words || one.Pieces.OverlapWith(other.Pieces) >= Alike);

    private static void Join(int[] sources, int one, int other)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        for (var i = 0; i < sources.Length; i++)
            if (sources[i] == second) sources[i] = first;
    }
}
