using System.Runtime.CompilerServices;

namespace ClaimTrail.Text;

/// <summary>A set of characters that is asked at nearly every place of a text: one bit each.</summary>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>All characters of which something is true.</summary>
    public static CharSet Of(Predicate<char> holds)
    {
        var set = new CharSet();
        for (var c = 0; c <= char.MaxValue; c++)
            if (holds((char)c)) set.Add((char)c);
        return set;
    }

    public void Add(char c) => _bits[c >> 6] |= 1UL << (c & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(char c) => (_bits[c >> 6] & (1UL << (c & 63))) != 0;
}
