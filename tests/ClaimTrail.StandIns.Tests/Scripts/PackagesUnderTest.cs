using System.Reflection;

namespace ClaimTrail.StandIns.Tests.Scripts;

/// <summary>The assemblies that the tests run against: the stand-ins or, where CLAIMTRAIL_REAL_PACKAGES names a folder that
/// holds the real packages' assemblies (as `dotnet publish` of a project with the four packages writes it), those.</summary>
internal static class PackagesUnderTest
{
    private static readonly string? RealFolder = Environment.GetEnvironmentVariable("CLAIMTRAIL_REAL_PACKAGES");

    static PackagesUnderTest() => AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
    {
        var file = new AssemblyName(wanted.Name).Name + ".dll";
        var path = Assemblies.FirstOrDefault(path => Path.GetFileName(path) == file);
        return path is null ? null : Assembly.LoadFrom(path);
    };

    public static bool AreReal => !string.IsNullOrEmpty(RealFolder);

    public static IReadOnlyList<string> Assemblies { get; } = AreReal
        ? [.. Directory.GetFiles(RealFolder!, "*.dll")]
        : [.. Directory.GetFiles(AppContext.BaseDirectory, "ClaimTrail.StandIns.*.dll").Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal)),
            Path.Combine(AppContext.BaseDirectory, "FSharp.Core.dll")];

    /// <summary>The type under test that has the name of this stand-in's type.</summary>
    public static Type Of(Type standIn) => Named(standIn.FullName!);

    /// <summary>The type of that full name, from whichever package under test has it.</summary>
    public static Type Named(string fullName) =>
        Assemblies.Where(path => Path.GetFileName(path) != "FSharp.Core.dll")
            .Select(path => Assembly.LoadFrom(path).GetType(fullName)).FirstOrDefault(type => type is not null)
        ?? throw new InvalidOperationException($"No package under test has a type {fullName}.");

    /// <summary>A list holds what the package has: the stand-in may have less of it, the package itself may have more.</summary>
    public static IEnumerable<string> Strangers(IEnumerable<string> listed, IEnumerable<string> found) =>
        AreReal ? listed.Except(found, StringComparer.Ordinal) : found.Except(listed, StringComparer.Ordinal);
}
