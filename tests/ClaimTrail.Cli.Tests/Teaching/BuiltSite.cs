using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Teaching;

/// <summary>The site of the repository's notebooks, built once for all tests that read its pages.</summary>
public sealed class BuiltSite : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public async Task InitializeAsync()
    {
        var result = await Command.RunAsync(RepositoryRoot.Combine("notebooks"), "run", "--site", _folder.Path);
        Assert.True(result.ExitCode == 0, result.Errors + result.Output);
    }

    /// <summary>The text of a notebook's page.</summary>
    public string Page(string notebook) =>
        File.ReadAllText(Path.Combine(_folder.Path, Path.ChangeExtension(notebook, ".html")));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
