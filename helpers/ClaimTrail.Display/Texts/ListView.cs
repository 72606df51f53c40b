using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>A short list apart from the running text, each item with a few words that lead it: sources and what they
/// say.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record ListView : View
{
    /// <summary>Makes a list.</summary>
    /// <param name="title">One or a few words.</param>
    /// <param name="items">Who says it, and what; at least one.</param>
    /// <exception cref="ArgumentException">The title is empty, or there is no item.</exception>
    public ListView(string title, IEnumerable<(string Lead, string Text)> items)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Title = title;
        Items = [.. items];
        if (Items.Count == 0) throw new ArgumentException("A list without an item says nothing.", nameof(items));
    }

    /// <summary>One or a few words.</summary>
    public string Title { get; }

    /// <summary>Who says it, and what.</summary>
    public IReadOnlyList<(string Lead, string Text)> Items { get; }

    /// <inheritdoc/>
    public override string ToText() => Title + string.Concat(Items.Select(item => $"\n- {item.Lead} {item.Text}"));

    internal override void WriteHtml(HtmlText html)
    {
        html.Raw("<div class=\"ct-note\" role=\"note\"><p><strong>").Text(Title).Raw("</strong></p><ul>");
        foreach (var (lead, text) in Items) html
            .Raw("<li><strong>")
            .Text(lead)
            .Raw("</strong> ")
            .Text(text)
            .Raw("</li>");
        html.Raw("</ul></div>");
    }
}
