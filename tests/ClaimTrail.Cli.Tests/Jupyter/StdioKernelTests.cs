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
    /// <summary>An answer that does not come is a failure, not a wait without end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task The_engines_own_client_runs_cells()
    {
        using var folder = new TemporaryFolder();
        using var connector = new StdIoKernelConnector(
            ["dotnet", $"\"{Path.Combine(Command.Folder, "ClaimTrail.Cli.dll")}\"", "kernel", "stdio"], "root",
            new Uri("kernel://elsewhere"), new DirectoryInfo(folder.Path));
        using var root = await RootOfAsync(connector);
        using var csharp = await connector.CreateProxyKernelAsync("csharp").WaitAsync(Patience);
        using var fsharp = await connector.CreateProxyKernelAsync("fsharp").WaitAsync(Patience);
        using var mermaid = await connector.CreateProxyKernelAsync("mermaid").WaitAsync(Patience);

        Assert.Equal("42", await ShownAsync(csharp, "var six = 6; six * 7"));
        Assert.Equal("7", await ShownAsync(fsharp, "[3; 4] |> List.sum"));
        Assert.Contains("A leads to B.", await ShownAsync(mermaid, "graph LR\naccDescr: A leads to B.\nA --> B"),
            StringComparison.Ordinal);
        // Many threads may show something at once; nothing of it is lost.
        var crowd = await csharp.SendAsync(new SubmitCode(
            "Task.WaitAll([.. Enumerable.Range(0, 400).Select(i => Task.Run(() => display($\"line {i}\")))]);"))
            .WaitAsync(Patience);
        Assert.Empty(crowd.Events.OfType<CommandFailed>().Select(failure => failure.Message));
        Assert.Equal(400, crowd.Events.OfType<DisplayEvent>()
            .SelectMany(shown => shown.FormattedValues)
            .Where(value => value.MimeType == "text/plain")
            .Select(value => value.Value)
            .Distinct(StringComparer.Ordinal)
            .Count());
        var failed = (await csharp.SendAsync(new SubmitCode("Console.ReadLine()"))).Events.OfType<CommandFailed>();
        Assert.Contains("Write the value into the cell", Assert.Single(failed).Message, StringComparison.Ordinal);
    }

    /// <summary>An editor that dies says no farewell.</summary>
    [Fact]
    public async Task It_ends_when_the_other_side_is_gone()
    {
        using var folder = new TemporaryFolder();
        using var kernel = Command.Start(folder.Path, "kernel", "stdio");
        var errors = kernel.StandardError.ReadToEndAsync();
        Assert.Contains("KernelReady",
            await kernel.StandardOutput.ReadLineAsync().WaitAsync(Patience), StringComparison.Ordinal);
        var rest = kernel.StandardOutput.ReadToEndAsync();
        kernel.StandardInput.Close();
        await kernel.WaitForExitAsync().WaitAsync(Patience);
        await rest;
        Assert.True(kernel.ExitCode == 0, await errors);
    }

    /// <summary>The engine's client takes itself for ready a moment before it has noted the kernels that it was told
    /// of; on a busy machine it asks in between, finds none and fails. The second time they are there.</summary>
    private static async Task<Kernel> RootOfAsync(StdIoKernelConnector connector)
    {
        try
        {
            return await connector.CreateRootProxyKernelAsync().WaitAsync(Patience);
        }
        catch (InvalidOperationException error) when (error.StackTrace!.Contains("GetCachedKernelInfo",
            StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            return await connector.CreateRootProxyKernelAsync().WaitAsync(Patience);
        }
    }

    private static async Task<string> ShownAsync(Kernel kernel, string code)
    {
        var result = await kernel.SendAsync(new SubmitCode(code)).WaitAsync(Patience);
        Assert.Empty(result.Events.OfType<CommandFailed>().Select(failure => failure.Message));
        return Assert.Single(result.Events.OfType<DisplayEvent>()).FormattedValues.First().Value;
    }
}
