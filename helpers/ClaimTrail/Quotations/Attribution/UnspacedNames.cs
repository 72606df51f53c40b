using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Chinese names: the head of the phrase before a verb, without adverbs, modifiers and titles.</summary>
internal sealed class UnspacedNames(SpeechTable speech)
{
    private const int Reach = 120;
    private const int LongestBody = 4;
    private static readonly SearchValues<char> ClauseSigns = SearchValues.Create(",，;；。!！?？:：”」\"’\n");
    private readonly UnspacedPerson _person = new(speech);

    /// <summary>Who the clause before a verb names.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">Where the clause may start.</param>
    /// <param name="verb">Where the verb starts.</param>
    public Who Before(MarkedParagraph paragraph, int from, int verb)
    {
        var text = paragraph.Text.AsSpan();
        from = Math.Max(from, verb - Reach);
        if (from > 0 && from < text.Length && char.IsLowSurrogate(text[from])) from++;
        for (var end = verb; end > from;)
        {
            var start = ClauseStart(text, from, end);
            var who = end < verb && IsSubordinate(text[start..end]) ? Who.Absent : InClause(text, start, end);
            if (who.Subject is not Subject.Absent) return who;
            end = start - 1; // 随后补充: the subject may stand in the clause before
        }

        return Who.Absent;
    }

    // 在苏敏芝提出质疑后, 针对苏敏芝要求道歉一事
    private bool IsSubordinate(ReadOnlySpan<char> clause) =>
        speech.Forms.Subordinators.IsPrefixOf(clause.TrimStart())
            && speech.Forms.ClauseEndings.IsSuffixOf(clause.TrimEnd());

    /// <summary>Who is behind "according to" where no verb follows: 根据气象台的消息.</summary>
    public Who Source(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = paragraph.Text.AsSpan();
        var end = zone.Start + zone.Of(text).TrimEnd().TrimEnd(",，").Length;
        var start = ClauseStart(text, zone.Start, end);
        while (start < end && IsSkippable(text[start])) start++;
        var length = speech.SourceBefore.PrefixOf(text[start..end]);
        if (length == 0) return Who.Absent;
        start += length;
        var of = speech.Forms.Possessives.LastIndexIn(text[start..end]);
        return of > 0 ? InClause(text, start, start + of) : InClause(text, start, end);
    }

    /// <summary>A name that stands alone before a colon: 柯文哲:「…」.</summary>
    public TextSpan? Label(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = paragraph.Text.AsSpan();
        var end = zone.Start + zone.Of(text).TrimEnd().TrimEnd(":：").Length;
        if (Before(paragraph, zone.Start, end) is not { Name: { } name } || name.End != end) return null;
        var word = name.Of(text);
        var isPerson = word.Length is 2 or 3 && speech.Surnames.IsPrefixOf(word);
        return isPerson || word.Contains('·') || speech.Organisations.IsSuffixOf(word) ? name : null;
    }

    /// <summary>The name behind the only title of a sentence.</summary>
    public TextSpan? Titled(string text, TextSpan sentence)
    {
        TextSpan? only = null;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            var title = speech.Titles.PrefixOf(text.AsSpan(at, sentence.End - at));
            if (title == 0) continue;
            at += title;
            if (at >= sentence.End || SurnameAt(text, at, sentence.End) is not { } length) continue;
            if (only is not null) return null;
            only = new(at, length);
        }

        return only ?? (SurnameAt(text, sentence.Start, sentence.End) is { } first ? new(sentence.Start, first) : null);
    }

    private int? SurnameAt(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        var surname = speech.Surnames.PrefixOf(rest);
        if (surname == 0) return null;
        var length = surname;
        while (length < rest.Length && length < surname + 2 && Script.IsHan(rest[length])
            && !speech.Stops.IsPrefixOf(rest[length..]) && !speech.TitleSuffixes.IsPrefixOf(rest[length..]))
            length++;
        return length > surname || speech.TitleSuffixes.IsPrefixOf(rest[length..]) ? length : null;
    }

    private static int ClauseStart(ReadOnlySpan<char> text, int from, int end)
    {
        var start = end;
        while (start > from && (!ClauseSigns.Contains(text[start - 1]) || IsInName(text, start, end))) start--;
        return start;
    }

    // 德维·“石头”·科尔曼
    private static bool IsInName(ReadOnlySpan<char> text, int at, int end) => at < end
        && (text[at] is '·' ? text[at - 1] is '”' or '」' or '"' or '’' : IsApostrophe(text, at - 1));

    // O’Leary
    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at] is '’' && Script.IsLatin(text[at - 1]) && Script.IsLatin(text[at + 1]);

    private Who InClause(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsSkippable(text[start])) start++;
        if (!_person.IsFillerSurname(text[start..end])) start += speech.Fillers.PrefixOf(text[start..end]);
        start += speech.SourceBefore.PrefixOf(text[start..end]);
        start = AfterTimes(text, start, end);
        while (start < end && IsSkippable(text[start])) start++;
        if (speech.Stops.PrefixOf(text[start..end]) is > 1 and var aside && start + aside == end) return Who.Absent;
        if (Paper(text, start, end) is { } paper) return Who.Named(paper);
        end = BeforeManner(text, start, TrimEnd(text, start, end));

        // 科学与技术专业研究生卡洛斯: "and" within an office cuts no name off.
        var head = HeadEnd(text, start, end);
        if (IsCutByAnd(text, start, head, end) && EndsInTitled(text[start..end]) is { } titled)
            return Named(start + titled, end);

        var cut = BeforeDoing(text, start, head);
        // 住在三楼的赵先生: the preposition belongs to what describes.
        if (speech.Forms.Possessives.LastIndexIn(text[cut..end]) is >= 0 and var of && !EndsInPerson(text[start..cut]))
        {
            var (late, last) = (HeadEnd(text, cut + of + 1, end), cut + of + 1);
            if (EndsInPerson(text[last..late])) (start, cut) = (last, late);
        }

        start = AfterModifiers(text, start, cut);
        while (start < cut && IsSkippable(text[start])) start++;
        cut = TrimEnd(text, start, WithoutManner(text, start, cut));
        cut = BeforeOtherVerb(text, start, cut);
        if (start >= cut) return Who.Absent;
        var phrase = text[start..cut];
        // 他弟弟左小军: the relative has a name of his own.
        if (speech.Pronouns.IsPrefixOf(phrase))
            return _person.Start(phrase, needsJob: true) is > 0 and var relative
                ? Named(start + relative, cut)
                : Who.Unnamed;
        if (speech.Indefinites.PrefixOf(phrase) is var plain and > 0)
        {
            // 网友王先生 has a name, 一位居民 none; 该公司总裁 | 王强: of a body without a name the officer has one.
            if (speech.NotNames.IsPrefixOf(phrase))
                return _person.Start(phrase, needsJob: true) is > 0 and var officer && officer > plain
                    ? Named(start + officer, cut)
                    : Who.Unnamed;
            var rest = phrase[plain..];
            var isNamed = rest.Length is > 1 and < 6 && speech.Surnames.IsPrefixOf(rest)
                && !speech.Titles.IsPrefixOf(rest) && !speech.Indefinites.IsPrefixOf(rest);
            if (!isNamed)
                return _person.Start(phrase, needsJob: true) is { } own ? Named(start + own, cut) : Who.Unnamed;
            start += plain;
        }

        return Name(text, start, cut);
    }

    private int? EndsInTitled(ReadOnlySpan<char> phrase) =>
        _person.Start(phrase, needsJob: true) is > 0 and var at && _person.IsJob(phrase[..at]) ? at : null;

    private bool IsCutByAnd(ReadOnlySpan<char> text, int start, int head, int end) =>
        head < end && head > start + 1 && speech.Connectives.IsPrefixOf(text[head..end])
        && _person.Start(text[start..head], needsJob: true) is null && !speech.Titles.IsSuffixOf(text[start..head]);

    // 《沧海日报》: a paper that speaks itself, right before the verb.
    private static TextSpan? Paper(ReadOnlySpan<char> text, int start, int end)
    {
        var open = text[start..end].IndexOf('《');
        if (open is < 0 or >= 12 || text[(start + open)..end].IndexOf('》') is not (> 1 and var close)) return null;
        return text[(start + open + close + 1)..end].Trim().Length < 3 ? new(start + open + 1, close - 1) : null;
    }

    private Who Name(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        // 学校, 校队
        if (phrase.Length <= LongestBody && speech.Forms.CommonBodies.Has(phrase)) return Who.Unnamed;
        // 环保组织绿海联盟: the kind of body stands before its name.
        var isBody = speech.Organisations.SuffixOf(phrase) > 1;
        if (isBody && speech.Titles.PrefixOf(phrase) is > 3 and var kind && phrase.Length > kind + 3)
            return Named(start + kind, end);
        if (isBody || (phrase.Length > 2 && speech.OrganisationHeads.IsSuffixOf(phrase))) return Named(start, end);
        if (speech.Delegates.SuffixOf(phrase) is > 0 and var delegated)
            return Represented(text, start, TrimEnd(text, start, end - delegated));
        var title = Math.Max(speech.Titles.SuffixOf(phrase), speech.TitleSuffixes.SuffixOf(phrase));
        var person = _person.Start(phrase, needsJob: true);
        if (title == 0 && person is null && speech.Heads.IsSuffixOf(phrase) && !IsFullName(phrase))
            return Who.Unnamed;
        if (speech.Indefinites.SuffixOf(phrase) > 1) return Who.Unnamed; // 当地一名
        if (title > 0) return BeforeTitle(text, start, TrimEnd(text, start, end - title));

        if (person is { } sure) return Named(start + sure, end);
        if (LatinStart(text, start, end) is var latin && latin < end && _person.IsJob(text[start..latin]))
            return Named(latin, end);
        var first = end - 1;
        while (first > start && !speech.Titles.IsSuffixOf(text[start..first])) first--;
        while (first < end && char.IsWhiteSpace(text[first])) first++;
        if (first > start && first + 1 < end)
            return IsDeed(text[first..end]) ? Who.Unnamed : Named(first, CutName(text, first, end));
        return _person.Start(phrase, needsJob: false) is { } likely
            ? Named(start + likely, end)
            : Named(start, CutName(text, start, end));
    }

    // 林业局发言人, Netflix发言人: the body speaks.
    private Who Represented(ReadOnlySpan<char> text, int start, int end)
    {
        var body = text[start..end];
        return body.IsEmpty || _person.IsJob(body) || speech.Organisations.SuffixOf(body) == body.Length
            ? Who.Unnamed
            : Named(start, end);
    }

    // 马远帆市长, 家庭主婦陳太太: the title stands behind.
    private Who BeforeTitle(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        if (phrase.IsEmpty || speech.Titles.SuffixOf(phrase) == phrase.Length
            || speech.NotNames.PrefixOf(phrase) == phrase.Length) return Who.Unnamed;
        var job = speech.Titles.PrefixOf(phrase);
        // 工程师林先生: no name is read out of the job.
        if (job > 1 && speech.Surnames.PrefixOf(phrase[job..]) is > 0 and var only && job + only == phrase.Length)
            return Named(start + job, end);
        if (_person.Start(phrase, needsJob: true) is { } sure) return Named(start + sure, end);
        if (_person.SurnameStart(phrase) is { } surname) return Named(start + surname, end);
        // 家长吴太太
        if (job > 1 && phrase.Length - job < 3 && speech.Surnames.IsPrefixOf(phrase[job..]))
            return Named(start + job, end);
        if (speech.TitleSuffixes.IsPrefixOf(text[end..]) && phrase.Length < 6 && !_person.IsJob(phrase))
            return Named(start, end);
        return Script.IsHan(phrase[0]) ? Who.Unnamed : Named(start, end);
    }

    private bool IsFullName(ReadOnlySpan<char> phrase) =>
        phrase.Length is 2 or 3 && speech.Surnames.IsPrefixOf(phrase)
        && !speech.DoubtfulSurnames.IsPrefixOf(phrase) && !speech.NotNames.IsSuffixOf(phrase);

    // 汤敬之宣读判决时: a surname and two signs, then what the person does.
    private int CutName(ReadOnlySpan<char> text, int start, int end)
    {
        var surname = speech.Surnames.PrefixOf(text[start..end]);
        var isDoing = end - start > surname + 3 && speech.Forms.Doing.IsSuffixOf(text[start..end]);
        return surname > 0 && isDoing ? start + surname + 2 : end;
    }

    // 看了资料后: what somebody did, and no name.
    private bool IsDeed(ReadOnlySpan<char> phrase) =>
        speech.Forms.Doing.IsSuffixOf(phrase) && !speech.Surnames.IsPrefixOf(phrase);

    // 策略师Jane Roe: a foreign name in its own letters; the end when there is none.
    private static int LatinStart(ReadOnlySpan<char> text, int start, int end)
    {
        var at = end;
        while (at > start && (Script.IsLatin(text[at - 1]) || text[at - 1] is ' ' or '.' or '-' or '’' or '\'')) at--;
        while (at < end && !Script.IsLatin(text[at])) at++;
        return at;
    }

    private static Who Named(int start, int end) => Who.Named(new(start, end - start));

    // The head ends where an adverb, a preposition or a bracket begins.
    private int HeadEnd(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is '(' or '（')
            {
                if (_person.GlossLength(text[at..end]) is not (> 0 and var gloss)) return at;
                at += gloss;
            }

            if (at > start && (TimeAt(text, at, end) > 0 || EndsHead(text, start, at, end))) return at;
            if (speech.Titles.PrefixOf(text[at..end]) is > 1 and var title) at += title - 1; // 向导
        }

        return end;
    }

    // 5日毛宁说: a time before the name.
    private int AfterTimes(ReadOnlySpan<char> text, int start, int end)
    {
        while (TimeAt(text, start, end) is > 0 and var time) start += time;
        return start;
    }

    // 毛宁5日, 李明12岁时: the length of a date or an age in digits; 0 when none stands there.
    private int TimeAt(ReadOnlySpan<char> text, int at, int end)
    {
        var mark = at;
        while (mark < end && char.IsDigit(text[mark])) mark++;
        return mark > at && speech.Forms.TimeMarks.PrefixOf(text[mark..end]) is > 0 and var length
            ? mark + length - at
            : 0;
    }

    // 张伟批评政府说: the name ends before the first verb of saying, of which the second tells how.
    private int BeforeOtherVerb(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start + 2; at < end - 1; at++)
            if (Math.Max(speech.Verbs.PrefixOf(text[at..end]), speech.DescribingVerbs.PrefixOf(text[at..end])) > 1
                && IsName(text[start..at])) return at;
        return end;
    }

    // One character that may be an adverb may as well be part of a name: 姜一潭, 安在熙.
    private bool EndsHead(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var rest = text[at..end];
        var length = Math.Max(speech.Stops.PrefixOf(rest), speech.Fillers.PrefixOf(rest));
        if (length > 1) return speech.Titles.PrefixOf(rest) < length;
        if (length == 0 || speech.Titles.PrefixOf(rest) > 1) return false;
        if (rest.Length is 2 or 3 && IsPersonAt(text, start, at, end)) return false; // 记者于文静
        if (rest.Length < 3 && at > start + 1 && IsPersonAt(text, start, at - 1, end)) return false; // 陶藝家溫如玉
        if (at == start + 1 && speech.Surnames.IsPrefixOf(text[start..end])) return false;
        // 立委陈以新: behind a job a surname does not stand alone.
        if (at > start + 1 && !speech.DoubtfulSurnames.IsPrefixOf(text[(at - 1)..end])
            && (IsPersonAt(text, start, at - 1, end) || IsDescribedAt(text, start, at - 1, end))) return false;
        return rest.Length > 1 || speech.Fillers.IsPrefixOf(rest);
    }

    private bool IsPersonAt(ReadOnlySpan<char> text, int start, int at, int end) =>
        speech.Surnames.IsPrefixOf(text[at..end]) && _person.IsJob(text[start..at]);

    // 主持委员会的陈以新
    private bool IsDescribedAt(ReadOnlySpan<char> text, int start, int at, int end) =>
        speech.Surnames.IsPrefixOf(text[at..end]) && speech.Forms.Possessives.IsSuffixOf(text[start..at]);

    private bool EndsInPerson(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.Trim();
        var suffix = speech.TitleSuffixes.SuffixOf(phrase);
        return phrase.Length > 1 && (_person.Start(phrase, needsJob: true) is not null
            || speech.Organisations.SuffixOf(phrase) > 1
            || (suffix > 0 && _person.SurnameStart(phrase[..^suffix]) is not null));
    }

    // 曾出演《黑镜》的演员罗伯: what stands before the last 的 describes.
    private int AfterModifiers(ReadOnlySpan<char> text, int start, int end) =>
        speech.Forms.Possessives.LastIndexIn(text[start..end]) is >= 0 and var of ? start + of + 1 : start;

    // 老兵计春来敬了个礼: a verb of one or two signs and its aspect.
    private int BeforeDoing(ReadOnlySpan<char> text, int start, int end)
    {
        var aspect = speech.Forms.Aspects.IndexIn(text[start..end]);
        for (var verb = 1; verb < 3 && aspect - verb > 1; verb++)
            if (_person.Start(text[start..(start + aspect - verb)], needsJob: true) is not null)
                return start + aspect - verb;
        return end;
    }

    // 坚定地, 一字一句地
    private int WithoutManner(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start < 5 || !speech.Forms.Adverbs.IsSuffixOf(text[start..end])) return end;
        return end - (end - start > 6 && text[end - 3] == text[end - 2] ? 5 : 3);
    }

    // 苏敏芝斩钉截铁地, 苏敏芝激动地: four signs or two that say how, right behind a whole name.
    private int BeforeManner(ReadOnlySpan<char> text, int start, int end)
    {
        if (!speech.Forms.Adverbs.IsSuffixOf(text[start..end])) return end;
        foreach (var length in (ReadOnlySpan<int>)[5, 3])
            if (end - start > length && speech.Forms.Aspects.IndexIn(text[(end - length)..end]) < 0
                && IsName(text[start..(end - length)])) return end - length;
        return end;
    }

    // 苏敏芝, 船长苏敏芝
    private bool IsName(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length < 2) return false;
        var isFullName = phrase.Length < 4 && speech.Surnames.IsPrefixOf(phrase) && !speech.NotNames.IsSuffixOf(phrase);
        return isFullName || (phrase.Length > 3 && _person.Start(phrase, needsJob: true) is not null);
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && IsSkippable(text[end - 1])) end--;
        return end;
    }

    private static bool IsSkippable(char c) =>
        char.IsWhiteSpace(c) || c is '《' or '》' or '—' or '–' or '-' or '\u200B' or ')' or '）';
}
