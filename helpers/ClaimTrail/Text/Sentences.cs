using System.Buffers;

namespace ClaimTrail.Text;

/// <summary>Whether a word is a shortened one, so that the full stop behind it is its own: Dr, a.m.</summary>
internal delegate bool ShortenedWord(ReadOnlySpan<char> word);

/// <summary>Tells where sentences end: the one place that does.</summary>
/// <remarks>A sentence ends behind . ! ? … or their Chinese, Arabic and Urdu forms, and any marks that close there,
/// where white space, a mark that opens or nothing follows; behind the Chinese ones whatever follows. A full stop
/// inside a word or number (罗伯.德莱尼, 2.6) or behind a shortened word ends nothing.</remarks>
internal static class Sentences
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？؟۔");

    private const int LongestShortened = 12;

    /// <summary>The sentences of a paragraph, each with the marks that close behind it; the first begins where the
    /// paragraph does, and each other one where that before it ends.</summary>
    public static List<TextSpan> Of(ReadOnlySpan<char> paragraph, ShortenedWord isShortened)
    {
        var sentences = new List<TextSpan>();
        var (whole, start) = (new TextSpan(0, paragraph.Length), 0);
        while (FirstEnd(paragraph, whole, new(start, whole.End - start), isShortened) is >= 0 and var end)
        {
            end = SkipClosing(paragraph, end, whole.End);
            sentences.Add(new TextSpan(start, end - start));
            start = end;
        }

        if (start < whole.End) sentences.Add(new TextSpan(start, whole.End - start));
        return sentences;
    }

    /// <summary>The offset just past the first stops that end a sentence; -1 when none do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="part">The part of it to look in.</param>
    /// <param name="isShortened">Knows the shortened words of the language.</param>
    public static int FirstEnd(
        ReadOnlySpan<char> text, TextSpan paragraph, TextSpan part, ShortenedWord isShortened)
    {
        for (var at = part.Start; text[at..part.End].IndexOfAny(Stops) is >= 0 and var next;)
        {
            var first = at + next;
            at = first + 1;
            while (at < part.End && Stops.Contains(text[at])) at++;
            if (IsEnd(text, paragraph, new(first, at - first), isShortened)) return at;
        }

        return -1;
    }

    /// <summary>Whether words end in a stop, so that a sentence may end with them.</summary>
    public static bool EndsInStop(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        return words.Length > 0 && Stops.Contains(words[^1]);
    }

    private static bool IsEnd(
        ReadOnlySpan<char> text, TextSpan paragraph, TextSpan stops, ShortenedWord isShortened)
    {
        if (text[stops.End - 1] is '。' or '！' or '？') return true;
        var next = SkipClosing(text, stops.End, paragraph.End);
        if (next < paragraph.End && !char.IsWhiteSpace(text[next]) && !IsOpening(text[next])) return false;
        if (stops.Length > 1 || text[stops.Start] != '.') return true;
        var word = stops.Start;
        while (word > paragraph.Start && stops.Start - word < LongestShortened && Script.IsWordPart(text[word - 1]))
            word--;
        return !isShortened(text[word..stops.Start]);
    }

    // What closes behind a stop belongs to its sentence, with the stops of a sentence that is told in it.
    private static int SkipClosing(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (IsClosing(text[at]) || Stops.Contains(text[at]))) at++;
        return at;
    }

    private static bool IsOpening(char c) => c is '“' or '‘' or '«' or '「' or '『';

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '」' or '』' or '»' or '›' or ')' or '）';
}
