using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>One reading of a figure, and what the reference rows say to it.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Label">The reading in words, such as <c>63 years</c>.</param>
/// <param name="Verdict">Whether it agrees with the reference rows.</param>
/// <param name="Why">Why, in words.</param>
/// <param name="Evidence">The rows that were asked, each with what it does for this reading.</param>
internal sealed record JudgedReading(Reading Reading, string Label, Verdict Verdict, string Why, IReadOnlyList<(ICitable Row, Stance Stance)> Evidence);
