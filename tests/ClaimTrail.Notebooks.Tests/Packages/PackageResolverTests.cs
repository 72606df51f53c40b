using System.Text.Json;
using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Packages;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Packages;

/// <summary>Asks the machine's real package feed for a small real package and for names that no feed has.</summary>
public sealed class PackageResolverTests : IDisposable
{
    private const string Real = "Newtonsoft.Json 13.0.3";
    private const string Standing = "ClaimTrail.Tests.Invented 1.2.3";
    private const string Neither = "ClaimTrail.Tests.Nowhere 1.0.0";

    private readonly TemporaryFolder folder = new();

    public PackageResolverTests() => WriteManifest(
        new { id = "ClaimTrail.Tests.Invented", version = "1.2.3", assemblies = new[] { "ClaimTrail.StandIns.Invented.dll" }, covers = new[] { "ClaimTrail.Tests.Alias" } },
        new { id = "Newtonsoft.Json", version = "13.0.3", assemblies = new[] { "ClaimTrail.StandIns.Json.dll" }, covers = Array.Empty<string>() });

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, PackageMode, string, string> Outcomes => new()
    {
        { "auto, on the feed", PackageMode.Auto, Real, "Feed Newtonsoft.Json.dll" },
        { "auto, stand-in only", PackageMode.Auto, Standing, "StandIn ClaimTrail.StandIns.Invented.dll" },
        { "auto, neither", PackageMode.Auto, Neither,
            "Package ClaimTrail.Tests.Nowhere 1.0.0 is on no feed that is configured here, and it has no stand-in. Check the id and the version, or add a feed to nuget.config." },
        { "auto, stand-in of another version", PackageMode.Auto, "ClaimTrail.Tests.Invented 2.0.0",
            "Package ClaimTrail.Tests.Invented 2.0.0 is on no feed that is configured here, and the stand-in follows version 1.2.3. Ask for 1.2.3, or add a feed to nuget.config." },
        { "auto, covered by a sibling's stand-in", PackageMode.Auto, "ClaimTrail.Tests.Alias 9.9.9", "StandIn ClaimTrail.StandIns.Invented.dll" },
        { "auto, no such version on the feed", PackageMode.Auto, "Newtonsoft.Json 13.0.999",
            "Package Newtonsoft.Json 13.0.999 is on no feed that is configured here, and the stand-in follows version 13.0.3. Ask for 13.0.3, or add a feed to nuget.config." },
        { "nuget, on the feed", PackageMode.Nuget, Real, "Feed Newtonsoft.Json.dll" },
        { "nuget, stand-in only", PackageMode.Nuget, Standing,
            "Package ClaimTrail.Tests.Invented 1.2.3 is on no feed that is configured here; its stand-in was not asked for. Use --packages auto." },
        { "stand-ins, both", PackageMode.StandIns, Real, "StandIn ClaimTrail.StandIns.Json.dll" },
        { "stand-ins, stand-in only", PackageMode.StandIns, Standing, "StandIn ClaimTrail.StandIns.Invented.dll" },
        { "stand-ins, feed only", PackageMode.StandIns, "Humanizer.Core 2.14.1", "Feed Humanizer.dll" },
    };

    [Theory, MemberData(nameof(Outcomes))]
    public void A_package_is_real_a_stand_in_or_an_error_that_names_it(string row, PackageMode mode, string package, string expected) =>
        Assert.Equal((row, expected), (row, Show(Resolve(mode, package)[package.Split(' ')[0]])));

    [Fact]
    public void One_missing_package_does_not_cost_the_others()
    {
        var outcomes = Resolve(PackageMode.Auto, Real, Standing, Neither);
        Assert.Equal(["Feed", "StandIn", "Package"], new[] { Real, Standing, Neither }.Select(package => Show(outcomes[package.Split(' ')[0]]).Split(' ')[0]));
    }

    [Fact]
    public void Siblings_stand_in_together()
    {
        WriteManifest(
            new { id = "Newtonsoft.Json", version = "13.0.3", assemblies = new[] { "ClaimTrail.StandIns.Family.dll" }, covers = Array.Empty<string>() },
            new { id = "ClaimTrail.Tests.Invented", version = "1.2.3", assemblies = new[] { "ClaimTrail.StandIns.Family.dll", "ClaimTrail.StandIns.Child.dll" }, covers = Array.Empty<string>() });
        var outcomes = Resolve(PackageMode.Auto, Real, Standing);
        Assert.Equal("StandIn ClaimTrail.StandIns.Family.dll", Show(outcomes["Newtonsoft.Json"]));
        Assert.StartsWith("StandIn", Show(outcomes["ClaimTrail.Tests.Invented"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_beside_the_notebook_counts_and_a_remembered_miss_is_asked_again_on_request()
    {
        // A folder as the only feed, and a package folder of its own, so that nothing from other runs is found.
        Directory.CreateDirectory(Path.Combine(folder.Path, "feed"));
        folder.Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="local" value="feed" /></packageSources>
            </configuration>
            """);
        Assert.Equal("StandIn ClaimTrail.StandIns.Json.dll", Show(Resolve(PackageMode.Auto, Real)["Newtonsoft.Json"]));

        PutIntoFeed("Newtonsoft.Json", "13.0.3");
        Assert.StartsWith("StandIn", Show(Resolve(PackageMode.Auto, Real)["Newtonsoft.Json"]), StringComparison.Ordinal);
        Assert.StartsWith("Feed", Show(Resolve(PackageMode.Auto, askAgain: true, Real)["Newtonsoft.Json"]), StringComparison.Ordinal);
        Assert.StartsWith("Feed", Show(Resolve(PackageMode.Auto, Real)["Newtonsoft.Json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warm_set_is_not_restored_again()
    {
        Resolve(PackageMode.Auto, Real);
        var assets = Directory.GetFiles(Path.Combine(folder.Path, "cache"), "project.assets.json", SearchOption.AllDirectories).Single();
        var written = File.GetLastWriteTimeUtc(assets);
        Assert.StartsWith("Feed", Show(Resolve(PackageMode.Auto, Real)["Newtonsoft.Json"]), StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(assets));
    }

    private IReadOnlyDictionary<string, PackageOutcome> Resolve(PackageMode mode, params string[] packages) => Resolve(mode, askAgain: false, packages);

    private IReadOnlyDictionary<string, PackageOutcome> Resolve(PackageMode mode, bool askAgain, params string[] packages)
    {
        var settings = new PackageSettings(mode, Path.Combine(folder.Path, "cache"), Path.Combine(folder.Path, "stand-ins"), askAgain);
        var requests = packages.Select(package => package.Split(' ')).Select(parts => new PackageRequest(parts[0], parts[1], 1)).ToList();
        return new PackageResolver(settings, folder.Path).Resolve(requests, []);
    }

    /// <summary>A package of that name with nothing in it but its description.</summary>
    private void PutIntoFeed(string id, string version)
    {
        using var file = System.IO.Compression.ZipFile.Open(Path.Combine(folder.Path, "feed", $"{id}.{version}.nupkg"), System.IO.Compression.ZipArchiveMode.Create);
        using var writer = new StreamWriter(file.CreateEntry($"{id}.nuspec").Open());
        writer.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata><id>{id}</id><version>{version}</version><authors>test</authors><description>test</description></metadata>
            </package>
            """);
    }

    private void WriteManifest(params object[] packages) =>
        folder.Write(Path.Combine("stand-ins", "stand-ins.json"), JsonSerializer.Serialize(new { packages }));

    private static string Show(PackageOutcome outcome) => outcome switch
    {
        PackageOutcome.Found { Package: var package } =>
            $"{package.Use.Source} {string.Join(' ', package.Assemblies.Select(Path.GetFileName))}".TrimEnd(),
        PackageOutcome.NotFound { Reason: var reason } => reason,
        _ => throw new InvalidOperationException("Unknown outcome."),
    };
}
