namespace ClaimTrail.Display;

/// <summary>One way to read the words on a claim card.</summary>
/// <param name="Reading">What is read, for example <c>63 years</c>.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="Why">The reason, in a sentence.</param>
public sealed record CardReading(string Reading, VerdictSign Verdict, string Why);
