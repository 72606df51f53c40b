using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Notebooks.Comparing;

namespace ClaimTrail.Cli.Commands;

/// <summary>The case that the repository's notebooks are about: the one that <c>CLAIMTRAIL_CASE</c> names, else the
/// first.</summary>
internal static class DefaultCase
{
    /// <summary>Its name, or its path where the variable gives one.</summary>
    public static string Name =>
        Environment.GetEnvironmentVariable("CLAIMTRAIL_CASE") is { Length: > 0 } named ? named : "netflix-2023";

    /// <summary>Its folder.</summary>
    public static string Folder(string root) => Path.GetFullPath(Name, Path.Combine(root, "data"));

    /// <summary>Writes the case's <c>findings.csv</c> when the repository's notebooks run, so that notebooks, file and
    /// site agree. A file that is right already is not touched.</summary>
    /// <returns>What went wrong, in sentences.</returns>
    public static IReadOnlyList<string> WriteFindings(string root, IReadOnlyList<string> notebooks) =>
        With(root, notebooks, $"{FindingsFile.FileName} was not written: ", folder =>
        {
            var findings = Case.Open(folder).Findings;
            if (Committed(folder) != FindingsFile.Text(findings)) FindingsFile.Write(findings, folder);
            return [];
        });

    /// <summary>Where the case's <c>findings.csv</c> is not what the checks give now.</summary>
    /// <returns>The rows that differ, or what is wrong with the case; empty when all agrees.</returns>
    public static IReadOnlyList<string> FindingsDifference(string root, IReadOnlyList<string> notebooks) =>
        With(root, notebooks, "", folder => LineDifference.Of(Committed(folder).Split('\n'),
            FindingsFile.Text(Case.Open(folder).Findings).Split('\n')));

    private static IReadOnlyList<string> With(string root, IReadOnlyList<string> notebooks, string problem,
        Func<string, IReadOnlyList<string>> use)
    {
        if (Runs(root, notebooks) is not { } folder) return [];
        try
        {
            return use(folder);
        }
        catch (Exception error) when (error is CorpusException or IOException or UnauthorizedAccessException)
        {
            return [problem + error.Message];
        }
    }

    /// <summary>Its folder when the repository's own notebooks run and it has claims to check; otherwise
    /// null.</summary>
    private static string? Runs(string root, IReadOnlyList<string> notebooks)
    {
        var own = Path.Combine(root, "notebooks") + Path.DirectorySeparatorChar;
        return notebooks.Any(path => path.StartsWith(own, StringComparison.Ordinal)) && Folder(root) is var folder
            && File.Exists(Path.Combine(folder, "claims.csv")) ? folder : null;
    }

    private static string Committed(string folder)
    {
        var path = Path.Combine(folder, FindingsFile.FileName);
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
