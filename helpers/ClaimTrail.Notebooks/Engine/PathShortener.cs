using System.Text.RegularExpressions;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>Takes paths of this machine out of texts that become part of a notebook.</summary>
/// <param name="roots">Folders whose paths are shown relative: the repository, the notebook's folder.</param>
internal sealed partial class PathShortener(IReadOnlyList<string> roots)
{
    private readonly List<string> prefixes =
    [
        .. roots.Where(root => root.Length > 1)
            .Select(root => Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar)
            .OrderByDescending(prefix => prefix.Length).Distinct(StringComparer.Ordinal),
    ];

    private readonly List<(string Prefix, string Name)> others =
    [
        .. Known(Environment.SpecialFolder.UserProfile, "~"),
        (Path.GetTempPath(), "(temporary folder)/"),
        (AppContext.BaseDirectory, ""),
    ];

    /// <summary>The text with paths below the roots made relative, and other absolute paths cut to their file
    /// names.</summary>
    public string Shorten(string text)
    {
        if (!text.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)) return text;
        foreach (var prefix in prefixes) text = text.Replace(prefix, "", StringComparison.Ordinal);
        foreach (var (prefix, name) in others) text = text.Replace(prefix, name, StringComparison.Ordinal);
        return OperatingSystem.IsWindows() ? DrivePath.Replace(text, "$1") : BuildPath.Replace(text, "$1");
    }

    private static IEnumerable<(string, string)> Known(Environment.SpecialFolder folder, string name)
    {
        var path = Environment.GetFolderPath(folder);
        if (path.Length > 1) yield return (path, name);
    }

    // Absolute paths of source files, as debug information of packages has them.
    [GeneratedRegex("""(?<![\w.:/~])/(?:[^/\s'"]+/)+([^/\s'"]+\.(?:cs|fs|csx|fsx|dll))""",
        RegexOptions.CultureInvariant)]
    private static partial Regex BuildPath { get; }

    [GeneratedRegex("""\b[A-Za-z]:\\(?:[^\\\s'"]+\\)+([^\\\s'"]+\.(?:cs|fs|csx|fsx|dll))""",
        RegexOptions.CultureInvariant)]
    private static partial Regex DrivePath { get; }
}
