using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimTrail.Notebooks.Jupyter;

/// <summary>The folders by which Jupyter's clients find kernels, and ours among them.</summary>
/// <param name="folder">The folder that holds one folder a kernel: <c>…/jupyter/kernels</c>.</param>
/// <param name="others">Such folders elsewhere, where clients look too.</param>
public sealed class KernelSpecs(string folder, IReadOnlyList<string> others)
{
    /// <summary>The name in the notebooks.</summary>
    public const string NotebooksName = ".net-csharp";

    /// <summary>The name when another kernel has the notebooks' one.</summary>
    public const string OwnName = "claimtrail";

    private const string Mark = "claimtrail";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>What a kernel's process finds in its environment: nobody is told that it runs, and the code of cells is
    /// compiled quickly first, and well only when it is called often.</summary>
    internal static IReadOnlyDictionary<string, string> Environment { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_TieredCompilation"] = "1",
        };

    /// <summary>Where clients look on this machine.</summary>
    /// <param name="prefix">Where to install instead of the user's own folder, as in <c>PREFIX/share/jupyter</c>; null
    /// for the user's own.</param>
    public static KernelSpecs Of(string? prefix) => new(
        Path.Combine(prefix is null
            ? JupyterFolders.OfUser()
            : Path.Combine(Path.GetFullPath(prefix), "share", "jupyter"), "kernels"),
        [.. JupyterFolders.All().Select(each => Path.Combine(each, "kernels"))]);

    /// <summary>Registers the kernel: under the notebooks' name, unless another kernel has it.</summary>
    /// <param name="command">The program and its arguments; the connection file is added.</param>
    /// <exception cref="KernelNameTakenException">Other kernels have both names.</exception>
    public InstalledKernel Install(IReadOnlyList<string> command)
    {
        var taken = Foreign(NotebooksName);
        var name = taken is null ? NotebooksName : OwnName;
        if (taken is not null && Foreign(OwnName) is { } also)
            throw new KernelNameTakenException(
                $"Other kernels have both names: {taken} and {also}. Nothing was changed. Remove one of them, or "
                + $"install elsewhere with --prefix.");
        var place = Path.Combine(folder, name);
        Directory.CreateDirectory(place);
        var spec = new JsonObject
        {
            ["argv"] = new JsonArray([.. command.Append("{connection_file}").Select(part => JsonValue.Create(part))]),
            ["display_name"] = name == NotebooksName ? ".NET (C#)" : "ClaimTrail (C#)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["env"] = new JsonObject(
                [
                    .. Environment.Select(
                        variable => KeyValuePair.Create(variable.Key, (JsonNode?)JsonValue.Create(variable.Value)))]),
            ["metadata"] = new JsonObject { [Mark] = KernelInfo.Version },
        };
        File.WriteAllText(Path.Combine(place, "kernel.json"), spec.ToJsonString(Indented) + "\n");
        return new InstalledKernel(name, place, taken);
    }

    /// <summary>The kernels of ours that clients find, with their folders.</summary>
    public IReadOnlyList<InstalledKernel> Find() =>
    [
        .. others.Prepend(folder).Distinct(StringComparer.Ordinal)
            .SelectMany(each => new[] { NotebooksName,
                OwnName }.Select(name => new InstalledKernel(name, Path.Combine(each, name), null)))
            .Where(kernel => IsOurs(kernel.Folder)),
    ];

    /// <summary>Removes ours from the folder where it would be installed, and leaves all others.</summary>
    /// <returns>What was removed.</returns>
    public IReadOnlyList<InstalledKernel> Remove()
    {
        var found = Find().Where(kernel => Path.GetDirectoryName(kernel.Folder) == folder).ToList();
        foreach (var kernel in found) Directory.Delete(kernel.Folder, recursive: true);
        return found;
    }

    /// <summary>Where another's kernel has the name; null when none has.</summary>
    private string? Foreign(string name) => others.Prepend(folder).Select(each => Path.Combine(each, name))
        .FirstOrDefault(place => File.Exists(Path.Combine(place, "kernel.json")) && !IsOurs(place));

    private static bool IsOurs(string place)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(Path.Combine(place, "kernel.json")))?["metadata"]?[Mark] is not null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException
            or InvalidOperationException)
        {
            return false;
        }
    }
}

/// <summary>A kernel that clients find.</summary>
/// <param name="Name">Its name, which a notebook can carry.</param>
/// <param name="Folder">Where it is registered.</param>
/// <param name="Taken">The folder of another's kernel with the notebooks' name, because of which this one has a name of
/// its own; null when there is none.</param>
public sealed record InstalledKernel(string Name, string Folder, string? Taken);

/// <summary>The names under which the kernel could be registered are other kernels'.</summary>
/// <param name="message">Which, where, and what to do.</param>
public sealed class KernelNameTakenException(string message) : Exception(message);

/// <summary>Where Jupyter keeps its data on each system, in the order in which clients look.</summary>
internal static class JupyterFolders
{
    /// <summary>The user's own.</summary>
    public static string OfUser()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } named) return named;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS()) return Path.Combine(home, "Library", "Jupyter");
        return Path.Combine(Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data
            ? data
            : Path.Combine(home, ".local", "share"), "jupyter");
    }

    /// <summary>All that a client without a Python environment of its own looks into.</summary>
    public static IEnumerable<string> All()
    {
        var named = (Environment.GetEnvironmentVariable("JUPYTER_PATH")
            ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] system = OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter")]
            : ["/usr/local/share/jupyter", "/usr/share/jupyter"];
        return named.Append(OfUser()).Concat(system);
    }
}

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInfo
{
    /// <summary>Its version.</summary>
    public static string Version { get; } =
        typeof(KernelInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The content of its answer to <c>kernel_info_request</c>.</summary>
    public static JsonObject Content() => new()
    {
        ["protocol_version"] = "5.3",
        ["implementation"] = "claimtrail",
        ["implementation_version"] = Version,
        ["banner"] = $"ClaimTrail {Version}: C#, and F#, HTML and Mermaid by #!fsharp, #!html, #!mermaid",
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
        },
        ["help_links"] = new JsonArray(),
    };
}
