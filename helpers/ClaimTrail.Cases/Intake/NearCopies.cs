using System.Globalization;
using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>Articles that say the same as an earlier one: perhaps one text saved twice, perhaps a retelling worth
/// following.</summary>
internal static class NearCopies
{
    /// <summary>So many characters of all articles together are compared, so that ten thousand need no more memory than
    /// ten.</summary>
    private const int MostCompared = 8_000_000;

    private const int Longest = 8_000;
    private const int Shortest = 600;

    /// <summary>A sentence for each copy, by its id.</summary>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyList<DraftArticle> articles)
    {
        if (articles.Count == 0) return new Dictionary<string, string>(StringComparer.Ordinal);
        var length = Math.Clamp(MostCompared / articles.Count, Shortest, Longest);
        var repeats = NearRepeats.Find([.. articles.Select(a => a.Text.Length <= length ? a.Text : a.Text[..length])]);
        return repeats.ToDictionary(r => articles[r.Index].Id, r => Sentence(r, articles[r.Of]),
            StringComparer.Ordinal);
    }

    private static string Sentence(Repeat repeat, DraftArticle original) => (repeat.Kind == RepeatKind.Exact
            ? $"It says the same as {original.Id}, word for word."
            : string.Create(CultureInfo.InvariantCulture,
                $"It says nearly the same as {original.Id} ({100 * repeat.Similarity:0} % in common)."))
        + " If it is one text saved twice, remove one of the two; if another outlet printed it, keep both.";
}
