using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>Looks through a notebook before it runs, imports included, for the code parts it will run.</summary>
internal static class PartScan
{
    public static IEnumerable<CodePart> Of(NotebookDocument document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return document.CodeCells.SelectMany(cell => Of(cell.Source, cell.Language!, document.Folder, document.Folder, seen));
    }

    private static IEnumerable<CodePart> Of(string source, string kernel, string folder, string notebookFolder, HashSet<string> seen)
    {
        IReadOnlyList<CellPart> parts;
        try
        {
            parts = CellSplitter.Split(source, kernel);
        }
        catch (DirectiveException)
        {
            // The cell reports it when its turn comes.
            yield break;
        }
        foreach (var part in parts)
        {
            if (part is CodePart code) yield return code;
            if (part is not ImportPart import) continue;
            foreach (var (cell, cellFolder) in Imported(import, folder, notebookFolder, seen))
                foreach (var inner in Of(cell.Source, cell.Kernel, cellFolder, notebookFolder, seen)) yield return inner;
        }
    }

    private static List<(ImportedCell Cell, string Folder)> Imported(ImportPart import, string folder, string notebookFolder, HashSet<string> seen)
    {
        try
        {
            var path = ImportedFile.Find(import, folder, notebookFolder);
            return seen.Add(path) ? [.. ImportedFile.Read(path, import.Line).Select(cell => (cell, Path.GetDirectoryName(path)!))] : [];
        }
        catch (DirectiveException)
        {
            // As above: an earlier cell may still write the file.
            return [];
        }
    }
}
