using System.Text.Json;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>Reads <c>project.assets.json</c>, NuGet's own record of a restore.</summary>
internal static class AssetsFile
{
    // Unknown id; no such version; only prereleases.
    private static readonly string[] MissingCodes = ["NU1101", "NU1102", "NU1103"];

    /// <summary>The packages of a successful restore, or null when a file they name is gone.</summary>
    public static IReadOnlyDictionary<string, RestoredPackage>? ReadPackages(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = json.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var libraries = root.GetProperty("libraries");
        // The target with a runtime identifier ("net10.0/linux-x64") holds what this machine runs.
        var target = root.GetProperty("targets").EnumerateObject().OrderByDescending(t => t.Name.Length).First().Value;
        var packages = new Dictionary<string, RestoredPackage>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in target.EnumerateObject())
        {
            if (entry.Value.Member("type").Text() != "package") continue;
            var relative = libraries.GetProperty(entry.Name).GetProperty("path").GetString()!;
            if (folders.Select(folder => Path.Combine(folder, relative)).FirstOrDefault(Directory.Exists) is not { } folder) return null;
            var assemblies = Files(entry.Value, "runtime", folder).Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)).ToList();
            if (!assemblies.TrueForAll(File.Exists)) return null;
            var id = entry.Name[..entry.Name.IndexOf('/', StringComparison.Ordinal)];
            packages[id] = new RestoredPackage(id, folder, assemblies, [.. Files(entry.Value, "native", folder)], Names(entry.Value.Member("dependencies")));
        }
        return packages;
    }

    /// <summary>The ids that a failed restore did not find.</summary>
    public static IReadOnlySet<string> ReadMissing(string path)
    {
        var missing = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!File.Exists(path)) return missing;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        if (json.RootElement.Member("logs") is not { ValueKind: JsonValueKind.Array } logs) return missing;
        foreach (var entry in logs.EnumerateArray())
            if (MissingCodes.Contains(entry.Member("code").Text()) && entry.Member("libraryId").Text() is { } id) missing.Add(id);
        return missing;
    }

    private static IEnumerable<string> Files(JsonElement package, string group, string folder) =>
        Names(package.Member(group)).Where(name => !name.EndsWith("/_._", StringComparison.Ordinal))
            .Select(name => Path.GetFullPath(Path.Combine(folder, name)));

    private static IReadOnlyList<string> Names(JsonElement? group) =>
        group is { ValueKind: JsonValueKind.Object } members ? [.. members.EnumerateObject().Select(member => member.Name)] : [];
}
