namespace ClaimTrail.Notebooks.Execution;

/// <summary>A package that a notebook named and got.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Version">Its version, the one that the notebook names.</param>
public sealed record PackageUse(string Id, string Version);
