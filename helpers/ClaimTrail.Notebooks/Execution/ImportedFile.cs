using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>A stretch of an imported file that runs like a cell.</summary>
/// <param name="Origin">What errors call it.</param>
/// <param name="Source">Its text.</param>
/// <param name="Kernel">The language it starts in.</param>
internal sealed record ImportedCell(string Origin, string Source, string Kernel);

/// <summary>Reads what <c>#!import</c> names.</summary>
internal static class ImportedFile
{
    /// <summary>Where the file is: beside the file that imports it, or in the notebook's folder.</summary>
    /// <exception cref="DirectiveException">There is no such file.</exception>
    public static string Find(ImportPart import, string importerFolder, string notebookFolder)
    {
        string[] places = [Path.GetFullPath(Path.Combine(importerFolder, import.Path)), Path.GetFullPath(Path.Combine(notebookFolder, import.Path))];
        return Array.Find(places, File.Exists) ?? throw new DirectiveException(import.Line, Missing(import.Path));
    }

    /// <summary>The file's cells; a script is one cell.</summary>
    /// <exception cref="DirectiveException">The kind of file is not known, or it is a broken notebook.</exception>
    public static IReadOnlyList<ImportedCell> Read(string path, int line)
    {
        var name = Path.GetFileName(path);
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".CSX" or ".CS":
                return [new ImportedCell(name, Text(path), KernelName.CSharp)];
            case ".FSX" or ".FS":
                return [new ImportedCell(name, Text(path), KernelName.FSharp)];
            case ".DIB":
                return [new ImportedCell(name, WithoutMeta(Text(path)), KernelName.CSharp)];
            case ".IPYNB":
                try
                {
                    return [.. NotebookReader.Read(path).CodeCells.Select(cell =>
                        new ImportedCell($"{name} cell {Formatting.PlainText.Of(cell.Number)}", cell.Source, cell.Language!))];
                }
                catch (UnreadableNotebookException error)
                {
                    throw new DirectiveException(line, $"#!import {name}: {error.Message}");
                }
            default:
                throw new DirectiveException(line, $"#!import cannot run {name}. It runs .csx, .cs, .fsx, .ipynb and .dib files.");
        }
    }

    private static string Missing(string path) => path.StartsWith(".boot/", StringComparison.Ordinal)
        ? $"There is no file {path}. It is written by the build: run dotnet build, then run the notebook again."
        : $"There is no file {path}. The path is read from the notebook's folder.";

    private static string Text(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    /// <summary>A .dib file is cells under their selectors; its <c>#!meta</c> block is about the editor. Emptied lines keep the
    /// numbers true.</summary>
    private static string WithoutMeta(string text)
    {
        var isMeta = false;
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            if (line.StartsWith("#!", StringComparison.Ordinal)) isMeta = line.Trim() == "#!meta";
            return isMeta ? "" : line;
        }));
    }
}
