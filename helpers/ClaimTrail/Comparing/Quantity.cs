using ClaimTrail.Figures;

namespace ClaimTrail.Comparing;

/// <summary>One thing that was counted or measured, in every article that tells it, whatever number it tells.</summary>
/// <param name="Id">Its name in this result, such as <c>q3</c>.</param>
/// <param name="Kind">What most tellings take it for.</param>
/// <param name="Unit">The unit that most tellings have.</param>
/// <param name="About">The everyday words, in English, that stand around its tellings; the weightier first.</param>
/// <param name="Tellings">The tellings, article by article in the order of publication, each article's in the order of
/// its text.</param>
public sealed record Quantity(string Id, FigureKind Kind, Unit Unit, IReadOnlyList<string> About,
    IReadOnlyList<FigureTelling> Tellings);
