namespace ClaimTrail.Quotations;

/// <summary>Finds Arabic names of people by a first name that the table knows, behind whatever titles and offices precede it.</summary>
internal sealed class VerbFirstPersons(SpeechTable speech)
{
    private const int LongestName = 4;
    private const int LongestOffice = 16;

    /// <summary>The person that a subject's phrase names; null when no first name is known in it.</summary>
    /// <param name="tokens">The tokens around the verb.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="limit">Where the phrase ends at the latest.</param>
    public (int First, int Comma)? Find(IReadOnlyList<Token> tokens, int at, int limit)
    {
        if (Starts(tokens, at, limit)) return (at, -1);
        if (!IsOffice(tokens, at)) return null;
        var comma = -1;
        for (var i = at + 1; i < limit && i < at + LongestOffice; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma && comma < 0) { comma = i; continue; }
            if (tokens[i].Kind is TokenKind.Quoted) continue;
            if (comma >= 0 && i > comma + 3 || EndsOffice(tokens, i)) return null;
            if (!Starts(tokens, i, limit)) continue;
            if (speech.NameParticles.Has(tokens[i - 1].Key) || speech.Relations.Has(tokens[i - 1].Key)) return null;
            if (!IsPartOfBody(tokens, i)) return (IsForename(tokens, at, i - 1) ? i - 1 : i, comma);
            i = RunEnd(tokens, i, limit) - 1;
        }

        return null;
    }

    /// <summary>Whether a first name, or a small word that opens a name, stands at a token.</summary>
    public bool Starts(IReadOnlyList<Token> tokens, int at, int limit)
    {
        if (at >= limit || !tokens[at].IsWord) return false;
        if (speech.GivenNames.Has(tokens[at].Key)) return !IsJob(tokens, at, limit);
        return tokens[at].Key is "عبد" or "ابو" or "ابا" or "ابي" or "ام" && at + 1 < limit && tokens[at + 1].IsWord;
    }

    /// <summary>Whether a word ends a phrase; صباح رحيم is a name, صباح اليوم a time.</summary>
    public bool IsStop(IReadOnlyList<Token> tokens, int at) =>
        speech.Stops.Has(tokens[at].Key) && !(speech.GivenNames.Has(tokens[at].Key) && at + 1 < tokens.Count && tokens[at + 1].IsWord
            && !VerbFirstWords.IsDefinite(tokens[at + 1]) && !speech.Stops.Has(tokens[at + 1].Key) && !VerbFirstWords.IsThat(tokens[at + 1]));

    /// <summary>Just past the name that starts at a token: its small words, compounds and a family name with the article.</summary>
    public int End(IReadOnlyList<Token> tokens, int first, int limit, int longest = LongestName)
    {
        var (to, words) = (first, 0);
        while (to < limit && words < longest && tokens[to].IsWord)
        {
            if (words > 0 && EndsAt(tokens, to, words, limit)) break;
            if (speech.NameParticles.Has(tokens[to].Key) && to + 1 < limit && tokens[to + 1].IsWord) { to++; continue; }
            var isCompound = IsCompound(tokens, to);
            var isFamily = words > 0 && VerbFirstWords.IsDefinite(tokens[to]) && !isCompound;
            if (!isCompound || to == first || speech.NameParticles.Has(tokens[to - 1].Key)) words++;
            to++;
            // A family name with the article closes the name: مروان الصفدي.
            if (isFamily) break;
        }

        while (to < limit && speech.Compounds.Has(tokens[to].Key)) to++;
        return to;
    }

    /// <summary>Whether a word is one with the word before it: عبد الرزاق, حسام الدين.</summary>
    public bool IsCompound(IReadOnlyList<Token> tokens, int at) =>
        speech.Compounds.Has(tokens[at].Key) || (at > 0 && speech.NameParticles.Has(tokens[at - 1].Key));

    // سامي حداد رئيس البلدية: what somebody is follows the whole name; a surname that is a job's word stays.
    private bool EndsAt(IReadOnlyList<Token> tokens, int at, int words, int limit)
    {
        if (IsCompound(tokens, at)) return false;
        if (IsAddressee(tokens, at) || words > 1 && IsWith(tokens, at)) return true;
        var length = speech.Titles.PhraseAt(tokens, at);
        if (length == 0) return words > 1 && speech.Organisations.Has(tokens[at].Key);
        if (words > 1) return !(speech.Surnames.Has(tokens[at].Key) && (at + 1 >= limit || !VerbFirstWords.IsDefinite(tokens[at + 1])));
        return !VerbFirstWords.IsDefinite(tokens[at]) && !speech.Surnames.Has(tokens[at].Key) && !speech.GivenNames.Has(tokens[at].Key) && at + 1 < limit && tokens[at + 1].IsWord;
    }

    // أقر محمد شطح بوجود «ثغرات», بضرورة الإصلاح
    private bool IsWith(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Key is ['ب', _, _, ..] && !speech.GivenNames.Has(tokens[at].Key) && !speech.NameParticles.Has(tokens[at].Key)
        && (at + 1 == tokens.Count || tokens[at + 1].Kind is TokenKind.Quoted || VerbFirstWords.IsDefinite(tokens[at + 1]) && tokens[at + 1].Key[^1] != 'ي');

    // قالت كاتيا رومان لأعضاء اللجنة, لرويترز, لبرنامج «…»: whom it was said to, unless the word is a name itself.
    private bool IsAddressee(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Key is not ['ل', _, _, ..] || speech.GivenNames.Has(tokens[at].Key)) return false;
        var word = tokens[at].Key[1..];
        return speech.Organisations.Has(word) || speech.Titles.Has(word) || speech.Indefinites.Has(word) || speech.WorkBefore.Has(word)
            || (at + 1 < tokens.Count && (VerbFirstWords.IsDefinite(tokens[at + 1]) || tokens[at + 1].Kind is TokenKind.Quoted));
    }

    // قال حكم المباراة, مختار القرية فوزي: the word is a job here, not a name.
    private bool IsJob(IReadOnlyList<Token> tokens, int at, int limit) =>
        at + 2 < limit && VerbFirstWords.IsDefinite(tokens[at + 1]) && !IsCompound(tokens, at + 1) && speech.GivenNames.Has(tokens[at + 2].Key) ||
        speech.Titles.PhraseAt(tokens, at) > 1 || speech.Titles.Has(tokens[at].Key) && (at + 1 >= limit || !tokens[at + 1].IsWord || VerbFirstWords.IsDefinite(tokens[at + 1]));

    private bool IsOffice(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].IsWord && (speech.Titles.PhraseAt(tokens, at) > 0 || VerbFirstWords.IsOwned(tokens[at]) || VerbFirstWords.IsDefinite(tokens[at]) || speech.Delegates.PhraseAt(tokens, at) > 0
            || at + 1 < tokens.Count && VerbFirstWords.IsDefinite(tokens[at + 1])
            || tokens[at].Key[^1] == 'ي' && speech.Indefinites.Has(tokens[at].Key) // صديقي أمجد
            || at + 2 < tokens.Count && VerbFirstWords.IsDefinite(tokens[at + 2]) && speech.Indefinites.Has(tokens[at].Key) && !speech.Stops.Has(tokens[at + 1].Key));

    private bool EndsOffice(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        if (!token.IsWord) return true;
        // النائب عن حزب الغد
        if (token.Key is "عن" && at + 1 < tokens.Count && IsBodyWord(tokens[at + 1])) return false;
        if (speech.OfficePrepositions.PhraseBefore(tokens, at + 1) > 0 || speech.Titles.Has(token.Key) || token.Key is "عام") return false;
        if (token.Key is ['ل', 'ل', ..]) return speech.Stops.Has(token.Key) || IsPersonFor(token.Key);
        return IsStop(tokens, at) || speech.Fillers.Has(token.Key) || speech.Pronouns.Has(token.Key) || speech.Verbs.Has(token.Key) || speech.DescribingVerbs.Has(token.Key)
            || speech.VerbEndings.Has(token.Key) || IsGlued(token.Key) || token.Key is ['ل', .., 'ن', 'ا'] or ['ل', .., 'ه'] or ['ل', .., 'ه', 'ا'] || IsMedia(token.Key);
    }

    private bool IsBodyWord(Token token) =>
        speech.Organisations.Has(token.Key) || (VerbFirstWords.IsDefinite(token) && speech.Organisations.Has(token.Key[2..]));

    // للصحفي, للوزير: whom it was said to.
    private bool IsPersonFor(string key) => speech.Titles.Has("ال" + key[2..]) && !speech.Organisations.Has(key[2..]);

    private bool IsMedia(string key) => key.Length > 3 && key[0] == 'ل' && speech.WorkBefore.Has(key[1..]);

    private bool IsGlued(string key) => key.Length > 3 && key[0] is 'و' or 'ف' && (speech.Verbs.Has(key[1..]) || speech.DescribingVerbs.Has(key[1..]));

    // مؤسسة عمر الخيرية: the name belongs to the body; في سليمان: to a place.
    private bool IsPartOfBody(IReadOnlyList<Token> tokens, int name)
    {
        var before = tokens[name - 1];
        if (!before.IsWord) return false;
        var isBody = speech.Organisations.Has(before.Key) || (before.Key is ['ل', _, _, ..] && speech.Organisations.Has(before.Key[1..]));
        return (isBody && !VerbFirstWords.IsDefinite(before)) || speech.Stops.Has(before.Key) || speech.OfficePrepositions.Has(before.Key);
    }

    // المدرب بريت جون كاسون: an unknown word between a title with the article and a first name is of the name.
    private bool IsForename(IReadOnlyList<Token> tokens, int at, int word) =>
        word > at && tokens[word].IsWord && (VerbFirstWords.IsDefinite(tokens[word - 1]) || tokens[word - 1].Key is ['ل', 'ل', ..]) && !VerbFirstWords.IsOwned(tokens[word]) && !VerbFirstWords.IsDefinite(tokens[word])
        && !VerbFirstWords.EndsName(tokens[word]) && !speech.Titles.Has(tokens[word].Key) && speech.Titles.PhraseBefore(tokens, word + 1) == 0 && !speech.Organisations.Has(tokens[word].Key) && tokens[word].Key is not ("عام" or ['ل', 'ل', ..] or ['و', 'ا', 'ل', ..]);

    private static int RunEnd(IReadOnlyList<Token> tokens, int at, int limit)
    {
        while (at < limit && tokens[at].IsWord && !VerbFirstWords.IsDefinite(tokens[at])) at++;
        return at;
    }
}
