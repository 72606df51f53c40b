using System.Text;
using System.Text.Json;

namespace ClaimTrail.Benchmarks;

/// <summary>Texts to measure on.</summary>
internal static class SampleTexts
{
    private static readonly Dictionary<string, string> Articles = new()
    {
        ["ko"] = "tenasia-ko",
        ["zh"] = "cacafly-zh",
        ["id"] = "fomomedia-id",
        ["en"] = "rapidtelecast-en",
        ["ar"] = "q8hashtagat-ar",
    };

    /// <summary>The first case's article in a language, over and over, where its withheld text is at hand (the folder
    /// that CLAIMTRAIL_TEXT names); otherwise null.</summary>
    public static string? Article(string language, int bytes)
    {
        var folder = Environment.GetEnvironmentVariable("CLAIMTRAIL_TEXT");
        var file = Path.Combine(folder ?? "", $"{Articles[language]}.txt");
        if (folder is null || !File.Exists(file)) return null;
        var article = File.ReadAllText(file) + "\n";
        return new StringBuilder().Insert(0, article, 1 + (bytes / Encoding.UTF8.GetByteCount(article))).ToString();
    }

    /// <summary>The invented sentences of the development set, in paragraphs of five, over and over: nearly every one
    /// holds a figure or a trap, so that this is far denser than news.</summary>
    public static string Sentences(string language, int bytes)
    {
        var sentences = File.ReadLines(Path.Combine(Root(), "tests", "ClaimTrail.Tests", "Figures", "Development",
            $"{language}.ndjson"))
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!).ToList();
        var text = new StringBuilder();
        for (var (i, size) = (0, 0); size < bytes; i++)
        {
            var sentence = sentences[i % sentences.Count];
            text.Append(sentence).Append(i % 5 == 4 ? '\n' : ' ');
            size += Encoding.UTF8.GetByteCount(sentence) + 1;
        }
        return text.ToString();
    }

    /// <summary>One piece of text, repeated.</summary>
    public static string Repeated(string piece, int length) =>
        new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "global.json"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds global.json.");
    }
}
