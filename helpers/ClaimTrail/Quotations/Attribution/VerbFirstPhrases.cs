namespace ClaimTrail.Quotations;

/// <summary>Finds how far an Arabic noun phrase goes: until a preposition, a clause, a verb or a word that no name can
/// hold.</summary>
internal sealed class VerbFirstPhrases(
    SpeechTable speech, VerbFirstWords words, VerbFirstOrganisations organisations, VerbFirstPersons persons)
{
    private const int Longest = 10;

    /// <summary>Just past the phrase that starts at a token.</summary>
    public int End(in Clause tokens, int at)
    {
        if (at >= tokens.Count || !tokens[at].IsWord) return at;
        var isBody = words.IsBody(tokens[at]) || speech.Delegates.PhraseAt(tokens, at) > 0;
        var end = at;
        while (end < tokens.Count && end < at + Longest && tokens[end].IsWord && !IsStop(tokens, at, end)
            && !(end == at ? speech.Forms.NoSubjects.Has(tokens[at]) : EndsPhrase(tokens, end, isBody))) end++;
        return end;
    }

    /// <summary>Whether a word without the article follows within a phrase.</summary>
    public bool PlainFollows(in Clause tokens, int at, int end) => !AllDefinite(tokens, at + 1, end);

    /// <summary>Whether every word between two tokens has the article.</summary>
    public bool AllDefinite(in Clause tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!words.IsDefinite(tokens[i])) return false;
        return true;
    }

    private bool IsStop(in Clause tokens, int at, int end)
    {
        var key = tokens[end].Key;
        if (speech.Fillers.Has(key) || speech.Introductions.Has(key) || words.IsThat(tokens[end])) return true;
        if (!persons.IsStop(tokens, end) || (end == at && speech.Titles.Has(key))) return false;
        // مدير عام الجمارك
        return !(speech.Forms.General.Has(key) && end > 0 && speech.Titles.Has(tokens[end - 1]));
    }

    private bool EndsPhrase(in Clause tokens, int at, bool isBody)
    {
        var (token, key) = (tokens[at], tokens[at].Key);
        if (IsDoing(tokens, at)) return true;
        if (speech.Forms.OwnedNames.Has(key) && words.IsDefinite(tokens[at - 1])) return false; // الدنماركية ميته
        if (isBody && organisations.IsComplement(token)) return false;
        // توماس ووالده
        if (words.Joined(key) is { } joined
            && (IsVerb(joined) || speech.Titles.Has(joined) || speech.Relations.Has(joined)))
            return true;
        return speech.Pronouns.Has(key) || speech.VerbEndings.Has(key) || IsAddressee(token)
            || words.EndsName(token) && !IsInitial(tokens, at);
    }

    // ديفيد أ. كلاين
    private static bool IsInitial(in Clause tokens, int at) =>
        tokens[at].Span is { Length: 1 } letter && letter.End < tokens.Text.Length && tokens.Text[letter.End] == '.';

    // مسعفة وصلت: a woman without name, then what she does.
    private bool IsDoing(in Clause tokens, int at) =>
        speech.Forms.Women.Has(tokens[at - 1]) && speech.Forms.Doing.Has(tokens[at])
        && !words.IsDefinite(tokens[at]) && !speech.NameParticles.Has(tokens[at]);

    private bool IsVerb(Spelling key) => speech.Verbs.Has(key) || speech.DescribingVerbs.Has(key);

    // لصحيفة الأهرام, للأهرام: whom it was said to.
    private bool IsAddressee(in Token token) =>
        words.IsForThe(token) || words.Addressed(token.Key) is { } word
            && (speech.Organisations.Has(word) || speech.Titles.Has(word));
}
