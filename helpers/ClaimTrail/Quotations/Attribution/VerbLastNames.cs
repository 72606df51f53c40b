using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Korean subjects: words with a subject particle, their titles left out.</summary>
internal sealed class VerbLastNames(SpeechTable speech)
{
    private const int LongestForeignName = 3;
    private const int LongestQuotedName = 16;

    /// <summary>Who the best subject of a zone is; the later of two equals.</summary>
    public Who Best(string text, IReadOnlyList<Token> tokens)
    {
        var (best, score) = (Who.Absent, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord) continue;
            var (who, points) = Candidate(text, tokens, i);
            if (who.Subject is not Subject.Absent && points >= score) (best, score) = (who, points);
        }

        return best;
    }

    /// <summary>The names of a zone that a title, a surname or an organisation's word makes sure.</summary>
    public IEnumerable<TextSpan> Sure(string text, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord) continue;
            var (who, points) = Candidate(text, tokens, i);
            if (who.Name is { } name && points >= 4) yield return name;
        }
    }

    private (Who Who, int Points) Candidate(string text, IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Span.Of(text);
        if (IsSource(tokens, at)) return Judge(text, tokens, at, word.Length - 1, 6);
        if (word.Length > 1 && word[^1] == '의' && at + 1 < tokens.Count && speech.Delegates.PrefixOf(tokens[at + 1].Span.Of(text)) > 0)
            return Judge(text, tokens, at, word.Length - 1, 2);
        // 탁하람(22)의 목소리
        if (word is "의" && IsBehindBracket(text, tokens, at) && at + 1 < tokens.Count && speech.Delegates.PrefixOf(tokens[at + 1].Span.Of(text)) > 0)
            return Judge(text, tokens, at - 1, tokens[at - 1].Span.Length, 2);

        var particle = speech.Particles.SuffixOf(word);
        // 넷플릭스(NETFLIX)가: the particle stands behind the bracket.
        if (particle == word.Length && IsBehindBracket(text, tokens, at))
            return Judge(text, tokens, at - 1, tokens[at - 1].Span.Length, word[^1] is '은' or '는' or '도' ? 2 : 1);
        // 외신 ‘더 하버’는: so it does behind quotation marks.
        if (particle == word.Length && at > 0 && tokens[at - 1] is { Kind: TokenKind.Quoted, Inner: { Length: < LongestQuotedName } inner } quoted && quoted.Span.End == tokens[at].Span.Start)
            return (Who.Named(inner), 4);
        if (particle == 0 || particle >= word.Length) return default;
        var isTopic = word[^1] is '은' or '는' or '도' || particle > 1;
        return Judge(text, tokens, at, word.Length - particle, isTopic ? 2 : 1);
    }

    private static bool IsBehindBracket(string text, IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].IsWord && tokens[at - 1].Span.End < text.Length && text[tokens[at - 1].Span.End] == '(';

    // 동해수산에 따르면
    private bool IsSource(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Key is [_, .., '에'] && at + 1 < tokens.Count && speech.SourceAfter.Has(tokens[at + 1].Key);

    private (Who Who, int Points) Judge(string text, IReadOnlyList<Token> tokens, int at, int length, int points)
    {
        var stem = text.AsSpan(tokens[at].Span.Start, length);
        if (stem.IsEmpty) return default;
        var key = WordKey.Of(stem);
        if (speech.Pronouns.Has(key)) return (Who.Unnamed, points + 3);
        if (speech.Indefinites.Has(key) || stem[^1] == '들') return (Who.Unnamed, points + 2);
        if (speech.NotNames.Has(key) || speech.Stops.SuffixOf(stem) == length) return default;

        var afterTitle = at > 0 && Adjoins(text, tokens, at) && tokens[at - 1].IsWord && speech.Titles.Has(tokens[at - 1].Key);
        if (IsDoing(key) && !(afterTitle && IsNative(stem))) return default;
        if (IsTitle(stem, key) || speech.TitleSuffixes.Has(key) || speech.Delegates.Has(key)) return (BeforeTitle(text, tokens, at - 1), points + 3);
        var suffix = speech.TitleSuffixes.SuffixOf(stem);
        if (suffix > 0 && suffix < length) return (Who.Named(new(tokens[at].Span.Start, length - suffix)), points + 3);

        var isPerson = IsNative(stem) && !IsLast(text, tokens, at);
        var isOrganisation = speech.Organisations.SuffixOf(stem) > 0 || Script.IsAlphabetic(stem[0]);
        var isShort = length == 1 && !afterTitle;
        if (isShort && !(speech.Surnames.PrefixOf(stem) > 0 && at > 0 && IsBare(text, tokens, at - 1))) return default; // 엘레나 박은
        var name = isPerson || (isOrganisation && speech.Organisations.SuffixOf(stem) < length) || afterTitle
            ? new TextSpan(tokens[at].Span.Start, length)
            : Extend(text, tokens, at, length);
        var isLong = name.Length > length;
        var sure = afterTitle || isPerson || isOrganisation || (isLong && TitleBefore(tokens, name));
        // Endings other than the topic's mark many things that do not speak.
        return sure ? (Who.Named(name), points + (afterTitle || isLong ? 3 : 2)) : points >= 2 || at == tokens.Count - 1 ? (Who.Named(name), points) : default;
    }

    // 재난안전과장: a title that its office is written onto.
    private bool IsTitle(ReadOnlySpan<char> word, string key) =>
        speech.Titles.Has(key) || (!IsNative(word) && speech.Titles.SuffixOf(word) is > 1 and var suffix && word.Length - suffix > 1);

    // 일하는, 있는: what somebody does, not who.
    private static bool IsDoing(string key) => key.Length > 1 && key[^1] is '하' or '되' or '있' or '없';

    private bool TitleBefore(IReadOnlyList<Token> tokens, TextSpan name)
    {
        foreach (var token in tokens)
            if (token.Span.End < name.Start && name.Start - token.Span.End <= 1 && speech.Titles.Has(token.Key)) return true;
        return false;
    }

    /// <summary>The name before a title: 한지우 선장, 브라이언 크랜스턴 배우.</summary>
    private Who BeforeTitle(string text, IReadOnlyList<Token> tokens, int at)
    {
        while (at >= 0 && tokens[at].IsWord && Adjoins(text, tokens, at + 1) && speech.Titles.Has(tokens[at].Key)) at--;
        if (at < 0 || !tokens[at].IsWord || !Adjoins(text, tokens, at + 1)) return Who.Unnamed;
        if (tokens[at].Key is [_, .., '의']) return Who.Unnamed; // 홍예린 씨의 어머니
        if (BeforeOffice(text, tokens, at) is var holder && holder < at)
        {
            var own = tokens[holder].Span.Of(text);
            return Who.Named(IsNative(own) ? tokens[holder].Span : Extend(text, tokens, holder, own.Length));
        }

        // 조 바이든 미국 대통령, 이재명 더불어민주당 대표: the office stands between name and title, but not before 씨.
        var isCourtesy = at + 1 < tokens.Count && speech.TitleSuffixes.PrefixOf(tokens[at + 1].Span.Of(text)) > 0 && IsNative(tokens[at].Span.Of(text));
        var name = isCourtesy ? at : SkipOffice(text, tokens, at);
        if (name < at && IsNative(tokens[name].Span.Of(text))) return Who.Named(tokens[name].Span);
        at = name;
        var word = tokens[at].Span.Of(text);
        if (speech.Indefinites.Has(tokens[at].Key) || speech.NotNames.Has(tokens[at].Key) || speech.Pronouns.Has(tokens[at].Key)) return Who.Unnamed;
        if (!IsNative(word) && ((word.Length > 1 && speech.Stops.SuffixOf(word) > 0 && !IsForeignEnding(text, tokens, at)) || word[^1] is '들' || (word.Length < 2 && speech.Surnames.PrefixOf(word) == 0 && (at == 0 || !IsBare(text, tokens, at - 1))))) return Who.Unnamed;
        return Who.Named(IsNative(word) && !IsLast(text, tokens, at) ? tokens[at].Span : Extend(text, tokens, at, word.Length));
    }

    // 배우 셀레나 오르테: behind a title and another word, what looks like a whole name is the end of one.
    private bool IsLast(string text, IReadOnlyList<Token> tokens, int at) =>
        at > 1 && IsBare(text, tokens, at - 1) && tokens[at - 1].Span.Length > 1 && Adjoins(text, tokens, at - 1) && speech.Titles.Has(tokens[at - 2].Key)
        && !IsNative(tokens[at - 1].Span.Of(text)) && speech.Organisations.SuffixOf(tokens[at - 1].Span.Of(text)) == 0;

    // 이한별 전 장관, 엘라 모로 주한 대사: a small word opens the office.
    private int BeforeOffice(string text, IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at; i > 0 && i > at - 3 && Adjoins(text, tokens, i); i--)
            if (speech.OfficePrepositions.Has(tokens[i].Key) && tokens[i - 1].IsWord) return i - 1;
        return at;
    }

    // 제인 모로: a foreign name may end as a noun with a particle does.
    private bool IsForeignEnding(string text, IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Key is [_, '로'] or [_, _, '로'] && at > 0 && tokens[at - 1].Span.Length < 5 && IsBare(text, tokens, at - 1);

    private int SkipOffice(string text, IReadOnlyList<Token> tokens, int at)
    {
        var first = at;
        var isBody = speech.Organisations.SuffixOf(tokens[at].Span.Of(text)) > 0;
        while (first > 0 && at - first < 3 && (IsBare(text, tokens, first - 1) || (isBody && first == at && IsTopicLike(text, tokens, at - 1)))) first--;
        for (var i = first; i < at; i++)
            if (IsNative(tokens[i].Span.Of(text)) && !IsForeign(text, tokens, i, at)) return i;
        var isOffice = isBody && first < at;
        return isOffice || at - first == 2 ? at - 1 : at;
    }

    // 구하은 새벽출판사 대표: a given name that ends as a topic does.
    private bool IsTopicLike(string text, IReadOnlyList<Token> tokens, int at) =>
        tokens[at].IsWord && tokens[at].Key is [_, _, '은'] && Adjoins(text, tokens, at + 1) && IsNative(tokens[at].Span.Of(text));

    // 마리아 곤살베스 유니온재단, 제니퍼 로: more of the name follows, though its first word looks like a whole one.
    private bool IsForeign(string text, IReadOnlyList<Token> tokens, int name, int office) =>
        tokens[office].Span.Length == 1 || (name == office - 1 && HasForeignSound(tokens[office].Key) && speech.Organisations.SuffixOf(tokens[office].Span.Of(text)) == 0) || name == office - 2 && speech.Organisations.SuffixOf(tokens[name + 1].Span.Of(text)) == 0 && speech.Organisations.SuffixOf(tokens[office].Span.Of(text)) > 0;

    // 브라이언 크랜스턴: foreign names are several words, none with an ending.
    private TextSpan Extend(string text, IReadOnlyList<Token> tokens, int at, int length)
    {
        var first = at;
        while (first > 0 && at - first < LongestForeignName - 1 && IsBare(text, tokens, first - 1)) first--;
        // 총리 카를 브란트: between a title and a name, what ends as a particle does is of the name.
        if (first == at && at > 1 && tokens[at - 1] is { IsWord: true, Span.Length: < 4 } && Adjoins(text, tokens, at) && Adjoins(text, tokens, at - 1)
            && speech.Titles.Has(tokens[at - 2].Key) && !speech.Titles.Has(tokens[at - 1].Key) && !speech.NotNames.Has(tokens[at - 1].Key)) first--;
        var start = tokens[first].Span.Start;
        return new(start, tokens[at].Span.Start + length - start);
    }

    private bool IsBare(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (!tokens[at].IsWord || !Adjoins(text, tokens, at + 1)) return false;
        var word = tokens[at].Span.Of(text);
        var key = tokens[at].Key;
        return !IsTitle(word, key) && !speech.NotNames.Has(key) && !speech.OfficePrepositions.Has(key) && !speech.Indefinites.Has(key) && !speech.Delegates.Has(key)
            && speech.Stops.SuffixOf(word) == 0 && !char.IsDigit(word[0]) && speech.Verbs.PrefixOf(word) == 0;
    }

    // One blank apart, or a bracket: 김덕수(67) 씨.
    private static bool Adjoins(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || at == 0) return false;
        var gap = tokens[at].Span.Start - tokens[at - 1].Span.End;
        return (gap == 1 && char.IsWhiteSpace(text[tokens[at - 1].Span.End])) || (gap is > 2 and < 30 && text[tokens[at - 1].Span.End] == '(');
    }

    // 한지우: a surname and two syllables.
    private bool IsNative(ReadOnlySpan<char> stem) =>
        stem.Length is 3 or 4 && speech.Surnames.PrefixOf(stem) is var surname && (stem.Length - surname == 2 || (surname == 2 && stem.Length == 3)) && Script.IsHangul(stem[^1])
        && speech.Organisations.SuffixOf(stem) == 0 && !HasForeignSound(stem[1..]);

    // 제니퍼, 피에르: signs that Korean given names do not have.
    private bool HasForeignSound(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            if (speech.ForeignSounds.PrefixOf(word[i..]) > 0) return true;
        return false;
    }
}
