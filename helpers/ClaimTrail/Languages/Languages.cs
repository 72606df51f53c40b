using System.Reflection;

namespace ClaimTrail.Languages;

/// <summary>The languages that ClaimTrail reads, by BCP 47 tag. Tables are embedded, and are checked when first
/// used.</summary>
public static class Languages
{
    private static readonly string[] Tables = ["ko", "zh", "id", "en", "ar"];

    /// <summary>The tag of the general rules: BCP 47 for a language that nobody determined.</summary>
    internal const string GeneralTag = "und";

    private static readonly Lazy<Language> Rules = new(() => Load(["general"])[GeneralTag]);

    private static readonly Lazy<IReadOnlyDictionary<string, Language>> Loaded = new(() => Load(Tables));

    /// <summary>The five languages, without regional variants, in the order of the project's pages.</summary>
    /// <exception cref="LanguageTableException">A table is malformed.</exception>
    public static IReadOnlyList<Language> All => [.. Tables.Select(Get)];

    /// <summary>What serves every other language: digits, currency codes and signs, and quotation marks; see
    /// <see cref="Language.IsGeneral"/>.</summary>
    /// <exception cref="LanguageTableException">The table is malformed.</exception>
    public static Language General => Rules.Value;

    /// <summary>The language for a tag. A region or script without a table of its own falls back to its language:
    /// <c>en-GB</c> gives <c>en</c>, <c>zh-TW</c> gives the traditional variant. A well-formed tag of a language
    /// without any
    /// table gives <see cref="General"/>. Letter case does not matter. A tag has at most 64 characters.</summary>
    /// <exception cref="UnknownLanguageException">The tag is malformed, or names a country where a language is
    /// meant.</exception>
    /// <exception cref="LanguageTableException">A table is malformed.</exception>
    public static Language Get(string bcp47Tag) =>
        TryGet(bcp47Tag, out var language) ? language : throw new UnknownLanguageException(bcp47Tag, Loaded.Value.Keys);

    /// <summary>The language for a tag, when one serves it; as <see cref="Get"/> does.</summary>
    /// <returns>Whether <paramref name="language"/> was set.</returns>
    /// <exception cref="LanguageTableException">A table is malformed.</exception>
    public static bool TryGet(string? bcp47Tag,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Language? language)
    {
        // A tag without end would be read once for each of its parts.
        for (var tag = bcp47Tag?.Length <= LanguageTags.MostCharacters
            ? bcp47Tag : null; !string.IsNullOrEmpty(tag); tag = Shorter(tag))
            if (Loaded.Value.TryGetValue(tag, out language)) return true;
        language = LanguageTags.IsWellFormed(bcp47Tag) ? General : null;
        return language is not null;
    }

    private static string Shorter(string tag) => tag[..Math.Max(0, tag.LastIndexOfAny(['-', '_']))];

    private static Dictionary<string, Language> Load(IEnumerable<string> names)
    {
        var languages = new Dictionary<string, Language>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var file = $"{name}.json";
            using var stream = Assembly.GetExecutingAssembly()
                .GetManifestResourceStream($"ClaimTrail.Languages.Tables.{file}")
                ?? throw new LanguageTableException(file, "(file)", "is not in the assembly.",
                    "Embed it in ClaimTrail.csproj.");
            var json = new byte[stream.Length];
            stream.ReadExactly(json);
            foreach (var language in LanguageTableReader.Read(file, json))
                languages.Add(language.Tag, language);
        }
        return languages;
    }
}

/// <summary>A text that is no language tag, or the code of a country where a language is meant.</summary>
public sealed class UnknownLanguageException(string tag, IEnumerable<string> known)
    : ArgumentException($"\"{tag}\" is no language tag. {LanguageTags.Remedy(tag)} Known are "
        + $"{string.Join(", ", known)}; any other well-formed tag is read by general rules only.")
{
    /// <summary>The tag that was asked for.</summary>
    public string Tag { get; } = tag;
}
