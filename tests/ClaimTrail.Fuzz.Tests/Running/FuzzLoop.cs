using System.Diagnostics;
using System.Globalization;
using ClaimTrail.Fuzz.Tests.Mutation;

namespace ClaimTrail.Fuzz.Tests.Running;

/// <summary>Reads made inputs until the time is over or one of them shows a fault.</summary>
internal static class FuzzLoop
{
    /// <summary>What a reader may take for an input of at most a megabyte.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    /// <summary>A reader that is still at one input by then does not come back.</summary>
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(1);

    /// <summary>A busy machine can make any input slow once; one that is slow every time is the reader's own.</summary>
    private const int Tries = 3;

    public static FuzzReport Run(FuzzedReader reader, int seed, TimeSpan time)
    {
        var mutator = new Mutator(reader.Seeds, reader.Tokens, seed);
        var ends = Stopwatch.StartNew();
        var (number, refused) = (0, 0);
        // An input that ends the whole process, by a stack that overflows, leaves its number here.
        using var now = new FileStream(Place(reader), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        do
        {
            Note(now, seed, number);
            var input = mutator.Input(number);
            if (Fault(reader, input, ref refused) is { } fault)
            {
                File.WriteAllBytes(Path.ChangeExtension(Place(reader), ".bin"), input);
                return new FuzzReport(number + 1, refused,
                    string.Create(CultureInfo.InvariantCulture,
                        $"{reader.Name}, seed {seed}, input {number} ({input.Length} bytes): {fault}"));
            }
            number++;
        }
        while (ends.Elapsed < time);
        return new FuzzReport(number, refused, null);
    }

    /// <summary>What is wrong with how the reader took the input, or null.</summary>
    public static string? Fault(FuzzedReader reader, byte[] input, ref int refused)
    {
        var least = TimeSpan.MaxValue;
        for (var tries = 0; tries < Tries; tries++)
        {
            var reading = Task.Run(() => Outcome(reader, input));
            if (!reading.Wait(Stuck))
                return string.Create(CultureInfo.InvariantCulture, $"not read after {Stuck.TotalSeconds:0} s");
            var (error, took) = reading.Result;
            if (error is not null)
            {
                if (!reader.Refusals.Any(type => type.IsInstanceOfType(error))) return error.ToString();
                if (tries == 0) refused++;
            }
            least = took < least ? took : least;
            if (least < Slow) return null;
        }
        return string.Create(CultureInfo.InvariantCulture, $"took {least.TotalSeconds:0.0} s, {Tries} times");
    }

    private static (Exception? Error, TimeSpan Took) Outcome(FuzzedReader reader, byte[] input)
    {
        var start = ThreadClock.Now();
        try
        {
            reader.Read(input);
            return (null, ThreadClock.Now() - start);
        }
        catch (Exception error)
        {
            // Whether it is a refusal or a crash is for the caller to say; nothing is passed over.
            return (error, ThreadClock.Now() - start);
        }
    }

    private static string Place(FuzzedReader reader)
    {
        var folder = Testing.RepositoryRoot.Combine("artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $"{reader.Name}-{Environment.ProcessId}.txt");
    }

    private static void Note(FileStream file, int seed, int number)
    {
        Span<byte> text = stackalloc byte[64];
        System.Text.Unicode.Utf8.TryWrite(text, CultureInfo.InvariantCulture,
            $"seed {seed}, input {number}        \n", out var length);
        file.Position = 0;
        file.Write(text[..length]);
    }
}
