using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Arabic names, which have no capitals: what is left of a noun phrase without its titles.</summary>
internal sealed class VerbFirstNames(SpeechTable speech)
{
    private const int LongestName = 4;
    private const int LongestPhrase = 10;

    /// <summary>Who the phrase at <paramref name="at"/> names.</summary>
    /// <param name="tokens">The tokens around the verb.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="hasObject">Whether the verb's object may follow without a preposition, as with "described".</param>
    /// <param name="end">Just past the phrase.</param>
    public Who Read(IReadOnlyList<Token> tokens, int at, bool hasObject, out int end)
    {
        end = PhraseEnd(tokens, at);
        if (end == at) return Who.Absent;
        if (speech.Pronouns.Has(tokens[at].Key)) return Who.Unnamed;
        if (speech.Delegates.PhraseAt(tokens, at) is > 0 and var delegated) return AfterDelegate(tokens, at + delegated, end);
        if (speech.Indefinites.Has(tokens[at].Key)) return Apposition(tokens, end) is { } named ? Who.Named(named) : Who.Unnamed;
        if (speech.Organisations.Has(tokens[at].Key)) return Who.Named(Span(tokens, at, Math.Min(end, at + LongestName)));

        hasObject &= end == tokens.Count || !IsThat(tokens[end]);
        var first = SkipTitles(tokens, at, end);
        if (first == end) return Apposition(tokens, end) is { } name ? Who.Named(name) : Who.Unnamed;
        return Who.Named(Span(tokens, first, NameEnd(tokens, first, end, hasObject)));
    }

    /// <summary>Whether a word has the article.</summary>
    public static bool IsDefinite(Token token) => token.Key.Length > 3 && token.Key.StartsWith("ال", StringComparison.Ordinal);

    private static bool IsThat(Token token) => token.Key is "ان";

    private static TextSpan Span(IReadOnlyList<Token> tokens, int from, int to) =>
        new(tokens[from].Span.Start, tokens[to - 1].Span.End - tokens[from].Span.Start);

    private int PhraseEnd(IReadOnlyList<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end < at + LongestPhrase && tokens[end].IsWord
            && !speech.Stops.Has(tokens[end].Key) && !speech.Fillers.Has(tokens[end].Key)
            && (end == at || !(speech.Pronouns.Has(tokens[end].Key) || IsAddressee(tokens[end].Key)))) end++;
        return end;
    }

    // لصحيفة الأهرام, للأهرام: whom it was said to.
    private bool IsAddressee(string key) =>
        key.Length > 3 && (key.StartsWith("لل", StringComparison.Ordinal) || (key[0] == 'ل' && speech.Organisations.Has(key[1..])));

    // the spokesman for X: X speaks.
    private Who AfterDelegate(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at >= end) return Apposition(tokens, end) is { } name ? Who.Named(name) : Who.Unnamed;
        var first = at;
        while (IsDefinite(tokens[first]) && PlainFollows(tokens, first, end)) first++; // باسم الجيش محمد العلي
        var names = first > at || !IsDefinite(tokens[at]) || speech.Organisations.Has(tokens[at].Key);
        return names ? Who.Named(Span(tokens, first, Math.Min(end, first + LongestName))) : Who.Unnamed;
    }

    // the mayor, Iyad al-Obeid, said
    private TextSpan? Apposition(IReadOnlyList<Token> tokens, int comma)
    {
        if (comma >= tokens.Count || tokens[comma].Kind is not TokenKind.Comma) return null;
        var end = PhraseEnd(tokens, comma + 1);
        if (end - comma - 1 is < 1 or > LongestName || end >= tokens.Count || tokens[end].Kind is not (TokenKind.Comma or TokenKind.Colon)) return null;
        var first = SkipTitles(tokens, comma + 1, end);
        return first < end ? Span(tokens, first, end) : null;
    }

    private int SkipTitles(IReadOnlyList<Token> tokens, int at, int end)
    {
        var (first, titled, construct) = (at, false, false);
        while (first < end)
        {
            var length = speech.Titles.PhraseAt(tokens, first);
            if (length > 0 && first + length <= end)
            {
                construct |= !IsDefinite(tokens[first]);
                (titled, first) = (true, first + length);
            }
            else if (first + 2 < end && !IsDefinite(tokens[first]) && IsDefinite(tokens[first + 1]) && !IsDefinite(tokens[first + 2])
                && !speech.NameParticles.Has(tokens[first].Key))
            {
                (titled, first) = (true, first + 2); // زعيم المعارضة رامي: an office, then the name
            }
            else if (IsDefinite(tokens[first]) && PlainFollows(tokens, first, end) && (titled || first == at))
            {
                (titled, first) = (true, first + 1); // البلدية in رئيس البلدية إياد
            }
            else
            {
                break;
            }
        }

        // رئيس الوزراء, الرئيس المصري: a title without a name.
        var onlyDefinite = titled && first < end && Enumerable.Range(first, end - first).All(i => IsDefinite(tokens[i]));
        return onlyDefinite && (construct || tokens[end - 1].Key.EndsWith('ي') || tokens[end - 1].Key.EndsWith("ية", StringComparison.Ordinal)) ? end : first;
    }

    private static bool PlainFollows(IReadOnlyList<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
            if (!IsDefinite(tokens[i])) return true;
        return false;
    }

    private int NameEnd(IReadOnlyList<Token> tokens, int first, int end, bool hasObject)
    {
        var to = Math.Min(end, first + LongestName);
        if (!hasObject || end - first == 1) return to;
        var words = 0;
        for (to = first; to < end && words < 2; to++)
            if (!speech.NameParticles.Has(tokens[to].Key)) words++;
        return to == end && to - first == 2 && IsDefinite(tokens[to - 1]) ? to - 1 : to;
    }
}
