using System.Text.Json;
using AngleSharp.Dom;

namespace ClaimTrail.Cases;

/// <summary>What a page tells machines about its article in JSON-LD (schema.org, NewsArticle).</summary>
internal static class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        MaxDepth = 32,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Adds the clues of all blocks, and gives the paragraphs of the longest article that one of them holds
    /// whole; none where none does. A block that is no JSON says nothing.</summary>
    public static IReadOnlyList<string> Read(IDocument page, FoundText found)
    {
        var bodies = new List<string>();
        foreach (var block in page.QuerySelectorAll("script[type='application/ld+json']").Take(50))
        {
            try
            {
                using var document = JsonDocument.Parse(block.TextContent, Lenient);
                Read(document.RootElement, found, bodies);
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                found.Notes.Add("a block of data for machines (JSON-LD) cannot be read");
            }
        }
        return bodies.MaxBy(b => b.Length) is { } longest ? Paragraphs(longest) : [];
    }

    /// <summary>Some write their article with its markup, most as plain lines.</summary>
    private static IReadOnlyList<string> Paragraphs(string body) => body.Contains("</", StringComparison.Ordinal)
        ? [.. BlockReader.Of(PageParser.Parse(body).Body).Select(b => b.Text)]
        : [.. body.Split((char[])['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static void Read(JsonElement element, FoundText found, List<string> bodies)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Read(item, found, bodies);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("@graph", out var graph)) Read(graph, found, bodies);
        if (!IsArticle(element)) return;
        const string where = "the page’s data for machines (JSON-LD)";
        if (element.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String)
            bodies.Add(body.GetString()!);
        if (Text(element, "headline") is { } title) found.Title.Add(new Clue(title, Sureness.Likely, where));
        if (Name(element, "publisher") is { } publisher)
            found.Publisher.Add(new Clue(publisher, Sureness.Likely, where));
        if (Text(element, "inLanguage") is { } language && TagText.Language(language) is { } tag)
            found.Language.Add(new Clue(tag, Sureness.Guess, where));
        if (Text(element, "datePublished") is { } date && DayText.Find(date) is { } day)
            found.Day.Add(new Clue(day, Sureness.Likely, where));
        if (Text(element, "url") is { } address) found.Address.Add(new Clue(address, Sureness.Guess, where));
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && type.ValueKind switch
        {
            JsonValueKind.String => IsArticle(type.GetString()!),
            JsonValueKind.Array =>
                type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticle(t.GetString()!)),
            _ => false,
        };

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal)
        || type is "Report";

    private static string? Name(JsonElement element, string property) =>
        !element.TryGetProperty(property, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => Trimmed(value.GetString()),
            JsonValueKind.Object => Text(value, "name"),
            _ => null,
        };

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? Trimmed(value.GetString()) : null;

    // Some write the entities of their pages into it.
    private static string? Trimmed(string? text) =>
        System.Net.WebUtility.HtmlDecode(text)?.Trim() is { Length: > 0 and <= 500 } trimmed ? trimmed : null;
}
