namespace ClaimTrail.Text;

/// <summary>The different pieces of one normalised text, as sorted hashes.</summary>
internal sealed class PieceSet
{
    private readonly ulong[] _hashes;

    private PieceSet(ulong[] hashes) => _hashes = hashes;

    public ReadOnlySpan<ulong> Hashes => _hashes;

    /// <summary>The pieces of a normalised text; none when it is shorter than one piece.</summary>
    public static PieceSet Of(ReadOnlySpan<char> normalised)
    {
        var count = Math.Max(0, normalised.Length - NearRepeats.PieceLength + 1);
        var hashes = new ulong[count];
        for (var i = 0; i < count; i++) hashes[i] = Hash(normalised.Slice(i, NearRepeats.PieceLength));
        Array.Sort(hashes);
        var kept = 0;
        for (var i = 0; i < count; i++)
            if (i == 0 || hashes[i] != hashes[i - 1]) hashes[kept++] = hashes[i];
        return new PieceSet(hashes[..kept]);
    }

    /// <summary>Shared over all pieces (the Jaccard index), in one walk through both; 0 when both are empty.</summary>
    public double SimilarityTo(PieceSet other)
    {
        var shared = SharedWith(other);
        var all = _hashes.Length + other._hashes.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Shared over the pieces of the shorter of the two, from 0 to 1; 0 when one is empty.</summary>
    public double OverlapWith(PieceSet other)
    {
        var shorter = Math.Min(_hashes.Length, other._hashes.Length);
        return shorter == 0 ? 0 : (double)SharedWith(other) / shorter;
    }

    /// <summary>A fixed mixing of 64 bits (the finaliser of SplitMix64), the same on every machine and run.</summary>
    public static ulong Mix(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
            return x ^ (x >> 31);
        }
    }

    private int SharedWith(PieceSet other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < _hashes.Length && j < other._hashes.Length)
        {
            var (a, b) = (_hashes[i], other._hashes[j]);
            if (a == b) shared++;
            if (a <= b) i++;
            if (b <= a) j++;
        }

        return shared;
    }

    private static ulong Hash(ReadOnlySpan<char> piece)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var c in piece) hash = unchecked((hash ^ c) * 0x100000001B3UL);
        return Mix(hash);
    }
}
