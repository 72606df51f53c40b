namespace ClaimTrail.Site.Cases;

/// <summary>A step of the method, with what is left after it.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Text">How, in a few sentences.</param>
/// <param name="Left">How many are left, counted at the run; null where nothing is counted.</param>
/// <param name="Unit">What is counted.</param>
public sealed record MethodStep(string Title, string Text, int? Left, string Unit);
