namespace ClaimTrail.Comparing;

/// <summary>Somebody's words, in every article that tells them.</summary>
/// <param name="Id">Its name in this result, such as <c>s2</c>.</param>
/// <param name="Speaker">Who speaks, as the earliest telling that names somebody writes it; null when none
/// does.</param>
/// <param name="Tellings">The tellings, article by article in the order of publication.</param>
public sealed record ToldStatement(string Id, string? Speaker, IReadOnlyList<WordsTelling> Tellings);
