using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Cli.Commands;

/// <summary>The case that the repository's notebooks are about: the one that <c>CLAIMTRAIL_CASE</c> names, else the first.</summary>
internal static class DefaultCase
{
    private const string Name = "netflix-2023";

    /// <summary>Its folder, when it has claims to check; otherwise null.</summary>
    public static string? Folder(string root)
    {
        var named = Environment.GetEnvironmentVariable("CLAIMTRAIL_CASE");
        var folder = Path.GetFullPath(string.IsNullOrEmpty(named) ? Name : named, Path.Combine(root, "data"));
        return File.Exists(Path.Combine(folder, ClaimSheet.FileName)) ? folder : null;
    }

    /// <summary>Writes the case's <c>findings.csv</c> when the repository's notebooks run, so that notebooks, file and site
    /// agree. A file that is right already is not touched.</summary>
    /// <returns>What went wrong, in sentences.</returns>
    public static IEnumerable<string> WriteFindings(string root, IReadOnlyList<string> notebooks)
    {
        var own = Path.Combine(root, "notebooks") + Path.DirectorySeparatorChar;
        if (Folder(root) is not { } folder || !notebooks.Any(path => path.StartsWith(own, StringComparison.Ordinal))) return [];
        try
        {
            var findings = CaseChecks.Open(folder).CheckAll();
            var path = Path.Combine(folder, FindingsFile.FileName);
            if (!File.Exists(path) || File.ReadAllText(path) != FindingsFile.Text(findings)) FindingsFile.Write(findings, folder);
            return [];
        }
        catch (Exception error) when (error is CorpusException or ReferenceException or IOException or UnauthorizedAccessException)
        {
            return [$"{FindingsFile.FileName} was not written: {error.Message}"];
        }
    }
}
