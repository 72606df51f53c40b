using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Finds where the sentences of a paragraph end, outside quoted text.</summary>
internal static class SentenceReader
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("AEIOUYaeiouy");

    /// <summary>Offsets just past each stop, in order.</summary>
    public static List<int> Ends(ReadOnlySpan<char> text, TextSpan paragraph, IReadOnlyList<QuotedPlace> places, SpeechTable speech)
    {
        var ends = new List<int>();
        var place = 0;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (place < places.Count && at == places[place].Outer.Start)
            {
                at = Math.Max(at, places[place++].Outer.End - 1);
                continue;
            }

            if (IsStop(text, at, paragraph, speech)) ends.Add(at + 1);
        }

        return ends;
    }

    /// <summary>Whether quoted words end in a stop, so that a sentence may end with them.</summary>
    public static bool EndsInStop(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        return words.Length > 0 && words[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔';
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
