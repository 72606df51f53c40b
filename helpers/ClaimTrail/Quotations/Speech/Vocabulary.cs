using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ClaimTrail.Quotations;

/// <summary>The words met last in texts of one language, so that a word is folded and looked up once and not at each of
/// its places. For one thread at a time.</summary>
internal sealed class Vocabulary
{
    private const int Bits = 13;

    /// <summary>Longer words are not kept.</summary>
    private const int Longest = 64;

    private readonly Spelling?[] _met = new Spelling?[1 << Bits];

    /// <summary>What stands for a sign.</summary>
    public Spelling Sign { get; } = Spelling.OfKey("");

    /// <summary>A word as written.</summary>
    public Spelling Of(ReadOnlySpan<char> written)
    {
        if (written.Length > Longest) return Spelling.Of(written);
        var slot = Slot(written);
        ref var met = ref _met[slot];
        if (Is(met, written)) return met;
        // Two words that fall on one place do not keep pushing each other out.
        ref var beside = ref _met[slot ^ 1];
        if (Is(beside, written)) return beside;
        if (met is not null) beside = met;
        return met = Spelling.Of(written);
    }

    private static bool Is([NotNullWhen(true)] Spelling? met, ReadOnlySpan<char> written) =>
        met is not null && written.SequenceEqual(met.Written);

    private static int Slot(ReadOnlySpan<char> written)
    {
        const ulong spread = 0x9E3779B97F4A7C15;
        var hash = (ulong)written.Length;
        unchecked
        {
            foreach (var four in MemoryMarshal.Cast<char, ulong>(written)) hash = (hash ^ four) * spread;
            foreach (var c in written[^(written.Length % 4)..]) hash = (hash ^ c) * spread;
            return (int)((hash * spread) >> (64 - Bits));
        }
    }
}
