namespace ClaimTrail.Fuzz.Tests.Running;

/// <summary>What came of a run.</summary>
/// <param name="Inputs">How many inputs were read.</param>
/// <param name="Refused">How many of them the reader refused with a message.</param>
/// <param name="Failure">The first input that crashed it or kept it too long; null when there was none.</param>
internal sealed record FuzzReport(int Inputs, int Refused, string? Failure);
