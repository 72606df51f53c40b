namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>Shares the one run between the test classes.</summary>
[CollectionDefinition(Name)]
public sealed class EveryNotebookGroup : ICollectionFixture<EveryNotebook>
{
    public const string Name = "every notebook";
}
