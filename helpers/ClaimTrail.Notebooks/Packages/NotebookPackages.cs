using System.Globalization;
using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>The packages of one running notebook. All that its text names are resolved together, before the first cell; what
/// only shows up while it runs is added to the set.</summary>
internal sealed class NotebookPackages(PackageResolver resolver)
{
    private readonly List<PackageRequest> requests = [];
    private readonly List<string> feeds = [];
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyDictionary<string, PackageOutcome> outcomes = new Dictionary<string, PackageOutcome>();

    /// <summary>Resolves what the notebook's text names.</summary>
    public void Prepare(IEnumerable<CodePart> parts)
    {
        foreach (var part in parts) Note(part);
        outcomes = resolver.Resolve(requests, feeds);
    }

    /// <summary>The packages that a part of a cell loads and that no earlier part loaded.</summary>
    /// <exception cref="CellFailedException">A package is not to be had, or was asked for in two versions.</exception>
    public IReadOnlyList<LoadedPackage> Load(CodePart part, KernelCode code)
    {
        if (part.Packages.Any(request => requests.TrueForAll(known => !Same(known, request))) || part.Feeds.Except(feeds).Any())
        {
            Note(part);
            outcomes = resolver.Resolve(requests, feeds);
        }
        var loaded = new List<LoadedPackage>();
        foreach (var request in part.Packages)
        {
            var outcome = outcomes[request.Id];
            if (outcome.Version != request.Version)
            {
                throw Failure("PackageVersionConflict", code, request,
                    $"Package {request.Id} is asked for in version {request.Version}, but this notebook already names {outcome.Version}. "
                    + "Use one version in the whole notebook.");
            }
            if (outcome is PackageOutcome.NotFound lacking) throw Failure("PackageNotFound", code, request, lacking.Reason);
            if (used.Add(request.Id)) loaded.Add(((PackageOutcome.Found)outcome).Package);
        }
        return loaded;
    }

    private void Note(CodePart part)
    {
        feeds.AddRange(part.Feeds.Except(feeds));
        foreach (var request in part.Packages)
            if (requests.TrueForAll(known => !Same(known, request))) requests.Add(request);
    }

    private static bool Same(PackageRequest a, PackageRequest b) => a.Id.Equals(b.Id, StringComparison.OrdinalIgnoreCase);

    private static CellFailedException Failure(string name, KernelCode code, PackageRequest request, string message) => new(new ErrorOutput(
        name,
        code.IsCell ? message : string.Create(CultureInfo.InvariantCulture, $"{code.Origin}, line {request.Line}: {message}"),
        [string.Create(CultureInfo.InvariantCulture, $"{code.Origin}, line {request.Line}: {message}")],
        code.IsCell ? request.Line : null));
}
