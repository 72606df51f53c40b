using System.Text;
using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>Running text with its figures in brackets, underlined by kind, each followed by the value that was
/// read.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record MarkedView : View
{
    internal MarkedView(Phrase text, IEnumerable<FigureMark> marks)
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
            text
                .Append(Text.Text, at, mark.Start - at)
                .Append('[')
                .Append(Text.Text, mark.Start, mark.Length)
                .Append(']');
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
            html.Encoded(Text.Text[at..mark.Start]);
            html
                .Raw("<span class=\"ct-mark ct-")
                .Raw(Name(mark.Kind))
                .Raw("\">[")
                .Encoded(Text.Text.Substring(mark.Start, mark.Length))
                .Raw("]</span>");
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
        var first = true;
        foreach (var kind in Marks.Select(mark => mark.Kind).Distinct().Order())
        {
            html
                .Raw(first ? "" : ", ")
                .Raw("<span class=\"ct-mark ct-")
                .Raw(Name(kind))
                .Raw("\">")
                .Raw(Name(kind))
                .Raw("</span>");
            first = false;
        }
        html.Raw("</p>");
    }

    private static string Name(MarkKind kind) => kind.ToString().ToLowerInvariant();
}

/// <summary>A figure in a text and how it was read.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, at least 1.</param>
/// <param name="Kind">What it states.</param>
/// <param name="Readings">What was read, in words or figures with the unit, the likeliest first; may be empty.</param>
public sealed record FigureMark(int Start, int Length, MarkKind Kind, IReadOnlyList<string> Readings);

/// <summary>What a marked figure states; each kind has its own underline.</summary>
public enum MarkKind
{
    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A headcount.</summary>
    People,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>A length of time or a date.</summary>
    Time,

    /// <summary>Anything else.</summary>
    Count,
}
