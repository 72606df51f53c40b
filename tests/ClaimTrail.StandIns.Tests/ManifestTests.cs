using System.Text.Json.Nodes;
using ClaimTrail.Testing;

namespace ClaimTrail.StandIns.Tests;

/// <summary>The manifest names what is built, in the versions that the notebooks pin.</summary>
public class ManifestTests
{
    private static readonly string Folder = RepositoryRoot.Combine("helpers", "ClaimTrail.StandIns");

    public static TheoryData<string, string, string> Packages => new()
    {
        { "Microsoft.Data.Analysis", "0.23.0", "ClaimTrail.StandIns.DataAnalysis.dll" },
        { "Plotly.NET", "5.1.0", "ClaimTrail.StandIns.PlotlyNet.dll" },
        { "Plotly.NET.CSharp", "0.13.0", "ClaimTrail.StandIns.PlotlyNet.CSharp.dll" },
        { "XPlot.Plotly", "4.1.0", "ClaimTrail.StandIns.XPlot.dll" },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_its_stand_in(string id, string version, string assembly)
    {
        var entry = Assert.Single(Manifest(), package => (string)package!["id"]! == id)!;
        Assert.Equal(version, (string)entry["version"]!);
        Assert.Equal(assembly, (string)entry["assemblies"]![0]!);
        Assert.All(entry["assemblies"]!.AsArray(), file => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, (string)file!)), (string)file!));
    }

    [Fact]
    public void The_manifest_has_no_other_package() => Assert.Equal(Packages.Count, Manifest().Count);

    [Fact]
    public void Every_stand_in_project_is_built_with_the_command()
    {
        var targets = File.ReadAllText(Path.Combine(Folder, "StandIns.targets"));
        Assert.All(
            Directory.GetFiles(Folder, "*.*proj", SearchOption.AllDirectories).Select(Path.GetFileName),
            project => Assert.Contains("/" + project + "\"", targets, StringComparison.Ordinal));
    }

    private static JsonArray Manifest() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "stand-ins.json")))!["packages"]!.AsArray();
}
