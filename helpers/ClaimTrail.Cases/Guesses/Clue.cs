namespace ClaimTrail.Cases;

/// <summary>One sign of a fact, and where it was seen.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Sure">How far it goes by itself; never more than <see cref="Sureness.Likely"/>.</param>
/// <param name="Where">Where it was seen, as words that go on from "from": the title tag of the page.</param>
internal sealed record Clue(string Value, Sureness Sure, string Where);
