using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads a paragraph that a dash opens as speech.</summary>
internal static class DashReader
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—―─");

    /// <summary>Whether a text holds a dash at all.</summary>
    public static bool HasAny(ReadOnlySpan<char> text) => text.ContainsAny(Dashes);

    /// <summary>The words after the dash, when the paragraph is speech: a sentence, not an item of a list or a
    /// byline.</summary>
    public static QuotedPlace? Read(string text, TextSpan paragraph, MarkedParagraph? previous)
    {
        var start = paragraph.Start;
        var isHyphen = text[start] == '-';
        if (!isHyphen && text[start] is not ('–' or '—' or '―' or '─')) return null;
        while (start < paragraph.End
            && (text[start] is '–' or '—' or '―' or '─' or '-' || char.IsWhiteSpace(text[start]))) start++;
        if (start == paragraph.End || isHyphen && (text[paragraph.Start + 1] != ' ' || previous is null)) return null;
        if (!Sentences.EndsInStop(text.AsSpan(start, paragraph.End - start))) return null;
        return new(paragraph, new(start, paragraph.End - start), Opener.Dash, IsClosed: true);
    }
}
