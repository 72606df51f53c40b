using Microsoft.CodeAnalysis;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>The files that decide what becomes of a cell, besides its own text and .NET itself.</summary>
internal static class CellInputs
{
    /// <summary>Absolute paths of the assemblies that the code may use, those among them that only others need, and of the sources
    /// that it loads.</summary>
    public static IReadOnlyList<string> Of(Compilation compilation)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols
            .Select(compilation.GetMetadataReference)
            .OfType<PortableExecutableReference>()
            .Select(reference => reference.FilePath)
            .OfType<string>()
            .Where(path => Path.GetDirectoryName(path) != FrameworkReferences.Folder);
        var sources = compilation.SyntaxTrees.SkipLast(1).Select(tree => tree.FilePath);
        return [.. assemblies.Concat(sources)];
    }
}
