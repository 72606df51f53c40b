using System.Text;

namespace ClaimTrail.Display.Html;

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
