using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using ClaimTrail.Cli.Tests.Jupyter;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Display;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Packages;

/// <summary>What people get who have the packages and not the repository.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed partial class PackageTests(PackedSource packed) : IClassFixture<PackedSource>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_command_installs_from_the_source_alone_and_compares_in_any_folder()
    {
        var sources = folder.Write("nuget.config",
            $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{packed.Source}\" "
            + $"/></packageSources></configuration>");
        var tool = Path.Combine(folder.Path, "tool");
        packed.Run(folder.Path, "tool", "install", "claimtrail", "--tool-path", tool, "--configfile", sources);
        folder.Write("articles/harbour-en.txt",
            "The ferry sank with 1,200 people on board, the harbour office said.\n");
        folder.Write("articles/harbour-ko.txt", "항만청은 여객선이 승객 1만2000명을 태운 채 가라앉았다고 밝혔다.\n");

        var start = new ProcessStartInfo(Path.Combine(tool,
            OperatingSystem.IsWindows() ? "claimtrail.exe" : "claimtrail"), ["compare", "articles", "--json"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var compare = Process.Start(start)!;
        var errors = compare.StandardError.ReadToEndAsync();
        var told = await compare.StandardOutput.ReadToEndAsync();
        await compare.WaitForExitAsync();
        Assert.True(compare.ExitCode == 0, await errors);
        Assert.Contains("1만2000명", told, StringComparison.Ordinal);
        Assert.Contains("1,200 people", told, StringComparison.Ordinal);

        if (JupyterClients.Missing is null) await AnswersInJupyterAsync(start.FileName);
    }

    /// <summary>The kernel of a command that was brought here without the repository.</summary>
    /// <param name="command">The command.</param>
    private async Task AnswersInJupyterAsync(string command)
    {
        using var clients = new JupyterClients();
        await clients.InstallAsync(command);
        var asked = await clients.RunAsync(folder.Path, JupyterClients.Script, "Answering");
        Assert.True(asked.ExitCode == 0, $"{command}\n{asked.Output}\n{asked.Errors}");
        Assert.DoesNotContain("Ran 0 tests", asked.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_anybodys_notebook_one_line_opens_cases_and_shows_them_as_here()
    {
        Copy(RepositoryRoot.Combine("data", "harbour-ferry"), Path.Combine(folder.Path, "ferry"));
        var path = folder.Write("new.ipynb", NotebookText.CSharp(
            $"#i \"nuget: {packed.Source.Replace('\\', '/')}\"\n#r \"nuget: ClaimTrail.Display, {packed.Version}\"",
            "Case.Open(\"ferry\").Articles.Count",
            "CaseFrames.Open(\"ferry\").Articles",
            "Nb.Note(\"So what?\", \"Shown by the package.\")"));
        using var run = Command.Start(folder.Path, packed.Variables, "new.ipynb", "--in-place", "--no-site");
        var output = run.StandardOutput.ReadToEndAsync();
        var errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, await output + errors);

        Assert.Contains("claimtrail.display", packed.Cached, StringComparer.Ordinal);
        Assert.Contains("claimtrail.library", packed.Cached, StringComparer.Ordinal);
        var shown = await File.ReadAllTextAsync(path);
        Assert.Contains("\"10\"", shown, StringComparison.Ordinal);
        Assert.Contains("Articles: 10 rows", shown, StringComparison.Ordinal);
        Assert.Contains("ct-note", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_whose_script_fails_is_an_error_of_the_cell_that_loads_it()
    {
        var source = Directory.CreateDirectory(Path.Combine(folder.Path, "broken")).FullName;
        using (var package = ZipFile.Open(Path.Combine(source, "ClaimTrail.Broken.1.0.0.nupkg"), ZipArchiveMode.Create))
        {
            Write(package, "ClaimTrail.Broken.nuspec", """
                <?xml version="1.0"?>
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                <metadata><id>ClaimTrail.Broken</id><version>1.0.0</version><authors>a test</authors><description>A script that fails.</description></metadata>
                </package>
                """);
            Write(package, "lib/net10.0/_._", "");
            Write(package, "interactive-extensions/dotnet/extension.dib", "#!csharp\nNoSuchThing.Happens();\n");
        }
        folder.Write("new.ipynb",
            NotebookText.CSharp($"#i \"nuget: {source.Replace('\\', '/')}\"\n#r \"nuget: ClaimTrail.Broken, 1.0.0\"",
                "1"));
        using var run = Command.Start(folder.Path, packed.Variables, "new.ipynb", "--no-site");
        _ = run.StandardOutput.ReadToEndAsync();
        var errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == ExitCode.PackageFailed, errors);
        Assert.Contains("NoSuchThing", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notebooks_here_use_the_build()
    {
        foreach (var notebook in Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "*.ipynb"))
        {
            var text = File.ReadAllText(notebook);
            Assert.Contains("#!import .boot/story.csx", text, StringComparison.Ordinal);
            Assert.DoesNotContain("nuget: ClaimTrail", text, StringComparison.OrdinalIgnoreCase);
        }
        var boot = File.ReadAllText(RepositoryRoot.Combine("notebooks", ".boot", "story.csx"));
        Assert.Contains("helpers/ClaimTrail.Display/bin/", boot, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packages_are_these_with_symbols_for_the_libraries()
    {
        Assert.Equal([$"ClaimTrail.Display.{packed.Version}.nupkg", $"ClaimTrail.Library.{packed.Version}.nupkg",
            $"claimtrail.{packed.Version}.nupkg"], packed.Files(".nupkg"));
        Assert.Equal([$"ClaimTrail.Display.{packed.Version}.snupkg", $"ClaimTrail.Library.{packed.Version}.snupkg"],
            packed.Files(".snupkg"));
    }

    [Theory]
    [InlineData("claimtrail")]
    [InlineData("ClaimTrail.Library")]
    [InlineData("ClaimTrail.Display")]
    public void A_package_says_what_it_is_and_under_which_licence(string package)
    {
        var about = packed.Read(package, package + ".nuspec");
        Assert.Contains("<license type=\"expression\">MIT</license>", about, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", about, StringComparison.Ordinal);
        Assert.Contains("<authors>The ClaimTrail contributors</authors>", about, StringComparison.Ordinal);
        Assert.StartsWith("# " + package, packed.Read(package, "README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CITATION.cff", "version: {0}\n")]
    [InlineData("CHANGELOG.md", "\n## {0} (")]
    [InlineData("README.md", "#r \"nuget: ClaimTrail.Display, {0}\"")]
    [InlineData("helpers/ClaimTrail.Display/README.md", "#r \"nuget: ClaimTrail.Display, {0}\"")]
    public void A_page_that_names_the_version_names_this_one(string page, string words) => Assert.Contains(
        words.Replace("{0}", packed.Version, StringComparison.Ordinal), File.ReadAllText(RepositoryRoot.Combine(page)),
        StringComparison.Ordinal);

    [Fact]
    public void A_notebook_that_loads_the_package_gets_every_namespace_of_the_libraries()
    {
        var script = packed.Read("ClaimTrail.Display", "interactive-extensions/dotnet/extension.dib");
        var wanted = Directory.GetDirectories(RepositoryRoot.Combine("helpers", "ClaimTrail"))
            .Where(room => Directory.GetFiles(room, "*.cs").Length > 0)
            .Select(room => "ClaimTrail." + Path.GetFileName(room))
            .Append(typeof(Case).Namespace!).Append(typeof(Nb).Namespace!);
        Assert.Equal(wanted.Order(StringComparer.Ordinal),
            Usings.Matches(script).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    private static void Write(ZipArchive package, string name, string text)
    {
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex("^using ([A-Za-z.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Usings { get; }
}
