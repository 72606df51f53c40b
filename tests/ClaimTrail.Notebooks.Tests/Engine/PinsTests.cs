using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Engine;

/// <summary>One set of versions for the build and for the notebooks, and one folder that names the engine.</summary>
public sealed partial class PinsTests
{
    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path))];

    [Theory, MemberData(nameof(Notebooks))]
    public void A_notebook_names_the_versions_of_the_build(string notebook)
    {
        var pins = XDocument.Load(RepositoryRoot.Combine("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(pin => (string)pin.Attribute("Include")!, pin => (string)pin.Attribute("Version")!);
        var named = NotebookReader.Read(RepositoryRoot.Combine("notebooks", notebook)).CodeCells
            .SelectMany(cell => Named.Matches(cell.Source))
            .Select(match => (Id: match.Groups["id"].Value, Version: match.Groups["version"].Value));
        Assert.All(named, package => Assert.Equal(pins.GetValueOrDefault(package.Id), package.Version));
    }

    [Fact]
    public void The_engine_is_named_in_one_folder_only()
    {
        var room = RepositoryRoot.Combine("helpers", "ClaimTrail.Notebooks", "Engine") + Path.DirectorySeparatorChar;
        var others = Directory.EnumerateFiles(RepositoryRoot.Combine("helpers"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                StringComparison.Ordinal)
                && !file.StartsWith(room, StringComparison.Ordinal));
        Assert.DoesNotContain(others,
            file => File.ReadAllText(file).Contains("Microsoft.DotNet.Interactive", StringComparison.Ordinal));
    }

    [GeneratedRegex("""#r "nuget: *(?<id>[^,"]+), *(?<version>[^"]+)["]""", RegexOptions.CultureInvariant)]
    private static partial Regex Named { get; }
}
