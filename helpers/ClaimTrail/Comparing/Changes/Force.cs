using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Changes;

/// <summary>How strongly somebody speaks: what he condemns, blames or regrets, and what makes that stronger or
/// weaker.</summary>
/// <param name="Degree">0 where no word of judgement stands; 1 for regret, 2 for blame, 3 for condemnation, and half a
/// step more or less.</param>
/// <param name="Words">The words that say so.</param>
internal sealed record Force(double Degree, IReadOnlyList<string> Words)
{
    private const double Softener = 0.6;
    private const double Booster = 0.4;

    public bool Known => Words.Count > 0;

    /// <summary>Whether a word makes it weaker: somewhat, perhaps.</summary>
    public bool IsSoftened { get; init; }

    public static Force Of(WordsMention words)
    {
        var table = WordingTable.For(words.Reading.Language.Tag);
        var plain = words.Plain;
        var found = new List<string>();
        // A stronger word may hold a weaker one in it.
        var judgement = First(plain, table.Strong, found)
            ? 3
            : First(plain, table.Firm, found) ? 2 : First(plain, table.Mild, found) ? 1 : 0;
        var degree = (double)judgement;
        var isSoftened = First(plain, table.Softeners, found);
        if (isSoftened) degree -= Softener;
        if (First(plain, table.Boosters, found)) degree += Booster;
        return new Force(degree, found) { IsSoftened = isSoftened };
    }

    private static bool First(ReadOnlySpan<char> plain, string[] words, List<string> found)
    {
        foreach (var word in words)
        {
            var stem = word.TrimEnd('*');
            for (var at = 0; at < plain.Length
                && plain[at..].IndexOf(stem, StringComparison.Ordinal) is >= 0 and var next; at++)
            {
                at += next;
                if (!IsWhole(plain, at, at + stem.Length, word.EndsWith('*'))) continue;
                found.Add(stem);
                return true;
            }
        }

        return false;
    }

    // Where spaces part words, a word begins where it begins; its ending is the language's.
    private static bool IsWhole(ReadOnlySpan<char> plain, int start, int end, bool isStem) =>
        !(start > 0 && IsSpaced(plain[start - 1]) && IsSpaced(plain[start]))
            && (isStem || end == plain.Length || !IsSpaced(plain[end]) || !IsSpaced(plain[end - 1]));

    private static bool IsSpaced(char c) => c < '\u0590' && char.IsLetter(c);
}
