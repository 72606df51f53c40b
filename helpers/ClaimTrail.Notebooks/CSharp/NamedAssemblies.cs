using System.Reflection;
using System.Runtime.Loader;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Finds the assemblies that cells name by path (<c>#r</c>), and what lies beside them. What this program brings itself
/// stays the program's own, as it does for packages.</summary>
internal static class NamedAssemblies
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, string> Paths = new(StringComparer.OrdinalIgnoreCase);
    private static readonly List<string> Folders = [];

    static NamedAssemblies() => AssemblyLoadContext.Default.Resolving += (context, name) => Find(name) is { } path ? context.LoadFromAssemblyPath(path) : null;

    /// <summary>Lets later code use the assemblies at these absolute paths.</summary>
    public static void Add(IReadOnlyList<string> paths)
    {
        lock (Gate)
            foreach (var path in paths)
            {
                Paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
                if (Path.GetDirectoryName(path) is { } folder && !Folders.Contains(folder, StringComparer.Ordinal)) Folders.Add(folder);
            }
    }

    private static string? Find(AssemblyName name)
    {
        if (name.Name is not { } simple) return null;
        lock (Gate)
            return Paths.TryGetValue(simple, out var path)
                ? path
                : Folders.Select(folder => Path.Combine(folder, simple + ".dll")).FirstOrDefault(File.Exists);
    }
}
