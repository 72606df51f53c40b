using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>The names that stand before an office, and what stands between the two.</summary>
internal sealed partial class VerbLastNames
{
    // 직장인 김모(34) 씨, 김 모(34) 씨, 직장인 A(34) 씨, 한국은행 정모 과장
    private Who? HalfNameAt(in Clause tokens, int at)
    {
        if (at < 0 || !Adjoins(tokens, at + 1)) return null;
        var word = tokens.Word(at);
        var isHalf = word.Length == 2 && speech.Surnames.IsPrefixOf(word) && speech.Forms.HalfNames.IsSuffixOf(word);
        if (!speech.TitleSuffixes.IsPrefixOf(tokens.Word(at + 1)))
            return isHalf && !speech.NotNames.Has(tokens[at]) ? Who.Named(tokens[at].Span) : null;
        var isApart = at > 0 && Adjoins(tokens, at) && speech.Forms.HalfNames.Has(tokens[at])
            && speech.Surnames.Has(tokens[at - 1]);
        if (isApart) return Who.Named(tokens.Span(at - 1, at + 1));
        return isHalf || word is [>= 'A' and <= 'Z'] ? Who.Named(tokens[at].Span) : null;
    }

    private int SkipTitles(in Clause tokens, int at)
    {
        while (at >= 0 && tokens[at].IsWord && Adjoins(tokens, at + 1) && speech.Titles.Has(tokens[at])) at--;
        return at;
    }

    // 한소라 부총리 겸 기획재정부 장관: the first title; 0 without one.
    private int FirstOfTwoOffices(in Clause tokens, int at)
    {
        for (var i = at; i > 1 && i > at - 3 && tokens[i].IsWord && Adjoins(tokens, i + 1); i--)
            if (speech.Forms.OfficeJoins.Has(tokens[i]) && IsTitle(tokens.Word(i - 1), tokens[i - 1].Key)) return i - 1;
        return 0;
    }

    // 응우옌 티 란 베트남 외교부 대변인: the state; 0 without one, or with a Korean name before it.
    private int StateBehindName(in Clause tokens, int at)
    {
        for (var i = at; i > 0 && i > at - 2 && tokens[i].IsWord && Adjoins(tokens, i + 1); i--)
            if (speech.Forms.ForeignStates.Has(tokens[i]) && (IsBare(tokens, i - 1) || IsShortName(tokens, i - 1))
                && (tokens[i - 1].Span.Length > 1 || i > 1 && IsBare(tokens, i - 2))) return i;
        return 0;
    }

    // 왕이 중국 외교부장: a name of two syllables that ends as a subject does, where a clause begins.
    private bool IsShortName(in Clause tokens, int at) =>
        tokens[at].Span.Length == 2 && at == 0 && Adjoins(tokens, 1) && speech.Surnames.IsPrefixOf(tokens.Word(0))
            && IsPossiblyName(tokens[0]);

    // 다카이치 하루 총리, 다카이치 하루 자민당 총재: a surname that no Korean has before what looks like a whole name.
    private TextSpan WithSurname(in Clause tokens, int at) =>
        at > 0 && Adjoins(tokens, at) && speech.Forms.ForeignSurnames.Has(tokens[at - 1])
            ? tokens.Span(at - 1, at + 1)
            : tokens[at].Span;

    // 리사 하트 AMD 대표: behind two words of a name the letters are a body; 0 when they are none.
    private int BehindLetters(in Clause tokens, int at) =>
        at > 1 && tokens[at].Span.Length is > 1 and < 6 && !tokens.Word(at).ContainsAnyExcept(Script.Capitals)
            && IsBare(tokens, at - 1) && IsBare(tokens, at - 2) && !IsBody(tokens.Word(at - 1))
            && !IsNative(tokens.Word(at - 1)) && !IsNative(tokens.Word(at - 2)) && !IsBody(tokens.Word(at - 2))
            ? at - 1
            : 0;

    // 기시 나오토 방위상, and not 일본 기시 방위상; a surname may end as a particle does: 스가.
    private TextSpan? ForeignHolder(in Clause tokens, int at)
    {
        var hasOffice = at + 1 < tokens.Count && speech.Forms.ForeignOffices.IsPrefixOf(tokens.Word(at + 1));
        if (!hasOffice || IsBody(tokens.Word(at)) || !IsPossiblyName(tokens[at])) return null;
        var hasSurname = at > 0 && tokens[at - 1].IsWord && Adjoins(tokens, at) && tokens[at - 1].Span.Length < 5
            && (IsBare(tokens, at - 1) || (tokens[at - 1].Span.Length == 2 && IsPossiblyName(tokens[at - 1])))
            && !IsBody(tokens.Word(at - 1));
        return tokens.Span(hasSurname ? at - 1 : at, at + 1);
    }

    // 모리 하루토 일본 총리, and not 한빛일보 한소라 일본 특파원
    private TextSpan NameOfState(in Clause tokens, int at) =>
        at > 0 && IsNative(tokens.Word(at)) && IsBody(tokens.Word(at - 1))
            ? tokens[at].Span
            : Extend(tokens, at, tokens[at].Span.Length);

    // 이한별 전 장관, 엘라 모로 주한 대사: a small word opens the office.
    private int BeforeOffice(in Clause tokens, int at)
    {
        for (var i = at; i > 0 && i > at - 3 && Adjoins(tokens, i); i--)
            if (speech.OfficePrepositions.Has(tokens[i]) && tokens[i - 1].IsWord) return i - 1;
        return at;
    }

    private int SkipOffice(in Clause tokens, int at)
    {
        var first = at;
        var isBody = IsBody(tokens.Word(at));
        while (first > 0 && at - first < 3
            && (IsBare(tokens, first - 1) || (isBody && first == at && IsTopicLike(tokens, at - 1)))) first--;
        for (var i = first; i < at; i++)
            if (IsNative(tokens.Word(i)) && !IsForeign(tokens, i, at) && !IsShortBody(tokens, i, at)) return i;
        return (isBody && first < at) || at - first == 2 ? at - 1 : at;
    }

    // 한빛대 나도현 교수: of two words like a name, the first is a body if it ends as one.
    private bool IsShortBody(in Clause tokens, int at, int office) =>
        speech.Forms.ShortBodies.IsSuffixOf(tokens.Word(at)) && IsNative(tokens.Word(office));

    // 구하은 새벽출판사 대표: a given name that ends as a topic does.
    private bool IsTopicLike(in Clause tokens, int at) =>
        tokens[at].IsWord && speech.Forms.TopicEndings.IsSuffixOf(tokens[at].Key) && Adjoins(tokens, at + 1)
            && IsNative(tokens.Word(at));
}
