namespace ClaimTrail.StandIns.Tests.Scripts;

/// <summary>The assemblies that the scripts run against: the stand-ins or, where CLAIMTRAIL_REAL_PACKAGES names a folder that
/// holds the real packages' assemblies (as `dotnet publish` of a project with the four packages writes it), those.</summary>
internal static class PackagesUnderTest
{
    private static readonly string? RealFolder = Environment.GetEnvironmentVariable("CLAIMTRAIL_REAL_PACKAGES");

    public static bool AreReal => !string.IsNullOrEmpty(RealFolder);

    public static IReadOnlyList<string> Assemblies { get; } = AreReal
        ? [.. Directory.GetFiles(RealFolder!, "*.dll")]
        : [.. Directory.GetFiles(AppContext.BaseDirectory, "ClaimTrail.StandIns.*.dll").Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal)),
            Path.Combine(AppContext.BaseDirectory, "FSharp.Core.dll")];
}
