using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Site.Slides;

/// <summary>The slide of one notebook in words, from the output that stands in its file.</summary>
/// <param name="Name">The notebook's file name without its extension.</param>
/// <param name="Title">The notebook's title.</param>
/// <param name="Alt">The slide in one sentence or two, for those who do not see it.</param>
/// <param name="Words">All that it shows: finding, description, numbers, source.</param>
public sealed record SlideWords(string Name, string Title, string Alt, string Words)
{
    private const string Blocks = "p, li, dt, dd, td, th, figcaption, caption, h1, h2, h3, h4";

    /// <summary>The slides of notebooks, of each the first cell with the tag that shows something.</summary>
    /// <param name="notebooks">Paths of notebooks, in reading order.</param>
    /// <exception cref="UnreadableNotebookException">A file is no notebook.</exception>
    public static IReadOnlyList<SlideWords> Of(IEnumerable<string> notebooks) =>
        [.. notebooks.Select(Of).OfType<SlideWords>()];

    private static SlideWords? Of(string path)
    {
        var document = NotebookReader.Read(path);
        var outputs = document.CodeCells.Zip(OutputReader.Read(path))
            .Where(cell => cell.First.Tags.Contains(Slide.Tag)).Select(cell => cell.Second).FirstOrDefault() ?? [];
        var words = string.Join("\n\n", outputs.OfType<ShownOutput>().Select(Said).Where(text => text.Length > 0));
        if (words.Length == 0) return null;
        // What is read first: of a chart its finding and its description, of a card who prints what.
        var alt = string.Join(' ', words.Split("\n\n")[0]
            .Split('\n')
            .Take(3)
            .Select(line => char.IsLetterOrDigit(line[^1]) ? line + "." : line));
        return new SlideWords(document.Name, HeadOf(document), alt, words);
    }

    private static string Said(ShownOutput output) =>
        output.Data["text/plain"]?.TrimEnd() is { Length: > 0 } plain ? plain : Shown(output.Data["text/html"] ?? "");

    /// <summary>What markup says, a line for each block.</summary>
    private static string Shown(string markup) =>
        string.Join('\n', new HtmlParser().ParseDocument(markup.Replace("<br>", ": ", StringComparison.Ordinal))
            .QuerySelectorAll(Blocks)
        .Where(block => block.QuerySelector(Blocks) is null)
        .Select(block => string.Join(' ', block.Text().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))
        .Where(line => line.Length > 0));

    private static string HeadOf(NotebookDocument notebook) =>
        notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).Select(cell => cell.Source.Split('\n')[0])
            .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..] ?? "A notebook";
}

/// <summary>The page of slides that the repository holds ready: of each notebook the picture and the words.</summary>
public static class SlideTexts
{
    private const string Fence = "~~~~";

    /// <summary>One part for each notebook that has a slide, as Markdown.</summary>
    /// <param name="notebooks">Paths of notebooks, in reading order.</param>
    /// <exception cref="UnreadableNotebookException">A file is no notebook.</exception>
    public static string Of(IEnumerable<string> notebooks)
    {
        var text =
            new StringBuilder(
                "# Slides\n\nOne figure from each notebook: as a picture for the wall, and in words to read out or to write on a board. "
            + "Written by `claimtrail copies --keys`.\n");
        foreach (var slide in SlideWords.Of(notebooks))
        {
            var words = slide.Words.Replace(Fence, "", StringComparison.Ordinal);
            text.Append(string.Concat("\n## ", slide.Title,
                $"\n\n![{Alt(slide.Alt)}]({SlidePictures.Folder}/{slide.Name}.png)\n\n{Fence}text\n",
                words, $"\n{Fence}\n"));
        }
        return text.ToString();
    }

    // Brackets would end the description in Markdown.
    private static string Alt(string words) => words.Replace('[', '(').Replace(']', ')');
}
