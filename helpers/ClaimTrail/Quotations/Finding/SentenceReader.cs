using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Finds where the sentences of a paragraph end, outside quoted text.</summary>
internal static class SentenceReader
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYaeiouy");
    private static readonly SearchValues<char> Stops = SearchValues.Create(".。！？؟!?۔");

    /// <summary>Offsets just past each stop, in order.</summary>
    public static List<int> Ends(
        ReadOnlySpan<char> text, TextSpan paragraph, ReadOnlySpan<QuotedPlace> places, SpeechTable speech)
    {
        var ends = new List<int>();
        var at = paragraph.Start;
        foreach (var place in places)
        {
            AddEnds(text, at, place.Outer.Start, paragraph, speech, ends);
            at = Math.Max(place.Outer.Start + 1, place.Outer.End);
        }

        AddEnds(text, at, paragraph.End, paragraph, speech, ends);
        return ends;
    }

    /// <summary>Whether quoted words end in a stop, so that a sentence may end with them.</summary>
    public static bool EndsInStop(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        return words.Length > 0 && words[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔';
    }

    private static void AddEnds(
        ReadOnlySpan<char> text, int from, int to, TextSpan paragraph, SpeechTable speech, List<int> ends)
    {
        while (from < to && text[from..to].IndexOfAny(Stops) is >= 0 and var next)
        {
            from += next;
            if (IsStop(text, from, paragraph, speech)) ends.Add(from + 1);
            from++;
        }
    }

    private static bool IsStop(ReadOnlySpan<char> text, int at, TextSpan paragraph, SpeechTable speech)
    {
        switch (text[at])
        {
            case '。' or '！' or '？' or '؟' or '!' or '?' or '۔':
                return true;
            case '.':
                if (at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1]) && !MarkFollows(text[at + 1]))
                    return false;
                var start = at;
                while (start > paragraph.Start && at - start < 12 && Script.IsWordPart(text[start - 1])) start--;
                var word = text[start..at];
                return !(word.Length == 1 && char.IsUpper(word[0])) && !IsShortened(word)
                    && !speech.Abbreviations.Has(WordKey.Of(word));
            default:
                return false;
        }
    }

    // Nh. Darmanto: a capital and a small letter without a vowel.
    private static bool IsShortened(ReadOnlySpan<char> word) =>
        word is [>= 'A' and <= 'Z', >= 'a' and <= 'z'] && !word.ContainsAny(Vowels);

    private static bool MarkFollows(char c) =>
        c is '“' or '”' or '"' or '‘' or '’' or '\'' or '«' or '»' or '「' or '『' or ')';
}
