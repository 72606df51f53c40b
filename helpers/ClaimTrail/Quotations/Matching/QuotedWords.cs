namespace ClaimTrail.Quotations.Matching;

/// <summary>A quotation to be matched with others.</summary>
/// <param name="Id">A name for it, unique in the list that is matched.</param>
/// <param name="Source">The article that it stands in; two quotations of one source are never matched.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Words">The quoted words.</param>
/// <param name="Speaker">Who says them, as written; null when nobody is named.</param>
public sealed record QuotedWords(string Id, string Source, string Language, string Words, string? Speaker);
