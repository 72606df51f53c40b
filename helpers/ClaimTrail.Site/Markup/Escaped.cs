using System.Text;

namespace ClaimTrail.Site.Markup;

/// <summary>Text as markup text.</summary>
internal static class Escaped
{
    /// <summary>The text with the characters that mean something in markup replaced; control characters that no page
    /// may hold become U+FFFD.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = c switch
            {
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '&' => result.Append("&amp;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                '\t' or '\n' => result.Append(c),
                '\r' => result,
                < ' ' or '\u007f' => result.Append('\ufffd'),
                _ => result.Append(c),
            };
        return result.ToString();
    }
}
