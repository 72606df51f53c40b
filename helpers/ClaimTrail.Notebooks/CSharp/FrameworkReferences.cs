using Microsoft.CodeAnalysis;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>The assemblies of .NET itself, which every C# cell may use.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<IReadOnlyList<PortableExecutableReference>> Read = new(() =>
    [
        .. Trusted().Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>References to the assemblies beside the core library: the shared framework, not what this program brings. Read
    /// once.</summary>
    public static IReadOnlyList<PortableExecutableReference> All => Read.Value;

    private static IEnumerable<string> Trusted()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetDirectoryName(path) == framework && !Path.GetFileName(path).StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
