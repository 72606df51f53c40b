using ClaimTrail.Text;

namespace ClaimTrail.Checks;

/// <summary>Where an article says what was checked.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Span">The place in the article, in UTF-16 code units.</param>
/// <param name="Surface">The words at that place.</param>
public sealed record Place(string ArticleId, TextSpan Span, string Surface);
