using ClaimTrail.Articles;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>The words and signs of a zone around a quotation, in order. What stands in round brackets is left out, and
/// a quoted place is one token.</summary>
internal readonly struct Clause
{
    private readonly MarkedParagraph _paragraph;
    private readonly ArraySegment<Token> _tokens;

    /// <summary>From the first round bracket that was passed over to the last one.</summary>
    private readonly TextSpan _brackets;

    private Clause(MarkedParagraph paragraph, TextSpan zone, ArraySegment<Token> tokens, TextSpan brackets = default) =>
        (_paragraph, Zone, _tokens, _brackets) = (paragraph, zone, tokens, brackets);

    /// <summary>The whole text that the zone stands in.</summary>
    public string Text => _paragraph.Text;

    /// <summary>The zone, in code units of the whole text.</summary>
    public TextSpan Zone { get; }

    public int Count => _tokens.Count;

    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The words of the text's language.</summary>
    public Vocabulary Words => _paragraph.Words;

    /// <summary>Room for the names that are read in it.</summary>
    public Room<CapitalisedNames.Run> NameRoom => _paragraph.NameRoom;

    public ref readonly Token this[int at] => ref Tokens[at];

    /// <summary>Reads a zone.</summary>
    /// <param name="paragraph">The paragraph of the zone.</param>
    /// <param name="zone">The zone, in code units of the whole text.</param>
    public static Clause Read(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = paragraph.Text.AsSpan();
        var (words, tokens) = (paragraph.Words, paragraph.TokenRoom);
        var (next, brackets) = (paragraph.FirstPlaceFrom(zone.Start), default(TextSpan));
        for (var at = zone.Start; at < zone.End;)
        {
            // No mark is a blank or part of a word.
            if (text[at] == ' ') at++;
            else if (Script.IsWordPart(text[at]) || text[at] == TextAtHand.Unread)
            {
                var word = new TextSpan(at, WordEnd(text, at, zone.End) - at);
                tokens.Add(new(word, TokenKind.Word, words.Of(word.Of(text))));
                at = word.End;
            }
            else if (paragraph.PlaceAt(at, ref next) is { } place)
            {
                // A nickname is a word of the name that it stands in.
                tokens.Add(place.IsNickname
                    ? new(place.Outer, TokenKind.Word, words.Of(place.Inner.Of(text)), place.Inner)
                    : new(place.Outer, TokenKind.Quoted, words.Sign, place.Inner));
                at = Math.Max(place.Outer.End, at + 1);
            }
            else if (text[at] is '(' or '（' && text[at..zone.End].IndexOfAny(')', '）') is > 0 and var length)
            {
                var start = brackets.Length == 0 ? at : brackets.Start;
                at += length + 1;
                brackets = new(start, at - start);
            }
            else
            {
                var isAbbreviation = text[at] == '.' && !paragraph.IsSentenceEnd(at + 1);
                if (!isAbbreviation && KindOf(text[at]) is { } kind) tokens.Add(new(new(at, 1), kind, words.Sign));
                at++;
            }
        }

        return new(paragraph, zone, tokens.Keep(), brackets);
    }

    /// <summary>The tokens of a zone within this one; null when reading that zone alone may give others, for one
    /// because a token or brackets reach across its ends.</summary>
    public Clause? Within(TextSpan zone)
    {
        if (zone.Start < Zone.Start || zone.End > Zone.End) return null;
        if (IsInBrackets(zone.Start) || IsInBrackets(zone.End)) return null;
        var (from, to) = (FirstFrom(zone.Start), FirstFrom(zone.End));
        if (from > 0 && this[from - 1].Span.End > zone.Start) return null;
        if (to > from && (this[to - 1].Span.End > zone.End || EndsInApostrophe(this[to - 1], zone))) return null;
        return new(_paragraph, zone, _tokens.Slice(from, to - from), _brackets);
    }

    /// <summary>Some of the tokens; what makes <c>clause[from..to]</c> work.</summary>
    public Clause Slice(int start, int length) => new(_paragraph, Zone, _tokens.Slice(start, length));

    /// <summary>The same tokens with another in one place.</summary>
    public Clause With(int at, Token token)
    {
        var room = _paragraph.TokenRoom;
        for (var i = 0; i < Count; i++) room.Add(i == at ? token : this[i]);
        return new(_paragraph, Zone, room.Keep());
    }

    /// <summary>A token as the text has it.</summary>
    public ReadOnlySpan<char> Word(int at) => this[at].Span.Of(Text);

    /// <summary>Where the tokens from one to just before another stand.</summary>
    public TextSpan Span(int from, int to) => new(this[from].Span.Start, this[to - 1].Span.End - this[from].Span.Start);

    /// <summary>Whether nothing but words stands in it.</summary>
    public bool IsAllWords
    {
        get
        {
            foreach (ref readonly var token in Tokens)
                if (!token.IsWord) return false;
            return true;
        }
    }

    /// <summary>Whether the last token is of a kind.</summary>
    public bool EndsIn(TokenKind kind) => Count > 0 && this[Count - 1].Kind == kind;

    /// <summary>The first token of a kind from one on; -1 when none is.</summary>
    public int IndexOf(TokenKind kind, int from = 0)
    {
        for (var at = from; at < Count; at++)
            if (this[at].Kind == kind) return at;
        return -1;
    }

    private bool IsInBrackets(int at) => at > _brackets.Start && at < _brackets.End;

    // Only with a blank behind it does an apostrophe belong to its word, and there the zone ends.
    private bool EndsInApostrophe(in Token last, TextSpan zone) =>
        last.Span.End == zone.End && Text[zone.End - 1] is '\'' or '’';

    /// <summary>The first token that starts at an offset or behind it; their number when none does.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && (char.IsAsciiLetter(text[end]) || Script.IsWordPart(text[end])
            || IsInnerSign(text, end, limit))) end++;
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
