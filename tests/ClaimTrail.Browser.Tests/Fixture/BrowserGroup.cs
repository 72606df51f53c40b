namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>Shares the browser and the invented site between the test classes.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<Chromium>, ICollectionFixture<InventedSite>
{
    public const string Name = "browser";
}
