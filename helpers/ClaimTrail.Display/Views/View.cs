using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>Something a notebook shows. A view is immutable and knows two forms of itself: markup and plain text.</summary>
/// <remarks>Engines that know nothing of this library still show it: by <see cref="ToHtml()"/>, by
/// <see cref="ToString"/>, or by the formatter source that each view names.</remarks>
public abstract record View
{
    /// <summary>The view as HTML, every text in it encoded. In a front end that runs scripts a chart also carries
    /// a small script that draws it.</summary>
    public string ToHtml()
    {
        var html = new HtmlText();
        WriteHtml(html);
        return html.ToString();
    }

    /// <summary>The view as plain text, lines ended by a line feed.</summary>
    public abstract string ToText();

    /// <summary>The view in each MIME type it has: <c>text/html</c> and <c>text/plain</c>.</summary>
    public IReadOnlyDictionary<string, string> ToMimeBundle() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MimeTypes.Html] = ToHtml(),
        [MimeTypes.Plain] = ToText(),
    };

    /// <summary>The same as <see cref="ToText"/>.</summary>
    public sealed override string ToString() => ToText();

    internal abstract void WriteHtml(HtmlText html);
}
