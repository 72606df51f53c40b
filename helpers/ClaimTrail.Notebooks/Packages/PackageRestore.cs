using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;
using ClaimTrail.Notebooks.Directives;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>Restores a set of packages with <c>dotnet restore</c> in a generated project, once per set and feed
/// configuration.</summary>
internal sealed class PackageRestore(string cacheFolder, string notebookFolder, IReadOnlyList<string> feeds)
{
    private readonly string fingerprint = FeedConfiguration.Fingerprint(notebookFolder, feeds);

    /// <summary>Gives the packages, from an earlier restore where there is one.</summary>
    public RestoreOutcome Run(IReadOnlyList<PackageRequest> packages)
    {
        var project = Project(packages);
        var key = ContentKey.Of(project + fingerprint, 16);
        var folder = Path.Combine(cacheFolder, key);
        Directory.CreateDirectory(Path.Combine(folder, "obj"));
        using var only = FolderLock.Take(Path.Combine(folder, ".lock"));

        var done = Path.Combine(folder, "restored");
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        if (File.Exists(done) && File.Exists(assets) && AssetsFile.ReadPackages(assets) is { } known) return new RestoreOutcome.Restored(known);

        File.Delete(done);
        File.Delete(assets);
        var file = Path.Combine(folder, "packages.csproj");
        File.WriteAllText(file, project);
        var (exitCode, output) = Restore(file);
        if (exitCode == 0)
        {
            File.WriteAllText(done, "");
            return AssetsFile.ReadPackages(assets) is { } restored
                ? new RestoreOutcome.Restored(restored)
                : new RestoreOutcome.Failed("dotnet restore succeeded, but files of the packages are not there.");
        }
        var missing = AssetsFile.ReadMissing(assets);
        return missing.Count > 0 ? new RestoreOutcome.Missing(missing) : new RestoreOutcome.Failed(Reason(output));
    }

    /// <summary>A project that names the packages and takes nothing from the folders around it.</summary>
    private string Project(IReadOnlyList<PackageRequest> packages)
    {
        var items = packages.OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase)
            .Select(package => $"""    <PackageReference Include="{Xml(package.Id)}" Version="[{Xml(package.Version)}]" />""");
        var sources = string.Join(';', feeds.Select(feed =>
            Uri.IsWellFormedUriString(feed, UriKind.Absolute) ? feed : Path.GetFullPath(Path.Combine(notebookFolder, feed))));
        return $"""
            <Project>
              <PropertyGroup>
                <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
                <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
                <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <RuntimeIdentifier>{Xml(RuntimeInformation.RuntimeIdentifier)}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <RestoreRootConfigDirectory>{Xml(notebookFolder)}</RestoreRootConfigDirectory>
                <RestoreAdditionalProjectSources>{Xml(sources)}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <ItemGroup>
            {string.Join('\n', items)}
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
            </Project>

            """;
    }

    private static (int ExitCode, string Output) Restore(string project)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // No build server may outlive the run, and messages are read in English.
        string[] arguments = ["restore", project, "-nologo", "-v", "quiet", "-nodeReuse:false", "-p:RestoreUseStaticGraphEvaluation=false"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var inherited in new[] { "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath" }) start.Environment.Remove(inherited);

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program dotnet did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private static string Reason(string output)
    {
        var error = output.Split('\n').FirstOrDefault(line => line.Contains("error NU", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal));
        if (error is null) return "dotnet restore failed without a message.";
        var text = error[(error.IndexOf("error ", StringComparison.Ordinal) + "error ".Length)..];
        var project = text.LastIndexOf(" [", StringComparison.Ordinal);
        return (project > 0 ? text[..project] : text).Trim();
    }

    private static string Xml(string text) => SecurityElement.Escape(text)!;
}
