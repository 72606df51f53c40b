using System.Text;
using AngleSharp.Dom;

namespace ClaimTrail.Cases;

/// <summary>Reads a saved page: its article without the furniture around it, and what it says of itself.</summary>
internal static class PageReader
{
    private static readonly System.Buffers.SearchValues<char> EndOfName =
        System.Buffers.SearchValues.Create("\"' />;\r\n");

    /// <exception cref="UnreadableFileException">The bytes are no text, the page is nested without end, or it holds no
    /// article.</exception>
    public static FoundText Read(ReadOnlySpan<byte> bytes)
    {
        var (markup, encoding) = Decoding.Read(bytes, DeclaredEncoding(bytes));
        using var page = PageParser.Parse(markup);
        var facts = new FoundText("", encoding);
        var given = LinkedData.Read(page, facts);
        PageFacts.Read(page, markup, facts);
        var headline = facts.Title.MaxBy(c => c.Sure)?.Value;
        var body = ArticleBody.Of(page, headline, given);
        if (body.Paragraphs.Count == 0)
            throw new UnreadableFileException("The page holds no running text; perhaps it is filled in by a script.",
                "Copy the article’s text out of the browser into a .txt file.");
        if (body.Doubt is { } doubt) facts.Notes.Add(doubt);
        if (IsHardlyMore(body, headline))
            facts.Notes.Add(
                "the page gave hardly more than its headline; perhaps a script fills it in, or one has to pay for "
                + "it. Copy the article’s text out of the browser into a .txt file");
        facts.Margin.AddRange(body.Margin);
        foreach (var line in body.Margin)
            if (PageWords.Source(line) is { } source)
                facts.Publisher.Add(new Clue(source, Sureness.Guess, "the source that the page names"));
        return facts with { Text = Join(headline, body.Paragraphs) };
    }

    private static bool IsHardlyMore(ArticleBody body, string? headline) =>
        body.Paragraphs.Where(p => p != headline).Sum(p => new Block(p, 0, "p").Measure) < 250;

    /// <summary>The headline is the first paragraph, as in a printed article; once.</summary>
    private static string Join(string? headline, IReadOnlyList<string> paragraphs)
    {
        var text = new StringBuilder();
        if (headline is not null && !paragraphs.Take(3).Contains(headline)) text.Append(headline).Append('\n');
        foreach (var paragraph in paragraphs) text.Append(paragraph).Append('\n');
        return text.ToString();
    }

    /// <summary>What the page's first bytes say of its encoding (HTML, section "prescan a byte stream"); null when
    /// nothing.</summary>
    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var name = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var end = name.IndexOfAny(EndOfName);
        return end > 0 ? name[..end].ToString() : null;
    }
}
