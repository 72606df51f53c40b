using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Connection;
using Microsoft.DotNet.Interactive.Events;

namespace ClaimTrail.Cli.Tests.Jupyter;

/// <summary>The engine's own client talks to <c>claimtrail kernel stdio</c>.</summary>
[Trait("Culture", "any")]
public sealed class StdioKernelTests
{
    [Fact]
    public async Task The_engines_own_client_runs_cells()
    {
        using var folder = new TemporaryFolder();
        using var connector = new StdIoKernelConnector(
            ["dotnet", $"\"{Path.Combine(Command.Folder, "ClaimTrail.Cli.dll")}\"", "kernel", "stdio"], "root",
            new Uri("kernel://elsewhere"), new DirectoryInfo(folder.Path));
        using var root = await RootOfAsync(connector);
        using var csharp = await connector.CreateProxyKernelAsync("csharp");
        using var fsharp = await connector.CreateProxyKernelAsync("fsharp");
        using var mermaid = await connector.CreateProxyKernelAsync("mermaid");

        Assert.Equal("42", await ShownAsync(csharp, "var six = 6; six * 7"));
        Assert.Equal("7", await ShownAsync(fsharp, "[3; 4] |> List.sum"));
        Assert.Contains("A leads to B.", await ShownAsync(mermaid, "graph LR\naccDescr: A leads to B.\nA --> B"),
            StringComparison.Ordinal);
        var failed = (await csharp.SendAsync(new SubmitCode("Console.ReadLine()"))).Events.OfType<CommandFailed>();
        Assert.Contains("Write the value into the cell", Assert.Single(failed).Message, StringComparison.Ordinal);
    }

    /// <summary>The engine's client takes itself for ready a moment before it has noted the kernels that it was told
    /// of; on a busy machine it asks in between, finds none and fails. The second time they are there.</summary>
    private static async Task<Kernel> RootOfAsync(StdIoKernelConnector connector)
    {
        try
        {
            return await connector.CreateRootProxyKernelAsync();
        }
        catch (InvalidOperationException error) when (error.StackTrace!.Contains("GetCachedKernelInfo",
            StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            return await connector.CreateRootProxyKernelAsync();
        }
    }

    private static async Task<string> ShownAsync(Kernel kernel, string code)
    {
        var result = await kernel.SendAsync(new SubmitCode(code));
        Assert.Empty(result.Events.OfType<CommandFailed>().Select(failure => failure.Message));
        return Assert.Single(result.Events.OfType<DisplayEvent>()).FormattedValues.First().Value;
    }
}
