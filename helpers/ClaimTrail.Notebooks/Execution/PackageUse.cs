namespace ClaimTrail.Notebooks.Execution;

/// <summary>Which copy of a package a notebook ran with.</summary>
/// <param name="Id">The package's id as the notebook names it.</param>
/// <param name="Version">The version as the notebook names it.</param>
/// <param name="Source">The real package or its stand-in.</param>
public sealed record PackageUse(string Id, string Version, PackageSource Source);

/// <summary>Where a package's code came from.</summary>
public enum PackageSource
{
    /// <summary>The package itself, from a package feed.</summary>
    Feed,

    /// <summary>A subset of the same names written for this project, because the feed lacks the package or
    /// stand-ins were asked for.</summary>
    StandIn,
}
