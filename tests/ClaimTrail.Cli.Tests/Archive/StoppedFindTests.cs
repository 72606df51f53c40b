using System.Text.Json;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Archive;

/// <summary>However <c>claimtrail find</c> ends, what it has written is whole, and <c>--resume</c> goes on.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class StoppedFindTests
{
    /// <summary>CLAIMTRAIL_LONG=1 kills twenty times in a larger archive, which takes minutes.</summary>
    private static readonly (int Kills, int Bytes) Size = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1"
        ? (20, 60_000_000)
        : (2, 3_000_000);

    private const string Line = """{"id": "a", "language": "en", "text": "5 cats"}""";

    [Theory]
    [InlineData("in.ndjson", "out.ndjson")]
    [InlineData("in.ndjson", "out.ndjson.gz")]
    [InlineData("in.ndjson", "out.ndjson.zst")]
    public async Task Killed_at_random_moments_and_resumed_the_output_is_that_of_an_undisturbed_run(string input,
        string output)
    {
        using var folder = new ArchiveFolder(Size.Bytes);
        var undisturbed = await folder.MakeAsync("undisturbed-" + output, "find", input);
        var random = new Random(63);
        var (written, kills) = (0L, 0);
        for (var tries = 0; kills < Size.Kills; tries++)
        {
            Assert.True(tries < 20 * Size.Kills, "Every run came to its end before it could be killed.");
            if (await KilledAsync(folder, ["find", input, "--threads", "1", "--output", output, "--resume"], output,
                written, random) is { } told)
            {
                (written, kills) = (told, kills + 1);
                Assert.True(new FileInfo(folder.At(output)).Length >= written);
            }
            else
            {
                // A busy machine looks too late; that run was not killed at all.
                File.Delete(folder.At(output));
                written = 0;
            }
        }
        Assert.True(written > 0);
        var result = await Command.RunAsync(folder.Path, "find", input, "--output", output, "--resume");
        Assert.True(result.ExitCode == 0, result.Errors);
        Assert.Equal(undisturbed, await File.ReadAllBytesAsync(folder.At(output)));
        Assert.Equal([input, output, "undisturbed-" + output],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_leaves_whole_lines(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        using var folder = new ArchiveFolder(0);
        using var run = Command.Start(folder.Path, "find");
        // Its input goes on: nothing but the signal ends it.
        await run.StandardInput.WriteLineAsync(Line);
        await run.StandardInput.FlushAsync();
        Assert.Equal("a", Id((await run.StandardOutput.ReadLineAsync())!));
        await Command.SignalAsync(run, signal);
        Assert.Equal("", await run.StandardOutput.ReadToEndAsync());
        Assert.Contains("Every line that was written is whole.", await run.StandardError.ReadToEndAsync(),
            StringComparison.Ordinal);
        await run.WaitForExitAsync();
        Assert.Equal(130, run.ExitCode);
    }

    [SkippableFact]
    public async Task A_signal_leaves_a_file_that_can_be_gone_on_with()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        // More than one block, which is half a megabyte, comes before the signal.
        using var folder = new ArchiveFolder(1_500_000);
        var undisturbed = await folder.MakeAsync("undisturbed.ndjson", "find", "in.ndjson");
        using (var run = Command.Start(folder.Path, "find", "--output", "out.ndjson"))
        {
            var all = File.ReadAllText(folder.At("in.ndjson"));
            await run.StandardInput.WriteAsync(all.AsMemory(0, all.Length / 2));
            await run.StandardInput.FlushAsync();
            for (var i = 0; i < 600 && (!File.Exists(folder.At("out.ndjson"))
                || new FileInfo(folder.At("out.ndjson")).Length == 0); i++) await Task.Delay(50);
            await Command.SignalAsync(run, "INT");
            await run.WaitForExitAsync();
            Assert.Equal(130, run.ExitCode);
        }
        var written = await File.ReadAllTextAsync(folder.At("out.ndjson"));
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        var again = Command.Start(folder.Path, "find", "--output", "out.ndjson", "--resume");
        await again.StandardInput.WriteAsync(await File.ReadAllTextAsync(folder.At("in.ndjson")));
        again.StandardInput.Close();
        await again.WaitForExitAsync();
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(undisturbed, await File.ReadAllBytesAsync(folder.At("out.ndjson")));
    }

    [SkippableFact]
    public async Task A_reader_that_has_enough_ends_the_run_without_a_word()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows tells of a closed pipe later.");
        using var folder = new ArchiveFolder(2_000_000);
        using var run = Command.Start(folder.Path, "find", "in.ndjson");
        Assert.NotNull(await run.StandardOutput.ReadLineAsync());
        run.StandardOutput.Close();
        Assert.Equal("", await run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        Assert.Equal(141, run.ExitCode);
    }

    /// <summary>Runs until the journal tells of more than before, and kills a little later.</summary>
    /// <returns>The bytes that the journal knows; null when the run came to its end.</returns>
    private static async Task<long?> KilledAsync(ArchiveFolder folder, string[] arguments, string output,
        long before, Random random)
    {
        using var run = Command.Start(folder.Path, arguments);
        var journal = folder.At(output + ".resume");
        while (!run.HasExited && Written(journal) <= before) await Task.Delay(5);
        await Task.Delay(random.Next(50));
        run.Kill();
        await run.WaitForExitAsync();
        return File.Exists(journal) ? Written(journal) : null;
    }

    private static long Written(string journal)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(journal)).RootElement.GetProperty("written").GetInt64();
        }
        catch (IOException)
        {
            // Not begun, or complete.
            return 0;
        }
    }

    private static string? Id(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString();
}
