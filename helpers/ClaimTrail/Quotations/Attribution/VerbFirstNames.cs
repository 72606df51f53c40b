using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Arabic names, which have no capitals: what is left of a noun phrase without its titles.</summary>
internal sealed class VerbFirstNames(SpeechTable speech)
{
    private const int LongestName = 4;
    private const int LongestPhrase = 10;
    private readonly VerbFirstOrganisations _organisations = new(speech);

    /// <summary>Who the phrase at <paramref name="at"/> names.</summary>
    /// <param name="tokens">The tokens around the verb.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="hasObject">Whether the verb's object may follow without a preposition, as with "described".</param>
    /// <param name="end">Just past the phrase.</param>
    /// <param name="limit">Where the phrase ends at the latest, when another word such as a verb bounds it.</param>
    public Who Read(IReadOnlyList<Token> tokens, int at, bool hasObject, out int end, int? limit = null)
    {
        while (at + 1 < tokens.Count && speech.Asides.Has(tokens[at].Key)) at++; // قال بغضب عامل المنجم
        end = Math.Min(PhraseEnd(tokens, at), limit ?? tokens.Count);
        if (end <= at) return Who.Absent;
        if (speech.Pronouns.Has(tokens[at].Key)) return Who.Unnamed;
        if (speech.Delegates.PhraseAt(tokens, at) is > 0 and var delegated) return AfterDelegate(tokens, at + delegated, end);
        var isConstruct = at + 2 < end && IsDefinite(tokens[at + 1]) && !IsDefinite(tokens[at + 2]); // عامل المنجم إبراهيم
        if (speech.Indefinites.Has(tokens[at].Key) && !isConstruct) return Apposition(tokens, end) is { } named ? Who.Named(named) : Who.Unnamed;
        if (_organisations.StartsAt(tokens, at, end))
        {
            var last = _organisations.End(tokens, at, end);
            // منظمة المهرجان شهد الرومي: a name behind shows that the first word is a job.
            return end - last is 2 or 3 && !IsDefinite(tokens[last]) && !hasObject ? Who.Named(Span(tokens, last, end)) : Who.Named(Span(tokens, at, last));
        }

        hasObject &= end == tokens.Count || !IsThat(tokens[end]);
        var first = SkipTitles(tokens, at, end);
        if (first == end) return (Apposition(tokens, end) ?? InOffice(tokens, end, limit)) is { } name ? Who.Named(name) : Who.Unnamed;
        // الشرطي, المتهم: a common noun has the article, a name alone has none.
        if (IsDefinite(tokens[first]) && !PlainFollows(tokens, first, end)) return Apposition(tokens, end) is { } own ? Who.Named(own) : Who.Unnamed;
        return Who.Named(Span(tokens, first, NameEnd(tokens, first, end, hasObject, isFollowed: end < tokens.Count && tokens[end].IsWord)));
    }

    private static bool IsDefinite(Token token) => VerbFirstWords.IsDefinite(token);

    private static bool IsThat(Token token) => token.Key is "ان";

    private static TextSpan Span(IReadOnlyList<Token> tokens, int from, int to) =>
        new(tokens[from].Span.Start, tokens[to - 1].Span.End - tokens[from].Span.Start);

    private int PhraseEnd(IReadOnlyList<Token> tokens, int at)
    {
        var end = at;
        var isOrganisation = at < tokens.Count && tokens[at].IsWord && (speech.Organisations.Has(tokens[at].Key) || speech.Delegates.PhraseAt(tokens, at) > 0
            || (IsDefinite(tokens[at]) && speech.Organisations.Has(tokens[at].Key[2..])));
        while (end < tokens.Count && end < at + LongestPhrase && tokens[end].IsWord
            && (!speech.Stops.Has(tokens[end].Key) || IsGeneral(tokens, end) || (end == at && speech.Titles.Has(tokens[at].Key))) && !speech.Fillers.Has(tokens[end].Key)
            && !(end == at ? tokens[at].Key is ['ب', 'ا', 'ل', _, ..] or [_] : EndsPhrase(tokens[end], isOrganisation) || IsDoing(tokens, end))) end++;
        return end;
    }

    // مدير عام الجمارك
    private bool IsGeneral(IReadOnlyList<Token> tokens, int at) => tokens[at].Key is "عام" && at > 0 && speech.Titles.Has(tokens[at - 1].Key);

    // مسعفة وصلت: a woman without name, then what she does.
    private bool IsDoing(IReadOnlyList<Token> tokens, int at) =>
        tokens[at - 1].Key is [not 'ا', .., 'ة'] && tokens[at].Key is [_, _, .., 'ت'] && !speech.NameParticles.Has(tokens[at].Key);

    private bool EndsPhrase(Token token, bool isOrganisation)
    {
        if (isOrganisation && _organisations.IsComplement(token)) return false;
        return speech.Pronouns.Has(token.Key) || speech.VerbEndings.Has(token.Key) || IsAddressee(token.Key) || VerbFirstWords.EndsName(token) || IsVerb(token);
    }

    private bool IsVerb(Token token) =>
        token.Key.Length > 3 && token.Key[0] is 'و' or 'ف' && (speech.Verbs.Has(token.Key[1..]) || speech.DescribingVerbs.Has(token.Key[1..]));

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
        if (first == at && _organisations.StartsAt(tokens, at, end)) return Who.Named(Span(tokens, at, _organisations.End(tokens, at, end)));
        return names ? Who.Named(Span(tokens, first, Math.Min(end, first + LongestName))) : Who.Unnamed;
    }

    // the mayor, Iyad al-Obeid, said
    private TextSpan? Apposition(IReadOnlyList<Token> tokens, int comma)
    {
        if (comma >= tokens.Count || tokens[comma].Kind is not TokenKind.Comma) return null;
        var start = comma + 1;
        if (start < tokens.Count && speech.Introductions.Has(tokens[start].Key)) start++;
        var end = PhraseEnd(tokens, start);
        if (end - start is < 1 or > LongestName || end >= tokens.Count || tokens[end].Kind is not (TokenKind.Comma or TokenKind.Colon)) return null;
        var first = SkipTitles(tokens, start, end);
        return first < end ? Span(tokens, first, end) : null;
    }

    // أستاذ الاقتصاد في جامعة الساحل رامز غانم: the office goes on behind a preposition, then the name.
    private TextSpan? InOffice(IReadOnlyList<Token> tokens, int preposition, int? limit)
    {
        if (preposition + 2 >= tokens.Count || !(speech.OfficePrepositions.Has(tokens[preposition].Key) || tokens[preposition].Key is ['ل', _, _, _, ..])) return null;
        var end = Math.Min(PhraseEnd(tokens, preposition + 1), limit ?? tokens.Count);
        var isFor = tokens[preposition].Key.StartsWith("لل", StringComparison.Ordinal);
        var isClosed = end == tokens.Count || !tokens[end].IsWord || IsThat(tokens[end]) || speech.Stops.Has(tokens[end].Key) || end == limit;
        var first = isFor && !IsDefinite(tokens[preposition + 1]) ? preposition + 1 : end;
        for (var i = preposition + 1; i + 1 < end; i++)
            if (IsDefinite(tokens[i]) && !IsDefinite(tokens[i + 1]) && !IsCompound(tokens, i)) first = i + 1;
        return isClosed && end - first is 2 or 3 or 4 ? Span(tokens, first, end) : null;
    }

    // عبد الرزاق, حسام الدين: an article inside a name.
    private bool IsCompound(IReadOnlyList<Token> tokens, int at) =>
        speech.Compounds.Has(tokens[at].Key) || (at > 0 && speech.NameParticles.Has(tokens[at - 1].Key));

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
                if (construct && OfficeEnd(tokens, first, end) is { } office) first = office;
            }
            else if (first + 2 < end && !IsDefinite(tokens[first]) && IsDefinite(tokens[first + 1]) && !IsDefinite(tokens[first + 2])
                && !IsCompound(tokens, first + 1) && !speech.Titles.Has(tokens[first + 2].Key))
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

        // والدة الضحية, سائق الحافلة
        if (first == at && end - at == 2 && !IsDefinite(tokens[at]) && IsDefinite(tokens[at + 1]) && tokens[at + 1].Key[^1] == 'ة') return end;
        // رئيس الوزراء, الرئيس المصري: a title without a name.
        var onlyDefinite = titled && first < end && Enumerable.Range(first, end - first).All(i => IsDefinite(tokens[i]));
        return onlyDefinite && (construct || tokens[end - 1].Key.EndsWith('ي') || tokens[end - 1].Key.EndsWith("ية", StringComparison.Ordinal)) ? end : first;
    }

    // وزير خارجية جزر المرجان أنطوان: the office of a construct ends with its word with the article.
    private int? OfficeEnd(IReadOnlyList<Token> tokens, int from, int end)
    {
        var closing = from;
        while (closing < end && (!IsDefinite(tokens[closing]) || IsCompound(tokens, closing))) closing++;
        if (closing == from) return null;
        var next = closing + 1;
        while (next < end && IsDefinite(tokens[next]) && !speech.Titles.Has(tokens[next].Key)) next++;
        return next < end ? next : null;
    }

    private static bool PlainFollows(IReadOnlyList<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
            if (!IsDefinite(tokens[i])) return true;
        return false;
    }

    private int NameEnd(IReadOnlyList<Token> tokens, int first, int end, bool hasObject, bool isFollowed)
    {
        var (to, words) = (first, 0);
        while (to < end && words < (hasObject ? 2 : LongestName))
        {
            if (speech.NameParticles.Has(tokens[to].Key) && to + 1 < end) { to++; continue; }
            var isFamily = words > 0 && IsDefinite(tokens[to]) && !IsCompound(tokens, to);
            if (!IsCompound(tokens, to) || to == first) words++;
            to++;
            // A family name with the article closes the name: مروان الصفدي.
            if (isFamily) break;
        }

        while (to < end && speech.Compounds.Has(tokens[to].Key)) to++;
        return hasObject && isFollowed && to == end && to - first == 2 && IsDefinite(tokens[to - 1]) && !IsCompound(tokens, to - 1) ? to - 1 : to;
    }
}
