using ClaimTrail.Notebooks.Site.Markup;
using ClaimTrail.Notebooks.Site.Pages;
using Markdig;
using Markdig.Syntax;

namespace ClaimTrail.Notebooks.Site;

/// <summary>The pages for the room: language cards, plans and the guide, each from one Markdown file.</summary>
public static class TeachingPages
{
    /// <summary>The folders beside the notebooks that hold such files; the site has the same ones.</summary>
    private static readonly string[] Folders = ["cards", "teach"];

    /// <summary>Writes a page for each Markdown file, and the pictures that they show; <c>README.md</c> becomes
    /// <c>index.html</c>.</summary>
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
                site.Write(page, Render(File.ReadAllText(file), folder));
                written.Add(site.PathOf(page));
            }
            foreach (var picture in Directory.GetFiles(Path.Combine(notebooksFolder, folder), "*.png",
                SearchOption.AllDirectories))
                site.Write(Path.GetRelativePath(notebooksFolder, picture), File.ReadAllBytes(picture));
        }
        return written;
    }

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
        const string licence = "<p>Text: CC BY 4.0. Classes may copy and adapt it.</p>";
        return PageFrame.Render(new PageMatter($"{title} · ClaimTrail", title, kind, content,
            licence)
        { Root = "../" });
    }
}
