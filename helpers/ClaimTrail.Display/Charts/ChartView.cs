using ClaimTrail.Display.Charts;
using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>A chart: its finding as title, what is drawn, a description for those who cannot see it, the figure, the
/// same numbers as a table, and the source.</summary>
[TypeFormatterSource(typeof(ChartFormatterSource),
    PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain, MimeTypes.Chart])]
public sealed record ChartView : View
{
    /// <summary>Makes a chart.</summary>
    /// <param name="title">The finding, as a sentence.</param>
    /// <param name="subtitle">What is drawn and in which unit; null where the axes say it.</param>
    /// <param name="alt">The chart in words: type, axes, trend, the one number that matters.</param>
    /// <param name="figureJson">Plotly figure JSON with <c>data</c> and <c>layout</c>.</param>
    /// <param name="table">The same numbers.</param>
    /// <param name="source">Where the numbers come from.</param>
    /// <exception cref="ArgumentException">A text is empty, the description repeats the title, or the figure is no
    /// Plotly figure JSON.</exception>
    public ChartView(string title, string? subtitle, string alt, string figureJson, TableView table, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (subtitle is not null) ArgumentException.ThrowIfNullOrWhiteSpace(subtitle);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(table);
        if (string.IsNullOrWhiteSpace(alt)
            || string.Equals(alt.Trim(), title.Trim(), StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException(
                $"The chart \"{title}\" has no alt text: say what it shows to somebody who cannot see it.",
                nameof(alt));
        Title = title;
        Subtitle = subtitle;
        Alt = alt;
        Figure = PlotlyFigure.Normalise(figureJson);
        Table = table;
        Source = source;
    }

    /// <summary>The finding.</summary>
    public string Title { get; }

    /// <summary>What is drawn and in which unit; null where the axes say it.</summary>
    public string? Subtitle { get; }

    /// <summary>The chart in words.</summary>
    public string Alt { get; }

    /// <summary>The Plotly figure as JSON, safe inside a script element.</summary>
    public string Figure { get; }

    /// <summary>The same numbers.</summary>
    public TableView Table { get; }

    /// <summary>Where the numbers come from.</summary>
    public string Source { get; }

    /// <inheritdoc/>
    public override string ToText() =>
        $"{Title}\n{(Subtitle is null ? "" : Subtitle + "\n")}{Alt}\n\n{Table.ToText()}\n\nSource: {Source}";

    internal override IEnumerable<KeyValuePair<string, string>> MoreMimeTypes =>
        [KeyValuePair.Create(MimeTypes.Chart, ChartJson.Write(this))];

    internal override void WriteHtml(HtmlText html)
    {
        html.Raw("<figure class=\"ct-chart\"><figcaption><strong class=\"ct-title\">").Text(Title).Raw("</strong>");
        if (Subtitle is not null) html.Raw(" <span class=\"ct-subtitle\">").Text(Subtitle).Raw("</span>");
        html.Raw("</figcaption>");
        html.Raw("<div class=\"ct-plot\" role=\"img\"").Attribute("aria-label", Alt).Raw("></div>");
        html.Raw("<script type=\"application/json\" class=\"ct-figure\">").Raw(Figure).Raw("</script>");
        html.Raw("<p class=\"ct-source\">Source: ").Text(Source).Raw("</p>");
        html.Raw("<details class=\"ct-numbers\"><summary>The numbers</summary>");
        Table.WriteHtml(html);
        html.Raw("</details>");
        if (NotebookFront.IsLive)
            html
                .Raw("<script>")
                .Raw(ChartStyle.ForeignScript.TrimEnd())
                .Raw("(")
                .Raw(ChartStyle.Json.TrimEnd())
                .Raw(");</script>");
        html.Raw("</figure>");
    }
}
