using System.Text;
using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>Bytes to text, whatever the encoding; nothing that cannot be read is replaced.</summary>
internal static class Decoding
{
    private static readonly Encoding? Western = StrictEncoding.Named("windows-1252");

    /// <summary>The text, and what the bytes were in words.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">The encoding that the file says it has; null when it says none. UTF-8 that is whole is
    /// never anything else, so the file's word counts only where the bytes are not UTF-8.</param>
    /// <exception cref="UnreadableFileException">The bytes are no text in any encoding that is known here.</exception>
    public static (string Text, string Encoding) Read(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is { } text) return (text, "UTF-8");
        if (declared is not null && StrictEncoding.Named(declared) is { } named && named.TryRead(bytes, out text))
            return (text, $"{named.WebName}, as the page says");
        if (decoded.Guess is { } guess && StrictEncoding.Named(guess.IconvName) is { } found
            && found.TryRead(bytes, out text))
            return (text.TrimStart('\uFEFF'), $"{guess.Name}, by its look");
        if (decoded.Guess is null && Western is not null && LooksWestern(bytes) && Western.TryRead(bytes, out text))
            return (text, "windows-1252, a guess");
        throw new UnreadableFileException(
            decoded.Guess is null ? "The file is no text in an encoding that is known here."
                : $"The file looks like {decoded.Guess.Name}, but parts of it are not.",
            "Open it in the program that made it and save it as UTF-8.");
    }

    /// <summary>Mostly ASCII, with single letters beyond it between other letters, as French or German has
    /// them.</summary>
    private static bool LooksWestern(ReadOnlySpan<byte> bytes)
    {
        int letters = 0, beyond = 0, inWord = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x20 && bytes[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r')) return false;
            if (char.IsAsciiLetter((char)bytes[i])) letters++;
            if (bytes[i] < 0xC0) continue;
            beyond++;
            if ((i > 0 && char.IsAsciiLetter((char)bytes[i - 1]))
                || (i + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[i + 1]))) inWord++;
        }
        return beyond > 0 && letters >= 8 * beyond && inWord * 10 >= beyond * 8;
    }
}

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
