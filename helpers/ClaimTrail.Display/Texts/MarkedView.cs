using System.Text;
using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;
using ClaimTrail.Figures;

namespace ClaimTrail.Display;

/// <summary>Running text with its figures in brackets, underlined by kind, each followed by the value that was
/// read.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record MarkedView : View
{
    /// <summary>Makes a marked text.</summary>
    /// <param name="text">The text and its language.</param>
    /// <param name="marks">Its figures, in any order.</param>
    /// <exception cref="ArgumentException">A mark overlaps another or leaves the text.</exception>
    public MarkedView(Phrase text, IEnumerable<FigureMark> marks)
    {
        Text = text;
        Marks = [.. marks.OrderBy(mark => mark.Start)];
        var end = 0;
        foreach (var mark in Marks)
        {
            if (mark.Start < end || mark.Length < 1 || mark.Start + mark.Length > text.Text.Length)
                throw new ArgumentException(
                    $"The mark at {mark.Start}, {mark.Length} long, overlaps another or leaves the text of "
                    + $"{text.Text.Length} code units.", nameof(marks));
            end = mark.Start + mark.Length;
        }
    }

    /// <summary>The text and its language.</summary>
    public Phrase Text { get; }

    /// <summary>The marks, in the order of the text; none overlaps another.</summary>
    public IReadOnlyList<FigureMark> Marks { get; }

    /// <inheritdoc/>
    public override string ToText()
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var mark in Marks)
        {
            text.Append(Text.Text, at, mark.Start - at)
                .Append('[').Append(Text.Text, mark.Start, mark.Length).Append(']');
            if (mark.Readings.Count > 0) text.Append(" (").AppendJoin(" or ", mark.Readings).Append(')');
            at = mark.Start + mark.Length;
        }
        return text.Append(Text.Text, at, Text.Text.Length - at).ToString();
    }

    internal override void WriteHtml(HtmlText html)
    {
        html.Raw("<div class=\"ct-marked\"><p").Language(Text.Language).Raw(">");
        var at = 0;
        foreach (var mark in Marks)
        {
            html.Encoded(Text.Text[at..mark.Start]).Raw($"<span class=\"ct-mark ct-{Name(mark.Kind)}\">[")
                .Encoded(Text.Text.Substring(mark.Start, mark.Length)).Raw("]</span>");
            Readings(mark.Readings, html);
            at = mark.Start + mark.Length;
        }
        html.Encoded(Text.Text[at..]).Raw("</p>");
        if (Marks.Count > 0) Key(html);
        html.Raw("</div>");
    }

    private static void Readings(IReadOnlyList<string> readings, HtmlText html)
    {
        if (readings.Count == 0) return;
        html.Raw("<small class=\"ct-readings\" lang=\"en\" dir=\"ltr\">");
        for (var i = 0; i < readings.Count; i++)
            html.Raw(i == 0 ? "<span>" : "<span class=\"ct-or\"> or </span><span>").Text(readings[i]).Raw("</span>");
        html.Raw("</small>");
    }

    private void Key(HtmlText html)
    {
        html.Raw("<p class=\"ct-key\">Underlined: ");
        foreach (var (at, name) in Marks.Select(mark => mark.Kind).Order().Select(Name).Distinct().Index())
            html.Raw(at == 0 ? "" : ", ").Raw($"<span class=\"ct-mark ct-{name}\">{name}</span>");
        html.Raw("</p>");
    }

    /// <summary>Each name has an underline of its own.</summary>
    private static string Name(FigureKind kind) => kind switch
    {
        FigureKind.Duration or FigureKind.Date => "time",
        _ => kind.ToString().ToLowerInvariant(),
    };
}

/// <summary>A figure in a text and how it was read.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, at least 1.</param>
/// <param name="Kind">What it states.</param>
/// <param name="Readings">What was read, in words or figures with the unit, the likeliest first; may be empty.</param>
public sealed record FigureMark(int Start, int Length, FigureKind Kind, IReadOnlyList<string> Readings);
