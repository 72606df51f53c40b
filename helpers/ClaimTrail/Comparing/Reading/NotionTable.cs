using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using ClaimTrail.Languages;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Comparing.Reading;

/// <summary>The everyday words of one language by what they mean, so that words of different languages can be known as the same.
/// Read from an embedded table with a column for each language.</summary>
internal sealed class NotionTable
{
    private const string Measure = "measure-";
    private const int LongestStem = 16;
    private const int FewestLeft = 3;
    private static readonly Lazy<(string[] Names, Dictionary<string, string[][]> Columns)> Loaded = new(Load);
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
        _words = Forms(column, stems: false);
        _stems = Forms(column, stems: true);
        _wordAt = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _stemAt = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _words.Keys.Select(w => w.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The English name of each notion.</summary>
    public static string[] Names => Loaded.Value.Names;

    /// <summary>Whether a notion is something that is measured in: times, metres, milligrams.</summary>
    public static bool IsMeasure(int notion) => Names[notion].StartsWith(Measure, StringComparison.Ordinal);

    /// <summary>The table of a language; an empty one where the list has no column for it.</summary>
    public static NotionTable For(string bcp47Tag) => Tables.GetOrAdd(LanguageTag.Base(bcp47Tag), static language => new NotionTable(language));

    /// <summary>The notions in a text that <see cref="LanguageFolding"/> made, in its order.</summary>
    public List<Notion> Find(ReadOnlySpan<char> plain)
    {
        var found = new List<Notion>();
        if (_words.Count == 0) return found;
        if (_spacing == WordSpacing.Joined) Run(plain, 0, found);
        else
            for (var at = 0; at < plain.Length;)
            {
                while (at < plain.Length && !IsWord(plain[at])) at++;
                var start = at;
                while (at < plain.Length && (IsWord(plain[at]) || IsInner(plain, at))) at++;
                if (at == start) break;
                if (_spacing == WordSpacing.Suffixed) Run(plain[start..at], start, found);
                else Word(plain, start, at, found);
            }

        return found;
    }

    /// <summary>The word that a word comes from, as far as its endings show: what two texts of one language share.</summary>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        for (var i = _wording.Suffixes.Length - 1; i > 0; i--)
            if (word.Length - _wording.Suffixes[i].Length > FewestLeft && word.EndsWith(_wording.Suffixes[i], StringComparison.Ordinal))
                return word[..^_wording.Suffixes[i].Length];
        return word;
    }

    public static bool IsWord(char c) => char.IsLetter(c) || c == '\0' || char.IsDigit(c);

    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        text[at] is '-' or '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    // Longest first, wherever it begins; a single syllable only as a word of its own, for it stands inside too many others.
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
        || (at == 0 && (text.Length == 1 || _wording.Particles.Contains(text[1], StringComparison.Ordinal)));

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

    private static Dictionary<string, int[]> Forms(string[][] column, bool stems) =>
        column.SelectMany((forms, notion) => forms.Where(f => f.EndsWith('*') == stems).Select(f => (Form: LanguageFolding.All.Fold(f.TrimEnd('*')), notion)))
            .GroupBy(f => f.Form, f => f.notion, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);

    private static (string[] Names, Dictionary<string, string[][]> Columns) Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ClaimTrail.Comparing.Tables.concepts.json")!;
        using var table = JsonDocument.Parse(stream);
        var languages = table.RootElement.GetProperty("languages").EnumerateArray().Select(l => l.GetString()!).ToArray();
        var rows = table.RootElement.GetProperty("concepts").EnumerateObject().ToList();
        var columns = languages.ToDictionary(l => l, _ => new string[rows.Count][], StringComparer.Ordinal);
        foreach (var (index, row) in rows.Index())
            for (var l = 0; l < languages.Length; l++)
                columns[languages[l]][index] = row.Value[l].GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ([.. rows.Select(r => r.Name)], columns);
    }
}
