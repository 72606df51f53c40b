using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Packages;

/// <summary>The three packages of this build, in a folder that serves as the only source of them, and a package cache
/// of its own, so that nothing stale is used. Packages of others come from the machine's cache or feed.</summary>
public sealed class PackedSource : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PackedSource()
    {
        Source = Directory.CreateDirectory(Path.Combine(folder.Path, "source")).FullName;
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        foreach (var project in new[] { "ClaimTrail", "ClaimTrail.Display", "ClaimTrail.Cli" })
            Run(RepositoryRoot.Path, "pack", Path.Combine("helpers", project), "--no-build", "-c", configuration, "-o",
                Source, "--nologo", "-v", "quiet");
        Version = Files(".nupkg").Select(file => Path.GetFileNameWithoutExtension(file))
            .Single(name => name.StartsWith("claimtrail.0", StringComparison.Ordinal))["claimtrail.".Length..];
    }

    /// <summary>The folder of the packages.</summary>
    public string Source { get; }

    /// <summary>The version of all three.</summary>
    public string Version { get; }

    /// <summary>What a process needs to use the cache.</summary>
    internal (string Name, string Value)[] Variables =>
    [
        ("NUGET_PACKAGES", Path.Combine(folder.Path, "cache")),
        ("NUGET_FALLBACK_PACKAGES", Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")),
    ];

    /// <summary>The packages in the cache.</summary>
    internal IEnumerable<string> Cached =>
        Directory.GetDirectories(Path.Combine(folder.Path, "cache")).Select(path => Path.GetFileName(path));

    /// <summary>The names of the packed files that end so.</summary>
    internal IEnumerable<string> Files(string ending) =>
        Directory.GetFiles(Source)
            .Select(file => Path.GetFileName(file))
            .Where(name => name.EndsWith(ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>A file in a package, as text.</summary>
    /// <param name="package">The package's id.</param>
    /// <param name="name">Its path there.</param>
    internal string Read(string package, string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Source, $"{package}.{Version}.nupkg"));
        var entry = archive.GetEntry(name)
            ?? throw new FileNotFoundException(
                $"{package} holds no {name}, but {string.Join(", ", archive.Entries.Take(20))}");
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Runs <c>dotnet</c> and gives what it says.</summary>
    internal string Run(string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        foreach (var (name, value) in Variables.Append(("DOTNET_CLI_UI_LANGUAGE",
            "en"))) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{output}{errors.Result}");
        return output;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
