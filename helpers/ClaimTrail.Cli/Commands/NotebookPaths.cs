namespace ClaimTrail.Cli.Commands;

/// <summary>Which notebooks a command line means.</summary>
internal static class NotebookPaths
{
    /// <summary>Absolute paths in the order in which they run, or a sentence that says why there are none.</summary>
    public static (IReadOnlyList<string> Paths, string? Problem) Find(IReadOnlyList<string> named, string root)
    {
        var paths = new List<string>();
        foreach (var name in named.Count > 0 ? named : [Path.Combine(root, "notebooks")])
        {
            if (Directory.Exists(name))
            {
                var inFolder = Directory.GetFiles(name, "*.ipynb")
                    .Where(path => !Path.GetFileName(path).StartsWith('.'))
                    .Order(StringComparer.Ordinal)
                    .ToList();
                if (inFolder.Count == 0) return ([], $"The folder {name} holds no notebook (*.ipynb).");
                paths.AddRange(inFolder);
            }
            else if (File.Exists(name))
            {
                paths.Add(name);
            }
            else
            {
                return ([], named.Count > 0
                    ? $"There is no notebook, folder or command \"{name}\". See claimtrail --help."
                    : "No folder notebooks/ here or above. Start claimtrail inside the repository, or name a notebook.");
            }
        }
        string[] found = [.. paths.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal)];
        if (found.GroupBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(same => same.Count() > 1) is { } twins)
        {
            return ([],
                $"Two notebooks are called {twins.Key}: "
                + $"{string.Join(" and ", twins.Select(path => Path.GetRelativePath(root, path)))}. "
                + "Their pages would have one name too: rename one, or run them one after the other.");
        }
        return (found, null);
    }
}
