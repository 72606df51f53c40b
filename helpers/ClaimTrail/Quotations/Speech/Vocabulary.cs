using System.Runtime.InteropServices;

namespace ClaimTrail.Quotations;

/// <summary>The words met last in texts of one language, so that a word is folded and looked up once and not at each of
/// its places. For one thread at a time.</summary>
internal sealed class Vocabulary
{
    private const int Bits = 13;

    /// <summary>Longer words are not kept.</summary>
    private const int Longest = 64;

    private const int RoomSize = 1024;

    private readonly Spelling?[] _met = new Spelling?[1 << Bits];

    /// <summary>The tokens of the zones that were read in this text, and behind them those of the zone that is being
    /// read.</summary>
    private Token[] _room = new Token[RoomSize];
    private int _taken;
    private int _added;

    /// <summary>What stands for a sign.</summary>
    public Spelling Sign { get; } = Spelling.OfKey("");

    /// <summary>Pairs the marks of the paragraph that is being read.</summary>
    public MarkPairer Pairer { get; } = new();

    /// <summary>A word as written.</summary>
    public Spelling Of(ReadOnlySpan<char> written)
    {
        if (written.Length > Longest) return Spelling.Of(written);
        ref var met = ref _met[Slot(written)];
        return met is not null && written.SequenceEqual(met.Written) ? met : met = Spelling.Of(written);
    }

    /// <summary>Adds a token to the zone that is being read.</summary>
    public void Add(in Token token)
    {
        if (_taken + _added == _room.Length) Move();
        _room[_taken + _added++] = token;
    }

    /// <summary>Ends the zone that was read, whose tokens are kept until the text is done.</summary>
    /// <returns>Where they are kept.</returns>
    public ArraySegment<Token> Keep()
    {
        var kept = new ArraySegment<Token>(_room, _taken, _added);
        (_taken, _added) = (_taken + _added, 0);
        return kept;
    }

    /// <summary>Ends a text, of which nothing but its words is kept.</summary>
    public void EndText() => _taken = 0;

    // The zones that were read stay where they are.
    private void Move()
    {
        var room = new Token[Math.Max(RoomSize, _added * 2)];
        Array.Copy(_room, _taken, room, 0, _added);
        (_room, _taken) = (room, 0);
    }

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
