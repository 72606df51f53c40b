using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.CSharp.Kept;

/// <summary>The compiled C# cells of one notebook, in the order in which they ran.</summary>
/// <param name="MadeBy">The compiler and the .NET that they were made with; others would make others.</param>
/// <param name="Cells">The cells, the prelude first.</param>
internal sealed record KeptCells(string MadeBy, IReadOnlyList<KeptCell> Cells)
{
    private static string ThisCompiler { get; } = string.Join(' ',
        FrameworkReferences.Folder, Version(typeof(KeptCells)), Version(typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation)));

    /// <summary>The file for a notebook.</summary>
    /// <param name="folder">Where such files are; it may be deleted at any time.</param>
    /// <param name="notebook">Absolute path of the notebook, by which relative paths in its cells are read.</param>
    public static string FileFor(string folder, string notebook) =>
        Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(notebook)}-{ContentKey.Of(notebook, 8)}.json");

    /// <summary>What an earlier run kept; nothing when there was none, when it used another compiler, or when the file cannot be
    /// read: it only saves time.</summary>
    public static IReadOnlyList<KeptCell> Read(string file)
    {
        try
        {
            if (!File.Exists(file)) return [];
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize(stream, KeptCellsJson.Default.KeptCells) is { } kept && kept.MadeBy == ThisCompiler ? kept.Cells : [];
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Keeps cells for the next run, in place of what was kept before.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string file, IReadOnlyList<KeptCell> cells)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        WholeFile.Replace(file, stream => JsonSerializer.Serialize(stream, new KeptCells(ThisCompiler, cells), KeptCellsJson.Default.KeptCells));
    }

    private static Guid Version(Type type) => type.Module.ModuleVersionId;
}

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(KeptCells))]
internal sealed partial class KeptCellsJson : JsonSerializerContext;
