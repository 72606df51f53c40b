using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

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
