using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Arabic subjects, whose names have no capitals: what is left of a noun phrase without its
/// titles.</summary>
internal sealed class VerbFirstNames
{
    private const int LongestName = 4;
    private const int LongestPhrase = 10;
    private const int FarSubject = 12;
    private const int LongestQuotedName = 24;
    private readonly SpeechTable _speech;
    private readonly VerbFirstWords _words;
    private readonly VerbFirstOrganisations _organisations;
    private readonly VerbFirstPersons _persons;
    private readonly VerbFirstPhrases _phrases;
    private readonly VerbFirstOffices _offices;

    public VerbFirstNames(SpeechTable speech, VerbFirstWords words)
    {
        (_speech, _words) = (speech, words);
        _persons = new(speech, words);
        _organisations = new(speech, words, _persons);
        _phrases = new(speech, words, _organisations, _persons);
        _offices = new(speech, words, _persons, _phrases);
    }

    /// <summary>Who the phrase at <paramref name="at"/> names.</summary>
    /// <param name="tokens">The tokens around the verb.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="hasObject">Whether the verb's object may follow without a preposition, as with "described".</param>
    /// <param name="end">Just past the phrase.</param>
    /// <param name="limit">Where the phrase ends at the latest, when another word such as a verb bounds it.</param>
    public Who Read(in Clause tokens, int at, bool hasObject, out int end, int? limit = null)
    {
        while (at + 1 < tokens.Count && _speech.Asides.Has(tokens[at])) at++; // قال بغضب عامل المنجم
        end = at + 1;
        // ذكرت «المنارة» أن
        if (at < tokens.Count && tokens[at].Inner is { Length: > 0 and < LongestQuotedName } paper)
            return Who.Named(paper);
        end = EndOf(tokens, at, limit);
        // اختتم حديثه أحمد: what belongs to somebody is no subject.
        var isNone = end <= at || end == at + 1 && _words.IsOwned(tokens[at]) && !IsTitle(tokens[at])
            && !IsGivenName(tokens[at]);
        if (isNone) return limit is null && at < tokens.Count ? FarOff(tokens, at, hasObject, out end) : Who.Absent;
        if (_speech.Pronouns.Has(tokens[at])) return Who.Unnamed;
        if (_speech.Delegates.PhraseAt(tokens, at) is > 0 and var delegated)
        {
            if (Person(tokens, at, hasObject, ref end, limit) is { } spokesman) return spokesman;
            end = EndOf(tokens, at + delegated, limit);
            return (QuotedName(tokens, end) ?? SetApart(tokens, end, end)) is { } apart
                ? Who.Named(apart)
                : AfterDelegate(tokens, at + delegated, end);
        }

        // عامل المنجم إبراهيم, رجل الأعمال الهندي غوتام
        var isConstruct = at + 2 < end && IsDefinite(tokens[at + 1]) && _phrases.PlainFollows(tokens, at + 1, end);
        if (IsIndefinite(tokens[at]) && !isConstruct && !IsWhose(tokens, at))
            return Who.NamedOrNot(SetApart(tokens, end, at));
        if (IsWithheld(tokens, at)) return Who.Unnamed;
        if (_organisations.IsNamedAfter(tokens, at, end))
            return Who.Named(tokens.Span(at, _organisations.End(tokens, at, end)));
        if (Person(tokens, at, hasObject, ref end, limit) is { } person) return person;
        if (end == at + 1 && IsFamilyName(tokens[at])) return Who.Named(tokens.Span(at, end)); // أضاف حداد
        if (Body(tokens, at, end, hasObject) is { } body) return body;
        // طالبت النقابة بزيادة: no person's name stands behind a body that is known already; but a rank may share its
        // word, as in اللواء سندس الشامي.
        var isRank = IsTitle(tokens[at]) && at + 1 < end && !IsDefinite(tokens[at + 1]);
        return _words.IsKnownBody(tokens[at]) && !isRank
            ? Who.NamedOrNot(Apposition(tokens, end))
            : Unlisted(tokens, at, end, hasObject, limit);
    }

    /// <summary>The person before a colon, where nothing but a name and its titles stands: وزير التربية غسان مطر:
    /// «…».</summary>
    public TextSpan? Label(in Clause tokens)
    {
        var last = tokens.Count - 1;
        var at = last;
        while (at > 0 && tokens[at - 1].IsWord) at--;
        var end = 0;
        return at < last && Person(tokens, at, false, ref end, null) is { Name: { } name } && end == last ? name : null;
    }

    /// <summary>The person that a clause ends with, where nothing but a name and its titles stands behind a
    /// token.</summary>
    public TextSpan? Closing(in Clause tokens, int at)
    {
        var end = 0;
        var last = tokens.Count > 0 && tokens.EndsIn(TokenKind.Stop) ? tokens.Count - 1 : tokens.Count;
        return at < last && Person(tokens, at, false, ref end, last) is { Name: { } name } && end == last ? name : null;
    }

    /// <summary>Whether words are the name of a body and no more: لواء التل الأحمر.</summary>
    public bool IsBody(in Clause tokens) =>
        HasDefinite(tokens) && _organisations.StartsAt(tokens, 0, tokens.Count)
            && _organisations.End(tokens, 0, tokens.Count) == tokens.Count;

    private bool HasDefinite(in Clause tokens)
    {
        foreach (ref readonly var token in tokens.Tokens)
            if (IsDefinite(token)) return true;
        return false;
    }

    private int EndOf(in Clause tokens, int at, int? limit) =>
        Math.Min(_phrases.End(tokens, at), limit ?? tokens.Count);

    private bool IsDefinite(in Token token) => _words.IsDefinite(token);

    private bool IsTitle(in Token token) => _speech.Titles.Has(token);

    private bool IsIndefinite(in Token token) => _speech.Indefinites.Has(token);

    private bool IsGivenName(in Token token) => _speech.GivenNames.Has(token);

    private bool IsFamilyName(in Token token) =>
        _speech.Surnames.Has(token) || _speech.Forms.FamilyNames.Has(token) && !IsKnown(token);

    private bool IsKnown(in Token token) => IsTitle(token) || IsIndefinite(token) || _speech.Organisations.Has(token)
            || _speech.TitleSuffixes.Has(token);

    private Who? Body(in Clause tokens, int at, int end, bool hasObject)
    {
        var isQuoted = end < tokens.Count && tokens[end] is { Kind: TokenKind.Quoted, Inner.Length: > 0 };
        var isBody = _speech.Organisations.Has(tokens[at]) && !IsDefinite(tokens[at]);
        if (isBody && isQuoted && end == at + 1) return Who.Named(tokens[end].Inner!.Value); // شركة «أفق»
        if (!_organisations.StartsAt(tokens, at, end)) return null;
        var last = _organisations.End(tokens, at, end);
        // شركة الألعاب العملاقة «بيكسل»
        if (last < tokens.Count && last > at + 1 && tokens[last].Inner is { Length: > 0 and < LongestQuotedName } its)
            return Who.Named(its);
        // وصفت صحيفة الغارديان البريطانية الخطوة بأنها: what looks like an adjective is the object.
        if (hasObject && last - at > 2 && last < tokens.Count && _words.IsThat(tokens[last])
            && IsDefinite(tokens[last - 1])) last--;
        // منظمة المهرجان شهد الرومي: a name behind shows that the first word is a job.
        var isJob = end - last is 2 or 3 && !IsDefinite(tokens[last]) && !hasObject;
        return Who.Named(isJob ? tokens.Span(last, end) : tokens.Span(at, last));
    }

    // A name that no table lists: what is left behind titles and offices.
    private Who Unlisted(in Clause tokens, int at, int end, bool hasObject, int? limit)
    {
        hasObject &= !IsThatAt(tokens, end);
        var first = _offices.SkipTitles(tokens, at, end);
        // رئيسة اتحاد الطلبة: an office in a body, without a name.
        if (first > at && first < end && !IsDefinite(tokens[at]) && _speech.Organisations.Has(tokens[first]))
        {
            var body = _organisations.End(tokens, first, end);
            if (body == end || !IsDefinite(tokens[body])) first = body;
        }

        if (first > at && end - first == 2 && IsOfOffice(tokens, first)) first = end;
        // الشرطي, المتهم: a common noun has the article, a name alone has none.
        if (first == end || IsDefinite(tokens[first]) && !_phrases.PlainFollows(tokens, first, end))
            return Who.NamedOrNot(BehindOffice(tokens, end, limit));
        // هاجم الوزير موسكو قائلا: one word that no table lists is rather the object.
        if (hasObject && first == at + 1 && end == first + 1 && IsDefinite(tokens[at]) && !IsFamilyName(tokens[first])
            && end < tokens.Count && _words.IsParticiple(tokens[end])) return Who.Unnamed;
        // قال تاجر أوروبي: an adjective behind a title without the article is no name.
        if (first == at + 1 && end == first + 1 && !IsDefinite(tokens[at])
            && _speech.Forms.Nationalities.Has(tokens[first])) return Who.Unnamed;
        // طمأن الطبيب أسرة المريض, ولية أمر إحدى التلميذات
        for (var i = first > at ? first : first + 1; i < end; i++)
        {
            if (!IsIndefinite(tokens[i])) continue;
            if (i == first || !hasObject) return Who.Unnamed;
            end = i; // نصحت منيرفا حداد قراء المجلة
        }

        // متقاعد فضل عدم ذكر اسمه: somebody who asked not to be named.
        for (var i = first + 1; i <= end && i < tokens.Count; i++)
            if (_speech.NotVerbs.Has(tokens[i]) && !_speech.Stops.Has(tokens[i])) return Who.Unnamed;
        return Who.Named(tokens.Span(first, NameEnd(tokens, first, end, hasObject)));
    }

    private bool IsThatAt(in Clause tokens, int at) => at < tokens.Count && _speech.Forms.PlainThat.Has(tokens[at]);

    // نجم كرة القدم: right behind a title without the article the noun with one ends the office.
    private bool IsOfOffice(in Clause tokens, int first) => !IsDefinite(tokens[first - 1]) && !IsDefinite(tokens[first])
        && IsDefinite(tokens[first + 1]) && !_persons.IsCompound(tokens, first + 1);

    private TextSpan? BehindOffice(in Clause tokens, int end, int? limit) =>
        QuotedName(tokens, end) ?? Apposition(tokens, end) ?? _offices.NameBehind(tokens, end, limit)
        ?? Apposition(tokens, _offices.Comma(tokens, end)) ?? Introduced(tokens, end);

    // قال الأمين العام للاتحاد «سامر حداد» إن: a name between marks begins with a first name.
    private TextSpan? QuotedName(in Clause tokens, int at)
    {
        if (at < tokens.Count && _words.IsForThe(tokens[at])) at++;
        if (at >= tokens.Count || tokens[at].Inner is not { Length: > 0 and < LongestQuotedName } inner) return null;
        var name = inner.Of(tokens.Text);
        var space = name.IndexOf(' ');
        return space > 0 && _speech.GivenNames.Has(WordKey.Of(name[..space])) ? inner : null;
    }

    private TextSpan? SetApart(in Clause tokens, int end, int from) =>
        Apposition(tokens, end) ?? Introduced(tokens, from);

    // متقاعد فضل عدم ذكر اسمه: فضل is a first name too.
    private bool IsWithheld(in Clause tokens, int at)
    {
        for (var i = at + 1; i + 1 < tokens.Count && i < at + LongestPhrase && tokens[i].IsWord; i++)
        {
            var isRefusal = _speech.NotVerbs.Has(tokens[i]);
            if (isRefusal && _speech.Forms.Withheld.Has(tokens[i + 1])) return true;
            if (!isRefusal && _persons.Starts(tokens, i, tokens.Count)) return false;
        }

        return false;
    }

    // رجل الأعمال الثري جاسم, صديقي سامر: the common noun goes with a name after all.
    private bool IsWhose(in Clause tokens, int at)
    {
        if (_speech.Forms.Mine.Has(tokens[at]) && _persons.Starts(tokens, at + 1, tokens.Count)) return true;
        if (at + 2 >= tokens.Count) return false;
        var isOf = IsDefinite(tokens[at + 1]) || IsDefinite(tokens[at + 2]) && !_speech.Stops.Has(tokens[at + 1]);
        return isOf && _persons.Find(tokens, at, tokens.Count) is { Comma: < 0 };
    }

    private Who? Person(in Clause tokens, int at, bool hasObject, ref int end, int? limit)
    {
        if (_persons.Find(tokens, at, limit ?? tokens.Count) is not { } person) return null;
        // سألت المذيعة ضيفها الكاتب منير: somebody of hers was asked.
        for (var i = at + 1; hasObject && i < person.First; i++)
            if (_words.IsOwned(tokens[i])) return null;
        var nameEnd = EndOf(tokens, person.First, limit);
        if (nameEnd <= person.First) return null;
        hasObject &= !IsThatAt(tokens, nameEnd);
        // بهاء طربيه: right behind a first name the ending is a name's.
        if (!hasObject && nameEnd == person.First + 1 && nameEnd < tokens.Count
            && _speech.Forms.OwnedSurnames.Has(tokens[nameEnd]) && _words.IsOwned(tokens[nameEnd])) nameEnd++;
        nameEnd = NameEnd(tokens, person.First, nameEnd, hasObject);
        var goesOn = nameEnd < tokens.Count && tokens[nameEnd].IsWord && !_words.IsThat(tokens[nameEnd]);
        if (person.Comma >= 0 && goesOn) return null;
        end = nameEnd;
        return Who.Named(tokens.Span(person.First, nameEnd));
    }

    // قال في مؤتمر أمس وزير المالية سامر عودة: the subject follows where and when.
    private Who FarOff(in Clause tokens, int at, bool hasObject, out int end)
    {
        for (var i = at + 1; i < tokens.Count && i < at + FarSubject; i++)
        {
            if (!(tokens[i].IsWord || tokens[i].Kind is TokenKind.Quoted) || _words.IsThat(tokens[i])) break;
            if (!StartsSubject(tokens, i)) continue;
            if (IsFree(tokens[i - 1])
                && Read(tokens, i, hasObject, out end, tokens.Count) is { Subject: Subject.Named } who)
                return who;
            while (i + 1 < tokens.Count && tokens[i + 1].IsWord
                && (IsTitle(tokens[i + 1]) || IsGivenName(tokens[i + 1]) || IsDefinite(tokens[i + 1]))) i++;
        }

        end = at;
        return Who.Absent;
    }

    private bool StartsSubject(in Clause tokens, int at) =>
        tokens[at].IsWord && (IsTitle(tokens[at]) || _persons.Starts(tokens, at, tokens.Count)
            || _speech.Delegates.PhraseAt(tokens, at) > 0
            || IsIndefinite(tokens[at]) && at + 1 < tokens.Count && IsDefinite(tokens[at + 1]));

    private bool IsFree(in Token before) => !before.IsWord || !_speech.Stops.Has(before)
        && (IsDefinite(before) || _speech.Asides.Has(before) || _speech.Forms.FreeEndings.IsSuffixOf(before.Key));

    // the spokesman for X: X speaks.
    private Who AfterDelegate(in Clause clause, int at, int end)
    {
        var tokens = clause;
        if (at >= end) return Who.NamedOrNot(Apposition(tokens, end));
        var (before, isForThe) = (tokens[at - 1].Key, _words.IsForThe(tokens[at]));
        var isOfBody = !isForThe && _words.Addressed(tokens[at].Key) is { } body && _speech.Organisations.Has(body);
        if (isOfBody && _speech.Forms.Papers.Has(before)) tokens = _words.Freed(tokens, at); // بيان لوزارة الداخلية
        var isOrganisation = _speech.Organisations.Has(tokens[at]);
        // افتتاحية صحيفة «…»
        if (end == at + 1 && isOrganisation && end < tokens.Count
            && tokens[end].Inner is { Length: > 0 and < LongestQuotedName } inner)
            return Who.Named(inner);
        if (_organisations.StartsAt(tokens, at, end))
        {
            var last = _organisations.End(tokens, at, end);
            // باسم شركة الطيران أوريا مولر
            if (end - last is 2 or 3 or 4 && !IsDefinite(tokens[at]) && !IsDefinite(tokens[last]))
                return Who.Named(tokens.Span(last, end));
            if (last == end || !IsDefinite(tokens[at])) return Who.Named(tokens.Span(at, last));
        }
        else if (!_speech.Forms.InNameOf.Has(before) && !_speech.Forms.About.Has(before))
        {
            return Who.Unnamed; // بيان جديد
        }

        // باسم القصر الملكي: two words with the article are a body's name.
        if (end - at > 1 && _speech.Forms.InNameOf.Has(before) && _phrases.AllDefinite(tokens, at, end))
            return Who.Named(tokens.Span(at, end));
        if (isForThe) return Who.Unnamed; // بيان للحركة
        var first = at;
        while (IsDefinite(tokens[first]) && _phrases.PlainFollows(tokens, first, end)) first++; // باسم الجيش محمد العلي
        var isName = first > at || isOrganisation || !IsDefinite(tokens[at]);
        return isName ? Who.Named(tokens.Span(first, Math.Min(end, first + LongestName))) : Who.Unnamed;
    }

    // the mayor, Iyad al-Obeid, said
    private TextSpan? Apposition(in Clause tokens, int comma)
    {
        if (comma >= tokens.Count || tokens[comma].Kind is not TokenKind.Comma) return null;
        var start = comma + 1;
        if (start < tokens.Count && _speech.Introductions.Has(tokens[start])) start++;
        var end = _phrases.End(tokens, start);
        if (end - start is < 1 or > LongestName) return null;
        if (end >= tokens.Count || tokens[end].Kind is not (TokenKind.Comma or TokenKind.Colon)) return null;
        var first = _offices.SkipTitles(tokens, start, end);
        // عدلي النمورة: between commas behind an office two words are a name, though one with the article ends as a
        // construct does.
        if (first == end && end - start == 2 && !IsKnown(tokens[start]) && !IsDefinite(tokens[start])) first = start;
        return first < end ? tokens.Span(first, end) : null;
    }

    // مالك المطعم، وهو لبناني يدعى شفيق رزق: a clause of its own gives the name.
    private TextSpan? Introduced(in Clause tokens, int from)
    {
        for (var i = from; i + 1 < tokens.Count && i < from + LongestPhrase; i++)
        {
            if (!_speech.Introductions.Has(tokens[i]) || IsDefinite(tokens[i + 1])) continue;
            var end = _phrases.End(tokens, i + 1);
            if (end - i is 2 or 3 or 4) return tokens.Span(i + 1, end);
        }

        return null;
    }

    private int NameEnd(in Clause tokens, int first, int end, bool hasObject)
    {
        var to = _persons.End(tokens, first, end, hasObject ? 2 : LongestName);
        var isObject = hasObject && to == end && to - first == 2 && IsDefinite(tokens[to - 1])
            && !_persons.IsCompound(tokens, to - 1);
        return isObject && GoesOn(tokens, first, end) ? to - 1 : to;
    }

    private bool GoesOn(in Clause tokens, int first, int end)
    {
        // حذر وديع الأسمر من
        if (end >= tokens.Count || !tokens[end].IsWord || _speech.Forms.ObjectPrepositions.Has(tokens[end]))
            return false;
        if (_speech.Stops.Has(tokens[end]) && IsGivenName(tokens[first])) return false;
        return _speech.Forms.With.Has(tokens[end]) || !_words.EndsName(tokens[end]);
    }
}
