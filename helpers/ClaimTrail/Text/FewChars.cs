using System.Runtime.CompilerServices;

namespace ClaimTrail.Text;

/// <summary>A set of a few characters, in a fraction of the memory of a <see cref="CharSet"/>: a bit each, for those
/// pages of 256 that have any.</summary>
internal sealed class FewChars
{
    private const int PageBits = 8;
    private const int WordsPerPage = (1 << PageBits) / 64;

    /// <summary>Where a page's words begin, by words; the first ones are of all pages that have none.</summary>
    private readonly ushort[] _pages = new ushort[(char.MaxValue + 1) >> PageBits];
    private ulong[] _words = new ulong[WordsPerPage];

    public FewChars()
    {
    }

    /// <summary>The characters of another set, to which more can be added.</summary>
    public FewChars(FewChars other) => (_pages, _words) = ([.. other._pages], [.. other._words]);

    /// <summary>No character; nobody adds to it.</summary>
    public static FewChars None { get; } = new();

    public void Add(char c)
    {
        ref var page = ref _pages[c >> PageBits];
        if (page == 0)
        {
            page = (ushort)_words.Length;
            Array.Resize(ref _words, _words.Length + WordsPerPage);
        }
        _words[page + WordOf(c)] |= 1UL << (c & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(char c) => (_words[_pages[c >> PageBits] + WordOf(c)] & (1UL << (c & 63))) != 0;

    private static int WordOf(char c) => (c >> 6) & (WordsPerPage - 1);
}
