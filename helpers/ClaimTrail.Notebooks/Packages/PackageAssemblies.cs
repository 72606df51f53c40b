using System.Runtime.Loader;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>Loads the assemblies of packages as an ordinary program has them: once, all in one context, a higher version
/// standing in for a lower one. Script engines by themselves insist on the exact version that was compiled against.</summary>
internal static class PackageAssemblies
{
    /// <summary>Loads what can be loaded; an assembly that this program brings itself stays the program's own.</summary>
    public static void Load(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            try
            {
                AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
            }
            catch (FileLoadException)
            {
                // One of the same name is there already.
            }
        }
    }
}
