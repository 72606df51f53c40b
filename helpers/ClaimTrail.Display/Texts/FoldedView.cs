using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>A text that stays folded until a reader opens it, without any script. Where nothing can fold, as in a
/// console, the text is not shown; a line says how to ask for it.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record FoldedView : View
{
    /// <summary>Makes a folded text.</summary>
    /// <param name="title">What is seen while it is folded.</param>
    /// <param name="text">Paragraphs, separated by empty lines.</param>
    /// <param name="ask">What to type to read it where nothing folds.</param>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public FoldedView(string title, string text, string ask)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(ask);
        Title = title;
        Ask = ask;
        Paragraphs = [.. text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    /// <summary>What is seen while it is folded.</summary>
    public string Title { get; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>What to type to read it where nothing folds.</summary>
    public string Ask { get; }

    /// <inheritdoc/>
    public override string ToText() => $"{Title}: folded. To read it, run {Ask}";

    internal override void WriteHtml(HtmlText html)
    {
        html.Raw("<details class=\"ct-folded\"><summary>").Text(Title).Raw("</summary>");
        foreach (var paragraph in Paragraphs) html.Raw("<p>").Text(paragraph).Raw("</p>");
        html.Raw("</details>");
    }
}
