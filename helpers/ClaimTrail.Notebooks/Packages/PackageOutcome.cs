namespace ClaimTrail.Notebooks.Packages;

/// <summary>What became of one package that a notebook names.</summary>
internal abstract record PackageOutcome(string Version)
{
    /// <summary>It can be used.</summary>
    public sealed record Found(LoadedPackage Package) : PackageOutcome(Package.Use.Version);

    /// <summary>It cannot; the reason names it and says what to do.</summary>
    public sealed record NotFound(string Version, string Reason) : PackageOutcome(Version);
}
