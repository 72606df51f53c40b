namespace ClaimTrail.Notebooks.Packages;

/// <summary>A package on disk, as a restore found it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Folder">Absolute folder of its content.</param>
/// <param name="Assemblies">Absolute paths of its managed assemblies for this machine.</param>
/// <param name="Natives">Absolute paths of its native libraries for this machine.</param>
/// <param name="Dependencies">Ids of the packages it needs.</param>
internal sealed record RestoredPackage(
    string Id, string Folder, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Natives, IReadOnlyList<string> Dependencies);

/// <summary>What a restore gave.</summary>
internal abstract record RestoreOutcome
{
    /// <summary>Every package was found.</summary>
    public sealed record Restored(IReadOnlyDictionary<string, RestoredPackage> Packages) : RestoreOutcome;

    /// <summary>Some packages, perhaps dependencies, are on no feed.</summary>
    public sealed record Missing(IReadOnlySet<string> Ids) : RestoreOutcome;

    /// <summary>The restore failed for another reason, in NuGet's words.</summary>
    public sealed record Failed(string Reason) : RestoreOutcome;
}
