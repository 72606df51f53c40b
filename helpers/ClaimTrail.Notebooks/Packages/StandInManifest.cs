using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>One package that has a stand-in.</summary>
/// <param name="Id">The package it stands in for.</param>
/// <param name="Version">The version whose behaviour it follows.</param>
/// <param name="Assemblies">File names beside the manifest.</param>
/// <param name="Covers">Further package ids that the same assemblies cover, at any version.</param>
internal sealed record StandIn(string Id, string Version, IReadOnlyList<string> Assemblies, IReadOnlyList<string>? Covers)
{
    /// <summary>The assemblies that were written to stand in; what they need beside themselves is not counted.</summary>
    public IEnumerable<string> Own => Assemblies.Where(name => name.StartsWith("ClaimTrail.StandIns.", StringComparison.OrdinalIgnoreCase));
}

/// <summary>The list of stand-ins that came with this program.</summary>
internal sealed class StandInManifest
{
    private readonly IReadOnlyList<StandIn> standIns;
    private readonly string folder;

    private StandInManifest(string folder, IReadOnlyList<StandIn> standIns) => (this.folder, this.standIns) = (folder, standIns);

    /// <summary>Reads <c>stand-ins.json</c>; a folder without one has no stand-ins.</summary>
    /// <exception cref="InvalidDataException">The file is broken.</exception>
    public static StandInManifest Open(string folder)
    {
        var path = Path.Combine(folder, "stand-ins.json");
        if (!File.Exists(path)) return new StandInManifest(folder, []);
        try
        {
            var content = JsonSerializer.Deserialize(File.ReadAllText(path), ManifestJson.Default.ManifestFile);
            return new StandInManifest(folder, content?.Packages ?? throw new InvalidDataException($"{path} has no list \"packages\"."));
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is broken: {error.Message} Build the project again.", error);
        }
    }

    /// <summary>The stand-in for a package, whatever its version, or null.</summary>
    public StandIn? Find(string id) => standIns.FirstOrDefault(standIn => Is(standIn.Id, id))
        ?? standIns.FirstOrDefault(standIn => standIn.Covers?.Any(other => Is(other, id)) == true);

    /// <summary>Whether a stand-in follows the version asked for.</summary>
    public static bool Covers(StandIn standIn, string id, string version) => !Is(standIn.Id, id) || standIn.Version == version;

    /// <summary>Whether two stand-ins must be taken together because they share an assembly: a real package beside the
    /// stand-in of its sibling would define the same types twice.</summary>
    public static bool AreSiblings(StandIn a, StandIn b) => a.Own.Intersect(b.Own, StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>The absolute paths of a stand-in's assemblies.</summary>
    public IReadOnlyList<string> Paths(StandIn standIn) => [.. standIn.Assemblies.Select(name => Path.GetFullPath(Path.Combine(folder, name)))];

    private static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The manifest file.</summary>
internal sealed record ManifestFile(IReadOnlyList<StandIn> Packages);

[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(ManifestFile))]
internal sealed partial class ManifestJson : JsonSerializerContext;
