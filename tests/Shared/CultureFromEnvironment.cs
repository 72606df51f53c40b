using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimTrail.Testing;

/// <summary>Puts the whole test run under the culture named in CLAIMTRAIL_TEST_CULTURE, so that any reliance on the
/// ambient culture shows. Without the variable the run uses the machine's own culture.</summary>
internal static class CultureFromEnvironment
{
    [ModuleInitializer]
    internal static void Apply()
    {
        var name = Environment.GetEnvironmentVariable("CLAIMTRAIL_TEST_CULTURE");
        if (string.IsNullOrEmpty(name)) return;
        var culture = CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
