using System.Diagnostics;
using System.Globalization;
using ClaimTrail.Fuzz.Tests.Running;
using ClaimTrail.Testing;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Repetition;

/// <summary>No text ends the process, however often it says the same, and none takes more than in proportion to its
/// length. A stack that overflows ends the whole process, so that a child reads.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public class RepetitionTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData("ko")]
    [InlineData("zh")]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Words_repeated_without_end_are_read_in_linear_time(string language)
    {
        var watch = Stopwatch.StartNew();
        using var child = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(RepetitionTests).Assembly.Location, RepetitionChild.Word, language,
                FuzzSettings.Seed.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // A quarter of a megabyte, in hexadecimal: a reader that goes deeper with the length has no room for it.
            Environment = { ["DOTNET_DefaultStackSize"] = "40000" },
        })!;
        var errors = child.StandardError.ReadToEndAsync();
        var lines = await ReadAsync(child);
        output.WriteLine(
            $"{language}: {lines.Count(l => l.StartsWith("reads ", StringComparison.Ordinal))} pieces in "
            + $"{watch.Elapsed.TotalSeconds:0} s");

        Assert.True(lines is [.., "done"],
            $"{language}: the process ended at {lines.LastOrDefault() ?? "its start"}\n{await errors}");
        Assert.DoesNotContain(lines, l => l.StartsWith("slow ", StringComparison.Ordinal));
        Assert.Equal(0, child.ExitCode);
    }

    private static async Task<List<string>> ReadAsync(Process child)
    {
        var lines = new List<string>();
        using var patience = new CancellationTokenSource(Stuck);
        try
        {
            while (await child.StandardOutput.ReadLineAsync(patience.Token) is { } line) lines.Add(line);
            await child.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            child.Kill();
            lines.Add($"stuck after {lines.LastOrDefault()}");
        }
        return lines;
    }
}
