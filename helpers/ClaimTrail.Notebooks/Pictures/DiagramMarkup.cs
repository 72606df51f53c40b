using System.Net;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Pictures;

/// <summary>A Mermaid diagram as a cell shows it: the sentence that says the same, the diagram's text folded below, and
/// a drawing on top once there is one.</summary>
internal static class DiagramMarkup
{
    /// <summary>What starts the line that holds the sentence: Mermaid's own word, or a comment where a kind of diagram
    /// does not know it.</summary>
    private static readonly string[] SentenceMarks = ["accDescr:", "%% sentence:"];

    private const string Opening = "<figure class=\"ct-diagram\">";
    private const string TextOpening = "<pre class=\"ct-mermaid\" tabindex=\"0\" aria-label=\"The diagram as text\">";
    private const string TextClosing = "</pre>";

    /// <summary>The output of a Mermaid cell.</summary>
    /// <param name="diagram">The diagram in Mermaid's notation.</param>
    /// <exception cref="MissingAltTextException">It has no sentence version.</exception>
    public static MimeBundle Bundle(string diagram)
    {
        var sentence = (from line in diagram.Split('\n').Select(line => line.Trim())
                        from mark in SentenceMarks
                        where line.StartsWith(mark, StringComparison.Ordinal)
                        select line[mark.Length..].Trim()).FirstOrDefault(text => text.Length > 0)
            ?? throw new MissingAltTextException(
                $"The diagram has no sentence version. Add a line \"{SentenceMarks[0]} …\" or \"{SentenceMarks[1]} "
                + $"…\" that says in words what the diagram shows.");
        var text = diagram.Trim('\n');
        var html = $"{Opening}<figcaption>{WebUtility.HtmlEncode(sentence)}</figcaption><details><summary>The diagram "
            + $"as text</summary>{TextOpening}{WebUtility.HtmlEncode(text)}{TextClosing}</details></figure>";
        return MimeBundle.Of(new("text/html", html), new("text/plain", $"{sentence}\n\n{text}"));
    }

    /// <summary>The diagram's text, when the markup is a diagram without drawing; otherwise null.</summary>
    public static string? TextOf(string html)
    {
        if (!html.StartsWith(Opening + "<figcaption>", StringComparison.Ordinal)) return null;
        var start = html.IndexOf(TextOpening, StringComparison.Ordinal) + TextOpening.Length;
        var end = html.IndexOf(TextClosing, start, StringComparison.Ordinal);
        return start < TextOpening.Length || end < 0 ? null : WebUtility.HtmlDecode(html[start..end]);
    }

    /// <summary>The markup with a drawing in front of the sentence.</summary>
    public static string Insert(string html, string svg) => html.Insert(Opening.Length, svg);

    /// <summary>The drawing in the markup of a diagram, or null when there is none.</summary>
    public static string? DrawingOf(string html)
    {
        if (!html.StartsWith(Opening + "<svg", StringComparison.Ordinal)) return null;
        var end = html.IndexOf("<figcaption>", StringComparison.Ordinal);
        return end < 0 ? null : html[Opening.Length..end];
    }
}
