using ClaimTrail.Benchmarks.Archive;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Archive;

/// <summary>A folder with a made-up archive, <c>in.ndjson</c>, that is gone after the test.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ArchiveFolder(int bytes)
    {
        using var stream = File.Create(At("in.ndjson"));
        new ArchiveText(seed: 1).Write(stream, bytes);
    }

    public string Path => _folder.Path;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Runs a command in it that must succeed, and gives the bytes of a file that it wrote.</summary>
    public async Task<byte[]> MakeAsync(string output, params string[] arguments)
    {
        var result = await Command.RunAsync(Path, [.. arguments, "--output", output]);
        Assert.True(result.ExitCode == 0, result.Errors);
        return await File.ReadAllBytesAsync(At(output));
    }

    public void Dispose() => _folder.Dispose();
}
