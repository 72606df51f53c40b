namespace ClaimTrail.Quotations.Tellings;

/// <summary>Something that was said or written once and that several articles tell again.</summary>
/// <param name="Id">The name that other files use: lower-case letters, digits and hyphens.</param>
/// <param name="Person">Who said it, as a name of the alias table; null when nobody is named.</param>
/// <param name="OriginalIn"><c>reference</c> when the original stands among the reference quotations; else the article.</param>
/// <param name="OriginalBegins">Words of the original that are found in no other, usually its first.</param>
/// <param name="Title">What it is, in a few words.</param>
public sealed record Statement(string Id, string? Person, string OriginalIn, string OriginalBegins, string Title)
{
    /// <summary>The value of <see cref="OriginalIn"/> that means the reference quotations.</summary>
    public const string Reference = "reference";
}
