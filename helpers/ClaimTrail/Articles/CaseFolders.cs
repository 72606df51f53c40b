namespace ClaimTrail.Articles;

/// <summary>Finds the folders of a case.</summary>
internal static class CaseFolders
{
    /// <summary>The folder that is meant: one that exists, or else a case of that name in a folder
    /// <c>data</c>.</summary>
    /// <exception cref="CorpusException">There is none.</exception>
    public static string Find(string folderOrName)
    {
        if (Directory.Exists(folderOrName)) return folderOrName;
        var data = Above(Environment.CurrentDirectory).Select(f => Path.Combine(f, "data")).Where(Directory.Exists)
            .ToList();
        if (Path.GetFileName(folderOrName) == folderOrName
            && data.Select(d => Path.Combine(d, folderOrName)).FirstOrDefault(IsCase) is { } named) return named;
        var others = data.SelectMany(Directory.EnumerateDirectories).Where(IsCase).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal);
        throw new CorpusException([new CorpusError(folderOrName, null, "The case folder does not exist.",
            $"Name a folder that holds {CaseFiles.Articles}, or a case in the folder data: "
                + $"{string.Join(", ", others)}.")]);
    }

    /// <summary>The folder with the reference rows of a case: its own, or else the shared one beside it.</summary>
    public static string ReferenceOf(string caseFolder) =>
        Path.Combine(caseFolder, "reference") is var own && Directory.Exists(own) ? own : SharedReferenceOf(caseFolder);

    /// <summary>The folder with the reference rows that all cases share.</summary>
    public static string SharedReferenceOf(string caseFolder) => Path.Combine(caseFolder, "..", "reference");

    /// <summary>A folder and those above it, the nearest first.</summary>
    public static IEnumerable<string> Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
            yield return current.FullName;
    }

    private static bool IsCase(string folder) => File.Exists(Path.Combine(folder, CaseFiles.Articles));
}
