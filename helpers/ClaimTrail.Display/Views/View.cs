using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>Something a notebook shows. A view is immutable and knows itself as markup and as plain text.</summary>
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

    /// <summary>The view in each MIME type it has: <c>text/html</c>, <c>text/plain</c>, and for a chart
    /// <c>application/vnd.claimtrail.chart+json</c>.</summary>
    public IReadOnlyDictionary<string, string> ToMimeBundle() => new Dictionary<string, string>(
    [
        new(MimeTypes.Html, ToHtml()), new(MimeTypes.Plain, ToText()), .. MoreMimeTypes,
    ], StringComparer.Ordinal);

    /// <summary>The same as <see cref="ToText"/>.</summary>
    public sealed override string ToString() => ToText();

    /// <summary>What it has beside markup and text.</summary>
    internal virtual IEnumerable<KeyValuePair<string, string>> MoreMimeTypes => [];

    internal abstract void WriteHtml(HtmlText html);
}
