namespace ClaimTrail.Quotations;

/// <summary>Reads Arabic names of organisations: a head, what it is of, its adjectives and a complement with لل.</summary>
internal sealed class VerbFirstOrganisations(SpeechTable speech)
{
    private const int LongestOwn = 5;

    /// <summary>Whether an organisation's name starts at a token; a bare common noun such as الشركة is none.</summary>
    public bool StartsAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (speech.Organisations.Has(tokens[at].Key)) return true;
        var isHead = VerbFirstWords.IsDefinite(tokens[at]) && speech.Organisations.Has(tokens[at].Key[2..]);
        return isHead && at + 1 < end && (VerbFirstWords.IsAdjective(tokens[at + 1], speech) || tokens[at + 1].Key.StartsWith("لل", StringComparison.Ordinal));
    }

    /// <summary>Just past the name that starts at a token.</summary>
    public int End(IReadOnlyList<Token> tokens, int at, int limit)
    {
        var end = at + 1;
        if (!VerbFirstWords.IsDefinite(tokens[at]))
        {
            // شركة النور: the first word with the article closes the construct.
            while (end < limit && end - at < LongestOwn && !VerbFirstWords.IsDefinite(tokens[end]) && !VerbFirstWords.EndsName(tokens[end])) end++;
            if (end < limit && VerbFirstWords.IsDefinite(tokens[end])) end++;
        }

        end = Adjectives(tokens, at, end, limit);
        var isFor = end + 1 < limit && tokens[end].Key is ['ل', not 'ل', _, ..] && VerbFirstWords.IsDefinite(tokens[end + 1]) && !speech.Organisations.Has(tokens[end].Key[1..]);
        if (isFor) return Adjectives(tokens, at, end + 2, limit); // البنك المركزي لجزر الريح
        if (end < limit && IsComplement(tokens[end])) end = Adjectives(tokens, at, end + 1, limit);
        return end;
    }

    /// <summary>Just past the phrase when a complement with لل goes on with the name.</summary>
    public bool IsComplement(Token token) =>
        token.Key.Length > 4 && token.Key.StartsWith("لل", StringComparison.Ordinal) && !token.Key.EndsWith("ين", StringComparison.Ordinal)
        && !speech.Organisations.Has(token.Key[2..]) && !speech.Stops.Has(token.Key);

    private int Adjectives(IReadOnlyList<Token> tokens, int at, int end, int limit)
    {
        while (end < limit && (Agrees(tokens, at, end) || IsJoined(tokens[end]))) end++;
        return end;
    }

    // وزارة الصحة الأهالي: an adjective of feminine nouns is feminine.
    private bool Agrees(IReadOnlyList<Token> tokens, int head, int at) =>
        (VerbFirstWords.IsDefinite(tokens[at]) && tokens[at].Key.EndsWith("ين", StringComparison.Ordinal) && tokens[at - 1].Key.EndsWith("ين", StringComparison.Ordinal)) // اللاعبين المحترفين
        || VerbFirstWords.IsAdjective(tokens[at], speech) && (tokens[at].Key[^1] == 'ة' || tokens[head].Key[^1] != 'ة' || tokens[at - 1].Key[^1] != 'ة');

    // الصحة والسكان
    private static bool IsJoined(Token token) => token.Key.Length > 5 && token.Key.StartsWith("وال", StringComparison.Ordinal);
}
