namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>A term of the field.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Term">The term.</param>
/// <param name="Meaning">What it means, in plain English.</param>
/// <param name="Example">An example; empty when there is none.</param>
/// <param name="See">Ids of related terms.</param>
internal sealed record GlossaryTerm(string Id, string Term, string Meaning, string Example, IReadOnlyList<string> See);
