using System.Globalization;
using ClaimTrail.Text;

namespace ClaimTrail.Cases;

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
