using System.Runtime.InteropServices;

namespace ClaimTrail.Quotations;

/// <summary>The words met last in texts of one language, so that a word is folded and looked up once and not at each of
/// its places. For one thread at a time.</summary>
internal sealed class Vocabulary
{
    private const int Bits = 12;

    /// <summary>Longer words are not kept.</summary>
    private const int Longest = 64;

    private const int RoomSize = 1024;

    private readonly Spelling?[] _met = new Spelling?[1 << Bits];

    private Token[] _room = new Token[RoomSize];
    private int _taken;

    /// <summary>What stands for a sign.</summary>
    public Spelling Sign { get; } = Spelling.OfKey("");

    /// <summary>Room for the tokens of the zone that is being read.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>Pairs the marks of the paragraph that is being read.</summary>
    public MarkPairer Pairer { get; } = new();

    /// <summary>A word as written.</summary>
    public Spelling Of(ReadOnlySpan<char> written)
    {
        if (written.Length > Longest) return Spelling.Of(written);
        ref var met = ref _met[Slot(written)];
        return met is not null && written.SequenceEqual(met.Written) ? met : met = Spelling.Of(written);
    }

    /// <summary>Keeps the tokens of the zone that was read until the text is done.</summary>
    /// <returns>Where they are kept, and the place of the first.</returns>
    public (Token[] Room, int First) Keep()
    {
        if (_room.Length - _taken < Tokens.Count) (_room, _taken) = (new Token[Math.Max(RoomSize, Tokens.Count)], 0);
        var first = _taken;
        Tokens.CopyTo(_room, first);
        _taken += Tokens.Count;
        return (_room, first);
    }

    /// <summary>Ends a text, of which nothing but its words is kept.</summary>
    public void EndText() => _taken = 0;

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
