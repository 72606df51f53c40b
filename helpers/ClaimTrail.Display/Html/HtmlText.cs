using System.Text;

namespace ClaimTrail.Display.Html;

/// <summary>Builds markup. Only <see cref="Raw"/> writes what it is given; everything else encodes.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _builder = new();

    /// <summary>Markup written in this library's own source; never text from outside.</summary>
    public HtmlText Raw(string markup)
    {
        _builder.Append(markup);
        return this;
    }

    /// <summary>Text from outside, which stays text. Text that holds right-to-left letters is isolated, so that it
    /// cannot reorder what stands beside it.</summary>
    public HtmlText Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) return this;
        if (!Direction.HasRightToLeft(text)) return Encoded(text);
        return Raw("<bdi>").Encoded(text).Raw("</bdi>");
    }

    /// <summary>Text in a named language, tagged and isolated.</summary>
    public HtmlText Text(string? text, string? language)
    {
        if (string.IsNullOrEmpty(text) || language is null) return Text(text);
        return Raw("<bdi").Language(language).Raw(">").Encoded(text).Raw("</bdi>");
    }

    /// <summary>The attributes <c>lang</c> and, for scripts that run right to left, <c>dir</c>.</summary>
    public HtmlText Language(string? language)
    {
        if (language is null) return this;
        Attribute("lang", language);
        return Direction.IsRightToLeft(language) ? Raw(" dir=\"rtl\"") : Raw(" dir=\"ltr\"");
    }

    /// <summary>One attribute with an encoded value.</summary>
    public HtmlText Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Encoded(value).Raw("\"");

    /// <summary>Text that stays text, as <see cref="Escaped"/> writes it.</summary>
    public HtmlText Encoded(string text)
    {
        _builder.AppendEscaped(text);
        return this;
    }

    public override string ToString() => _builder.ToString();
}

/// <summary>Text as markup text.</summary>
internal static class Escaped
{
    /// <summary>The text with the five characters that mean something in markup replaced; control characters that no
    /// page may hold become U+FFFD.</summary>
    public static string Of(ReadOnlySpan<char> text) =>
        new StringBuilder(text.Length + 16).AppendEscaped(text).ToString();

    /// <summary>Appends a text so.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder markup, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            _ = c switch
            {
                '<' => markup.Append("&lt;"),
                '>' => markup.Append("&gt;"),
                '&' => markup.Append("&amp;"),
                '"' => markup.Append("&quot;"),
                '\'' => markup.Append("&#39;"),
                '\t' or '\n' => markup.Append(c),
                '\r' => markup,
                < ' ' or '\u007f' => markup.Append('\ufffd'),
                _ => markup.Append(c),
            };
        return markup;
    }
}
