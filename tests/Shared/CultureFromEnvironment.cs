using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimTrail.Testing;

/// <summary>Puts the whole test run under the culture named in CLAIMTRAIL_TEST_CULTURE, so that any reliance on the
/// ambient culture shows. Without the variable the run uses the machine's own culture. What gives the same bytes under
/// every culture, as CI shows of the site, need not be tested under each: such tests bear the trait below.</summary>
internal static class CultureFromEnvironment
{
    /// <summary>The name and value of the trait of tests whose subject is the same under every culture.</summary>
    public const string Trait = "Culture", Any = "any";

    /// <summary>What a started process needs in its environment to run under the same culture.</summary>
    public static IReadOnlyList<(string Name, string Value)> Variables =>
        Name is { } name ? [("LC_ALL", $"{name.Replace('-', '_')}.UTF-8")] : [];

    private static string? Name =>
        Environment.GetEnvironmentVariable("CLAIMTRAIL_TEST_CULTURE") is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    internal static void Apply()
    {
        if (Name is not { } name) return;
        var culture = CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
