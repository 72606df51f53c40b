namespace ClaimTrail.Cases;

/// <summary>What a folder gives for a case: the articles, and every file that is none.</summary>
/// <param name="Articles">The articles, in the order of the names of their files.</param>
/// <param name="Problems">Files that were left out and doubts about others, in the same order.</param>
public sealed record CaseDraft(IReadOnlyList<DraftArticle> Articles, IReadOnlyList<IntakeProblem> Problems)
{
    /// <summary>Reads a folder of .txt, .html, .htm and .docx files. A file that cannot be read becomes a problem and hides no
    /// other; at most one file is in memory beside the texts that were found.</summary>
    /// <param name="folder">The folder; folders below it are named and not read.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static CaseDraft Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"The folder {folder} does not exist. Name one that holds your articles.");
        return new FolderReader(folder).Read();
    }
}
