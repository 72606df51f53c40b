namespace ClaimTrail.Text;

/// <summary>Cuts a text into paragraphs.</summary>
/// <remarks>The rule: a paragraph is what stands between two line breaks, without the white space (or byte-order mark)
/// at its two ends. A line break is LF, CR, CR LF, NEL (U+0085), LS (U+2028) or PS (U+2029). A line of white space is
/// no paragraph. Nothing is joined: a heading, a caption and a menu entry each are a paragraph of their own.</remarks>
internal static class ParagraphSplitter
{
    /// <summary>The places of the paragraphs, in the order of the text; they never overlap and are never
    /// empty.</summary>
    /// <param name="text">The text to cut, of any language.</param>
    public static List<TextSpan> Split(ReadOnlySpan<char> text)
    {
        var paragraphs = new List<TextSpan>();
        for (var at = 0; Next(text, ref at, out var paragraph);) paragraphs.Add(paragraph);
        return paragraphs;
    }

    /// <summary>The next paragraph.</summary>
    /// <param name="text">The text to cut.</param>
    /// <param name="at">Where to begin; then where to go on.</param>
    /// <param name="paragraph">Its place.</param>
    /// <returns>Whether there is one.</returns>
    public static bool Next(ReadOnlySpan<char> text, ref int at, out TextSpan paragraph)
    {
        while (at < text.Length)
        {
            var length = text[at..].IndexOfAny(LineBreaks);
            if (length < 0) length = text.Length - at;
            paragraph = Trim(text, new TextSpan(at, length));
            at += length + 1;
            if (paragraph.Length > 0) return true;
        }

        paragraph = default;
        return false;
    }

    private const string LineBreaks = "\n\r\u0085\u2028\u2029";

    private static TextSpan Trim(ReadOnlySpan<char> text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new TextSpan(start, end - start);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
