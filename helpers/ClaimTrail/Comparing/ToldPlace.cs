using ClaimTrail.Text;

namespace ClaimTrail.Comparing;

/// <summary>A place in an article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Span">The place, in UTF-16 code units of the article's text.</param>
/// <param name="Surface">The exact slice.</param>
public sealed record ToldPlace(string Article, TextSpan Span, string Surface);
