namespace ClaimTrail.Quotations;

/// <summary>Finds Arabic names of people by a first name that the table knows, behind whatever titles and offices
/// precede it.</summary>
internal sealed class VerbFirstPersons(SpeechTable speech, VerbFirstWords words)
{
    private const int LongestName = 4;
    private const int LongestOffice = 16;

    /// <summary>The person that a subject's phrase names; null when no first name is known in it.</summary>
    /// <param name="tokens">The tokens around the verb.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="limit">Where the phrase ends at the latest.</param>
    public (int First, int Comma)? Find(in Clause tokens, int at, int limit)
    {
        if (Starts(tokens, at, limit)) return (at, -1);
        if (!IsOffice(tokens, at)) return null;
        var comma = -1;
        for (var i = at + 1; i < limit && i < at + LongestOffice; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma && comma < 0)
            {
                comma = i;
                continue;
            }

            if (tokens[i].Kind is TokenKind.Quoted) continue;
            if (comma >= 0 && i > comma + 3 || EndsOffice(tokens, i)) return null;
            if (!Starts(tokens, i, limit)) continue;
            if (speech.NameParticles.Has(tokens[i - 1]) || speech.Relations.Has(tokens[i - 1])) return null;
            if (!IsPartOfBody(tokens, i)) return (IsForename(tokens, at, i - 1) ? i - 1 : i, comma);
            i = RunEnd(tokens, i, limit) - 1;
        }

        return null;
    }

    /// <summary>Whether a first name, or a small word that opens a name, stands at a token.</summary>
    public bool Starts(in Clause tokens, int at, int limit)
    {
        if (at >= limit || !tokens[at].IsWord) return false;
        if (speech.GivenNames.Has(tokens[at])) return !IsJob(tokens, at, limit);
        return speech.Forms.NameOpeners.Has(tokens[at]) && at + 1 < limit && tokens[at + 1].IsWord;
    }

    /// <summary>Whether a word ends a phrase; صباح رحيم is a name, صباح اليوم a time.</summary>
    public bool IsStop(in Clause tokens, int at) =>
        (speech.Stops.Has(tokens[at]) || words.Joined(tokens[at].Key) is { } joined && speech.Stops.Has(joined))
            && !(speech.GivenNames.Has(tokens[at]) && at + 1 < tokens.Count && tokens[at + 1].IsWord
            && !words.IsDefinite(tokens[at + 1]) && !speech.Stops.Has(tokens[at + 1])
            && !words.IsThat(tokens[at + 1]));

    /// <summary>Just past the name that starts at a token: its small words, compounds and a family name with the
    /// article.</summary>
    public int End(in Clause tokens, int first, int limit, int longest = LongestName)
    {
        var (to, count) = (first, 0);
        while (to < limit && count < longest && tokens[to].IsWord)
        {
            if (count > 0 && EndsAt(tokens, to, count, limit)) break;
            if (speech.NameParticles.Has(tokens[to]) && to + 1 < limit && tokens[to + 1].IsWord)
            {
                to++;
                continue;
            }

            var isCompound = IsCompound(tokens, to);
            var isFamily = count > 0 && words.IsDefinite(tokens[to]) && !isCompound;
            if (!isCompound || to == first || speech.NameParticles.Has(tokens[to - 1])) count++;
            to++;
            // A family name with the article closes the name: مروان الصفدي.
            if (isFamily) break;
        }

        while (to < limit && speech.Compounds.Has(tokens[to])) to++;
        return to;
    }

    /// <summary>Whether a word is one with the word before it: عبد الرزاق, حسام الدين.</summary>
    public bool IsCompound(in Clause tokens, int at) =>
        speech.Compounds.Has(tokens[at]) || (at > 0 && speech.NameParticles.Has(tokens[at - 1]));

    // سامي حداد رئيس البلدية: what somebody is follows the whole name; a surname that is a job's word stays.
    private bool EndsAt(in Clause tokens, int at, int count, int limit)
    {
        var key = tokens[at].Key;
        if (IsCompound(tokens, at)) return false;
        if (IsAddressee(tokens, at) || count > 1 && IsWith(tokens, at)) return true;
        if (speech.Titles.PhraseAt(tokens, at) == 0) return count > 1 && speech.Organisations.Has(key);
        if (count > 1) return !(speech.Surnames.Has(key) && (at + 1 >= limit || !words.IsDefinite(tokens[at + 1])));
        return !words.IsDefinite(tokens[at]) && !speech.Surnames.Has(key) && !speech.GivenNames.Has(key)
            && at + 1 < limit && tokens[at + 1].IsWord;
    }

    // أقر محمد شطح بوجود «ثغرات», بضرورة الإصلاح
    private bool IsWith(in Clause tokens, int at)
    {
        var key = tokens[at].Key;
        if (!speech.Forms.WithWords.Has(key) || speech.GivenNames.Has(key) || speech.NameParticles.Has(key))
            return false;
        return at + 1 == tokens.Count || tokens[at + 1].Kind is TokenKind.Quoted
            || words.IsDefinite(tokens[at + 1]) && !speech.Forms.Nationalities.Has(tokens[at + 1]);
    }

    // قالت كاتيا رومان لأعضاء اللجنة, لرويترز, لبرنامج «…»: whom it was said to, unless the word is a name itself.
    private bool IsAddressee(in Clause tokens, int at)
    {
        if (words.Addressed(tokens[at].Key) is not { } word || speech.GivenNames.Has(tokens[at])) return false;
        return speech.Organisations.Has(word) || speech.Titles.Has(word) || speech.Indefinites.Has(word)
            || speech.WorkBefore.Has(word)
            || (at + 1 < tokens.Count && (words.IsDefinite(tokens[at + 1]) || tokens[at + 1].Kind is TokenKind.Quoted));
    }

    // قال حكم المباراة, مختار القرية فوزي: the word is a job here, not a name.
    private bool IsJob(in Clause tokens, int at, int limit)
    {
        var isLast = at + 1 >= limit;
        var isOf = !isLast && words.IsDefinite(tokens[at + 1]);
        if (at + 2 < limit && isOf && !IsCompound(tokens, at + 1) && speech.GivenNames.Has(tokens[at + 2]))
            return true;
        return speech.Titles.PhraseAt(tokens, at) > 1 || speech.Titles.Has(tokens[at]) && (isLast
            || !tokens[at + 1].IsWord || isOf);
    }

    private bool IsOffice(in Clause tokens, int at)
    {
        var token = tokens[at];
        if (!token.IsWord) return false;
        if (speech.Titles.PhraseAt(tokens, at) > 0 || speech.Delegates.PhraseAt(tokens, at) > 0) return true;
        if (words.IsOwned(token) || words.IsDefinite(token) || at + 1 < tokens.Count
            && words.IsDefinite(tokens[at + 1])) return true;
        if (!speech.Indefinites.Has(token)) return false;
        return speech.Forms.Mine.Has(token) // صديقي أمجد
            || at + 2 < tokens.Count && words.IsDefinite(tokens[at + 2]) && !speech.Stops.Has(tokens[at + 1]);
    }

    private bool EndsOffice(in Clause tokens, int at)
    {
        var (token, key) = (tokens[at], tokens[at].Key);
        if (!token.IsWord) return true;
        // النائب عن حزب الغد
        if (speech.Forms.About.Has(key) && at + 1 < tokens.Count && words.IsBody(tokens[at + 1])) return false;
        if (speech.OfficePrepositions.PhraseBefore(tokens, at + 1) > 0 || speech.Titles.Has(key)
            || speech.Forms.General.Has(key)) return false;
        if (words.IsForThe(token)) return speech.Stops.Has(key) || IsPersonFor(key);
        return IsStop(tokens, at) || speech.Fillers.Has(key) || speech.Pronouns.Has(key) || speech.VerbEndings.Has(key)
            || IsVerb(key) || words.Joined(key) is { } joined && IsVerb(joined)
            || speech.Forms.ToOwned.Has(key) || words.Addressed(key) is { } medium && speech.WorkBefore.Has(medium);
    }

    private bool IsVerb(Spelling key) => speech.Verbs.Has(key) || speech.DescribingVerbs.Has(key);

    // للصحفي, للوزير: whom it was said to.
    private bool IsPersonFor(Spelling key) =>
        speech.Titles.Has(words.WithArticle(key)) && !speech.Organisations.Has(key[2..]);

    // مؤسسة عمر الخيرية, مركز الملك سلمان: the name belongs to the body; في سليمان: to a place.
    private bool IsPartOfBody(in Clause tokens, int name)
    {
        var before = tokens[name - 1];
        if (!before.IsWord) return false;
        if (name > 1 && words.IsOfRuler(tokens, name - 2)) return true;
        var isBody = speech.Organisations.Has(before) || words.Addressed(before.Key) is { } body
            && speech.Organisations.Has(body);
        return (isBody && !words.IsDefinite(before)) || speech.Stops.Has(before)
            || speech.OfficePrepositions.Has(before);
    }

    // المدرب بريت جون كاسون: an unknown word between a title with the article and a first name is of the name.
    private bool IsForename(in Clause tokens, int at, int word)
    {
        if (word <= at || !tokens[word].IsWord
            || !(words.IsDefinite(tokens[word - 1]) || words.IsForThe(tokens[word - 1])))
            return false;
        var (token, key) = (tokens[word], tokens[word].Key);
        return !words.IsDefinite(token) && !words.EndsName(token) && !words.IsForThe(token)
            && !speech.Titles.Has(key) && speech.Titles.PhraseBefore(tokens, word + 1) == 0
            && !speech.Organisations.Has(key)
            && !speech.Forms.General.Has(key) && !speech.Forms.JoinedNouns.Has(key);
    }

    private int RunEnd(in Clause tokens, int at, int limit)
    {
        while (at < limit && tokens[at].IsWord && !words.IsDefinite(tokens[at]) && !words.IsForThe(tokens[at])) at++;
        return at;
    }
}
