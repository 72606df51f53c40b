using System.Security.Cryptography;
using System.Text;

namespace ClaimTrail.Exercises;

/// <summary>Answers that nobody can read off: each as a salted digest. It hides an answer from a glance into the page,
/// and not from somebody who computes it; that somebody has worked for it.</summary>
/// <param name="Decimals">How many decimals of a number count, so that all near numbers have few digests; negative for
/// tens, hundreds and so on. Null: the number, text or set must be the same.</param>
/// <param name="Digests">The first 16 hexadecimal digits of SHA-256 over the salt, a bar and the answer, in
/// order.</param>
public sealed record AnswerKey(int? Decimals, IReadOnlyList<string> Digests)
{
    /// <summary>An interval is cut into at least this many steps.</summary>
    private const decimal Fineness = 10;

    private const int DigestLength = 16;

    /// <summary>The key to texts or sets in their plain form.</summary>
    internal static AnswerKey Of(string salt, IEnumerable<string> plain) =>
        new(null, [.. plain.Distinct().Select(text => Digest(salt, text)).Order(StringComparer.Ordinal)]);

    /// <summary>The key to the numbers between two, both included, to a tenth of the distance between them.</summary>
    internal static AnswerKey Of(string salt, decimal low, decimal high)
    {
        if (low == high) return Of(salt, [PlainAnswer.Shown(low)]);
        var (step, decimals) = (1m, 0);
        for (; (high - low) / step < Fineness; decimals++) step /= 10;
        for (; (high - low) / (step * 10) >= Fineness; decimals--) step *= 10;
        var first = Math.Ceiling(low / step);
        var numbers = Enumerable.Range(0, (int)(Math.Floor(high / step) - first) + 1)
            .Select(i => PlainAnswer.Shown((first + i) * step));
        return Of(salt, numbers) with { Decimals = decimals };
    }

    /// <summary>Whether a number is among them.</summary>
    internal bool Holds(string salt, decimal number) =>
        Holds(salt, PlainAnswer.Shown(Decimals is { } decimals ? PlainAnswer.Rounded(number, decimals) : number));

    /// <summary>Whether a text or set in its plain form is among them.</summary>
    internal bool Holds(string salt, string plain) => Digests.Contains(Digest(salt, plain), StringComparer.Ordinal);

    private static string Digest(string salt, string plain) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{salt}|{plain}")))[..DigestLength];
}

/// <summary>What an answer is made of.</summary>
public enum AnswerSort
{
    /// <summary>One number in digits.</summary>
    Number,

    /// <summary>A word, a letter, a figure as printed.</summary>
    Text,

    /// <summary>Several letters or words in any order.</summary>
    Set,

    /// <summary>A reading, its evidence and a doubt.</summary>
    Judgement,
}

/// <summary>A wrong answer that we expect, with what to say to it.</summary>
/// <param name="Example">An answer of this sort; tests give it and expect the line.</param>
/// <param name="Line">What to look at next.</param>
public sealed record ForeseenAnswer(object Example, string Line);
