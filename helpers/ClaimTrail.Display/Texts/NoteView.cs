using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>A few words apart from the running text.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record NoteView : View
{
    /// <summary>Makes a note.</summary>
    /// <param name="title">One or a few words.</param>
    /// <param name="text">Paragraphs, separated by empty lines.</param>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public NoteView(string title, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Title = title;
        Paragraphs = [.. text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    /// <summary>One or a few words.</summary>
    public string Title { get; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <inheritdoc/>
    public override string ToText() => Title + "\n" + string.Join("\n\n", Paragraphs);

    internal override void WriteHtml(HtmlText html)
    {
        html.Raw("<div class=\"ct-note\" role=\"note\"><p><strong>").Text(Title).Raw("</strong></p>");
        foreach (var paragraph in Paragraphs) html.Raw("<p>").Text(paragraph).Raw("</p>");
        html.Raw("</div>");
    }
}
