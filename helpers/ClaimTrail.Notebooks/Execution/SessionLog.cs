namespace ClaimTrail.Notebooks.Execution;

/// <summary>What a running notebook reports beside its outputs.</summary>
/// <param name="Note">A sentence for the log.</param>
/// <param name="Use">A package that is now in use.</param>
internal sealed record SessionLog(Action<string> Note, Action<PackageUse> Use);
