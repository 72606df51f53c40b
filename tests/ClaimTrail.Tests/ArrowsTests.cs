using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests;

/// <summary>Who may know whom: the projects, and the folders of the library. None points up, and so none is a
/// circle.</summary>
public partial class ArrowsTests
{
    /// <summary>Each project and those that it may refer to.</summary>
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["ClaimTrail"] = [],
        ["ClaimTrail.Archive"] = ["ClaimTrail"],
        ["ClaimTrail.Cases"] = ["ClaimTrail"],
        ["ClaimTrail.Display"] = ["ClaimTrail"],
        ["ClaimTrail.Exercises"] = ["ClaimTrail", "ClaimTrail.Display"],
        ["ClaimTrail.Notebooks"] = [],
        ["ClaimTrail.Site"] = ["ClaimTrail", "ClaimTrail.Display", "ClaimTrail.Notebooks"],
    };

    /// <summary>The folders of the library from the ground up: each may use those before it. Checks know no trail and
    /// trails no check; <c>Case</c>, above them all, opens both.</summary>
    private static readonly string[] Folders =
        ["Text", "Languages", "Articles", "Figures", "Evaluation", "Money", "Quotations", "Comparing",
            "Checks", "Trails"];

    private static readonly (string Folder, string Uses)[] Strangers = [("Trails", "Checks"), ("Checks", "Quotations"),
        ("Money", "Figures")];

    public static TheoryData<string> LibraryFolders =>
        [.. Directory.GetDirectories(RepositoryRoot.Combine("helpers", "ClaimTrail")).Select(f => Path.GetFileName(f)!)
            .Where(f => f is not ("bin" or "obj"))];

    public static TheoryData<string> AllProjects =>
        [.. Directory.GetDirectories(RepositoryRoot.Combine("helpers"), "ClaimTrail*")
        .Select(f => Path.GetFileName(f)!).Where(f => f is not "ClaimTrail.Cli")];

    [Theory, MemberData(nameof(AllProjects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        var file = RepositoryRoot.Combine("helpers", project, project + ".csproj");
        var known = XDocument.Load(file).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        Assert.Empty(known.Except(Projects[project]));
    }

    [Theory, MemberData(nameof(LibraryFolders))]
    public void A_folder_of_the_library_uses_only_those_below_it(string folder)
    {
        var level = Array.IndexOf(Folders, folder);
        Assert.True(level >= 0, $"The folder {folder} has no place in the order.");
        var used =
            from file in Directory.EnumerateFiles(RepositoryRoot.Combine("helpers", "ClaimTrail", folder), "*.cs",
                SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from name in Namespaces().Matches(line).Select(m => m.Groups["folder"].Value)
            where Array.IndexOf(Folders, name) > level || Strangers.Contains((folder, name))
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(used);
    }

    /// <summary>A folder's namespace, in full, or short with one of its types behind it.</summary>
    [GeneratedRegex(@"ClaimTrail\.(?<folder>[A-Z]\w+)\b|(?<![\w.])(?<folder>[A-Z]\w+)\.(?=[A-Z]\w*\.)")]
    private static partial Regex Namespaces();
}
