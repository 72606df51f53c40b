using System.Security.Cryptography;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Site;

/// <summary>Remembers what a site was made of and which bytes it came to, so that a site that would come out the same
/// is not made again.</summary>
/// <param name="stamp">Absolute path of the file to remember it in, outside the site.</param>
/// <param name="ingredients">The fingerprint of all that decides the site.</param>
public sealed class FrozenSite(string stamp, string ingredients)
{
    /// <summary>The report on the site as it stands, when nothing that decides it has changed and none of its files
    /// has; otherwise null.</summary>
    /// <param name="siteFolder">The site's folder.</param>
    public SiteReport? Find(string siteFolder)
    {
        try
        {
            if (!File.Exists(stamp) || File.ReadAllLines(stamp) is not [var made, var digest, .. var pages]
                || made != ingredients) return null;
            return digest == Digest(siteFolder)
                ? new SiteReport(Path.Combine(siteFolder, "index.html"),
                    [.. pages.Select(page => Path.Combine(siteFolder, page))], [])
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is made anew, which says what is wrong.
            return null;
        }
    }

    /// <summary>Remembers a site that was made without a problem.</summary>
    /// <exception cref="IOException">The stamp cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The stamp may not be written.</exception>
    public void Keep(SiteReport report)
    {
        if (report.Problems.Count > 0) return;
        var siteFolder = Path.GetDirectoryName(report.Index)!;
        Directory.CreateDirectory(Path.GetDirectoryName(stamp)!);
        WholeFile.Replace(stamp, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            string[] lines = [ingredients, Digest(siteFolder),
                .. report.Pages.Select(page => Path.GetRelativePath(siteFolder, page))];
            foreach (var line in lines) writer.Write(line + "\n");
        });
    }

    private static string Digest(string siteFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(siteFolder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(siteFolder, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
