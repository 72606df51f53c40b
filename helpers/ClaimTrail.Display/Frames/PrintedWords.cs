using System.Collections.Concurrent;

namespace ClaimTrail.Display.Frames;

/// <summary>In which language words were printed that a table of a case holds. The cells of a DataFrame are plain
/// texts, and pass through filters and joins that know nothing of languages; a page needs to know for its fonts and its
/// screen readers.</summary>
internal static class PrintedWords
{
    // What a reader meets in one process is a few cases; a text that two languages print has no language of its own.
    private static readonly ConcurrentDictionary<string, string?> Languages = new(StringComparer.Ordinal);

    private const char LastLatin = '\u024f';

    /// <summary>Remembers the language of words.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="words">The words, or null.</param>
    /// <returns>The words.</returns>
    public static string? In(string language, string? words)
    {
        // Bare digits are of no language: 2023 in an Arabic text is 2023 in every table.
        if (words is not null && words.Any(letter => char.IsLetter(letter) || letter > LastLatin))
            Languages.AddOrUpdate(words, language, (_, known) => known == language ? language : null);
        return words;
    }

    /// <summary>The words with their language, if it is known and not the page's own; else the words alone.</summary>
    public static object Of(string words) =>
        Languages.TryGetValue(words, out var language) && language is not (null or "en")
            ? new Phrase(language, words)
            : words;
}
