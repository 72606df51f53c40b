using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>Reads a plain text: its first line may be the headline, its first lines may hold the day.</summary>
internal static class PlainTextReader
{
    private const int LongestHeadline = 160;

    /// <exception cref="UnreadableFileException">The bytes are no text.</exception>
    public static FoundText Read(ReadOnlySpan<byte> bytes)
    {
        var (text, encoding) = Decoding.Read(bytes);
        // The bytes of a text in UTF-8 stay as they are, line ends included, so that its checksum is that of the
        // reader's file.
        var found = new FoundText(text, encoding);
        var paragraphs = ParagraphSplitter.Split(text);
        if (paragraphs.Count > 1 && paragraphs[0].Length <= LongestHeadline && !EndsSentence(paragraphs[0].Of(text)))
            found.Title.Add(new Clue(paragraphs[0].Of(text).ToString(), Sureness.Guess, "the first line of the text"));
        return found;
    }

    private static bool EndsSentence(ReadOnlySpan<char> line) => line[^1] is '.' or '。' or ',' or ';' or ':' or '،';
}
