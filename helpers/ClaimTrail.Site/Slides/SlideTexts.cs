using System.Text;

namespace ClaimTrail.Site.Slides;

/// <summary>The page of slides that the repository holds ready: of each notebook the picture and the words.</summary>
public static class SlideTexts
{
    private const string Fence = "~~~~";

    /// <summary>One part for each notebook that has a slide, as Markdown.</summary>
    /// <param name="notebooks">Paths of notebooks, in reading order.</param>
    /// <exception cref="System.Text.Json.JsonException">A file is no notebook.</exception>
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
