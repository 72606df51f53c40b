using System.Globalization;

namespace ClaimTrail.Fuzz.Tests.Running;

/// <summary>How long and from which seed: CLAIMTRAIL_FUZZ_SECONDS (a reader; 1 without it) and
/// CLAIMTRAIL_FUZZ_SEED.</summary>
internal static class FuzzSettings
{
    public static TimeSpan Time { get; } = TimeSpan.FromSeconds(Number("CLAIMTRAIL_FUZZ_SECONDS", 1));

    public static int Seed { get; } = Number("CLAIMTRAIL_FUZZ_SEED", 20230728);

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
        ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
        : otherwise;
}
