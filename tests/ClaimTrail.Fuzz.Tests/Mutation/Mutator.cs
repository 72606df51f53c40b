namespace ClaimTrail.Fuzz.Tests.Mutation;

/// <summary>Makes inputs out of good ones. The same seed and number give the same input, so that each can be made again
/// alone.</summary>
/// <param name="seeds">Inputs that a reader takes.</param>
/// <param name="tokens">Pieces of the reader's own format, beside those of <see cref="Tokens.Any"/>.</param>
/// <param name="seed">The run's seed.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> tokens, int seed)
{
    /// <summary>The longest input made: one megabyte, in bytes.</summary>
    public const int Longest = 1_000_000;

    private const int MostSteps = 8;
    private const int LongestPiece = 400;

    /// <summary>One input in so many is blown up to <see cref="Longest"/> by repeating a piece of itself.</summary>
    private const int BlownUp = 40;

    private readonly IReadOnlyList<byte[]> tokens = [.. Tokens.Any, .. tokens];

    /// <summary>The input of that number, from 0.</summary>
    public byte[] Input(int number)
    {
        var random = new Random(HashCode(seed, number));
        var input = new List<byte>(Pick(random, seeds));
        // One change in most inputs: several leave little that a reader reads past its first line.
        for (var steps = random.Next(3) > 0 ? 1 : random.Next(2, MostSteps + 1); steps > 0; steps--)
            Change(input, random);
        if (random.Next(BlownUp) == 0) BlowUp(input, random);
        return [.. input.Take(Longest)];
    }

    private void Change(List<byte> input, Random random)
    {
        var at = random.Next(input.Count + 1);
        var length = Math.Min(random.Next(1, LongestPiece), input.Count - at);
        switch (random.Next(8))
        {
            case 0 when at < input.Count:
                input[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < input.Count:
                input[at] = (byte)random.Next(256);
                break;
            case 2:
                input.RemoveRange(at, length);
                break;
            case 3:
                input.InsertRange(random.Next(input.Count + 1), input.GetRange(at, length));
                break;
            case 4:
                input.RemoveRange(at, input.Count - at);
                break;
            case 5:
                var other = Pick(random, seeds);
                var from = random.Next(other.Length + 1);
                input.InsertRange(at, other.AsSpan(from, Math.Min(LongestPiece, other.Length - from)).ToArray());
                break;
            default:
                input.InsertRange(at, Pick(random, tokens));
                break;
        }
    }

    /// <summary>Nesting and long runs are what makes a reader slow or deep.</summary>
    private void BlowUp(List<byte> input, Random random)
    {
        var at = random.Next(input.Count + 1);
        var piece = random.Next(2) == 0 || at == input.Count
            ? Pick(random, tokens)
            : [.. input.GetRange(at, Math.Min(random.Next(1, 60), input.Count - at))];
        var times = (Longest - input.Count) / Math.Max(1, piece.Length);
        var run = new byte[Math.Max(0, times) * piece.Length];
        for (var i = 0; i < run.Length; i++) run[i] = piece[i % piece.Length];
        input.InsertRange(at, run);
    }

    private static byte[] Pick(Random random, IReadOnlyList<byte[]> from) => from[random.Next(from.Count)];

    /// <summary>The framework's hash codes differ from run to run; this one does not.</summary>
    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * (int)2654435761));
}
