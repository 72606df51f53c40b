using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>One version of a package in a notebook (rule 12).</summary>
internal sealed class PackageVersionRule : LintRule
{
    public override string Name => "package-version";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        var versions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (cell, package) in notebook.Packages)
        {
            if (versions.TryAdd(package.Id, package.Version) || versions[package.Id] == package.Version) continue;
            yield return Finding(cell, package.Line, EngineFacts.InteractiveFamily | Engines.ClaimTrail,
                $"{package.Id} is asked for in {package.Version} and, further up, in {versions[package.Id]}. Use one version.");
        }
    }
}
