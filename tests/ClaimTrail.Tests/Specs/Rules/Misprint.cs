namespace ClaimTrail.Tests.Specs.Rules;

/// <summary>An example whose expected value is not what its text says.</summary>
internal sealed record Misprint(string Language, string Text, string Why);
