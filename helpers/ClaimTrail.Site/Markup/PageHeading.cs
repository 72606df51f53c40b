namespace ClaimTrail.Site.Markup;

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The id that links point at.</param>
/// <param name="Text">The words.</param>
internal sealed record PageHeading(int Level, string Id, string Text);
