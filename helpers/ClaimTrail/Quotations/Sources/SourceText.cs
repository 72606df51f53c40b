using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Sources;

/// <summary>A text ready for cues: the same length as the original, in lower case, with plain marks.</summary>
internal sealed class SourceText(string text)
{
    // A clause, not a story: what stands farther off belongs to something else.
    private const int LongestGap = 120;

    public string Original { get; } = text;

    public string Folded { get; } = Folding.Of(text);

    /// <summary>The places of words after a point, in the same sentence, nearest first.</summary>
    public IEnumerable<int> After(int point, string words)
    {
        var end = Math.Min(Folded.Length, point + LongestGap);
        for (var at = point; at < end
            && (at = Folded.IndexOf(words, at, end - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (EndsSentence(point, at)) yield break;
            if (IsWhole(at, at + words.Length)) yield return at;
        }
    }

    /// <summary>The places of words before a point, in the same sentence, nearest first.</summary>
    public IEnumerable<int> Before(int point, string words)
    {
        for (var at = point - words.Length; at >= 0 && at >= point - LongestGap; at--)
        {
            if (EndsSentence(at + words.Length, point)) yield break;
            if (string.CompareOrdinal(Folded, at, words, 0, words.Length) == 0
                && IsWhole(at, at + words.Length)) yield return at;
        }
    }

    public bool Has(string words, int at) =>
        at >= 0 && at + words.Length <= Folded.Length && string.CompareOrdinal(Folded, at, words, 0, words.Length) == 0;

    /// <summary>Whether a place cuts no word of a spaced script in two at its ends.</summary>
    public bool IsWhole(int start, int end) => !Script.CutsWord(Folded, start) && !Script.CutsWord(Folded, end);

    /// <summary>Whether a sentence or a paragraph ends between two places.</summary>
    public bool EndsSentence(int start, int end) => start < end && (Original.AsSpan(start, end - start).Contains('\n')
        || Sentences.FirstEnd(Original, new(0, Original.Length), new(start, end - start), static _ => false) >= 0);
}
