using System.Buffers;

namespace ClaimTrail.Cases;

/// <summary>What one file gave: a text, and the signs of what it is.</summary>
/// <param name="Text">The text of the article: one paragraph a line, LF between them; page furniture left out.</param>
/// <param name="Encoding">What the bytes were, in words.</param>
internal sealed record FoundText(string Text, string Encoding)
{
    /// <summary>Signs of the language, such as the page's <c>lang</c>.</summary>
    public List<Clue> Language { get; } = [];

    /// <summary>Signs of the headline.</summary>
    public List<Clue> Title { get; } = [];

    /// <summary>Signs of the publisher.</summary>
    public List<Clue> Publisher { get; } = [];

    /// <summary>Signs of the day, each as <c>2023-07-28</c>.</summary>
    public List<Clue> Day { get; } = [];

    /// <summary>Signs of the address.</summary>
    public List<Clue> Address { get; } = [];

    /// <summary>Short lines of a page around its article, the nearer first; there may be a day among them.</summary>
    public List<string> Margin { get; } = [];

    /// <summary>What a reader should know about how the text was read; empty when nothing.</summary>
    public List<string> Notes { get; } = [];
}

/// <summary>Takes characters out of a text that are none for a reader: control characters, which make a text file look
/// like no text, and the mark of a byte order.</summary>
internal static class PlainCharacters
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\u007F',
            '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>The same text with a space for each such character, and a note when there were any.</summary>
    public static FoundText Of(FoundText found)
    {
        if (!found.Text.AsSpan().ContainsAny(Controls)) return found;
        found.Notes.Add("control characters in the text were replaced by spaces");
        return found with
        {
            Text = string.Create(found.Text.Length, found.Text,
            static (into, text) => text.AsSpan().ReplaceAny(into, Controls, ' '))
        };
    }
}
