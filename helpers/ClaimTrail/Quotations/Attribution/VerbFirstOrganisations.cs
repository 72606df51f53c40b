namespace ClaimTrail.Quotations;

/// <summary>Reads Arabic names of organisations: a head, what it is of, its adjectives and a complement with
/// لل.</summary>
internal sealed class VerbFirstOrganisations(SpeechTable speech, VerbFirstWords words, VerbFirstPersons persons)
{
    private const int LongestOwn = 5;

    /// <summary>Whether an organisation's name starts at a token; a bare common noun such as الشركة is none.</summary>
    public bool StartsAt(in Clause tokens, int at, int end)
    {
        if (speech.Organisations.Has(tokens[at])) return true;
        return words.IsKnownBody(tokens[at]) && at + 1 < end && (words.IsAdjective(tokens[at + 1])
            || words.IsForThe(tokens[at + 1]));
    }

    /// <summary>Just past the name that starts at a token.</summary>
    public int End(in Clause tokens, int at, int limit)
    {
        var end = at + 1;
        if (!words.IsDefinite(tokens[at]))
        {
            // شركة النور: the first word with the article closes the construct.
            while (end < limit && end - at < LongestOwn && !words.IsDefinite(tokens[end])
                && !words.EndsName(tokens[end])) end++;
            if (end < limit && words.IsDefinite(tokens[end])) end++;
            if (IsNamedAfter(tokens, at, limit)) end = NamesakeEnd(tokens, at + 2, limit);
        }

        end = Adjectives(tokens, at, end, limit);
        var isFor = end + 1 < limit && !words.IsForThe(tokens[end]) && words.IsDefinite(tokens[end + 1])
            && words.Addressed(tokens[end].Key) is { } of && !speech.Organisations.Has(of);
        if (isFor) return Adjectives(tokens, at, end + 2, limit); // البنك المركزي لجزر الريح
        return end < limit && IsComplement(tokens[end]) ? Adjectives(tokens, at, end + 1, limit) : end;
    }

    /// <summary>Whether the organisation at a token bears a ruler's name: جامعة الملك سعود.</summary>
    public bool IsNamedAfter(in Clause tokens, int at, int limit) =>
        at + 2 < limit && words.IsOfRuler(tokens, at) && tokens[at + 2].IsWord && !words.IsDefinite(tokens[at + 2]);

    /// <summary>Whether a complement with لل goes on with the name.</summary>
    public bool IsComplement(in Token token) =>
        token.Key.Length > 4 && words.IsForThe(token) && !speech.Forms.Plurals.IsSuffixOf(token.Key)
        && !speech.Organisations.Has(token.Key[2..]) && !speech.Stops.Has(token);

    // سعود, عبد العزيز, محمد بن فهد
    private int NamesakeEnd(in Clause tokens, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && tokens[end].IsWord
            && (speech.NameParticles.Has(tokens[end]) || persons.IsCompound(tokens, end))) end++;
        return end;
    }

    private int Adjectives(in Clause tokens, int at, int end, int limit)
    {
        while (end < limit && (Agrees(tokens, at, end) || speech.Forms.JoinedNouns.Has(tokens[end]))) end++;
        return end;
    }

    // وزارة الصحة الأهالي: an adjective of feminine nouns is feminine.
    private bool Agrees(in Clause tokens, int head, int at)
    {
        // اللاعبين المحترفين
        if (words.IsDefinite(tokens[at]) && IsPlural(tokens[at]) && IsPlural(tokens[at - 1])) return true;
        return words.IsAdjective(tokens[at]) && (IsFeminine(tokens[at]) || !IsFeminine(tokens[head])
            || !IsFeminine(tokens[at - 1]));
    }

    private bool IsPlural(in Token token) => speech.Forms.Plurals.IsSuffixOf(token.Key);

    private bool IsFeminine(in Token token) => speech.Forms.FeminineEndings.IsSuffixOf(token.Key);
}
