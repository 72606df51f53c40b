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

    /// <summary>Where they are; the path names the version.</summary>
    public static string Folder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static IEnumerable<string> Trusted() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetDirectoryName(path) == Folder && !Path.GetFileName(path).StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
