namespace ClaimTrail.Comparing.Reading;

/// <summary>A place where a text says something that the list of everyday words knows.</summary>
/// <param name="Id">Its row in the list.</param>
/// <param name="Start">Where the word begins, in UTF-16 code units.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct Notion(int Id, int Start, int Length);
