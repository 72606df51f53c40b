using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ClaimTrail.Notebooks.Execution;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>Holds what notebooks ask of the feed against what it gives: a package comes in the version that was named,
/// or the cell fails and says which versions meet.</summary>
/// <param name="used">Hears of each package that a notebook named and got.</param>
internal sealed partial class NotebookPackages(Action<PackageUse> used)
{
    private const string NotFound = "PackageNotFound";
    private const string NotReached = "FeedNotReached";
    private const string NotPinned = "PackageNotPinned";
    private const string Differs = "PackageVersionDiffers";
    private const string Conflict = "PackageVersionConflict";

    /// <summary>The error of a package whose script for notebooks failed.</summary>
    public const string ScriptFailed = "PackageScriptFailed";

    private readonly Dictionary<string, string> ofEarlierNotebooks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> held = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the errors that are about packages.</summary>
    public static IReadOnlyList<string> Errors { get; } = [NotFound, NotReached, NotPinned, Differs,
        Conflict, ScriptFailed];

    /// <summary>Whether this process has loaded another version of a package than the notebook asks for, so that a
    /// fresh process is needed.</summary>
    public bool NeedsFreshProcess { get; private set; }

    /// <summary>Forgets what the last notebook asked for, and remembers what it loaded.</summary>
    public void StartNotebook()
    {
        asked.Clear();
        foreach (var (name, version) in held) ofEarlierNotebooks[name] = version;
        held.Clear();
    }

    /// <summary>Gives a kernel <c>#r "nuget: …"</c> as the engine has it.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="reference">Makes packages available to the kernel.</param>
    public T Watch<T>(T kernel, Action<T, IReadOnlyList<ResolvedPackageReference>> reference)
        where T : Kernel
    {
        kernel.UseNugetDirective((to, found) =>
        {
            foreach (var package in found) Hold(package);
            reference(to, found);
            return Task.CompletedTask;
        });
        kernel.AddMiddleware(async (command, context, next) =>
        {
            if (command is AddPackage add)
            {
                Ask(add.PackageName, add.PackageVersion);
            }
            await next(command, context).ConfigureAwait(false);
        });
        return kernel;
    }

    /// <summary>What the restore said about a package that it could not get, in a sentence; null when it is about
    /// something else.</summary>
    public static ErrorMessage? Failure(string restore)
    {
        if (MissingPackage.Match(restore) is { Success: true } missing)
        {
            return new ErrorMessage(NotFound,
                $"Package {missing.Groups["name"].Value} is on no feed that is configured here. The feed's answer: "
                + $"{missing.Groups["answer"].Value.Trim()}");
        }
        if (Unreachable.Match(restore) is { Success: true } away)
        {
            return new ErrorMessage(NotReached,
                "The package feed cannot be reached and the packages are not on this machine yet. Go online once and run again. "
                + $"The restore said: {away.Groups["answer"].Value.Trim()}");
        }
        return null;
    }

    private void Ask(string name, string? version)
    {
        if (string.IsNullOrWhiteSpace(version) || version.Contains('*', StringComparison.Ordinal))
        {
            throw new PackageException(NotPinned,
                $"Package {name} is asked for without a version, so that tomorrow's run may get another one. "
                + $"Write #r \"nuget: {name}, 1.2.3\" with the version you mean.");
        }
        asked[name] = version;
        if (!ofEarlierNotebooks.TryGetValue(name, out var loaded) || loaded == version) return;
        NeedsFreshProcess = true;
        throw new PackageException(Conflict, $"Package {name} {loaded} is loaded already, and {version} is asked for.");
    }

    private void Hold(ResolvedPackageReference found)
    {
        if (asked.TryGetValue(found.PackageName, out var wanted))
        {
            if (wanted != found.PackageVersion)
            {
                throw new PackageException(Differs,
                    $"Package {found.PackageName} is asked for in version {wanted}, and the feed gives "
                    + $"{found.PackageVersion}. Name a version that the feed has.");
            }
            used(new PackageUse(found.PackageName, found.PackageVersion));
        }
        held[found.PackageName] = found.PackageVersion;
    }

    [GeneratedRegex(
        @"error (?:NU1101|NU1102|NU1103): (?<answer>[^\r\n]*?package '?(?<name>[\w\-]+(?:\.[\w\-]+)*)[^\r\n]*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MissingPackage { get; }

    [GeneratedRegex(@"error NU1301: (?<answer>[^\r\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Unreachable { get; }
}

/// <summary>A package cannot be used as a notebook asks for it.</summary>
/// <param name="name">What kind of failure it is.</param>
/// <param name="message">What was asked for, what there is, and what to do.</param>
internal sealed class PackageException(string name, string message) : Exception(message)
{
    /// <summary>What kind of failure it is.</summary>
    public string Name { get; } = name;
}

/// <summary>The kind of an error, and its words.</summary>
internal sealed record ErrorMessage(string Name, string Text);

/// <summary>Runs what a package brings for notebooks, its <c>interactive-extensions/dotnet/extension.dib</c>, as soon
/// as the package is loaded. The stock tool does the same; the engine's libraries leave it to their host. Extensions
/// that are assemblies are left alone: those of the packages that the collection works with only show what is shown
/// better here.</summary>
internal static class PackageScripts
{
    /// <summary>Has a kernel run them. One that fails is an error of the cell.</summary>
    public static void UsePackageScripts(this CompositeKernel root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new ConcurrentQueue<FileInfo>();
        string? problem = null;
        root.RegisterForDisposal(root.KernelEvents.Subscribe(happened =>
        {
            if (happened is ErrorProduced error) problem = error.Message;
            if (happened is not PackageAdded { PackageReference.PackageRoot: { Length: > 0 } folder }) return;
            var script = new FileInfo(Path.Combine(folder, "interactive-extensions", "dotnet", "extension.dib"));
            if (script.Exists && seen.Add(script.FullName)) waiting.Enqueue(script);
        }));
        root.AddMiddleware(async (command, context, next) =>
        {
            await next(command, context).ConfigureAwait(false);
            while (waiting.TryDequeue(out var script))
            {
                problem = null;
                await root.LoadAndRunInteractiveDocument(script, context.Command).ConfigureAwait(false);
                if (problem is not null)
                    throw new PackageException(NotebookPackages.ScriptFailed, $"{script.FullName} failed: {problem}");
            }
        });
    }
}
