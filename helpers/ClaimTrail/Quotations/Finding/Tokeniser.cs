using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Cuts the text around a quotation into words and signs. What stands in round brackets is left out.</summary>
internal static class Tokeniser
{
    /// <summary>The tokens of a zone, in order.</summary>
    /// <param name="paragraph">The paragraph of the zone; its quoted places are one token each.</param>
    /// <param name="zone">The zone, in code units of the whole text.</param>
    public static List<Token> Read(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = paragraph.Text.AsSpan();
        var tokens = new List<Token>();
        for (var at = zone.Start; at < zone.End;)
        {
            if (paragraph.PlaceAt(at) is { } place)
            {
                tokens.Add(new(place.Outer, TokenKind.Quoted, "", false, Inner: place.Inner));
                at = Math.Max(place.Outer.End, at + 1);
            }
            else if (Script.IsWordPart(text[at]))
            {
                var end = WordEnd(text, at, zone.End);
                var word = text[at..end];
                tokens.Add(new(new(at, end - at), TokenKind.Word, WordKey.Of(word), char.IsUpper(word[0]), IsAllCapitals(word), word[..Math.Min(2, word.Length)].IndexOfAny('أ', 'إ', 'آ') >= 0));
                at = end;
            }
            else if (text[at] is '(' or '（' && text[at..zone.End].IndexOfAny(')', '）') is > 0 and var length)
            {
                at += length + 1;
            }
            else
            {
                var isAbbreviation = text[at] == '.' && !paragraph.IsSentenceEnd(at + 1);
                if (!isAbbreviation && KindOf(text[at]) is { } kind) tokens.Add(new(new(at, 1), kind, "", false));
                at++;
            }
        }

        return tokens;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c)) return false;
        return true;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && (Script.IsWordPart(text[end]) || IsInnerSign(text, end, limit))) end++;
        // dockers’ and J. keep their sign.
        if (end < limit && text[end] is '\'' or '’' && text[end - 1] is 's' && end + 1 < limit && text[end + 1] == ' ') end++;
        return end;
    }

    private static bool IsInnerSign(ReadOnlySpan<char> text, int at, int limit) =>
        text[at] is '-' or '‐' or '‑' or '\'' or '’' or '·' or '.' or '&' or '/' or '@' or '+' && at + 1 < limit && Script.IsWordPart(text[at + 1]);

    private static TokenKind? KindOf(char c) => c switch
    {
        ',' or '،' or '，' or '、' => TokenKind.Comma,
        ':' or '：' => TokenKind.Colon,
        ';' or '؛' or '；' or '–' or '—' or '―' or '-' or '|' => TokenKind.Break,
        '.' or '!' or '?' or '؟' or '…' or '。' or '！' or '？' => TokenKind.Stop,
        _ => null,
    };
}
