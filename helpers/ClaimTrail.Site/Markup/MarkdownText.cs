using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace ClaimTrail.Site.Markup;

/// <summary>Turns a notebook's Markdown into markup, which is then made safe like any other.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras()
        .UseCjkFriendlyEmphasis()
        .UseAutoLinks()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    /// <summary>Markup that is not safe yet.</summary>
    public static string ToMarkup(string markdown) => Markdown.ToHtml(markdown, Pipeline);
}
