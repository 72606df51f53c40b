using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Changes;

/// <summary>How strongly somebody speaks: what he condemns, blames or regrets, what makes that stronger or weaker, and
/// whether he hopes or promises.</summary>
/// <param name="Degree">0 where no word of judgement stands; 1 for regret, 2 for blame, 3 for condemnation, and half a
/// step more or less.</param>
internal sealed record Force(double Degree)
{
    private const double Softener = 0.6;
    private const double Booster = 0.4;

    private readonly List<string> _words = [];
    private string? _booster;

    /// <summary>Whether a word of judgement stands.</summary>
    public bool Judges { get; private init; }

    /// <summary>Whether a word makes it weaker: somewhat, perhaps.</summary>
    public bool IsSoftened { get; private init; }

    /// <summary>Whether it is hoped or planned.</summary>
    public bool IsHope { get; private init; }

    /// <summary>Whether somebody says what will be.</summary>
    public bool IsPromise { get; private init; }

    /// <summary>Whether a word makes it certain.</summary>
    public bool IsCertain { get; private init; }

    public static Force Of(WordsMention words)
    {
        var table = WordingTable.For(words.Reading.Language.Tag);
        var plain = words.Plain;
        // A stronger word may hold a weaker one in it.
        var found = First(plain, table, table.Strong);
        var judgement = found is null ? 0 : 3;
        if (found is null && (found = First(plain, table, table.Firm)) is not null) judgement = 2;
        if (found is null && (found = First(plain, table, table.Mild)) is not null) judgement = 1;
        var softener = First(plain, table, table.Softeners);
        var booster = First(plain, table, table.Boosters);
        var force = new Force(judgement - (softener is null ? 0 : Softener) + (booster is null ? 0 : Booster))
        {
            Judges = judgement > 0,
            IsSoftened = softener is not null,
            IsPromise = Has(plain, table.Promises),
            IsHope = First(plain, table, table.Hopes) is not null,
            IsCertain = First(plain, table, table.Certain) is not null,
        };
        force._words.AddRange(new[] { found, softener }.OfType<string>());
        force._booster = booster;
        return force;
    }

    /// <summary>The words that say so, for people; a word that only makes it stronger where the other has
    /// none.</summary>
    public string Told(Force other)
    {
        var words = _booster is not null && other._booster is null ? _words.Append(_booster).ToList() : _words;
        return words.Count == 0 ? "plain words" : string.Join(", ", words.Select(w => $"“{w}”"));
    }

    private static string? First(ReadOnlySpan<char> plain, WordingTable table, string[] words)
    {
        foreach (var word in words)
        {
            var stem = word.TrimEnd('*');
            for (var at = 0; at < plain.Length
                && plain[at..].IndexOf(stem, StringComparison.Ordinal) is >= 0 and var next; at++)
            {
                at += next;
                if (IsWhole(plain, at, at + stem.Length, word.EndsWith('*')) && !IsPartOf(plain, at, stem, table.Other))
                    return stem;
            }
        }

        return null;
    }

    // Signs of the future are written onto words; a sentence may begin with one.
    private static bool Has(ReadOnlySpan<char> plain, string[] signs)
    {
        foreach (var sign in signs)
            if (plain.Contains(sign, StringComparison.Ordinal)
                || plain.TrimStart().StartsWith(sign.TrimStart(), StringComparison.Ordinal)) return true;
        return false;
    }

    // "Almost certainly" is not certain, "paling sedikit" is a bound.
    private static bool IsPartOf(ReadOnlySpan<char> plain, int at, string word, string[] phrases)
    {
        foreach (var phrase in phrases)
            if (phrase.IndexOf(word, StringComparison.Ordinal) is >= 0 and var within && at >= within
                && plain[(at - within)..].StartsWith(phrase, StringComparison.Ordinal)) return true;
        return false;
    }

    // Where spaces part words, a word begins where it begins; its ending is the language's.
    private static bool IsWhole(ReadOnlySpan<char> plain, int start, int end, bool isStem) =>
        !(start > 0 && IsSpaced(plain[start - 1]) && IsSpaced(plain[start]))
            && (isStem || end == plain.Length || !IsSpaced(plain[end]) || !IsSpaced(plain[end - 1]));

    private static bool IsSpaced(char c) => c < '\u0590' && char.IsLetter(c);
}
