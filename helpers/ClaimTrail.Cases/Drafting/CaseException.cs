namespace ClaimTrail.Cases;

/// <summary>A case that was not written; the message says why and what to do.</summary>
public sealed class CaseException(string message) : Exception(message);
