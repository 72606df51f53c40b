using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>A package that is ready to be used.</summary>
/// <param name="Use">What was asked for and what was taken.</param>
/// <param name="Assemblies">Absolute paths of managed assemblies, dependencies included.</param>
/// <param name="NativeFolders">Absolute paths of folders with native libraries.</param>
/// <param name="Notes">What the log should say about it.</param>
internal sealed record LoadedPackage(
    PackageUse Use, IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeFolders, IReadOnlyList<string> Notes);
