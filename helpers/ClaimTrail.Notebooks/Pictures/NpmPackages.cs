using System.ComponentModel;
using System.Diagnostics;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Pictures;

/// <summary>Packages from npm at the exact versions of a lock file, installed once into a cache folder.</summary>
/// <param name="Manifest">The text of a <c>package.json</c>.</param>
/// <param name="Lock">The text of its <c>package-lock.json</c>, with a checksum for every package.</param>
internal sealed record NpmPackages(string Manifest, string Lock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The program to ask; another one only in tests.</summary>
    internal string Program { get; init; } = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>Makes sure that the packages are there. Asks npm only when they are not; two processes that ask at once
    /// do not disturb each other.</summary>
    /// <param name="cacheFolder">A folder that may be deleted at any time.</param>
    /// <returns>The <c>node_modules</c> folder.</returns>
    /// <exception cref="NpmException">npm is missing or failed.</exception>
    public string Ensure(string cacheFolder)
    {
        var home = Path.Combine(cacheFolder, "npm-" + Key());
        var modules = Path.Combine(home, "node_modules");
        if (Directory.Exists(modules)) return modules;

        Directory.CreateDirectory(cacheFolder);
        var making = Directory.CreateDirectory(Path.Combine(cacheFolder, $"npm-{Key()}.{Guid.NewGuid():N}")).FullName;
        try
        {
            File.WriteAllText(Path.Combine(making, "package.json"), Manifest);
            File.WriteAllText(Path.Combine(making, "package-lock.json"), Lock);
            Install(making);
            Publish(making, home, modules);
            return modules;
        }
        finally
        {
            if (Directory.Exists(making)) Directory.Delete(making, recursive: true);
        }
    }

    private static void Publish(string making, string home, string modules)
    {
        try
        {
            Directory.Move(making, home);
        }
        catch (IOException) when (Directory.Exists(modules))
        {
            // Another process was first; its copy is the same.
        }
    }

    private string Key() => ContentKey.Of(Manifest + "\n" + Lock, 12);

    private void Install(string folder)
    {
        var start = new ProcessStartInfo(Program,
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new NpmException($"npm ci did not end within {Patience.TotalMinutes:0} minutes.");
        }
        if (process.ExitCode == 0) return;
        Task.WaitAll(output, errors);
        throw new NpmException($"npm ci ended with {process.ExitCode}: {(errors.Result + output.Result).Trim()}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new NpmException("npm did not start.");
        }
        catch (Win32Exception error)
        {
            throw new NpmException(
                "npm is not installed. Install Node.js with npm (on Debian: apt install npm) and run again.", error);
        }
    }
}

/// <summary>npm is missing or could not install what was asked for.</summary>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="cause">The cause, when there is one.</param>
internal sealed class NpmException(string message, Exception? cause = null) : Exception(message, cause);
