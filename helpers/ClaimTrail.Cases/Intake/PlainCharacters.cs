using System.Buffers;

namespace ClaimTrail.Cases;

/// <summary>Takes characters out of a text that are none for a reader: control characters, which make a text file look like no
/// text, and the mark of a byte order.</summary>
internal static class PlainCharacters
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\u007F', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>The same text with a space for each such character, and a note when there were any.</summary>
    public static FoundText Of(FoundText found)
    {
        if (!found.Text.AsSpan().ContainsAny(Controls)) return found;
        found.Notes.Add("control characters in the text were replaced by spaces");
        return found with { Text = string.Create(found.Text.Length, found.Text, static (into, text) => text.AsSpan().ReplaceAny(into, Controls, ' ')) };
    }
}
