namespace ClaimTrail.Archive.Finding;

/// <summary>How a run ended.</summary>
/// <param name="IsComplete">Whether all inputs are answered; false when the run was stopped.</param>
/// <param name="Failed">Lines and inputs that could not be read, each of which has an error in its place.</param>
public readonly record struct FindReport(bool IsComplete, long Failed);
