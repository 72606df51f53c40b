using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads clauses of saying where the verb leads and names have no capitals (Arabic).</summary>
internal sealed class VerbFirstAttribution(SpeechTable speech) : AttributionReader(speech)
{
    private const int LongestClause = 8;
    private const int LongestSource = 12;
    private const int LongestRelative = 5;
    private readonly VerbFirstNames _names = new(speech);

    /// <inheritdoc/>
    public override Attribution Read(in Scene scene)
    {
        var before = ReadBefore(scene, Tokeniser.Read(scene.Paragraph, scene.Before));
        if (before.Tie is Tie.Close) return before;
        var after = ReadAfter(scene, Tokeniser.Read(scene.Paragraph, scene.After));
        return after.Tie is Tie.Close || before.Tie is Tie.None ? after : before;
    }

    /// <inheritdoc/>
    public override bool IsTitleOrTerm(in Scene scene)
    {
        var before = Tokeniser.Read(scene.Paragraph, scene.Before);
        var after = Tokeniser.Read(scene.Paragraph, scene.After);
        if (before.Count > 0 && before[^1].IsWord)
        {
            if (Speech.TermBefore.PhraseBefore(before, before.Count) > 0) return true;
            if (Speech.WorkBefore.PhraseBefore(before, before.Count) > 0) return !IsPredicate(before, after);
            // منظمة «أطباء الجبل», لـ«الصباح», مع «المدى»
            if (before[^1].Key is "ل" or "مع" or "لدى") return true;
            if (before[^1].Key is ['ل' or 'ب', _, _, ..] && (Speech.WorkBefore.Has(before[^1].Key[1..]) || Speech.Organisations.Has(before[^1].Key[1..]))) return true;
            // نقلت «الوطنية» عن: a paper whose name is all the subject there is.
            if (VerbAt(before[^1]) is not null && !IsDescribing(before[^1]) && after.Count > 0 && after[0].Key is "عن") return true;
            if (IsSubjectOfClause(before, after)) return true;
            if (Speech.Organisations.Has(before[^1].Key) && !VerbFirstWords.IsDefinite(before[^1])) return true;
        }

        return Speech.TermAfter.PhraseAt(after, 0) > 0 || Speech.WorkAfter.PhraseAt(after, 0) > 0;
    }

    // ذكرت «الشروق» أن, أقرت شركة الألعاب «بيكسل» بأن: what stands between a verb and its clause is the subject; وصف «الحل» بأنه is not.
    private bool IsSubjectOfClause(List<Token> before, List<Token> after)
    {
        if (after.Count == 0 || !VerbFirstWords.IsThat(after[0])) return false;
        for (var i = before.Count - 1; i >= 0 && i > before.Count - LongestClause && before[i].IsWord && !Speech.Stops.Has(before[i].Key) && !VerbFirstWords.IsThat(before[i]); i--)
            if (VerbAt(before[i]) is not null) return !IsDescribing(before[i]) || after[0].Key[0] is not 'ب';
        return false;
    }

    // إن الفيلم «متأخر عشر سنوات».
    private static bool IsPredicate(List<Token> before, List<Token> after) =>
        VerbFirstWords.IsDefinite(before[^1]) && before.Count > 1 && before[^2].Key is "ان" && (after.Count == 0 || !after[0].IsWord);

    /// <inheritdoc/>
    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence)
    {
        var tokens = Tokeniser.Read(paragraph, sentence);
        for (var i = 0; i < tokens.Count; i++)
            if (Speech.Titles.Has(tokens[i].Key) && _names.Read(tokens, i, hasObject: true, out _) is { Name: { } titled }) return titled;
        var startsName = tokens.Count > 2 && IsVerbLike(tokens[0]) && !VerbFirstWords.IsDefinite(tokens[1]) && !VerbFirstWords.IsDefinite(tokens[2]);
        return startsName && _names.Read(tokens, 1, hasObject: true, out _) is { Name: { } name } ? name : null;
    }

    /// <inheritdoc/>
    public override bool Agree(ReadOnlySpan<char> verb, ReadOnlySpan<char> other) => IsFeminine(WordKey.Of(verb)) == IsFeminine(WordKey.Of(other));

    // قالت beside قال, تقول beside يقول, قائلة
    private bool IsFeminine(string verb) =>
        verb is [.., 'ت'] && IsVerb(verb[..^1]) || verb is ['ت', ..] && IsVerb($"ي{verb[1..]}") || verb is [.., 'ة'] || verb is [.., 'ت', 'ه' or 'ا'] or [.., 'ت', 'ه', 'ا' or 'م'];

    private static bool IsVerbLike(Token token) => token.IsWord && token.Key.Length > 2 && token.Key[0] is 'ي' or 'ت' or 'ا' or 'ك';

    private Attribution ReadBefore(in Scene scene, List<Token> tokens)
    {
        for (var verb = tokens.Count - 1; verb >= 0; verb--)
        {
            if (CitedSource(tokens, verb) is { } cited) return cited;
            var hasEnding = verb == 0 || verb == tokens.Count - 2 && tokens[^1].Kind is TokenKind.Colon; // سألها المذيع; سألته: «…»
            if ((hasEnding ? SaidAt(tokens[verb]) : VerbAt(tokens[verb])) is { } span && !IsCircumstance(tokens, verb)) return AtVerb(scene, tokens, verb, span);
            if (SourceAt(tokens, verb) is not { } source) continue;
            var said = SaidAt(source.Tokens[source.At]); // حسب ما أعلنته البلدية
            var who = _names.Read(source.Tokens, source.At + (said is null ? 0 : 1), false, out _);
            return Attribution.Of(who, said, tokens[^1].Kind is TokenKind.Comma or TokenKind.Colon || Speech.Fillers.Has(tokens[^1].Key) || IsPredicate(scene, tokens, source.At) ? Tie.Close : Tie.Loose, false);
        }

        for (var at = tokens.Count - 1; at > 1 && at > tokens.Count - 4; at--)
            if (IsBySaying(tokens[at]) && FirstSubject(tokens, at) is { Subject: not Subject.Absent } who) return Attribution.Of(who, null, Tie.Close, false);
        if (tokens.Count == 0 || tokens[^1].Kind is not TokenKind.Colon) return Attribution.None;
        return _names.Label(tokens) is { } label ? new(Subject.Named, label, null, Tie.Close, false) : new(Subject.Absent, null, null, Tie.Loose, false);
    }

    private Attribution AtVerb(in Scene scene, List<Token> tokens, int verb, TextSpan span)
    {
        var end = verb + 1;
        // واصفا إياه: a participle's subject stands before it.
        var who = verb > 0 && VerbFirstWords.IsParticiple(tokens[verb]) ? SubjectBefore(tokens, verb) : _names.Read(tokens, verb + 1, TakesObject(tokens, verb), out end);
        // وجه الرئيس كلمة قال فيها: the subject of the main clause speaks.
        if (who.Subject is Subject.Absent && verb + 1 < tokens.Count && tokens[verb + 1].Key is "فيه" or "فيها") who = FirstSubject(tokens, verb);
        if (who.Subject is Subject.Absent) who = SubjectBefore(tokens, verb);
        var last = tokens[^1];
        var gap = tokens.Count - Math.Max(end, verb + 1);
        var tie = last.Kind is TokenKind.Colon || (last.Kind is TokenKind.Comma && gap < 10) || gap <= 0 || (Speech.Fillers.Has(last.Key) && gap < 6)
            || (IsDescribing(tokens[verb]) && gap < 8) || IsPredicate(scene, tokens, Math.Max(end, verb + 1)) ? Tie.Close : Tie.Loose;
        return Attribution.Of(who, span, tie, false);
    }

    // أشارت إلى أن موكلها «تعرض لضغوط»: the words go on with a clause that another word has begun.
    private static bool IsPredicate(in Scene scene, List<Token> tokens, int from)
    {
        if (!tokens[^1].IsWord || scene.Inner.StartsWith("ال")) return false;
        for (var i = tokens.Count - 2; i >= from && i > tokens.Count - 6; i--)
            if (VerbFirstWords.IsThat(tokens[i])) return true;
        return false;
    }

    // ونقلت رويترز عن مصدر قوله: the source behind عن speaks.
    private Attribution? CitedSource(List<Token> tokens, int at)
    {
        if (!Speech.VerbEndings.Has(tokens[at].Key) || at + 3 < tokens.Count) return null;
        for (var i = at - 2; i > 0 && i > at - LongestSource; i--)
            if (tokens[i].Key is "عنه" or "عنها" or "عنهم") return Attribution.Of(Who.Unnamed, tokens[at].Span, Tie.Close, false);
            else if (Speech.NotVerbs.Has(tokens[i].Key)) return Attribution.Of(_names.Read(tokens, i + 1, false, out _), tokens[at].Span, Tie.Close, false);
        return null;
    }

    // وهي تشير: what the speaker does meanwhile is not the saying.
    private bool IsCircumstance(List<Token> tokens, int verb)
    {
        if (verb > 0 && (Speech.NotVerbs.Has(tokens[verb - 1].Key) || Speech.Stops.Has(tokens[verb].Key) && !VerbFirstWords.IsParticiple(tokens[verb]))) return true; // عدم ذكر اسمه, عقب
        // قالت مضيفة الطيران: right behind a verb the participle is its subject.
        if (verb > 0 && Speech.Titles.Has(tokens[verb].Key) && VerbAt(tokens[verb - 1]) is not null) return true;
        var isRelative = verb > 0 && tokens[verb - 1].Key is "الذي" or "التي" or "الذين" && tokens[verb + 1 < tokens.Count ? verb + 1 : verb].Kind is not TokenKind.Colon; // هيل الذي كشف الفضيحة
        if (verb == 0 || !isRelative && !Speech.Pronouns.Has(tokens[verb - 1].Key)) return false;
        for (var i = verb - 2; i >= 0; i--)
            if (VerbAt(tokens[i]) is not null) return true;
        return false;
    }

    // رُبى لندي أكدت أن: the subject stands first; قائلة: it belongs to an earlier verb.
    private Who SubjectBefore(List<Token> tokens, int verb)
    {
        if (verb == 0) return Who.Absent;
        if (Speech.Pronouns.Has(tokens[verb - 1].Key)) return Who.Unnamed;
        if (Speech.Topics.Has(tokens[0].Key) && _names.Read(tokens, 1, false, out _, verb) is { Subject: Subject.Named } topic) return topic; // أما فريدة
        for (var i = verb - 1; i >= 0; i--)
            if (VerbAt(tokens[i]) is not null && _names.Read(tokens, i + 1, !HasClause(tokens, i), out _) is { Subject: not Subject.Absent } earlier) return earlier;

        if (VerbAt(tokens[verb]) is { } span && span.Start > tokens[verb].Span.Start && tokens[verb].Key[0] is 'و' or 'ف') return ClauseSubject(tokens, verb); // ويضيف goes on

        if (VerbFirstWords.IsParticiple(tokens[verb]) && FirstSubject(tokens, verb) is { Subject: not Subject.Absent } main) return main;
        var start = verb;
        while (start > 0 && verb - start < 6 && tokens[start - 1].IsWord) start--;
        // ماريانا، مديرة المتحف، قالت: an apposition stands between.
        if (Apart(tokens, verb) is { Subject: Subject.Named } apart) return apart;
        while (start < verb && Speech.Fillers.Has(tokens[start].Key)) start++;
        // وجه رئيس الجمهورية كلمة قال فيها: a verb that the table does not know stands before the title.
        if (start + 1 < verb && !IsNominal(tokens[start]) && Speech.Titles.Has(tokens[start + 1].Key)) return _names.Read(tokens, start + 1, true, out _, verb);
        return start < verb && VerbAt(tokens[start]) is null ? _names.Read(tokens, start, false, out _, verb) : Who.Absent;
    }

    // ماريانا، مديرة المتحف، قالت; والده، الشاعر نزار العاني، كان يردد
    private Who Apart(List<Token> tokens, int verb)
    {
        var comma = verb - 1;
        while (comma > 0 && Speech.Fillers.Has(tokens[comma].Key)) comma--;
        if (comma < 2 || tokens[comma].Kind is not TokenKind.Comma) return Who.Absent;
        if (FirstSubject(tokens, verb) is { Subject: Subject.Named } first) return first;
        var inner = comma - 1;
        while (inner > 0 && tokens[inner].IsWord) inner--;
        return inner > 0 && tokens[inner].Kind is TokenKind.Comma && inner + 1 < comma ? _names.Read(tokens, inner + 1, false, out _, comma) : Who.Absent;
    }

    // ابتسم المخرج عصام رزق وقال: the clause before has the subject, though the table does not know its verb.
    private Who ClauseSubject(List<Token> tokens, int verb)
    {
        var start = verb;
        while (start > 0 && verb - start < LongestClause && tokens[start - 1].IsWord) start--;
        if (verb - start < 2 || IsNominal(tokens[start]) || Speech.Stops.Has(tokens[start].Key) || !IsNominal(tokens[start + 1])) return Who.Absent;
        return _names.Read(tokens, start + 1, true, out _, verb) is { Subject: Subject.Named } who ? who : Who.Absent;
    }

    // رحب المفوض …، معتبرا: the subject of a main verb that the table does not know, or one that stands first.
    private Who FirstSubject(List<Token> tokens, int verb)
    {
        var start = 0;
        while (start < verb && (!tokens[start].IsWord || Speech.Fillers.Has(tokens[start].Key))) start++;
        if (start >= verb || VerbAt(tokens[start]) is not null) return Who.Absent;
        var nominal = start > 0 || IsNominal(tokens[start])
            || tokens[verb - 1].Kind is TokenKind.Comma && !VerbFirstWords.IsParticiple(tokens[verb]);
        var verbal = nominal ? Who.Absent : _names.Read(tokens, start + 1, true, out _, verb);
        return verbal.Subject is not Subject.Absent ? verbal : _names.Read(tokens, start, false, out _, verb);
    }

    // اختصر المسألة بالقول: whatever the verb.
    private bool IsBySaying(Token token) => token.Key is "بالقول" || token.Key is ['ب', ..] && Speech.VerbEndings.Has(token.Key[1..]);

    private bool IsNominal(Token token) =>
        VerbFirstWords.IsDefinite(token) || Speech.Organisations.Has(token.Key) || Speech.Titles.Has(token.Key) || Speech.GivenNames.Has(token.Key);

    private Attribution ReadAfter(in Scene scene, List<Token> tokens)
    {
        var at = 0;
        while (at < tokens.Count && at < 2 && tokens[at].Kind is TokenKind.Comma or TokenKind.Break) at++;
        var manner = Speech.Fillers.PhraseAt(tokens, at);
        at += manner;
        if (at >= tokens.Count) return Attribution.None;
        if (SourceAt(tokens, at) is { } source)
        {
            var said = SaidAt(source.Tokens[source.At]); // بحسب ما قاله
            return Attribution.Of(_names.Read(source.Tokens, source.At + (said is null ? 0 : 1), false, out _), said, Tie.Close, true);
        }

        // «…»، وأضاف: what is glued to a conjunction tells of the words that follow.
        if (VerbAt(tokens[at]) is { } verb && verb.Start == tokens[at].Span.Start)
            return Attribution.Of(_names.Read(tokens, at + 1, TakesObject(tokens, at), out _), verb, Tie.Close, true);
        // هذا ما أكدته رئيسة المنظمة
        for (var i = 0; i < tokens.Count - 2 && i < LongestRelative; i++)
            if (tokens[i].Key is "ما" && SaidAt(tokens[i + 1]) is { } told) return Attribution.Of(_names.Read(tokens, i + 2, false, out _), told, Tie.Close, true);
        // هكذا بدأ القبطان: whatever the verb, the words are what was said.
        if (manner > 0 && tokens[at - manner].Key is ("هكذا" or "بهذه") && tokens[at].IsWord && !IsNominal(tokens[at]) && _names.Read(tokens, at + 1, true, out _) is { Subject: Subject.Named } who)
            return Attribution.Of(who, tokens[at].Span, Tie.Close, true);
        for (var i = at + 1; i < Math.Min(tokens.Count, at + 5) && at > 0 && tokens[i].IsWord; i++)
            if (VerbAt(tokens[i]) is { } late && !tokens[i].Key.StartsWith('و')) return Attribution.Of(SubjectBefore(tokens[at..], i - at), late, Tie.Close, true);
        return Attribution.None;
    }

    /// <summary>The verb in a word, without a glued و or ف; with its object when it describes: وصفه.</summary>
    private TextSpan? VerbAt(Token token)
    {
        if (!token.IsWord) return null;
        if (IsVerb(token.Key)) return token.Span;
        var glued = token.Key.Length > 2 && token.Key[0] is 'و' or 'ف' && IsVerb(token.Key[1..]);
        return glued ? new(token.Span.Start + 1, token.Span.Length - 1) : null;
    }

    private bool IsVerb(string key) =>
        Speech.Verbs.Has(key) || Speech.DescribingVerbs.Has(key) || (ObjectEnding(key) is > 0 and var ending && Speech.DescribingVerbs.Has(key[..^ending]));

    // قاله, ذكرته: the verb with what was said as its object.
    private TextSpan? SaidAt(Token token) =>
        VerbAt(token) ?? (ObjectEnding(token.Key) is > 0 and var ending && Speech.Verbs.Has(token.Key[..^ending]) ? token.Span : null);

    private static int ObjectEnding(string key) => key switch { [_, _, _, .., 'ه', 'ا' or 'م'] => 2, [_, _, _, .., 'ه'] => 1, _ => 0 };

    // أخبر الجيولوجي إسحاق فولر الطلاب; اعتبر النائب أن has a clause for its object.
    private bool TakesObject(List<Token> tokens, int verb)
    {
        var key = tokens[verb].Key;
        return IsDescribing(tokens[verb]) && !HasClause(tokens, verb) || Speech.AddressingVerbs.Has(key)
            || (key.Length > 3 && key[0] is 'و' or 'ف' && Speech.AddressingVerbs.Has(key[1..]));
    }

    private bool HasClause(List<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count && VerbAt(tokens[i]) is null; i++)
            if (VerbFirstWords.IsThat(tokens[i])) return tokens[i].Key[0] != 'ب' && tokens[i - 1].Key is not ("من" or "على" or "عن");
        return false;
    }

    private bool IsDescribing(Token token) => Speech.DescribingVerbs.Has(token.Key) || (token.Key.Length > 2 && Speech.DescribingVerbs.Has(token.Key[1..]));

    /// <summary>"According to" at a token, and the token that its source starts with, freed of a glued ل.</summary>
    private (List<Token> Tokens, int At)? SourceAt(List<Token> tokens, int at)
    {
        var length = Speech.SourceBefore.PhraseAt(tokens, at);
        if (length == 0 && tokens[at].Key.StartsWith('و') && tokens[at].Key.Length > 1) length = Speech.SourceBefore.PhraseAt(tokens, at, tokens[at].Key[1..]);
        if (length == 0) return null;
        var next = at + length;
        if (next >= tokens.Count || !tokens[next].IsWord) return null;
        var word = tokens[next - 1].Key;
        var takesPreposition = Speech.Particles.Has(word) || (word[0] == 'و' && Speech.Particles.Has(word[1..]));
        return takesPreposition && tokens[next].Key is ['ل', _, _, ..] ? (VerbFirstWords.Freed(tokens, next, Speech), next) : (tokens, next);
    }
}
