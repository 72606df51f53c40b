using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Freezing;
using ClaimTrail.Site;

namespace ClaimTrail.Cli.Commands;

/// <summary>What decides the outputs of the repository's notebooks besides the notebooks themselves.</summary>
internal static class RunIngredients
{
    /// <summary>The fingerprint of the engine with its packages, the library, the data, and every <c>CLAIMTRAIL_</c>
    /// variable with the texts that it names.</summary>
    /// <param name="root">The folder with <c>data/</c>.</param>
    /// <param name="program">The folder of this program.</param>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">One of them may not be read.</exception>
    public static string Of(string root, string program)
    {
        using var key = new Fingerprint();
        key.Add(Environment.Version.ToString());
        // The versions of all packages; the assemblies of our own say themselves what they are.
        key.AddFile(Path.Combine(program, "ClaimTrail.Cli.deps.json"));
        foreach (var own in Directory.EnumerateFiles(program, "ClaimTrail*.dll").Order(StringComparer.Ordinal))
            key.AddFile(own);
        return key.AddFolder(Path.Combine(root, "data")).AddVariables("CLAIMTRAIL_").ToString();
    }

    /// <summary>What decides the site: all that decides the outputs, the notebooks, and where it goes.</summary>
    /// <exception cref="IOException">A notebook cannot be read.</exception>
    public static string OfSite(string root, string ingredients, string folder, IReadOnlyList<NotebookRun> runs,
        SiteAddress? address)
    {
        using var key = new Fingerprint();
        key.Add(ingredients).AddFolder(Path.Combine(root, "notebooks")).Add(folder).Add(address?.Text ?? "");
        foreach (var run in runs) key.Add(run.Path).AddFile(run.Path);
        return key.ToString();
    }
}
