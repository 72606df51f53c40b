using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads clauses of saying where the verb leads and names have no capitals (Arabic).</summary>
internal sealed class VerbFirstAttribution : AttributionReader
{
    private const int LongestClause = 8;
    private const int LongestSource = 12;
    private const int LongestRelative = 5;
    private readonly VerbFirstWords _words;
    private readonly VerbFirstVerbs _verbs;
    private readonly VerbFirstNames _names;
    private readonly VerbFirstTitles _titles;

    public VerbFirstAttribution(SpeechTable speech)
        : base(speech)
    {
        _words = new(speech);
        _verbs = new(speech, _words);
        _names = new(speech, _words);
        _titles = new(speech, _words, _verbs, _names);
    }

    public override bool IsTitleOrTerm(in Scene scene) => _titles.Has(scene);

    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence)
    {
        var tokens = paragraph.Clause(sentence);
        for (var i = 0; i < tokens.Count; i++)
            if (Speech.Titles.Has(tokens[i])
                && _names.Read(tokens, i, hasObject: true, out _) is { Name: { } titled })
                return titled;
        var startsName = tokens.Count > 2 && tokens[0].IsWord && Speech.Forms.VerbLike.Has(tokens[0])
            && !_words.IsDefinite(tokens[1]) && !_words.IsDefinite(tokens[2]);
        return startsName ? _names.Read(tokens, 1, hasObject: true, out _).Name : null;
    }

    public override bool Agree(ReadOnlySpan<char> verb, ReadOnlySpan<char> other) =>
        _verbs.IsFeminine(WordKey.Of(verb)) == _verbs.IsFeminine(WordKey.Of(other));

    protected override TextSpan? NameAlone(MarkedParagraph paragraph, TextSpan zone)
    {
        var tokens = paragraph.Clause(zone);
        if (tokens.Count == 0 || !IsListed(tokens[0])) return null;
        return _names.Read(tokens, 0, false, out var end, tokens.Count) is { Name: { } name } && end == tokens.Count
            ? name
            : null;
    }

    protected override Attribution ReadBefore(in Scene scene)
    {
        var tokens = scene.Paragraph.Clause(scene.Before);
        for (var verb = tokens.Count - 1; verb >= 0; verb--)
        {
            if (CitedSource(tokens, verb) is { } cited) return cited;
            // سألها المذيع; سألته: «…»
            var mayHaveEnding = verb == 0 || verb == tokens.Count - 2 && tokens.EndsIn(TokenKind.Colon);
            var span = mayHaveEnding ? _verbs.SaidAt(tokens[verb]) : _verbs.At(tokens[verb]);
            if (span is { } found && !IsCircumstance(tokens, verb) && !IsNoun(tokens, verb))
                return AtVerb(scene, tokens, verb, found);
            if (SourceAt(tokens, verb) is not { } source) continue;
            var isClose = tokens[^1].Kind is TokenKind.Comma or TokenKind.Colon || Speech.Fillers.Has(tokens[^1])
                || GoesOn(scene, tokens, source.At);
            return source.Read(this, isAfter: false, isClose ? Tie.Close : Tie.Loose);
        }

        for (var at = tokens.Count - 1; at > 1 && at > tokens.Count - 4; at--)
            if (_verbs.IsBySaying(tokens[at]) && FirstSubject(tokens, at) is { Subject: not Subject.Absent } who)
                return Attribution.Before(who, null, Tie.Close);
        if (!tokens.EndsIn(TokenKind.Colon)) return Attribution.None;
        // همهم نادر حداد: a verb that the table does not know, then a person and no more.
        if (_names.Label(tokens) is { } label) return Attribution.Label(label);
        var first = WordsBefore(tokens, tokens.Count - 1, LongestClause);
        if (first + 1 >= tokens.Count || IsNominal(tokens[first]) || Speech.Stops.Has(tokens[first]))
            return Attribution.Label(null);
        return _names.Label(tokens[(first + 1)..]) is { } name
            ? Attribution.Before(Who.Named(name), tokens[first].Span, Tie.Close)
            : Attribution.Label(null);
    }

    protected override Attribution ReadAfter(in Scene scene)
    {
        var tokens = scene.Paragraph.Clause(scene.After);
        var at = 0;
        while (at < tokens.Count && at < 2 && tokens[at].Kind is TokenKind.Comma or TokenKind.Break) at++;
        // على حد قول: a source may begin with a word that fills.
        var isSource = at < tokens.Count && SourceAt(tokens, at) is not null;
        var manner = isSource ? 0 : Speech.Fillers.PhraseAt(tokens, at);
        at += manner;
        if (at >= tokens.Count) return Attribution.None;
        if (SourceAt(tokens, at) is { } source) return source.Read(this, isAfter: true, Tie.Close);

        // «…»، وأضاف: what is glued to a conjunction tells of the words that follow.
        if (_verbs.At(tokens[at]) is { } verb && verb.Start == tokens[at].Span.Start)
            return Attribution.After(_names.Read(tokens, at + 1, TakesObject(tokens, at), out _), verb);
        // «…»، غمغم نادر حداد.
        var isSetOff = at > 0 && manner == 0 && tokens[at].IsWord && !IsNominal(tokens[at])
            && !Speech.Forms.And.IsPrefixOf(tokens[at].Key);
        if (isSetOff && _names.Closing(tokens, at + 1) is { } closing)
            return Attribution.After(Who.Named(closing), tokens[at].Span);
        // هذا ما أكدته رئيسة المنظمة
        for (var i = 0; i < tokens.Count - 2 && i < LongestRelative; i++)
        {
            if (Speech.Forms.What.Has(tokens[i]) && _verbs.SaidAt(tokens[i + 1]) is { } told)
                return Attribution.After(_names.Read(tokens, i + 2, false, out _), told);
        }

        // هكذا بدأ القبطان: whatever the verb, the words are what was said.
        var isThus = manner > 0 && Speech.Forms.Thus.Has(tokens[at - manner]) && tokens[at].IsWord
            && !IsNominal(tokens[at]);
        if (isThus && _names.Read(tokens, at + 1, true, out _) is { Subject: Subject.Named } who)
            return Attribution.After(who, tokens[at].Span);
        for (var i = at + 1; i < Math.Min(tokens.Count, at + 5) && at > 0 && tokens[i].IsWord; i++)
        {
            if (_verbs.At(tokens[i]) is { } late && !Speech.Forms.And.IsPrefixOf(tokens[i].Key))
                return Attribution.After(SubjectBefore(tokens[at..], i - at), late);
        }

        return Attribution.None;
    }

    // على لافتة: behind a preposition the word is a noun.
    private bool IsNoun(in Clause tokens, int verb) =>
        verb > 0 && Speech.Forms.ObjectPrepositions.Has(tokens[verb - 1]);

    private Attribution AtVerb(in Scene scene, in Clause tokens, int verb, TextSpan span)
    {
        var end = verb + 1;
        // واصفا إياه: a participle's subject stands before it.
        var who = verb > 0 && _words.IsParticiple(tokens[verb])
            ? SubjectBefore(tokens, verb)
            : _names.Read(tokens, verb + 1, TakesObject(tokens, verb), out end);
        // وجه الرئيس كلمة قال فيها: the subject of the main clause speaks.
        var isInIt = verb + 1 < tokens.Count && Speech.Forms.InIt.Has(tokens[verb + 1]);
        if (who.Subject is Subject.Absent && isInIt) who = FirstSubject(tokens, verb);
        if (who.Subject is Subject.Absent) who = SubjectBefore(tokens, verb);
        end = BehindAside(tokens, Math.Max(end, verb + 1));
        var gap = tokens.Count - end;
        var isBound = IsBound(tokens, gap) || (Speech.Fillers.Has(tokens[^1]) && gap < 6)
            || (_verbs.IsDescribing(tokens[verb]) && gap < 8) || GoesOn(scene, tokens, end);
        return Attribution.Before(who, span, isBound ? Tie.Close : Tie.Loose);
    }

    // قال أنور شاهين، رئيس نقابة المعلمين، إن: what somebody is stands between two commas.
    private static int BehindAside(in Clause tokens, int comma)
    {
        if (comma >= tokens.Count || tokens[comma].Kind is not TokenKind.Comma) return comma;
        var end = comma + 1;
        while (end < tokens.Count && end - comma <= LongestClause && tokens[end].IsWord) end++;
        return end + 1 < tokens.Count && tokens[end].Kind is TokenKind.Comma ? end + 1 : comma;
    }

    // أشارت إلى أن موكلها «تعرض لضغوط»: the words go on with a clause that another word has begun.
    private bool GoesOn(in Scene scene, in Clause tokens, int from)
    {
        if (!tokens.EndsIn(TokenKind.Word) || Speech.Forms.Articles.IsPrefixOf(scene.Inner)) return false;
        for (var i = tokens.Count - 2; i >= from && i > tokens.Count - 6; i--)
            if (_words.IsThat(tokens[i])) return true;
        return false;
    }

    // ونقلت رويترز عن مصدر قوله: the source behind عن speaks.
    private Attribution? CitedSource(in Clause tokens, int at)
    {
        if (!Speech.VerbEndings.Has(tokens[at]) || at + 3 < tokens.Count) return null;
        for (var i = at - 2; i > 0 && i > at - LongestSource; i--)
        {
            if (Speech.Forms.AboutThem.Has(tokens[i]))
                return Attribution.Before(Who.Unnamed, tokens[at].Span, Tie.Close);
            if (Speech.NotVerbs.Has(tokens[i]))
                return Attribution.Before(_names.Read(tokens, i + 1, false, out _), tokens[at].Span, Tie.Close);
        }

        return null;
    }

    // وهي تشير: what the speaker does meanwhile is not the saying.
    private bool IsCircumstance(in Clause tokens, int verb)
    {
        if (verb == 0) return false;
        var (key, before) = (tokens[verb].Key, tokens[verb - 1]);
        // 260 طالب
        if (char.IsDigit(tokens.Word(verb - 1)[^1])) return true;
        // عدم ذكر اسمه, عقب
        if (Speech.NotVerbs.Has(before) || Speech.Stops.Has(key) && !_words.IsParticiple(tokens[verb])) return true;
        // قالت مضيفة الطيران: right behind a verb the participle is its subject.
        if (Speech.Titles.Has(key) && _verbs.At(before) is not null) return true;
        // هيل الذي كشف الفضيحة
        var isRelative = Speech.Forms.Relatives.Has(before)
            && tokens[Math.Min(verb + 1, tokens.Count - 1)].Kind is not TokenKind.Colon;
        return (isRelative || Speech.Pronouns.Has(before)) && HasVerb(tokens[..(verb - 1)]);
    }

    private bool HasVerb(in Clause tokens)
    {
        foreach (ref readonly var token in tokens.Tokens)
            if (_verbs.At(token) is not null) return true;
        return false;
    }

    // رُبى لندي أكدت أن: the subject stands first; قائلة: it belongs to an earlier verb.
    private Who SubjectBefore(in Clause tokens, int verb)
    {
        if (verb == 0) return Who.Absent;
        if (Speech.Pronouns.Has(tokens[verb - 1])) return Who.Unnamed;
        // أما فريدة
        if (Speech.Topics.Has(tokens[0])
            && _names.Read(tokens, 1, false, out _, verb) is { Subject: Subject.Named } topic)
            return topic;
        for (var i = verb - 1; i >= 0; i--)
        {
            if (_verbs.At(tokens[i]) is null || IsSubordinate(tokens, i)) continue;
            if (_names.Read(tokens, i + 1, !HasClause(tokens, i), out _) is { Subject: not Subject.Absent } earlier)
                return earlier;
        }

        // ويضيف goes on
        if (_verbs.At(tokens[verb]) is { } span && span.Start > tokens[verb].Span.Start)
            return ClauseSubject(tokens, verb);
        if (_words.IsParticiple(tokens[verb]) && FirstSubject(tokens, verb) is { Subject: not Subject.Absent } main)
            return main;
        if (Apart(tokens, verb) is { Subject: Subject.Named } apart) return apart;
        var start = WordsBefore(tokens, verb, 6);
        while (start < verb && Speech.Fillers.Has(tokens[start])) start++;
        // وجه رئيس الجمهورية كلمة قال فيها: a verb that the table does not know stands before the title.
        if (start + 1 < verb && !IsNominal(tokens[start]) && Speech.Titles.Has(tokens[start + 1]))
            return _names.Read(tokens, start + 1, true, out _, verb);
        return start < verb && _verbs.At(tokens[start]) is null
            ? _names.Read(tokens, start, false, out _, verb)
            : Who.Absent;
    }

    // بعدما طالبت النائبة: the subject of a subordinate clause is not who speaks.
    private bool IsSubordinate(in Clause tokens, int verb)
    {
        for (var i = verb - 1; i >= 0 && i > verb - 3 && tokens[i].IsWord; i--)
            if (Speech.Forms.Subordinators.PhraseBefore(tokens, i + 1) > 0) return true;
        return false;
    }

    // ماريانا، مديرة المتحف، قالت; والده، الشاعر نزار العاني، كان يردد: an apposition stands between.
    private Who Apart(in Clause tokens, int verb)
    {
        var comma = verb - 1;
        while (comma > 0 && Speech.Fillers.Has(tokens[comma])) comma--;
        if (comma < 2 || tokens[comma].Kind is not TokenKind.Comma) return Who.Absent;
        if (FirstSubject(tokens, verb) is { Subject: Subject.Named } first) return first;
        var inner = comma - 1;
        while (inner > 0 && tokens[inner].IsWord) inner--;
        var isApposition = inner > 0 && tokens[inner].Kind is TokenKind.Comma && inner + 1 < comma;
        return isApposition ? _names.Read(tokens, inner + 1, false, out _, comma) : Who.Absent;
    }

    // ابتسم المخرج عصام رزق وقال: the clause before has the subject, though the table does not know its verb.
    private Who ClauseSubject(in Clause tokens, int verb)
    {
        var start = WordsBefore(tokens, verb, LongestClause);
        if (verb - start < 2 || IsNominal(tokens[start]) || Speech.Stops.Has(tokens[start])
            || !IsNominal(tokens[start + 1])) return Who.Absent;
        return _names.Read(tokens, start + 1, true, out _, verb) is { Subject: Subject.Named } who ? who : Who.Absent;
    }

    private static int WordsBefore(in Clause tokens, int at, int longest)
    {
        var start = at;
        while (start > 0 && at - start < longest && tokens[start - 1].IsWord) start--;
        return start;
    }

    // رحب المفوض …، معتبرا: the subject of a main verb that the table does not know, or one that stands first.
    private Who FirstSubject(in Clause tokens, int verb)
    {
        if (Speech.Forms.Subordinators.PhraseAt(tokens, 0) > 0) return Who.Absent;
        var start = 0;
        while (start < verb && (!tokens[start].IsWord || Speech.Fillers.Has(tokens[start]))) start++;
        if (start >= verb || _verbs.At(tokens[start]) is not null || IsJoinedStop(tokens[start])) return Who.Absent;
        var isNominal = start > 0 || IsNominal(tokens[start]) && !IsVerbOfBody(tokens, start)
            || tokens[verb - 1].Kind is TokenKind.Comma && !_words.IsParticiple(tokens[verb]);
        var who = isNominal ? Who.Absent : _names.Read(tokens, start + 1, true, out _, verb);
        return who.Subject is not Subject.Absent ? who : _names.Read(tokens, start, false, out _, verb);
    }

    // وفي اتصال مع الإذاعة، أكد; وعن الأزمة، قال: where and when it was said is no subject.
    private bool IsJoinedStop(in Token token) => _words.Joined(token.Key) is { } joined && Speech.Stops.Has(joined);

    // حافظ البنك المركزي: a first name right before a body is a verb.
    private bool IsVerbOfBody(in Clause tokens, int at) =>
        Speech.GivenNames.Has(tokens[at]) && at + 1 < tokens.Count && _words.IsKnownBody(tokens[at + 1]);

    private bool IsNominal(in Token token) => _words.IsDefinite(token) || IsListed(token);

    private bool IsListed(in Token token) =>
        Speech.Organisations.Has(token) || Speech.Titles.Has(token) || Speech.GivenNames.Has(token);

    // أخبر الجيولوجي إسحاق فولر الطلاب; اعتبر النائب أن has a clause for its object.
    private bool TakesObject(in Clause tokens, int verb) =>
        _verbs.IsAddressing(tokens[verb].Key) || _verbs.IsDescribing(tokens[verb]) && !HasClause(tokens, verb);

    private bool HasClause(in Clause tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count && _verbs.At(tokens[i]) is null; i++)
        {
            if (_words.IsThat(tokens[i]))
                return !Speech.Forms.With.IsPrefixOf(tokens[i].Key)
                    && !Speech.Forms.ObjectPrepositions.Has(tokens[i - 1]);
        }

        return false;
    }

    /// <summary>"According to" at a token, and the token that its source starts with, freed of a glued "to".</summary>
    private Source? SourceAt(in Clause tokens, int at)
    {
        var length = Speech.SourceBefore.PhraseAt(tokens, at);
        if (length == 0 && _words.Joined(tokens[at].Key) is { } joined)
            length = Speech.SourceBefore.PhraseAt(tokens, at, joined);
        var next = at + length;
        // جاء في إطار «…», وفق تصريحات نقلتها صحيفة: how and where it was said is no source.
        if (length == 0 || next >= tokens.Count || !tokens[next].IsWord || Speech.Stops.Has(tokens[next])) return null;
        var word = tokens[next - 1].Key;
        var takesTo = (Speech.Particles.Has(word) || _words.Joined(word) is { } bare && Speech.Particles.Has(bare))
            && _words.Addressed(tokens[next].Key) is not null;
        return new(takesTo ? _words.Freed(tokens, next) : tokens, next);
    }

    private readonly record struct Source(Clause Tokens, int At)
    {
        public Attribution Read(VerbFirstAttribution reader, bool isAfter, Tie tie)
        {
            var said = reader._verbs.SaidAt(Tokens[At]); // حسب ما أعلنته البلدية
            var who = reader._names.Read(Tokens, said is null ? At : At + 1, false, out _);
            return isAfter ? Attribution.After(who, said, tie) : Attribution.Before(who, said, tie);
        }
    }
}
