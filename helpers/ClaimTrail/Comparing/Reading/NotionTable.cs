using System.Collections.Concurrent;
using ClaimTrail.Languages;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Comparing.Reading;

/// <summary>The everyday words of one language by what they mean, so that words of different languages can be known as
/// the same. Read from an embedded table with a column for each language.</summary>
internal sealed class NotionTable
{
    private const string Measure = "measure-";
    private const int LongestStem = 16;
    private const int FewestLeft = 3;
    private static readonly Lazy<ConceptList> Loaded = new(ConceptList.Load);
    private static readonly ConcurrentDictionary<string, NotionTable> Tables = new(StringComparer.Ordinal);

    private readonly WordSpacing _spacing;
    private readonly WordingTable _wording;
    private readonly Dictionary<string, int[]> _words;
    private readonly Dictionary<string, int[]> _stems;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _wordAt;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _stemAt;
    private readonly int _longest;

    private NotionTable(string language)
    {
        _spacing = Languages.Languages.Get(language).Spacing;
        _wording = WordingTable.For(language);
        var column = Loaded.Value.Columns.GetValueOrDefault(language) ?? [];
        _stems = Forms(column, stems: true);
        _words = Forms(column, stems: false).ToDictionary(w => w.Key, w => w.Value.Union(Stem(w.Key, _stems)).ToArray(),
            StringComparer.Ordinal);
        _wordAt = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _stemAt = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _words.Keys.Select(w => w.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The English name of each notion.</summary>
    public static string[] Names => Loaded.Value.Names;

    /// <summary>The English name of a notion, for people: a measure is called by its unit.</summary>
    public static string NameOf(int notion) => IsMeasure(notion) ? Names[notion][Measure.Length..] : Names[notion];

    /// <summary>Whether a notion is something that is measured in: times, metres, milligrams.</summary>
    public static bool IsMeasure(int notion) => Names[notion].StartsWith(Measure, StringComparison.Ordinal);

    /// <summary>Whether a notion is people, of whatever calling.</summary>
    public static bool IsPeople(int notion) => SortOf(notion) == "people";

    /// <summary>What sort of thing a notion is, where that is beyond doubt: people, households; null for all
    /// others.</summary>
    public static string? SortOf(int notion) => Loaded.Value.Sorts.GetValueOrDefault(notion);

    /// <summary>Whether a notion stands in every story, such as "again": it tells nothing of what is counted
    /// beside it.</summary>
    public static bool IsGeneral(int notion) => Loaded.Value.General.Contains(notion);

    /// <summary>What a measure measures, and how many of its smallest unit of that it is; null for what is no measure,
    /// or stands alone.</summary>
    public static (string Of, decimal Factor)? MeasureOf(int notion) =>
        Loaded.Value.Measures.TryGetValue(notion, out var measure) ? measure : null;

    /// <summary>The table of a language; an empty one where the list has no column for it.</summary>
    public static NotionTable For(string bcp47Tag) =>
        Tables.GetOrAdd(LanguageTag.Base(bcp47Tag), static language => new NotionTable(language));

    /// <summary>The notions in a text that <see cref="LanguageFolding"/> made, in its order.</summary>
    public List<Notion> Find(ReadOnlySpan<char> plain)
    {
        var found = new List<Notion>();
        if (_words.Count == 0) return found;
        if (_spacing == WordSpacing.Joined) Run(plain, 0, found);
        else
            for (int at = 0, before = 0; at < plain.Length;)
            {
                while (at < plain.Length && !IsWord(plain[at])) at++;
                var start = at;
                while (at < plain.Length && (IsWord(plain[at]) || IsInner(plain, at))) at++;
                if (at == start) break;
                if (_spacing == WordSpacing.Suffixed) Run(plain[start..at], start, found);
                else if (!Phrase(plain, before, at, found)) Word(plain, start, at, found);
                before = start;
            }

        return found;
    }

    /// <summary>The word that a word comes from, as far as its endings show: what two texts of one language
    /// share.</summary>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        for (var i = _wording.Suffixes.Length - 1; i > 0; i--)
            if (word.Length - _wording.Suffixes[i].Length > FewestLeft
                && word.EndsWith(_wording.Suffixes[i], StringComparison.Ordinal))
                return word[..^_wording.Suffixes[i].Length];
        return word;
    }

    public static bool IsWord(char c) => char.IsLetter(c) || c == '\0' || char.IsDigit(c);

    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        text[at] is '-' or '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    // Longest first, wherever it begins; a single syllable only as a word of its own or behind a digit, for it stands
    // inside too many others.
    private void Run(ReadOnlySpan<char> text, int offset, List<Notion> found)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(_longest, text.Length - at);
            for (; length > 0; length--)
                if (_wordAt.TryGetValue(text.Slice(at, length), out var notions) && Stands(text, at, length))
                {
                    foreach (var notion in notions) found.Add(new Notion(notion, offset + at, length));
                    break;
                }

            at += Math.Max(1, length);
        }
    }

    private bool Stands(ReadOnlySpan<char> text, int at, int length) => _spacing == WordSpacing.Joined || length > 1
        || (at > 0 && char.IsDigit(text[at - 1]))
        || (at == 0 && (text.Length == 1 || _wording.Particles.Contains(text[1], StringComparison.Ordinal)));

    // Two words that mean one thing, such as rumah sakit: a house and ill, together a hospital.
    private bool Phrase(ReadOnlySpan<char> plain, int start, int end, List<Notion> found)
    {
        if (end - start > _longest || !_wordAt.TryGetValue(plain[start..end], out var notions)
            || plain[start..end].IndexOf(' ') < 0) return false;
        while (found.Count > 0 && found[^1].Start >= start) found.RemoveAt(found.Count - 1);
        foreach (var notion in notions) found.Add(new Notion(notion, start, end - start));
        return true;
    }

    private void Word(ReadOnlySpan<char> plain, int start, int end, List<Notion> found)
    {
        Span<char> buffer = stackalloc char[Math.Min(end - start, 40)];
        var length = 0;
        foreach (var c in plain[start..end])
            if (c != '\0' && length < buffer.Length) buffer[length++] = c;
        ReadOnlySpan<char> word = buffer[..length];
        if (Lookup(word) is not { } notions) return;
        foreach (var notion in notions) found.Add(new Notion(notion, start, end - start));
    }

    private int[]? Lookup(ReadOnlySpan<char> word)
    {
        if (_wordAt.TryGetValue(word, out var exact)) return exact;
        for (var length = Math.Min(word.Length, LongestStem); length >= FewestLeft; length--)
            if (_stemAt.TryGetValue(word[..length], out var stem)) return stem;
        foreach (var prefix in _wording.Prefixes)
        {
            if (!word.StartsWith(prefix, StringComparison.Ordinal)) continue;
            foreach (var suffix in _wording.Suffixes)
            {
                var left = word.Length - prefix.Length - suffix.Length;
                if (left >= FewestLeft && word.EndsWith(suffix, StringComparison.Ordinal)
                    && _wordAt.TryGetValue(word.Slice(prefix.Length, left), out var bare)) return bare;
            }
        }

        return null;
    }

    // A word that stands in the list as it is may also begin as another row's words begin.
    private static int[] Stem(string word, Dictionary<string, int[]> stems)
    {
        for (var length = Math.Min(word.Length, LongestStem); length >= FewestLeft; length--)
            if (stems.TryGetValue(word[..length], out var stem)) return stem;
        return [];
    }

    // A low line stands for the space between two words that mean one thing.
    private static Dictionary<string, int[]> Forms(string[][] column, bool stems) =>
        column
            .SelectMany((forms, notion) => forms.Where(f => f.EndsWith('*') == stems)
                .Select(f => (Form: Folded(f), notion)))
            .GroupBy(f => f.Form, f => f.notion, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);

    private static string Folded(string form) =>
        LanguageFolding.All.Fold(form.TrimEnd('*').Replace('_', ' ')).Replace("\0", "", StringComparison.Ordinal);
}
