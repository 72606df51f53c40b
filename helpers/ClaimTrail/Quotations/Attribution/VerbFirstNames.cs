using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Arabic names, which have no capitals: what is left of a noun phrase without its titles.</summary>
internal sealed class VerbFirstNames(SpeechTable speech)
{
    private const int LongestName = 4;
    private const int LongestPhrase = 10;
    private const int FarSubject = 12;
    private const int LongestQuotedName = 24;
    private readonly VerbFirstOrganisations _organisations = new(speech);
    private readonly VerbFirstPersons _persons = new(speech);

    /// <summary>Who the phrase at <paramref name="at"/> names.</summary>
    /// <param name="tokens">The tokens around the verb.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="hasObject">Whether the verb's object may follow without a preposition, as with "described".</param>
    /// <param name="end">Just past the phrase.</param>
    /// <param name="limit">Where the phrase ends at the latest, when another word such as a verb bounds it.</param>
    public Who Read(IReadOnlyList<Token> tokens, int at, bool hasObject, out int end, int? limit = null)
    {
        while (at + 1 < tokens.Count && speech.Asides.Has(tokens[at].Key)) at++; // قال بغضب عامل المنجم
        end = at + 1;
        if (at < tokens.Count && tokens[at].Inner is { Length: < LongestQuotedName } paper) return Who.Named(paper); // ذكرت «المنارة» أن
        end = Math.Min(PhraseEnd(tokens, at), limit ?? tokens.Count);
        // اختتم حديثه أحمد: what belongs to somebody is no subject.
        var isObject = end == at + 1 && VerbFirstWords.IsOwned(tokens[at]) && !speech.Titles.Has(tokens[at].Key) && !speech.GivenNames.Has(tokens[at].Key);
        if (end <= at || isObject) return limit is null && at < tokens.Count ? FarOff(tokens, at, hasObject, out end) : Who.Absent;
        if (speech.Pronouns.Has(tokens[at].Key)) return Who.Unnamed;
        if (speech.Delegates.PhraseAt(tokens, at) is > 0 and var delegated)
        {
            if (Person(tokens, at, hasObject, ref end, limit) is { } spokesman) return spokesman;
            end = Math.Min(PhraseEnd(tokens, at + delegated), limit ?? tokens.Count);
            return (Apposition(tokens, end) ?? Introduced(tokens, end)) is { } apart ? Who.Named(apart) : AfterDelegate(tokens, at + delegated, end);
        }

        var isConstruct = at + 2 < end && IsDefinite(tokens[at + 1]) && PlainFollows(tokens, at + 1, end); // عامل المنجم إبراهيم, رجل الأعمال الهندي غوتام
        if (speech.Indefinites.Has(tokens[at].Key) && !isConstruct && !IsWhose(tokens, at)) return (Apposition(tokens, end) ?? Introduced(tokens, at)) is { } named ? Who.Named(named) : Who.Unnamed;
        if (IsWithheld(tokens, at)) return Who.Unnamed;
        if (Person(tokens, at, hasObject, ref end, limit) is { } person) return person;
        var isFamily = speech.Surnames.Has(tokens[at].Key) || tokens[at].Key[^1] == 'ي' && tokens[at].Key.Length > 5 && IsDefinite(tokens[at]) && !IsKnown(tokens[at]);
        if (end == at + 1 && isFamily) return Who.Named(Span(tokens, at, end)); // أضاف حداد
        if (speech.Organisations.Has(tokens[at].Key) && !IsDefinite(tokens[at]) && end == at + 1 && end < tokens.Count && tokens[end] is { Kind: TokenKind.Quoted, Inner: { } inner })
            return Who.Named(inner); // شركة «أفق»
        if (_organisations.StartsAt(tokens, at, end))
        {
            var last = _organisations.End(tokens, at, end);
            if (last < tokens.Count && last > at + 1 && tokens[last] is { Inner: { Length: < LongestQuotedName } its }) return Who.Named(its); // شركة الألعاب العملاقة «بيكسل»
            // وصفت صحيفة الغارديان البريطانية الخطوة بأنها: what looks like an adjective is the object.
            if (hasObject && last - at > 2 && last < tokens.Count && VerbFirstWords.IsThat(tokens[last]) && IsDefinite(tokens[last - 1])) last--;
            // منظمة المهرجان شهد الرومي: a name behind shows that the first word is a job.
            return end - last is 2 or 3 && !IsDefinite(tokens[last]) && !hasObject ? Who.Named(Span(tokens, last, end)) : Who.Named(Span(tokens, at, last));
        }

        // طالبت النقابة بزيادة: no person's name stands behind a body that is known already.
        if (IsDefinite(tokens[at]) && speech.Organisations.Has(tokens[at].Key[2..])) return Apposition(tokens, end) is { } known ? Who.Named(known) : Who.Unnamed;
        hasObject &= end == tokens.Count || tokens[end].Key is not "ان";
        var first = SkipTitles(tokens, at, end);
        // رئيسة اتحاد الطلبة: an office in a body, without a name.
        if (first > at && first < end && !IsDefinite(tokens[at]) && _organisations.StartsAt(tokens, first, end) && speech.Organisations.Has(tokens[first].Key))
            first = _organisations.End(tokens, first, end) is var body && (body == end || !IsDefinite(tokens[body])) ? body : first;
        // نجم كرة القدم: right behind a title without the article the noun with one ends the office.
        if (first > at && end - first == 2 && !IsDefinite(tokens[first - 1]) && !IsDefinite(tokens[first]) && IsDefinite(tokens[first + 1]) && !_persons.IsCompound(tokens, first + 1)) first = end;
        // الشرطي, المتهم: a common noun has the article, a name alone has none.
        if (first == end || IsDefinite(tokens[first]) && !PlainFollows(tokens, first, end)) return BehindOffice(tokens, end, limit) is { } name ? Who.Named(name) : Who.Unnamed;
        // طمأن الطبيب أسرة المريض, ولية أمر إحدى التلميذات
        for (var i = first > at ? first : first + 1; i < end; i++)
        {
            if (!speech.Indefinites.Has(tokens[i].Key)) continue;
            if (i == first || !hasObject) return Who.Unnamed;
            end = i; // نصحت منيرفا حداد قراء المجلة
        }

        // متقاعد فضل عدم ذكر اسمه: somebody who asked not to be named.
        for (var i = first + 1; i <= end && i < tokens.Count; i++)
            if (speech.NotVerbs.Has(tokens[i].Key) && !speech.Stops.Has(tokens[i].Key)) return Who.Unnamed;
        return Who.Named(Span(tokens, first, NameEnd(tokens, first, end, hasObject)));
    }

    private TextSpan? BehindOffice(IReadOnlyList<Token> tokens, int end, int? limit) =>
        Apposition(tokens, end) ?? InOffice(tokens, end, limit) ?? Apposition(tokens, OfficeComma(tokens, end)) ?? Introduced(tokens, end);

    // متقاعد فضل عدم ذكر اسمه: فضل is a first name too.
    private bool IsWithheld(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at + 1; i + 1 < tokens.Count && i < at + LongestPhrase && tokens[i].IsWord; i++)
        {
            if (tokens[i + 1].Key is "عدم" && speech.NotVerbs.Has(tokens[i].Key)) return true;
            if (!speech.NotVerbs.Has(tokens[i].Key) && _persons.Starts(tokens, i, tokens.Count)) return false;
        }

        return false;
    }

    // رجل الأعمال الثري جاسم, صديقي سامر: the common noun goes with a name after all.
    private bool IsWhose(IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && (IsDefinite(tokens[at + 1]) || (IsDefinite(tokens[at + 2]) && !speech.Stops.Has(tokens[at + 1].Key))) && _persons.Find(tokens, at, tokens.Count) is { Comma: < 0 }
        || tokens[at].Key[^1] == 'ي' && _persons.Starts(tokens, at + 1, tokens.Count);

    private bool IsKnown(Token token) => speech.Titles.Has(token.Key) || speech.Indefinites.Has(token.Key) || speech.Organisations.Has(token.Key) || speech.TitleSuffixes.Has(token.Key);

    /// <summary>The person before a colon, where nothing but a name and its titles stands: وزير التربية غسان مطر: «…».</summary>
    public TextSpan? Label(IReadOnlyList<Token> tokens)
    {
        var at = tokens.Count - 1;
        while (at > 0 && tokens[at - 1].IsWord) at--;
        var end = 0;
        return at < tokens.Count - 1 && Person(tokens, at, false, ref end, null) is { Name: { } name } && end == tokens.Count - 1 ? name : null;
    }

    private Who? Person(IReadOnlyList<Token> tokens, int at, bool hasObject, ref int end, int? limit)
    {
        if (_persons.Find(tokens, at, limit ?? tokens.Count) is not { } person) return null;
        // سألت المذيعة ضيفها الكاتب منير: somebody of hers was asked.
        for (var i = at + 1; hasObject && i < person.First; i++)
            if (VerbFirstWords.IsOwned(tokens[i])) return null;
        var nameEnd = Math.Min(PhraseEnd(tokens, person.First), limit ?? tokens.Count);
        if (nameEnd <= person.First) return null;
        hasObject &= nameEnd == tokens.Count || tokens[nameEnd].Key is not "ان";
        // بهاء طربيه: right behind a first name the ending is a name's.
        if (!hasObject && nameEnd == person.First + 1 && nameEnd < tokens.Count && tokens[nameEnd].Key is [not ('ل' or 'ب' or 'و'), .., 'ه'] && VerbFirstWords.IsOwned(tokens[nameEnd])) nameEnd++;
        nameEnd = NameEnd(tokens, person.First, nameEnd, hasObject);
        if (person.Comma >= 0 && nameEnd < tokens.Count && tokens[nameEnd].IsWord && !VerbFirstWords.IsThat(tokens[nameEnd])) return null;
        end = nameEnd;
        return Who.Named(Span(tokens, person.First, nameEnd));
    }

    // قال في مؤتمر أمس وزير المالية سامر عودة: the subject follows where and when.
    private Who FarOff(IReadOnlyList<Token> tokens, int at, bool hasObject, out int end)
    {
        for (var i = at + 1; i < tokens.Count && i < at + FarSubject && (tokens[i].IsWord || tokens[i].Kind is TokenKind.Quoted) && !VerbFirstWords.IsThat(tokens[i]); i++)
        {
            var isStart = tokens[i].IsWord && (speech.Titles.Has(tokens[i].Key) || _persons.Starts(tokens, i, tokens.Count) || speech.Delegates.PhraseAt(tokens, i) > 0
                || speech.Indefinites.Has(tokens[i].Key) && i + 1 < tokens.Count && IsDefinite(tokens[i + 1]));
            if (!isStart) continue;
            var before = tokens[i - 1];
            var isFree = !before.IsWord || IsDefinite(before) || speech.Asides.Has(before.Key) || before.Key is [.., 'ي' or 'ة'] or [.., 'ا'];
            if (isFree && !speech.Stops.Has(before.Key) && Read(tokens, i, hasObject, out end, tokens.Count) is { Subject: Subject.Named } who) return who;
            while (i + 1 < tokens.Count && tokens[i + 1].IsWord && (speech.Titles.Has(tokens[i + 1].Key) || speech.GivenNames.Has(tokens[i + 1].Key) || IsDefinite(tokens[i + 1]))) i++;
        }

        end = at;
        return Who.Absent;
    }

    private static bool IsDefinite(Token token) => VerbFirstWords.IsDefinite(token);

    private static TextSpan Span(IReadOnlyList<Token> tokens, int from, int to) =>
        new(tokens[from].Span.Start, tokens[to - 1].Span.End - tokens[from].Span.Start);

    private int PhraseEnd(IReadOnlyList<Token> tokens, int at)
    {
        var end = at;
        var isOrganisation = at < tokens.Count && tokens[at].IsWord && (speech.Organisations.Has(tokens[at].Key) || speech.Delegates.PhraseAt(tokens, at) > 0
            || (IsDefinite(tokens[at]) && speech.Organisations.Has(tokens[at].Key[2..])));
        while (end < tokens.Count && end < at + LongestPhrase && tokens[end].IsWord
            && (!_persons.IsStop(tokens, end) || IsGeneral(tokens, end) || (end == at && speech.Titles.Has(tokens[at].Key))) && !speech.Fillers.Has(tokens[end].Key) && !speech.Introductions.Has(tokens[end].Key) && !VerbFirstWords.IsThat(tokens[end])
            && !(end == at ? tokens[at].Key is ['ب', 'ا', 'ل', _, ..] or ['ل', 'ل', _, ..] or [_] : EndsPhrase(tokens, end, isOrganisation) || IsDoing(tokens, end))) end++;
        return end;
    }

    // مدير عام الجمارك
    private bool IsGeneral(IReadOnlyList<Token> tokens, int at) => tokens[at].Key is "عام" && at > 0 && speech.Titles.Has(tokens[at - 1].Key);

    // مسعفة وصلت: a woman without name, then what she does.
    private bool IsDoing(IReadOnlyList<Token> tokens, int at) =>
        tokens[at - 1].Key is [not 'ا', .., 'ة'] && tokens[at].Key is [_, _, .., 'ت'] && !IsDefinite(tokens[at]) && !speech.NameParticles.Has(tokens[at].Key);

    private bool EndsPhrase(IReadOnlyList<Token> tokens, int at, bool isOrganisation)
    {
        var token = tokens[at];
        if (token.Key is [_, _, 'ت', 'ه'] && IsDefinite(tokens[at - 1])) return false; // الدنماركية ميته
        if (isOrganisation && _organisations.IsComplement(token)) return false;
        if (token.Key.Length > 3 && token.Key[0] == 'و' && (speech.Titles.Has(token.Key[1..]) || speech.Relations.Has(token.Key[1..]))) return true; // توماس ووالده
        return speech.Pronouns.Has(token.Key) || speech.VerbEndings.Has(token.Key) || IsAddressee(token.Key) || VerbFirstWords.EndsName(token) || IsVerb(token);
    }

    private bool IsVerb(Token token) =>
        token.Key.Length > 3 && token.Key[0] is 'و' or 'ف' && (speech.Verbs.Has(token.Key[1..]) || speech.DescribingVerbs.Has(token.Key[1..]));

    // لصحيفة الأهرام, للأهرام: whom it was said to.
    private bool IsAddressee(string key) =>
        key.Length > 3 && (key.StartsWith("لل", StringComparison.Ordinal) || (key[0] == 'ل' && (speech.Organisations.Has(key[1..]) || speech.Titles.Has(key[1..]))));

    // the spokesman for X: X speaks.
    private Who AfterDelegate(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at >= end) return Apposition(tokens, end) is { } name ? Who.Named(name) : Who.Unnamed;
        if (tokens[at - 1].Key is "بيان" && tokens[at].Key is ['ل', not 'ل', ..] && speech.Organisations.Has(tokens[at].Key[1..])) tokens = VerbFirstWords.Freed(tokens, at, speech); // بيان لوزارة الداخلية
        if (end == at + 1 && speech.Organisations.Has(tokens[at].Key) && end < tokens.Count && tokens[end] is { Inner: { Length: < LongestQuotedName } inner }) return Who.Named(inner); // افتتاحية صحيفة «…»
        if (_organisations.StartsAt(tokens, at, end) && _organisations.End(tokens, at, end) is var body && (body == end || !IsDefinite(tokens[at])))
            return end - body is 2 or 3 or 4 && !IsDefinite(tokens[body]) ? Who.Named(Span(tokens, body, end)) : Who.Named(Span(tokens, at, body)); // باسم شركة الطيران أوريا مولر
        if (!_organisations.StartsAt(tokens, at, end) && tokens[at - 1].Key is not ("باسم" or "عن")) return Who.Unnamed; // بيان جديد
        // باسم القصر الملكي: two words with the article are a body's name.
        if (end - at > 1 && tokens[at - 1].Key is "باسم" && Enumerable.Range(at, end - at).All(i => IsDefinite(tokens[i]))) return Who.Named(Span(tokens, at, end));
        var first = at;
        while (IsDefinite(tokens[first]) && PlainFollows(tokens, first, end)) first++; // باسم الجيش محمد العلي
        var names = first > at || !IsDefinite(tokens[at]) || speech.Organisations.Has(tokens[at].Key);
        if (tokens[at].Key is ['ل', 'ل', ..]) return Who.Unnamed; // بيان للحركة
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
        // عدلي النمورة: between commas behind an office two words are a name, though one with the article ends as the object of a construct does.
        if (first == end && end - start == 2 && !IsKnown(tokens[start]) && !IsDefinite(tokens[start])) first = start;
        return first < end ? Span(tokens, first, end) : null;
    }

    // مالك المطعم، وهو لبناني يدعى شفيق رزق: a clause of its own gives the name.
    private TextSpan? Introduced(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i + 1 < tokens.Count && i < from + LongestPhrase; i++)
            if (speech.Introductions.Has(tokens[i].Key) && !IsDefinite(tokens[i + 1]) && PhraseEnd(tokens, i + 1) is var end && end - i is 2 or 3 or 4) return Span(tokens, i + 1, end);
        return null;
    }

    // الباحث في الشؤون البحرية، مهران قاسمي، أن: past the office, where only its prepositions and nouns stand between.
    private int OfficeComma(IReadOnlyList<Token> tokens, int preposition)
    {
        if (preposition >= tokens.Count || !OpensOffice(tokens, preposition)) return tokens.Count;
        var end = Math.Max(preposition + 1, PhraseEnd(tokens, preposition + 1));
        // في كلية الآداب بالجامعة الأهلية، نسيبة: a second and a third body.
        for (var more = 0; more < 2 && end < tokens.Count && tokens[end].Key is ['ب', 'ا', 'ل', ..] or ['ل', 'ل', ..] or "في" or "عن"; more++) end = Math.Max(end + 1, PhraseEnd(tokens, end + 1));
        return end;
    }

    // الباحث في, رئيسة تحرير لصحيفة, المحامي الموكل بالدفاع
    private bool OpensOffice(IReadOnlyList<Token> tokens, int at) =>
        speech.OfficePrepositions.PhraseBefore(tokens, at + 1) > 0 || tokens[at].Key is ['ل', _, _, _, ..]
        || at > 0 && tokens[at].Key is ['ب', 'ا', 'ل', _, ..] && tokens[at - 1].Key is ['ا', 'ل', 'م', _, _, ..];

    // أستاذ الاقتصاد في جامعة الساحل رامز غانم: the office goes on behind a preposition, then the name.
    private TextSpan? InOffice(IReadOnlyList<Token> tokens, int preposition, int? limit)
    {
        var isQuoted = preposition < tokens.Count && tokens[preposition].Kind is TokenKind.Quoted; // شركة «سما» كنعان بوزداغ
        if (preposition + 2 >= tokens.Count || !(isQuoted || OpensOffice(tokens, preposition))) return null;
        var end = isQuoted ? preposition : Math.Min(PhraseEnd(tokens, preposition + 1), limit ?? tokens.Count);
        // لشركة «نوفا» راجيف مينون: a body's name in marks ends the office.
        var isMarked = end + 1 < tokens.Count && tokens[end].Kind is TokenKind.Quoted;
        var marked = end + 1;
        if (isMarked) end = Math.Min(PhraseEnd(tokens, marked), limit ?? tokens.Count);
        var isFor = tokens[preposition].Key.StartsWith("لل", StringComparison.Ordinal);
        var isClosed = end == tokens.Count || !tokens[end].IsWord || VerbFirstWords.IsThat(tokens[end]) || speech.Stops.Has(tokens[end].Key) || speech.Fillers.Has(tokens[end].Key) || end == limit;
        var first = isFor && !IsDefinite(tokens[preposition + 1]) ? preposition + 1 : end;
        if (isMarked) first = marked;
        if (speech.OfficePrepositions.PhraseAt(tokens, preposition) == 2 && !IsDefinite(tokens[preposition + 2])) first = preposition + 3; // من أصل باكستاني
        for (var i = preposition + 1; i + 1 < end && !isMarked; i++)
            if (IsDefinite(tokens[i]) && !IsDefinite(tokens[i + 1]) && !_persons.IsCompound(tokens, i)) first = i + 1;
        return isClosed && end - first is 2 or 3 or 4 ? Span(tokens, first, end) : null;
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
                if (construct && OfficeEnd(tokens, first, end) is { } office) first = office;
            }
            else if (ConstructEnd(tokens, first, end) is { } behind)
            {
                (titled, first) = (true, behind); // زعيم المعارضة رامي: an office, then the name
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

    // رجل الأعمال الهندي غوتام: a construct, its adjectives, and more behind that is no title.
    private int? ConstructEnd(IReadOnlyList<Token> tokens, int first, int end)
    {
        if (first + 2 >= end || IsDefinite(tokens[first]) || !IsDefinite(tokens[first + 1]) || _persons.IsCompound(tokens, first + 1)) return null;
        var behind = first + 2;
        while (behind < end && IsDefinite(tokens[behind])) behind++;
        return behind < end && !speech.Titles.Has(tokens[behind].Key) ? behind : null;
    }

    // وزير خارجية جزر المرجان أنطوان: the office of a construct ends with its word with the article.
    private int? OfficeEnd(IReadOnlyList<Token> tokens, int from, int end)
    {
        var closing = from;
        while (closing < end && (!IsDefinite(tokens[closing]) || _persons.IsCompound(tokens, closing))) closing++;
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

    private int NameEnd(IReadOnlyList<Token> tokens, int first, int end, bool hasObject)
    {
        var isFollowed = end < tokens.Count && tokens[end].IsWord && (tokens[end].Key is "ب" || !VerbFirstWords.EndsName(tokens[end]))
            && tokens[end].Key is not ("من" or "على" or "الى" or "عن") // حذر وديع الأسمر من
            && !(speech.GivenNames.Has(tokens[first].Key) && speech.Stops.Has(tokens[end].Key));
        var to = _persons.End(tokens, first, end, hasObject ? 2 : LongestName);
        return hasObject && isFollowed && to == end && to - first == 2 && IsDefinite(tokens[to - 1]) && !_persons.IsCompound(tokens, to - 1) ? to - 1 : to;
    }
}
