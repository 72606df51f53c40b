using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Evaluation;

/// <summary>A figure as a person read it, to hold a finder against.</summary>
/// <param name="Id">The label's name.</param>
/// <param name="ArticleId">The article it stands in.</param>
/// <param name="Span">Its place in the article, in UTF-16 code units.</param>
/// <param name="Surface">The words at that place.</param>
/// <param name="Kind">What it states.</param>
/// <param name="Low">Lower bound; null when the text sets none.</param>
/// <param name="High">Upper bound; null when the text sets none.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Hedge">How firmly it is stated.</param>
/// <param name="Counted">The counted noun as written; null when none stands next to the number.</param>
/// <param name="Measures">What it measures, in a few words.</param>
/// <param name="IsFurniture">Whether it belongs to the page and not to the story; such labels are left out of scores.</param>
public sealed record FigureLabel(
    string Id,
    string ArticleId,
    TextSpan Span,
    string Surface,
    FigureKind Kind,
    decimal? Low,
    decimal? High,
    Unit Unit,
    Hedge Hedge,
    string? Counted,
    string Measures,
    bool IsFurniture);
