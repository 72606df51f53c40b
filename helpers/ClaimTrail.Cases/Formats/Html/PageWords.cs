using System.Reflection;
using System.Text.Json;

namespace ClaimTrail.Cases;

/// <summary>Words that pages put around articles, in all languages at once. Data, embedded as
/// <c>Formats/Html/page-words.json</c>.</summary>
internal static class PageWords
{
    private const int ShortLine = 60;

    private static readonly Dictionary<string, string[]> Lists = Load();

    /// <summary>Whether a line offers to share the article, or says how long ago something came.</summary>
    public static bool IsButton(Block line) => line.Measure <= ShortLine && !line.EndsSentence
        && (Lists["sharing"].Any(w => line.Text.StartsWith(w, StringComparison.OrdinalIgnoreCase))
            || IsTime(line.Text));

    /// <summary>Whether a line is about the comments below the article, or asks for the reader’s own.</summary>
    public static bool IsAboutComments(Block line) =>
        Lists["comments"].Any(w => line.Text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a line names as the source of the article; null when it names none.</summary>
    public static string? Source(string line)
    {
        foreach (var word in Lists["source"])
        {
            var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var name = line[(at + word.Length)..].Split('|', StringSplitOptions.TrimEntries)[0];
            return name.Length is > 1 and <= 40 ? name : null;
        }
        return null;
    }

    /// <summary>“3 hours ago” and nothing else.</summary>
    private static bool IsTime(string line) => line.Length <= 24 && line.Any(char.IsDigit)
        && Lists["ago"].Any(w => line.EndsWith(w, StringComparison.OrdinalIgnoreCase)
            || line.StartsWith(w, StringComparison.Ordinal));

    private static Dictionary<string, string[]> Load()
    {
        const string name = "ClaimTrail.Cases.Formats.Html.page-words.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(
                $"{name} is not in the assembly; embed it in ClaimTrail.Cases.csproj.");
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!;
    }
}
