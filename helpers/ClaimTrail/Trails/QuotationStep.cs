using ClaimTrail.Articles;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Trails;

/// <summary>One stop of a quotation on its way: a telling with the passages that show it.</summary>
/// <param name="Telling">The telling.</param>
/// <param name="Passages">The quoted passages that hold its words, with their glosses, in the order of the text.</param>
public sealed record QuotationStep(Telling Telling, IReadOnlyList<Passage> Passages);
