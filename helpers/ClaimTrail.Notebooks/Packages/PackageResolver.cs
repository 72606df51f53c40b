using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>Finds every package of a notebook: the real one or its stand-in.</summary>
internal sealed class PackageResolver(PackageSettings settings, string notebookFolder)
{
    private readonly StandInManifest standIns = StandInManifest.Open(settings.StandInsFolder);

    /// <summary>Resolves the packages together, so that they agree on the versions of what they share.</summary>
    /// <param name="requests">One entry per package.</param>
    /// <param name="feeds">Further feeds.</param>
    public IReadOnlyDictionary<string, PackageOutcome> Resolve(IReadOnlyList<PackageRequest> requests, IReadOnlyList<string> feeds)
    {
        var outcomes = new Dictionary<string, PackageOutcome>(StringComparer.OrdinalIgnoreCase);
        if (requests.Count == 0) return outcomes;
        var memory = new MissMemory(settings.CacheFolder, FeedConfiguration.Fingerprint(notebookFolder, feeds));
        var restore = new PackageRestore(settings.CacheFolder, notebookFolder, feeds);
        var wanted = requests.ToList();
        TakeStandIns(wanted, outcomes, settings.AskAgain ? new HashSet<string>() : memory.Read());

        while (wanted.Count > 0)
        {
            switch (restore.Run(wanted))
            {
                case RestoreOutcome.Restored restored:
                    foreach (var request in wanted)
                    {
                        memory.Remove(request.Id, request.Version);
                        outcomes[request.Id] = new PackageOutcome.Found(Real(request, restored.Packages));
                    }
                    return outcomes;
                case RestoreOutcome.Failed failed:
                    foreach (var request in wanted) FallBack(request, outcomes, failed.Reason);
                    return outcomes;
                case RestoreOutcome.Missing missing:
                    foreach (var request in Blamed(wanted, missing.Ids, restore))
                    {
                        wanted.Remove(request);
                        memory.Add(request.Id, request.Version);
                        FallBack(request, outcomes, reason: null);
                    }
                    TakeSiblings(wanted, outcomes);
                    break;
            }
        }
        return outcomes;
    }

    /// <summary>Those that need no question to the feed: stand-ins were asked for, or the feed lacked the package before.</summary>
    private void TakeStandIns(List<PackageRequest> wanted, Dictionary<string, PackageOutcome> outcomes, IReadOnlySet<string> misses)
    {
        if (settings.Mode == PackageMode.Nuget) return;
        foreach (var request in wanted.ToList())
        {
            if (standIns.Find(request.Id) is not { } standIn || !StandInManifest.Covers(standIn, request.Id, request.Version)) continue;
            if (settings.Mode != PackageMode.StandIns && !misses.Contains(MissMemory.Key(request.Id, request.Version))) continue;
            wanted.Remove(request);
            outcomes[request.Id] = new PackageOutcome.Found(Stand(request, standIn));
        }
        TakeSiblings(wanted, outcomes);
    }

    private void TakeSiblings(List<PackageRequest> wanted, Dictionary<string, PackageOutcome> outcomes)
    {
        var taken = outcomes.Where(outcome => outcome.Value is PackageOutcome.Found { Package.Use.Source: PackageSource.StandIn })
            .Select(outcome => standIns.Find(outcome.Key)!).ToList();
        foreach (var request in wanted.ToList())
        {
            if (standIns.Find(request.Id) is not { } standIn || !taken.Exists(other => StandInManifest.AreSiblings(standIn, other))) continue;
            if (!StandInManifest.Covers(standIn, request.Id, request.Version)) continue;
            wanted.Remove(request);
            outcomes[request.Id] = new PackageOutcome.Found(Stand(request, standIn));
        }
    }

    private void FallBack(PackageRequest request, Dictionary<string, PackageOutcome> outcomes, string? reason)
    {
        var standIn = settings.Mode == PackageMode.Nuget ? null : standIns.Find(request.Id);
        if (standIn is not null && StandInManifest.Covers(standIn, request.Id, request.Version))
        {
            outcomes[request.Id] = new PackageOutcome.Found(Stand(request, standIn));
            return;
        }
        var lacking = reason is null
            ? $"Package {request.Id} {request.Version} is on no feed that is configured here"
            : $"Package {request.Id} {request.Version} could not be restored ({reason.TrimEnd('.')})";
        var alternative = (settings.Mode, standIn) switch
        {
            (PackageMode.Nuget, _) when standIns.Find(request.Id) is not null => "; its stand-in was not asked for. Use --packages auto.",
            (_, { } other) => $", and the stand-in follows version {other.Version}. Ask for {other.Version}, or add a feed to nuget.config.",
            _ => ", and it has no stand-in. Check the id and the version, or add a feed to nuget.config.",
        };
        outcomes[request.Id] = new PackageOutcome.NotFound(request.Version, lacking + alternative);
    }

    /// <summary>Which of the packages asked for cannot be had. When only a dependency is missing, each is tried alone.</summary>
    private static List<PackageRequest> Blamed(List<PackageRequest> wanted, IReadOnlySet<string> missing, PackageRestore restore)
    {
        var named = wanted.Where(request => missing.Contains(request.Id)).ToList();
        if (named.Count > 0) return named;
        var alone = wanted.Where(request => restore.Run([request]) is not RestoreOutcome.Restored).ToList();
        return alone.Count > 0 ? alone : [.. wanted];
    }

    private LoadedPackage Stand(PackageRequest request, StandIn standIn) => new(
        new PackageUse(request.Id, request.Version, PackageSource.StandIn), standIns.Paths(standIn), [], []);

    private static LoadedPackage Real(PackageRequest request, IReadOnlyDictionary<string, RestoredPackage> restored)
    {
        var closure = Closure(request.Id, restored);
        var extensions = closure.Where(HasExtension).Select(package =>
            $"{package.Id} brings an extension for another notebook engine; the package is loaded, the extension is not.");
        return new LoadedPackage(
            new PackageUse(request.Id, request.Version, PackageSource.Feed),
            [.. closure.SelectMany(package => package.Assemblies)],
            [.. closure.SelectMany(package => package.Natives).Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal)],
            [.. extensions]);
    }

    private static bool HasExtension(RestoredPackage package) =>
        Directory.Exists(Path.Combine(package.Folder, "interactive-extensions", "dotnet"))
        || File.Exists(Path.Combine(package.Folder, "interactive-extensions", "dotnet", "extension.dib"));

    private static List<RestoredPackage> Closure(string id, IReadOnlyDictionary<string, RestoredPackage> restored)
    {
        var found = new List<RestoredPackage>();
        var open = new Queue<string>([id]);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { id };
        while (open.TryDequeue(out var next))
        {
            if (!restored.TryGetValue(next, out var package)) continue;
            found.Add(package);
            foreach (var dependency in package.Dependencies)
                if (seen.Add(dependency)) open.Enqueue(dependency);
        }
        return found;
    }
}
