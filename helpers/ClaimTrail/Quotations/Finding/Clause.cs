using ClaimTrail.Articles;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>The words and signs of a zone around a quotation, in order. What stands in round brackets is left out, and
/// a quoted place is one token.</summary>
internal sealed class Clause
{
    private readonly List<Token> _tokens;

    private Clause(string text, List<Token> tokens) => (Text, _tokens) = (text, tokens);

    /// <summary>The whole text that the zone stands in.</summary>
    public string Text { get; }

    public int Count => _tokens.Count;

    public Token this[int at] => _tokens[at];

    /// <summary>Reads a zone.</summary>
    /// <param name="paragraph">The paragraph of the zone.</param>
    /// <param name="zone">The zone, in code units of the whole text.</param>
    public static Clause Read(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = paragraph.Text.AsSpan();
        var tokens = new List<Token>();
        var next = paragraph.FirstPlaceFrom(zone.Start);
        for (var at = zone.Start; at < zone.End;)
        {
            while (next < paragraph.Places.Count && paragraph.Places[next].Outer.Start < at) next++;
            if (next < paragraph.Places.Count && paragraph.Places[next] is var place && place.Outer.Start == at)
            {
                // A nickname is a word of the name that it stands in.
                tokens.Add(place.IsNickname
                    ? new(place.Outer, TokenKind.Word, WordKey.Of(place.Inner.Of(text)), IsCapital: true, Inner: place.Inner)
                    : new(place.Outer, TokenKind.Quoted, "", false, Inner: place.Inner));
                at = Math.Max(place.Outer.End, at + 1);
            }
            else if (Script.IsWordPart(text[at]) || text[at] == TextAtHand.Unread)
            {
                var word = new TextSpan(at, WordEnd(text, at, zone.End) - at);
                tokens.Add(WordOf(word, word.Of(text)));
                at = word.End;
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

        return new(paragraph.Text, tokens);
    }

    /// <summary>Some of the tokens; what makes <c>clause[from..to]</c> work.</summary>
    public Clause Slice(int start, int length) => new(Text, _tokens.GetRange(start, length));

    /// <summary>The same tokens with another in one place.</summary>
    public Clause With(int at, Token token) => new(Text, [.. _tokens[..at], token, .. _tokens[(at + 1)..]]);

    /// <summary>A token as the text has it.</summary>
    public ReadOnlySpan<char> Word(int at) => _tokens[at].Span.Of(Text);

    /// <summary>Where the tokens from one to just before another stand.</summary>
    public TextSpan Span(int from, int to) =>
        new(_tokens[from].Span.Start, _tokens[to - 1].Span.End - _tokens[from].Span.Start);

    /// <summary>Whether the last token is of a kind.</summary>
    public bool EndsIn(TokenKind kind) => _tokens.Count > 0 && _tokens[^1].Kind == kind;

    public bool Exists(Predicate<Token> match) => _tokens.Exists(match);

    /// <summary>The first token from one on that matches; -1 when none does.</summary>
    public int FindIndex(int from, Predicate<Token> match) => _tokens.FindIndex(from, match);

    private static Token WordOf(TextSpan span, ReadOnlySpan<char> word) => new(
        span, TokenKind.Word, WordKey.Of(word), char.IsUpper(word[0]), IsAllCapitals(word), WordKey.StartsWithHamza(word));

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
        var isPlural = end < limit && text[end] is '\'' or '’' && text[end - 1] is 's' && end + 1 < limit
            && text[end + 1] == ' ';
        return isPlural ? end + 1 : end;
    }

    private static bool IsInnerSign(ReadOnlySpan<char> text, int at, int limit) =>
        text[at] is '-' or '‐' or '‑' or '\'' or '’' or '·' or '.' or '&' or '/' or '@' or '+'
        && at + 1 < limit && Script.IsWordPart(text[at + 1]);

    private static TokenKind? KindOf(char c) => c switch
    {
        ',' or '،' or '，' or '、' => TokenKind.Comma,
        ':' or '：' => TokenKind.Colon,
        ';' or '؛' or '；' or '–' or '—' or '―' or '-' or '|' => TokenKind.Break,
        '.' or '!' or '?' or '؟' or '…' or '。' or '！' or '？' => TokenKind.Stop,
        _ => null,
    };
}
