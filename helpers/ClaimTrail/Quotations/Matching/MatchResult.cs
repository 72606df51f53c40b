using System.Globalization;

namespace ClaimTrail.Quotations.Matching;

/// <summary>Two quotations that are probably tellings of the same words.</summary>
/// <param name="One">The quotation that stands earlier in the list.</param>
/// <param name="Other">The other.</param>
/// <param name="Score">From 0 to 1; no probability, but comparable within one run.</param>
/// <param name="Shared">The anchors that both have, the rarest first.</param>
/// <param name="OrderKept">The share of pairs of shared anchors that stand in the same order in both, from 0 to 1; null
/// when they share fewer than two.</param>
public sealed record QuotationMatch(
    QuotedWords One, QuotedWords Other, double Score, IReadOnlyList<Anchor> Shared, double? OrderKept);

/// <summary>Which quotations of a list are tellings of the same words.</summary>
/// <param name="Matches">The pairs, the surest first.</param>
/// <param name="UsedCodebook">Whether a codebook of motifs helped; without one only numbers, names and words in Latin
/// letters speak, and short or purely idiomatic quotations are missed.</param>
/// <param name="Unplaced">The quotations without an anchor rare enough to look up; nothing can be said of them.</param>
/// <param name="Compared">How many pairs were compared in full.</param>
public sealed record MatchResult(
    IReadOnlyList<QuotationMatch> Matches, bool UsedCodebook, IReadOnlyList<QuotedWords> Unplaced, long Compared)
{
    /// <summary>How far the result carries, in a sentence for people.</summary>
    public string Strength => UsedCodebook
        ? "Matched by motifs of the codebook, numbers, names and words in Latin letters."
        : "Weaker: matched without a codebook, by numbers, names and words in Latin letters alone.";

    /// <summary>The quotations that hang together through matches: each group holds two or more, in the order of the
    /// list.</summary>
    public IReadOnlyList<IReadOnlyList<QuotedWords>> Groups()
    {
        var parent = new Dictionary<QuotedWords, QuotedWords>(ReferenceEqualityComparer.Instance);
        foreach (var match in Matches)
        {
            var (one, other) = (Root(match.One), Root(match.Other));
            if (!ReferenceEquals(one, other)) parent[other] = one;
        }

        return [.. Matches.SelectMany(m => new[] { m.One, m.Other }).Distinct()
            .GroupBy(Root, ReferenceEqualityComparer.Instance).Select(g => (IReadOnlyList<QuotedWords>)[.. g])];

        QuotedWords Root(QuotedWords words)
        {
            var root = words;
            while (parent.TryGetValue(root, out var up)) root = up;
            while (parent.TryGetValue(words, out var up) && !ReferenceEquals(up, root))
            {
                parent[words] = root;
                words = up;
            }

            return root;
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Matches.Count} matches. {Strength}");
}
