using ClaimTrail.Quotations.People.Sounds;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Korean subjects: words with a subject particle, their titles left out.</summary>
internal sealed partial class VerbLastNames(SpeechTable speech)
{
    private const int LongestForeignName = 3;
    private const int LongestQuotedName = 16;

    /// <summary>In syllables; a word like a foreign name that is longer is a company.</summary>
    private const int LongestSurname = 5;

    // How sure a subject is: a source, a topic, another subject; and what a name adds that shows as one.
    private const int SourcePoints = 6;
    private const int TopicPoints = 2;
    private const int SubjectPoints = 1;
    private const int SurePoints = 4;

    /// <summary>Who the best subject of a clause is; the later of two equals.</summary>
    /// <param name="tokens">The clause.</param>
    /// <param name="isToldOn">Whether another tells that it was said, so that of those sure to be somebody the last
    /// said it: 대변인은 한소라 장관이 “…”고 말했다고 전했다.</param>
    public Who Best(in Clause tokens, bool isToldOn = false)
    {
        var (best, score) = (Who.Absent, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord) continue;
            var (who, points) = Candidate(tokens, i);
            if (who.Subject is Subject.Absent || points < score) continue;
            // 한빛통신에 따르면 한소라 장관은: whoever is sure to stand behind a source says it.
            (best, score) = (who, points < SourcePoints && !isToldOn ? points : Math.Min(points, SurePoints));
        }

        return best;
    }

    /// <summary>The only name of a clause that a title, a surname or an organisation's word makes sure; null when it
    /// has none or several.</summary>
    public TextSpan? OnlySure(in Clause tokens)
    {
        TextSpan? only = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord
                || Candidate(tokens, i) is not { Who.Name: { } name, Points: >= SurePoints }) continue;
            if (only is not null) return null;
            only = name;
        }

        return only;
    }

    /// <summary>The name that a clause consists of, with its titles and without a particle: 한지우 선장; null when it is
    /// none.</summary>
    public TextSpan? Alone(in Clause tokens)
    {
        var last = tokens.Count - 1;
        if (last == 0 && NameBeforeStroke(tokens) is { } before) return before;
        if (last == 0 && IsInitials(tokens.Word(0))) return tokens[0].Span;
        if (last is < 0 or > LongestForeignName || !ArePossiblyNames(tokens)) return null;
        if (last > 0 && (IsTitle(tokens.Word(last), tokens[last].Key) || speech.TitleSuffixes.Has(tokens[last])))
            return BeforeTitle(tokens, last - 1).Name;
        var isTitled = last > 0 && speech.Titles.Has(tokens[last - 1]);
        if (isTitled || IsNative(tokens.Word(last)) || (last == 0 && IsBody(tokens.Word(0)))) return tokens[last].Span;
        if (last == 0 || !HaveForeignSound(tokens)) return null;
        return tokens.Span(speech.Titles.Has(tokens[0]) ? 1 : 0, last + 1);
    }

    // [한소라/소비자 : “…”]
    private TextSpan? NameBeforeStroke(in Clause tokens)
    {
        var length = tokens.Word(0).IndexOf('/');
        return length > 0 && IsNative(tokens.Word(0)[..length]) ? new(tokens[0].Span.Start, length) : null;
    }

    // WHO “…”
    private static bool IsInitials(ReadOnlySpan<char> word) =>
        word.Length is > 2 and < 6 && !word.ContainsAnyExcept(Script.Capitals);

    private bool ArePossiblyNames(in Clause tokens)
    {
        foreach (ref readonly var token in tokens.Tokens)
            if (!token.IsWord || !IsPossiblyName(token)) return false;
        return true;
    }

    private bool HaveForeignSound(in Clause tokens)
    {
        foreach (ref readonly var token in tokens.Tokens)
            if (HasForeignSound(token.Key)) return true;
        return false;
    }

    private bool IsPossiblyName(in Token token) =>
        !speech.Pronouns.Has(token) && !speech.Indefinites.Has(token) && !speech.NotNames.Has(token);

    private (Who Who, int Points) Candidate(in Clause tokens, int at)
    {
        var word = tokens.Word(at);
        if (IsSource(tokens, at)) return Judge(tokens, at, word.Length - 1, SourcePoints);
        var ofDelegate = speech.Forms.Possessives.SuffixOf(word) is > 0 && at + 1 < tokens.Count
            && speech.Delegates.IsPrefixOf(tokens.Word(at + 1));
        if (ofDelegate && word.Length > 1) return Judge(tokens, at, word.Length - 1, TopicPoints);
        // 탁하람(22)의 목소리
        if (ofDelegate && IsBehindBracket(tokens, at))
            return Judge(tokens, at - 1, tokens[at - 1].Span.Length, TopicPoints);

        // 한소라 역시
        if (at > 0 && speech.Forms.TopicWords.Has(tokens[at]) && Adjoins(tokens, at) && tokens[at - 1].IsWord)
            return Judge(tokens, at - 1, tokens[at - 1].Span.Length, TopicPoints) is { Points: >= SurePoints } likewise
                ? likewise
                : default;
        if (IsAdverbial(word) || (speech.Forms.HelpedEndings.IsSuffixOf(word) && !IsBody(word))) return default;
        var particle = speech.Particles.SuffixOf(word);
        var isTopic = speech.Forms.TopicEndings.IsSuffixOf(word);
        if (particle == word.Length)
        {
            // 넷플릭스(NETFLIX)가: the particle stands behind the bracket.
            if (IsBehindBracket(tokens, at))
                return Judge(tokens, at - 1, tokens[at - 1].Span.Length, isTopic ? TopicPoints : SubjectPoints);
            // 외신 ‘더 하버’는: so it does behind quotation marks.
            return IsBehindMarks(tokens, at) ? (Who.Named(tokens[at - 1].Inner!.Value), SurePoints) : default;
        }

        // 기관평가(2013년): behind a word that brackets follow stands its particle.
        var isNone = particle == 0 || EndsAsTopic(tokens, at)
            || (!isTopic && (IsSubordinate(tokens, at) || OpensBracket(tokens, at)));
        if (isNone) return default;
        return Judge(tokens, at, word.Length - particle, isTopic
            || particle > 1 ? TopicPoints : SubjectPoints);
    }

    // 질문에는, 앞으로도, 인터뷰에서는: where and how, not who; but a body speaks in 한빛은행에서는.
    private bool IsAdverbial(ReadOnlySpan<char> word)
    {
        var topic = speech.Forms.TopicEndings.SuffixOf(word);
        if (topic == 0 || !speech.Forms.AdverbialEndings.IsSuffixOf(word[..^topic])) return false;
        var particle = speech.Particles.SuffixOf(word);
        return particle == topic || !IsBody(word[..^particle]);
    }

    private static bool IsBehindBracket(in Clause tokens, int at) =>
        at > 0 && tokens[at - 1].IsWord && OpensBracket(tokens, at - 1);

    // 김하은 대표가: the name before an office ends as a topic does.
    private bool EndsAsTopic(in Clause tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Span.Length == 3 && IsTopicLike(tokens, at)
            && speech.Titles.PrefixOf(tokens.Word(at + 1)) > 1;

    private static bool OpensBracket(in Clause tokens, int at) =>
        tokens[at].Span.End < tokens.Text.Length && tokens.Text[tokens[at].Span.End] == '(';

    private static bool IsBehindMarks(in Clause tokens, int at) =>
        at > 0 && tokens[at - 1] is { Inner.Length: > 0 and < LongestQuotedName } quoted
            && quoted.Span.End == tokens[at].Span.Start;

    // 동해수산에 따르면
    private bool IsSource(in Clause tokens, int at) =>
        tokens[at].Key.Length > 1 && speech.Forms.SourceEndings.IsSuffixOf(tokens[at].Key)
        && at + 1 < tokens.Count && speech.SourceAfter.Has(tokens[at + 1]);

    // 한지우 선장이 출항을 미룬 것에 대해, 미루자: the subject of a clause that ends before the words does not say them.
    private bool IsSubordinate(in Clause tokens, int at)
    {
        for (var i = at + 1; i < tokens.Count && tokens[i].IsWord; i++)
        {
            var isDescribed = i > at + 1 && IsDescribing(tokens, i - 1);
            if (isDescribed && speech.Forms.ClauseNouns.Has(tokens[i]) || EndsClause(tokens, i)) return true;
            // 외교부가 장관이 온 것에 대해: it is the later one's clause.
            if (IsOfficeSubject(tokens, i)) return false;
            // 중국이 보낸 배에 대해
            if (i == at + 3 && speech.Forms.About.Has(tokens[i]) && IsDescribing(tokens, at + 1)) return true;
        }

        return false;
    }

    private bool IsOfficeSubject(in Clause tokens, int at)
    {
        var word = tokens.Word(at);
        return speech.Particles.SuffixOf(word) == 1 && !speech.Forms.TopicEndings.IsSuffixOf(word)
            && IsTitle(word[..^1], WordKey.Of(word[..^1]));
    }

    // 보낸, 쏜, and not 최근.
    private bool IsDescribing(in Clause tokens, int at) =>
        HangulSound.EndsInNasalOrLiquid(tokens.Word(at)) && !speech.NotNames.Has(tokens[at]);

    private bool EndsClause(in Clause tokens, int at) =>
        speech.Forms.ClauseEndings.IsSuffixOf(tokens.Word(at)) && !IsPersonWord(tokens[at]);

    private bool IsPersonWord(in Token token) =>
        speech.Titles.IsSuffixOf(token.Key) || speech.Indefinites.IsSuffixOf(token.Key)
            || speech.NotNames.Has(token);

    private (Who Who, int Points) Judge(in Clause tokens, int at, int length, int points)
    {
        var start = tokens[at].Span.Start;
        var stem = tokens.Text.AsSpan(start, length);
        if (stem.IsEmpty) return default;
        var key = WordKey.Of(stem);
        if (speech.Pronouns.Has(key)) return (Who.Unnamed, points + 3);
        if (speech.Indefinites.Has(key) || IsPlural(stem)) return (Who.Unnamed, points + 2);
        if (speech.NotNames.Has(key) || speech.Stops.SuffixOf(stem) == length) return default;
        if (IsNumberOf(stem)) return (Who.Unnamed, points);

        var afterTitle = at > 0 && Adjoins(tokens, at) && tokens[at - 1].IsWord && speech.Titles.Has(tokens[at - 1]);
        if (IsDoing(key) && !(afterTitle && IsNative(stem))) return default;
        if (IsTitle(stem, key) || speech.TitleSuffixes.Has(key) || speech.Delegates.Has(key))
            return (BeforeTitle(tokens, at - 1), points + 3);
        var suffix = speech.TitleSuffixes.SuffixOf(stem);
        if (suffix > 0 && suffix < length) return (Who.Named(new(start, length - suffix)), points + 3);

        var isPerson = IsNative(stem) && !IsLast(tokens, at);
        var isOrganisation = IsBody(stem) || Script.IsAlphabetic(stem[0]);
        var isShort = length == 1 && !afterTitle;
        // 엘레나 박은
        if (isShort && !(speech.Surnames.IsPrefixOf(stem) && at > 0 && IsBare(tokens, at - 1))) return default;
        var isWhole = isPerson || afterTitle
            || (isOrganisation && speech.Organisations.SuffixOf(stem) < length && !IsBranch(tokens, at, stem));
        var name = isWhole ? new TextSpan(start, length) : Extend(tokens, at, length);
        var isLong = name.Length > length;
        var isSure = afterTitle || isPerson || isOrganisation || (isLong && TitleBefore(tokens, name));
        // Endings other than the topic's mark many things that do not speak.
        if (isSure) return (Who.Named(name), points + (afterTitle || isLong ? 3 : 2));
        var isSubject = points >= TopicPoints || at == tokens.Count - 1 || speech.Verbs.IsPrefixOf(tokens.Word(at + 1));
        return isSubject && !IsOurs(tokens, name.Start) ? (Who.Named(name), points) : default;
    }

    // 한빛노조 서울본부: a branch behind the body that it is of.
    private bool IsBranch(in Clause tokens, int at, ReadOnlySpan<char> stem) =>
        at > 0 && speech.Forms.Branches.IsSuffixOf(stem) && IsBare(tokens, at - 1) && IsBody(tokens.Word(at - 1));

    // 160여명: so many of them.
    private bool IsNumberOf(ReadOnlySpan<char> stem) =>
        char.IsAsciiDigit(stem[0]) && Script.IsHangul(stem[^1]) && !IsBody(stem);

    private bool IsPlural(ReadOnlySpan<char> word) => speech.Forms.Plurals.IsSuffixOf(word);

    private bool IsBody(ReadOnlySpan<char> word) => speech.Organisations.IsSuffixOf(word);

    // 재난안전과장: a title that its office is written onto.
    private bool IsTitle(ReadOnlySpan<char> word, string key) =>
        speech.Titles.Has(key)
        || (!IsNative(word) && speech.Titles.SuffixOf(word) is > 1 and var suffix && word.Length - suffix > 1);

    // 일하는, 있는: what somebody does, not who.
    private bool IsDoing(string key) => key.Length > 1 && speech.Forms.Doing.IsSuffixOf(key);

    private bool TitleBefore(in Clause tokens, TextSpan name)
    {
        foreach (ref readonly var token in tokens.Tokens)
            if (token.Span.End == name.Start - 1 && speech.Titles.Has(token)) return true;
        return false;
    }

    /// <summary>The name before a title: 한지우 선장, 브라이언 크랜스턴 배우.</summary>
    private Who BeforeTitle(in Clause tokens, int at)
    {
        if (HalfNameAt(tokens, at) is { } half) return half;
        at = SkipTitles(tokens, at);
        while (FirstOfTwoOffices(tokens, at) is > 0 and var first) at = SkipTitles(tokens, first - 1);
        if (StateBehindName(tokens, at) is > 0 and var state) return Who.Named(NameOfState(tokens, state - 1));
        if (at < 0 || !tokens[at].IsWord || !Adjoins(tokens, at + 1)) return Who.Unnamed;
        if (ForeignHolder(tokens, at) is { } foreign) return Who.Named(foreign);
        if (BehindLetters(tokens, at) is > 0 and var last)
            return Who.Named(Extend(tokens, last, tokens[last].Span.Length));
        // 홍예린 씨의 어머니
        if (tokens[at].Key.Length > 1 && speech.Forms.Possessives.IsSuffixOf(tokens[at].Key)) return Who.Unnamed;
        if (BeforeOffice(tokens, at) is var holder && holder < at)
        {
            var span = tokens[holder].Span;
            return Who.Named(IsNative(tokens.Word(holder)) ? span : Extend(tokens, holder, span.Length));
        }

        // 조 바이든 미국 대통령, 이재명 더불어민주당 대표: the office stands between name and title, but not before 씨.
        var isRole = at + 1 < tokens.Count && !speech.TitleSuffixes.IsPrefixOf(tokens.Word(at + 1))
            && !speech.Delegates.IsPrefixOf(tokens.Word(at + 1));
        var isCourtesy = at + 1 < tokens.Count && speech.TitleSuffixes.IsPrefixOf(tokens.Word(at + 1))
            && IsNative(tokens.Word(at));
        var name = isCourtesy ? at : SkipOffice(tokens, at);
        var word = tokens.Word(name);
        if (name < at && IsNative(word)) return Who.Named(WithSurname(tokens, name));
        var key = tokens[name].Key;
        if (!IsPossiblyName(tokens[name]) || speech.OfficePrepositions.Has(key)) return Who.Unnamed;
        if (!IsNative(word) && IsNoName(tokens, name)) return Who.Unnamed;
        if (IsNative(word) && !IsLast(tokens, name)) return Who.Named(WithSurname(tokens, name));
        if (isRole && IsBody(word) && (name == 0 || !IsBare(tokens, name - 1))) return Who.Unnamed; // 한빛초등학교 교장
        var own = Extend(tokens, name, word.Length);
        return IsOurs(tokens, own.Start) ? Who.Unnamed : Who.Named(own);
    }

    // 우리 팀 촬영 PD: what is ours has no name.
    private bool IsOurs(in Clause tokens, int start)
    {
        foreach (ref readonly var token in tokens.Tokens)
            if (token.Span.Start <= start && start - token.Span.End <= 1 && speech.Forms.Ours.Has(token)) return true;
        return false;
    }

    private bool IsNoName(in Clause tokens, int at)
    {
        var word = tokens.Word(at);
        if (IsPlural(word)) return true;
        return word.Length > 1 ? speech.Stops.IsSuffixOf(word) && !IsForeignEnding(tokens, at)
            : !speech.Surnames.IsPrefixOf(word) && (at == 0 || !IsBare(tokens, at - 1));
    }

    // 배우 셀레나 오르테: behind a title and another word, what looks like a whole name is the end of one.
    private bool IsLast(in Clause tokens, int at) =>
        at > 1 && IsBare(tokens, at - 1) && tokens[at - 1].Span.Length > 1 && Adjoins(tokens, at - 1)
        && speech.Titles.Has(tokens[at - 2]) && !IsNative(tokens.Word(at - 1)) && !IsBody(tokens.Word(at - 1));

    // 제인 모로: a foreign name may end as a noun with a particle does.
    private bool IsForeignEnding(in Clause tokens, int at) =>
        tokens[at].Key.Length is 2 or 3 && speech.Forms.AsParticles.IsSuffixOf(tokens[at].Key)
        && at > 0 && tokens[at - 1].Span.Length < 5 && IsBare(tokens, at - 1);

    // 마리아 곤살베스 유니온재단, 제니퍼 로: more of the name follows, though its first word looks like a whole one.
    private bool IsForeign(in Clause tokens, int name, int office)
    {
        if (tokens[office].Span.Length == 1) return true;
        var isBody = IsBody(tokens.Word(office));
        if (name == office - 1)
            return !isBody && tokens[office].Span.Length <= LongestSurname && HasForeignSound(tokens[office].Key);
        return name == office - 2 && isBody && !IsBody(tokens.Word(name + 1));
    }

    // 브라이언 크랜스턴: foreign names are several words, none with an ending.
    private TextSpan Extend(in Clause tokens, int at, int length)
    {
        var first = at;
        while (first > 0 && at - first < LongestForeignName - 1 && IsBare(tokens, first - 1)) first--;
        if (first == at && IsShortForename(tokens, at)) first--;
        var start = tokens[first].Span.Start;
        return new(start, tokens[at].Span.Start + length - start);
    }

    // 총리 카를 브란트: between a title and a name, what ends as a particle does is of the name.
    private bool IsShortForename(in Clause tokens, int at) =>
        at > 1 && tokens[at - 1] is { IsWord: true, Span.Length: < 4 } word && Adjoins(tokens, at)
            && Adjoins(tokens, at - 1)
        && speech.Titles.Has(tokens[at - 2]) && !speech.Titles.Has(word.Key) && !speech.NotNames.Has(word.Key);

    private bool IsBare(in Clause tokens, int at)
    {
        if (!tokens[at].IsWord || !Adjoins(tokens, at + 1) || EndsClause(tokens, at) || IsTold(tokens, at))
            return false;
        var word = tokens.Word(at);
        var key = tokens[at].Key;
        return !IsTitle(word, key) && !char.IsDigit(word[0]) && !speech.Stops.IsSuffixOf(word)
            && !speech.Verbs.IsPrefixOf(word)
            && !speech.NotNames.Has(key) && !speech.OfficePrepositions.Has(key) && !speech.Indefinites.Has(key)
            && !speech.Delegates.Has(key);
    }

    // “…”라고 우기니 “…”: behind the particle of the words before stands their verb.
    private bool IsTold(in Clause tokens, int at) =>
        at == 1 && tokens[0].Span.Start == tokens.Zone.Start && speech.QuoteEndings.Has(tokens[0]);

    // One blank apart, or a bracket: 김덕수(67) 씨.
    private static bool Adjoins(in Clause tokens, int at)
    {
        if (at >= tokens.Count || at == 0) return false;
        var gap = tokens[at].Span.Start - tokens[at - 1].Span.End;
        var sign = tokens.Text[tokens[at - 1].Span.End];
        return (gap == 1 && char.IsWhiteSpace(sign)) || (gap is > 2 and < 30 && sign == '(');
    }

    // 한지우: a surname and two syllables.
    private bool IsNative(ReadOnlySpan<char> stem)
    {
        if (stem.Length is not (3 or 4) || !Script.IsHangul(stem[^1])) return false;
        var surname = speech.Surnames.PrefixOf(stem);
        var isName = stem.Length - surname == 2 || (surname == 2 && stem.Length == 3);
        return isName && !IsBody(stem) && !HasForeignSound(stem[1..]);
    }

    // 제니퍼, 피에르: signs that Korean given names do not have.
    private bool HasForeignSound(ReadOnlySpan<char> word) => speech.ForeignSounds.IndexIn(word) >= 0;
}
