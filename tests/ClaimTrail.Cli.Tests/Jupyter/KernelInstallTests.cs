using System.Text.Json.Nodes;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Jupyter;

/// <summary>The kernel is registered where clients look, and no other kernel is touched.</summary>
[Trait("Culture", "any")]
public sealed class KernelInstallTests : IDisposable
{
    private const string Foreign = """{"argv": ["dotnet-interactive"], "display_name": "another", "language": "C#"}""";

    private readonly TemporaryFolder folder = new();

    private string Own => Path.Combine(folder.Path, "own data");

    public void Dispose() => folder.Dispose();

    /// <summary>Kernels of others before; what is registered, and which name a notebook finds. A name ends the message
    /// when none can be had.</summary>
    public static TheoryData<string, string[], string?> Places => new()
    {
        { "nobody else's", [], ".net-csharp" },
        { "another's with the notebooks' name", ["own data/kernels/.net-csharp"], "claimtrail" },
        { "another's with the notebooks' name elsewhere", ["shared/kernels/.net-csharp"], "claimtrail" },
        { "another's with another name", ["own data/kernels/python3"], ".net-csharp" },
        { "others' with both names", ["own data/kernels/.net-csharp", "own data/kernels/claimtrail"], null },
    };

    [Theory, MemberData(nameof(Places))]
    public async Task No_kernel_of_another_is_overwritten(string row, string[] others, string? name)
    {
        foreach (var other in others) folder.Write(Path.Combine(other, "kernel.json"), Foreign);
        var installed = await RunAsync("kernel", "install");
        Assert.Equal((row, name is null ? 2 : 0), (row, installed.ExitCode));
        Assert.All(others,
            other => Assert.Equal(Foreign, File.ReadAllText(Path.Combine(folder.Path, other, "kernel.json"))));
        if (name is null)
        {
            Assert.Contains("Nothing was changed", installed.Errors, StringComparison.Ordinal);
            return;
        }
        var spec = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Own, "kernels", name, "kernel.json")))!;
        Assert.Equal("message", (string)spec["interrupt_mode"]!);
        Assert.All(spec["argv"]!.AsArray().Take(2), part => Assert.True(File.Exists((string)part!), (string)part!));
        Assert.Contains(name == "claimtrail" ? "which stays" : "Registered the kernel .net-csharp", installed.Output,
            StringComparison.Ordinal);

        Assert.Contains(Path.Combine(Own, "kernels", name), (await RunAsync("kernel", "install", "--list")).Output,
            StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("kernel", "install", "--remove")).ExitCode);
        Assert.False(Directory.Exists(Path.Combine(Own, "kernels", name)), row);
        Assert.All(others,
            other => Assert.Equal(Foreign, File.ReadAllText(Path.Combine(folder.Path, other, "kernel.json"))));
    }

    [Fact]
    public async Task A_prefix_is_a_place_of_its_own()
    {
        var prefix = Path.Combine(folder.Path, "an environment");
        Assert.Equal(0, (await RunAsync("kernel", "install", "--prefix", prefix)).ExitCode);
        Assert.True(File.Exists(Path.Combine(prefix, "share", "jupyter", "kernels", ".net-csharp", "kernel.json")));
        Assert.False(Directory.Exists(Own));
    }

    [Theory]
    [InlineData("another machine's reach",
        """{"ip": "0.0.0.0", "transport": "tcp", "key": "k", "signature_scheme": "hmac-sha256"}""",
        "listens on 127.0.0.1 alone")]
    [InlineData("another transport",
        """{"ip": "127.0.0.1", "transport": "ipc", "key": "k", "signature_scheme": "hmac-sha256"}""", "tcp alone")]
    [InlineData("no JSON", "nothing", "is no connection file")]
    public async Task A_client_that_cannot_be_served_is_told_why(string row, string connection, string words)
    {
        var refused = await RunAsync("kernel", "jupyter", folder.Write("connection.json", connection));
        Assert.Equal((row, 4), (row, refused.ExitCode));
        Assert.Contains(words, refused.Errors, StringComparison.Ordinal);
    }

    private async Task<Command.Result> RunAsync(params string[] arguments)
    {
        using var process = Command.Start(folder.Path,
            [("JUPYTER_DATA_DIR", Own), ("JUPYTER_PATH", Path.Combine(folder.Path, "shared"))], arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Command.Result(process.ExitCode, output, await errors);
    }
}
