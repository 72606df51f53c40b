namespace ClaimTrail.Tests.Specs.Reading;

/// <summary>The folder Specs of a checkout of microsoft/Recognizers-Text, named in CLAIMTRAIL_SPECS: the repository or
/// the folder.</summary>
internal static class SpecCheckout
{
    /// <summary>The folder; without one, the test is skipped.</summary>
    public static string Required()
    {
        var named = Environment.GetEnvironmentVariable("CLAIMTRAIL_SPECS");
        Skip.If(string.IsNullOrEmpty(named), "CLAIMTRAIL_SPECS names no checkout of microsoft/Recognizers-Text.");
        var folder = Directory.Exists(Path.Combine(named!, "Specs")) ? Path.Combine(named!, "Specs") : named!;
        Assert.True(Directory.Exists(Path.Combine(folder, "Number")),
            $"CLAIMTRAIL_SPECS: no folder Number in {folder}.");
        return folder;
    }
}
