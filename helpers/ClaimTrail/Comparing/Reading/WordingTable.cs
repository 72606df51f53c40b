using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using ClaimTrail.Languages;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Comparing.Reading;

/// <summary>How one language says how strongly somebody speaks, names the days of the week, and bends its words. Read
/// from an embedded table; a language without one has empty lists.</summary>
internal sealed class WordingTable
{
    private static readonly ConcurrentDictionary<string, WordingTable> Tables = new(StringComparer.Ordinal);

    private WordingTable(IReadOnlyDictionary<string, string[]> lists)
    {
        Weekdays = Fold("weekdays");
        PercentPoints = Fold("percentPoints");
        (Strong, Firm, Mild) = (Fold("strong"), Fold("firm"), Fold("mild"));
        (Boosters, Softeners) = (Fold("boosters"), Fold("softeners"));
        (Hopes, Certain, Other) = (Fold("hopes"), Fold("certain"), Fold("other"));
        (Within, Promises) = (Fold("within"), Fold("promises"));
        Superlatives = Fold("superlatives");
        (Across, Heads) = (Fold("across"), Fold("heads"));
        (Reach, BoundsBehind) = (Fold("reach"), Fold("boundsBehind"));
        BoundsApart = [.. Fold("boundsApart").Select(b => b.Split(' ')).Select(b => (b[0], b[^1]))];
        Prefixes = [.. Fold("prefixes").Prepend("").OrderBy(p => p.Length)];
        Suffixes = [.. Fold("suffixes").Prepend("").OrderBy(s => s.Length)];
        Particles = string.Concat(Fold("particles"));
        Density = lists.TryGetValue("density", out var density)
            ? double.Parse(density[0], CultureInfo.InvariantCulture)
            : null;

        string[] Fold(string list) =>
            lists.TryGetValue(list, out var words) ? [.. words.Select(LanguageFolding.All.Fold)] : [];
    }

    /// <summary>How many English letters say what one code unit says here, as the tellings of the invented stories
    /// measure it; null where nobody measured.</summary>
    public double? Density { get; }

    /// <summary>Monday first.</summary>
    public string[] Weekdays { get; }

    public string[] PercentPoints { get; }

    /// <summary>Words that condemn, words that blame, words that regret.</summary>
    public string[] Strong { get; }

    public string[] Firm { get; }

    public string[] Mild { get; }

    public string[] Boosters { get; }

    public string[] Softeners { get; }

    /// <summary>Words that make what somebody will do a hope or a plan, and words that make it sure.</summary>
    public string[] Hopes { get; }

    public string[] Certain { get; }

    /// <summary>Words that make a number the least or the most of its sort: the cheapest ticket costs 18.</summary>
    public string[] Superlatives { get; }

    /// <summary>How the language says that somebody will do something.</summary>
    public string[] Promises { get; }

    /// <summary>Words that set a time within which something happens: they bound it and are left out without
    /// loss.</summary>
    public string[] Within { get; }

    /// <summary>Phrases in which a word of these lists says something else: almost certainly, paling sedikit.</summary>
    public string[] Other { get; }

    /// <summary>Counters that are nouns by themselves and say that people are counted.</summary>
    public string[] Heads { get; }

    /// <summary>Words that bound most numbers, and before a stretch of time or way may only say where it lies: over 30
    /// kilometres, 近30年.</summary>
    public string[] Across { get; }

    /// <summary>Verbs that make a number the most there was.</summary>
    public string[] Reach { get; }

    /// <summary>Bounds of two words that may stand apart, the second right before the number: تقل المسافة عن.</summary>
    public (string First, string Last)[] BoundsApart { get; }

    /// <summary>Bounds that may stand a word or two behind the noun.</summary>
    public string[] BoundsBehind { get; }

    /// <summary>What is written onto the front of words, the empty one first.</summary>
    public string[] Prefixes { get; }

    /// <summary>The endings of words, the empty one first.</summary>
    public string[] Suffixes { get; }

    /// <summary>Letters that may stand behind a word of one syllable.</summary>
    public string Particles { get; }

    /// <summary>The table of a language; an empty one where nobody wrote it.</summary>
    /// <exception cref="JsonException">The table is malformed.</exception>
    public static WordingTable For(string bcp47Tag) => Tables.GetOrAdd(LanguageTag.Base(bcp47Tag), static language =>
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"ClaimTrail.Comparing.Tables.{language}.json");
        return new WordingTable(stream is null
            ? new Dictionary<string, string[]>()
            : JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!);
    });
}
