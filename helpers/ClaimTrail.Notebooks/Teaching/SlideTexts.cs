using System.Text;
using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.Site.Slides;

namespace ClaimTrail.Notebooks.Teaching;

/// <summary>The slide of each notebook in words, from the output that stands in its file: its finding, its description, its numbers.</summary>
public static class SlideTexts
{
    private const string Fence = "~~~~";

    /// <summary>One part for each notebook that has a slide, as Markdown.</summary>
    /// <param name="notebooks">Paths of notebooks, in reading order.</param>
    /// <exception cref="System.Text.Json.JsonException">A file is no notebook.</exception>
    public static string Of(IEnumerable<string> notebooks)
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        var text = new StringBuilder("# Slides in words\n\nOne figure from each notebook, to read out or to write on a board; the site has them as pictures. Written by `claimtrail copies --keys`.\n");
        foreach (var path in notebooks)
        {
            var cells = JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray();
            var words = cells.Where(IsSlide).Select(Words).FirstOrDefault(words => words.Length > 0);
            if (words is not null) text.Append(string.Concat("\n## ", Title(cells), $"\n\n{Fence}text\n", words, $"\n{Fence}\n"));
        }
        return text.ToString();
    }

    private static bool IsSlide(JsonNode? cell) => cell!["metadata"]?["tags"] is JsonArray tags && tags.Any(tag => tag?.GetValue<string>() == Slide.Tag);

    private static string Words(JsonNode? cell) => string.Join("\n\n", (cell!["outputs"] as JsonArray ?? [])
        .Select(output => Lines(output!["data"]?["text/plain"])).Where(lines => lines.Length > 0)).Replace(Fence, "", StringComparison.Ordinal);

    private static string Title(JsonArray cells) => cells.Where(cell => cell!["cell_type"]?.GetValue<string>() == "markdown")
        .Select(cell => Lines(cell!["source"]).Split('\n')[0]).FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..] ?? "A notebook";

    private static string Lines(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(line => line!.GetValue<string>())).TrimEnd(),
        JsonValue value => value.GetValue<string>().TrimEnd(),
        _ => "",
    };
}
