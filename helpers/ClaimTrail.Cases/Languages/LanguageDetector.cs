using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>Guesses the language of a text: by its script, and where several languages share one, by everyday words and
/// by letters of their own.</summary>
/// <remarks>Everyday words tell languages apart from a few sentences on (Grefenstette, Comparing two language
/// identification schemes, 1995). One pass over the text; it says how sure it is and never guesses from less than a few
/// words.</remarks>
internal static class LanguageDetector
{
    /// <summary>So many letters of a text are looked at; more say nothing new.</summary>
    private const int MostLooked = 20_000;

    private const int FewestLetters = 8;

    /// <summary>The language of a text as a BCP 47 tag, with how sure that is and why.</summary>
    /// <param name="text">Any text.</param>
    public static Guess Detect(ReadOnlySpan<char> text)
    {
        if (text.Length > MostLooked) text = text[..MostLooked];
        var scripts = ScriptCount.Of(text);
        if (scripts.All < FewestLetters) return Guess.Nothing("the text has too few letters to tell its language");
        var most = Math.Max(Math.Max(Math.Max(scripts.Latin, scripts.Hangul),
            Math.Max(scripts.Han + scripts.Kana, scripts.Arabic)), Math.Max(scripts.Cyrillic, scripts.Other));
        // A syllable or a character counts for more than a letter: a Korean text may be full of English names.
        if (scripts.Hangul * 3 >= most) return Script("ko", scripts.Hangul, scripts.All, "Hangul");
        if ((scripts.Han + scripts.Kana) * 3 >= most) return Chinese(text, scripts);
        if (most == scripts.Latin) return ByWords(text, static tag => tag is not ("ru" or "uk"), "Latin");
        if (most == scripts.Cyrillic) return ByWords(text, static tag => tag is "ru" or "uk", "Cyrillic");
        if (most == scripts.Arabic) return Arabic(text, scripts);
        return new Guess(scripts.OtherLanguage, Sureness.Likely,
            "its script is written by one language of newspapers alone");
    }

    private static Guess Script(string tag, int letters, int all, string script) =>
        new(tag, letters * 2 >= all ? Sureness.Sure : Sureness.Likely, Percent(letters, all)
            + $" of its letters are {script}");

    private static Guess Chinese(ReadOnlySpan<char> text, ScriptCount scripts)
    {
        if (scripts.Kana * 10 > scripts.Han)
            return Script("ja", scripts.Han + scripts.Kana, scripts.All, "Chinese characters and kana");
        int simplified = 0, traditional = 0;
        foreach (var c in text)
        {
            if (LanguageProfiles.Letters["zh-Hans"].Contains(c)) simplified++;
            if (LanguageProfiles.Letters["zh-Hant"].Contains(c)) traditional++;
        }
        // What both lists hold is written alike in both.
        var tag = simplified > 4 * traditional ? "zh-Hans" : traditional > 4 * simplified ? "zh-Hant" : "zh";
        return Script(tag, scripts.Han, scripts.All, tag switch
        {
            "zh-Hans" => "Chinese characters, simplified ones among them",
            "zh-Hant" => "Chinese characters, traditional ones among them",
            _ => "Chinese characters, of both kinds or of neither",
        });
    }

    private static Guess Arabic(ReadOnlySpan<char> text, ScriptCount scripts)
    {
        foreach (var tag in new[] { "ur", "ckb", "ps", "fa" })
        {
            var own = 0;
            foreach (var c in text)
                if (LanguageProfiles.Letters[tag].Contains(c)) own++;
            if (own * 50 > scripts.Arabic) return new Guess(tag, Sureness.Likely, "it has letters that Arabic lacks");
        }
        return Script("ar", scripts.Arabic, scripts.All, "Arabic");
    }

    private static Guess ByWords(ReadOnlySpan<char> text, Func<string, bool> candidate, string script)
    {
        var tags = LanguageProfiles.Words.Keys.Where(candidate).Order(StringComparer.Ordinal).ToArray();
        var lists = tags.Select(t => LanguageProfiles.Words[t].GetAlternateLookup<ReadOnlySpan<char>>()).ToArray();
        var hits = new int[tags.Length];
        var words = 0;
        Span<char> lower = stackalloc char[24];
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetter(text[at])) at++;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            if (at == start) break;
            words++;
            if (at - start > lower.Length) continue;
            var length = text[start..at].ToLowerInvariant(lower);
            for (var i = 0; i < tags.Length; i++)
                if (lists[i].Contains(lower[..length])) hits[i]++;
        }

        var order = Enumerable.Range(0, tags.Length).OrderByDescending(i => hits[i]).ToArray();
        var (best, second) = (hits[order[0]], hits[order[1]]);
        if (best < 2 || best * 20 < words)
            return Guess.Nothing(
                $"it is in {script} letters, and its words are those of no language that is told apart here");
        var why = string.Create(CultureInfo.InvariantCulture,
            $"{best} of its {words} words are everyday words of {tags[order[0]]}, {second} of {tags[order[1]]}");
        var sure = words >= 30 && best * 6 >= words && best >= second * 1.5 ? Sureness.Sure : best > second
            ? Sureness.Likely : Sureness.Guess;
        return new Guess(tags[order[0]], words < 12 && sure > Sureness.Guess ? sure - 1 : sure, why);
    }

    private static string Percent(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} %");
}

/// <summary>Whether a text is in several languages, paragraph by paragraph.</summary>
internal static class LanguageMix
{
    private const int FewestLetters = 40;

    /// <summary>A sentence that names the languages and their shares when less than four fifths are in one; otherwise
    /// null.</summary>
    public static string? Of(string text)
    {
        var letters = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var span in ParagraphSplitter.Split(text).Take(2000))
        {
            var paragraph = span.Of(text);
            if (paragraph.Length < FewestLetters && ScriptCount.Of(paragraph).All < FewestLetters / 4) continue;
            if (LanguageDetector.Detect(paragraph) is not { Value: { } tag, Sure: >= Sureness.Likely }) continue;
            var key = TagText.Base(tag);
            letters[key] = letters.GetValueOrDefault(key) + paragraph.Length;
        }

        var all = letters.Values.Sum();
        if (letters.Count < 2 || letters.Values.Max() * 5 >= all * 4) return null;
        var shares = letters.OrderByDescending(l => l.Value)
            .Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Key} {100.0 * l.Value / all:0} %"));
        return $"The text is in several languages ({string.Join(", ", shares)}).";
    }
}

/// <summary>What tells languages of one script apart: everyday words and letters of their own. Data, embedded as
/// <c>Languages/profiles.json</c>.</summary>
internal static class LanguageProfiles
{
    private static readonly (FrozenDictionary<string, FrozenSet<string>> Words, FrozenDictionary<string,
        SearchValues<char>> Letters) Loaded = Load();

    /// <summary>Everyday words in lower case, by language.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Words => Loaded.Words;

    /// <summary>Letters that only this language or script writes, among those of its script that are told apart
    /// here.</summary>
    public static FrozenDictionary<string, SearchValues<char>> Letters => Loaded.Letters;

    private static (FrozenDictionary<string, FrozenSet<string>>, FrozenDictionary<string, SearchValues<char>>) Load()
    {
        const string name = "ClaimTrail.Cases.Languages.profiles.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(
                $"{name} is not in the assembly; embed it in ClaimTrail.Cases.csproj.");
        using var document = JsonDocument.Parse(stream);
        var words = document.RootElement.GetProperty("words").EnumerateObject()
            .ToFrozenDictionary(p => p.Name,
                p => p.Value.EnumerateArray().Select(w => w.GetString()!).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
        var letters = document.RootElement.GetProperty("letters").EnumerateObject()
            .ToFrozenDictionary(p => p.Name, p => SearchValues.Create(p.Value.GetString()!), StringComparer.Ordinal);
        return (words, letters);
    }
}
