using System.Text.RegularExpressions;
using ClaimTrail.Site.Markup;
using ClaimTrail.Site.Pages;
using Markdig;
using Markdig.Syntax;

namespace ClaimTrail.Site;

/// <summary>The pages for the room: language cards, plans and the guide, each from one Markdown file.</summary>
public static partial class TeachingPages
{
    /// <summary>The folders beside the notebooks that hold such files; the site has the same ones.</summary>
    private static readonly string[] Folders = ["cards", "teach"];

    /// <summary>Writes a page for each Markdown file, with the pictures that stand below its folder within it;
    /// <c>README.md</c> becomes <c>index.html</c>.</summary>
    /// <param name="siteFolder">The folder of the site.</param>
    /// <param name="notebooksFolder">The folder of the notebooks.</param>
    /// <returns>The absolute paths of the pages, in order.</returns>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public static IReadOnlyList<string> Write(string siteFolder, string notebooksFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(siteFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(notebooksFolder);
        var site = new SiteFolder(siteFolder);
        var written = new List<string>();
        foreach (var folder in Folders.Where(folder => Directory.Exists(Path.Combine(notebooksFolder, folder))))
        {
            foreach (var file in Directory.GetFiles(Path.Combine(notebooksFolder, folder), "*.md")
                .Order(StringComparer.Ordinal))
            {
                var page = $"{folder}/{Path.GetFileName(Address.Link(Path.GetFileName(file)))}";
                site.Write(page, Render(WithPictures(File.ReadAllText(file), Path.GetDirectoryName(file)!), folder));
                written.Add(site.PathOf(page));
            }
        }
        return written;
    }

    /// <summary>Puts the pictures into the text. A page loads nothing; one that is not there is named by its
    /// description.</summary>
    private static string WithPictures(string markdown, string folder) => Picture().Replace(markdown, named =>
        Path.Combine(folder, named.Value) is var file && File.Exists(file)
            ? $"data:image/png;base64,{Convert.ToBase64String(File.ReadAllBytes(file))}"
            : named.Value);

    private static string Render(string markdown, string kind)
    {
        var heading = Markdown.Parse(markdown).OfType<HeadingBlock>().FirstOrDefault(block => block.Level == 1);
        var title = heading is null
            ? "ClaimTrail"
            : markdown.Substring(heading.Span.Start, heading.Span.Length).TrimStart('#', ' ');
        var content = $"""
            <main id="main" tabindex="-1">
            <section class="text">{new SafeMarkup(new PageIds(), drawsCharts: false).Clean(MarkdownText.ToMarkup(markdown))}</section>
            </main>
            """;
        return PageFrame.Render(new PageMatter($"{title} · ClaimTrail", title, kind, content)
        {
            Root = "../",
            Footnote = "<p>Text: CC BY 4.0. Classes may copy and adapt it.</p>",
        });
    }

    /// <summary>The address of a picture below the folder.</summary>
    [GeneratedRegex(@"(?<=!\[[^\]]*\]\()[\w-]+(?:/[\w-]+)*\.png(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
