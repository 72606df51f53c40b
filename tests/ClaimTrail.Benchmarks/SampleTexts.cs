using System.Text;
using System.Text.Json;

namespace ClaimTrail.Benchmarks;

/// <summary>Article-like texts: the invented sentences of the development set, in paragraphs of five, over and over.</summary>
internal static class SampleTexts
{
    /// <summary>A text of at least so many UTF-8 bytes.</summary>
    public static string Article(string language, int bytes)
    {
        var sentences = File.ReadLines(Path.Combine(Root(), "tests", "ClaimTrail.Tests", "Figures", "Development", $"{language}.ndjson"))
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
    public static string Repeated(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "global.json"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds global.json.");
    }
}
