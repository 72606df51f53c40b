using ClaimTrail.Display.Conventions;
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

/// <summary>Views one below the other, such as passages with their glosses.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record SeveralViews : View
{
    /// <summary>Puts views one below the other.</summary>
    /// <param name="views">At least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public SeveralViews(IEnumerable<View> views)
    {
        Views = [.. views];
        if (Views.Count == 0) throw new ArgumentException("There is no view to show.", nameof(views));
    }

    /// <summary>The views, from top to bottom.</summary>
    public IReadOnlyList<View> Views { get; }

    /// <inheritdoc/>
    public override string ToText() => string.Join("\n\n", Views.Select(view => view.ToText()));

    internal override void WriteHtml(HtmlText html)
    {
        foreach (var view in Views) view.WriteHtml(html);
    }
}

/// <summary>The MIME types of views: the first two every view has.</summary>
internal static class MimeTypes
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";

    /// <summary>A chart as data: title, subtitle, alt, source, figure, table.</summary>
    public const string Chart = "application/vnd.claimtrail.chart+json";
}

/// <summary>What a notebook's engine tells this library, by a named value of the process, so that neither refers to the
/// other.</summary>
internal static class NotebookFront
{
    /// <summary>Under this name it leaves <c>true</c> when readers see outputs as they come, in a front end that runs
    /// scripts.</summary>
    public const string LiveName = "ClaimTrail.Display.Live";

    /// <summary>Whether a chart is to draw itself. A run from the command line leaves that to the page.</summary>
    public static bool IsLive => AppDomain.CurrentDomain.GetData(LiveName) is true;
}
