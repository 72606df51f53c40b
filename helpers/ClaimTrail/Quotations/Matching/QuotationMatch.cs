namespace ClaimTrail.Quotations.Matching;

/// <summary>Two quotations that are probably tellings of the same words.</summary>
/// <param name="One">The quotation that stands earlier in the list.</param>
/// <param name="Other">The other.</param>
/// <param name="Score">From 0 to 1; no probability, but comparable within one run.</param>
/// <param name="Shared">The anchors that both have, the rarest first.</param>
/// <param name="OrderKept">The share of pairs of shared anchors that stand in the same order in both, from 0 to 1; null when
/// they share fewer than two.</param>
public sealed record QuotationMatch(
    QuotedWords One, QuotedWords Other, double Score, IReadOnlyList<Anchor> Shared, double? OrderKept)
{
    /// <summary>Whether the two are in different languages.</summary>
    public bool CrossesLanguages => !LanguageTag.Same(One.Language, Other.Language);
}
