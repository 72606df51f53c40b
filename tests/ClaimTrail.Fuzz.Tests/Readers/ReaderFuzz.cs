using ClaimTrail.Fuzz.Tests.Running;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Readers;

/// <summary>One class a reader, so that they run beside each other.</summary>
public abstract class ReaderFuzz(ITestOutputHelper output)
{
    private const int Few = 100;

    /// <summary>Makes the reader; the folder is its own and is gone afterwards.</summary>
    internal abstract FuzzedReader Reader(string folder);

    [Fact]
    public void Takes_or_refuses_whatever_comes()
    {
        using var folder = new Testing.TemporaryFolder();
        var reader = Reader(folder.Path);
        foreach (var seed in reader.Seeds) reader.Read(seed);
        var report = FuzzLoop.Run(reader, FuzzSettings.Seed, FuzzSettings.Time);
        output.WriteLine($"{reader.Name}: {report.Inputs} inputs, {report.Refused} refused");
        Assert.True(report.Failure is null, report.Failure);
        // A busy machine may get through a handful only, which chance may spoil one and all; the seeds themselves were
        // read above.
        Assert.True(report.Inputs < Few
            || report.Inputs > report.Refused, "Every input was refused: the seeds are no good inputs any more.");
    }
}
