namespace ClaimTrail.Site.Cases;

/// <summary>A term of the field.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Term">The term.</param>
/// <param name="Meaning">What it means, in plain English.</param>
/// <param name="Example">An example; empty when there is none.</param>
/// <param name="See">Ids of related terms.</param>
internal sealed record GlossaryTerm(string Id, string Term, string Meaning, string Example, IReadOnlyList<string> See)
{
    /// <summary>The languages besides English that a term is named in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["ko", "zh", "id", "ar"];

    /// <summary>The term in other languages, each with its BCP 47 tag.</summary>
    public IReadOnlyList<(string Language, string Name)> Names { get; init; } = [];
}
