using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Chinese names: the head of the phrase before a verb, without adverbs, modifiers and titles.</summary>
internal sealed class UnspacedNames(SpeechTable speech)
{
    private const int Reach = 120;

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
            var who = InClause(text, start, end);
            if (who.Subject is not Subject.Absent) return who;
            end = start - 1; // 随后补充: the subject may stand in the clause before
        }

        return Who.Absent;
    }

    /// <summary>A name that stands alone before a colon: 柯文哲:「…」.</summary>
    public TextSpan? Label(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = paragraph.Text.AsSpan();
        var end = zone.Start + zone.Of(text).TrimEnd().TrimEnd(":：").Length;
        if (Before(paragraph, zone.Start, end) is not { Name: { } name } || name.End != end) return null;
        var word = name.Of(text);
        var isPerson = (word.Length is 2 or 3 && speech.Surnames.PrefixOf(word) > 0) || word.Contains('·');
        return isPerson || speech.Organisations.SuffixOf(word) > 0 ? name : null;
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
        var surname = speech.Surnames.PrefixOf(text.AsSpan(at, end - at));
        if (surname == 0) return null;
        var length = surname;
        while (at + length < end && length < surname + 2 && Script.IsHan(text[at + length])
            && speech.Stops.PrefixOf(text.AsSpan(at + length, end - at - length)) == 0) length++;
        return length > surname ? length : null;
    }

    private static int ClauseStart(ReadOnlySpan<char> text, int from, int end)
    {
        var start = end;
        while (start > from && text[start - 1] is not (',' or '，' or ';' or '；' or '。' or '!' or '！' or '?' or '？' or ':' or '：' or '”' or '」' or '"' or '’' or '\n')) start--;
        return start;
    }

    private Who InClause(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsSkippable(text[start])) start++;
        start += speech.Fillers.PrefixOf(text[start..end]);
        start += speech.SourceBefore.PrefixOf(text[start..end]);
        while (start < end && IsSkippable(text[start])) start++;
        if (text[start..end].IndexOf('《') is >= 0 and < 12 and var open && text[(start + open)..end].IndexOf('》') is > 1 and var close
            && text[(start + open + close + 1)..end].Trim().Length < 3) return Who.Named(new(start + open + 1, close - 1));

        var cut = HeadEnd(text, start, end);
        start = AfterModifiers(text, start, cut);
        while (start < cut && IsSkippable(text[start])) start++;
        cut = TrimEnd(text, start, cut);
        if (start >= cut) return Who.Absent;
        var phrase = text[start..cut];
        if (speech.Pronouns.PrefixOf(phrase) > 0) return Who.Unnamed;
        if (speech.Indefinites.PrefixOf(phrase) is var plain and > 0)
        {
            // 网友王先生 has a name, 一位居民 none.
            var rest = phrase[plain..];
            var isNamed = rest.Length is > 1 and < 6 && speech.Surnames.PrefixOf(rest) > 0 && speech.Titles.PrefixOf(rest) == 0 && speech.Indefinites.PrefixOf(rest) == 0
                && speech.NotNames.PrefixOf(phrase) == 0;
            if (!isNamed) return Who.Unnamed;
            start += plain;
        }

        return Name(text, start, cut);
    }

    private Who Name(ReadOnlySpan<char> text, int start, int end)
    {
        if (speech.Organisations.SuffixOf(text[start..end]) > 1) return Who.Named(new(start, end - start));
        var first = start;
        for (var at = start; at < end;)
        {
            var title = speech.Titles.PrefixOf(text[at..end]);
            if (title > 0) first = at + title;
            at += Math.Max(1, title);
        }

        while (first < end && char.IsWhiteSpace(text[first])) first++;
        if (first < end && first > start) return Who.Named(WithoutSuffix(text, first, end));
        if (first == end)
        {
            // 马远帆市长, Netflix发言人: the title stands behind.
            var length = Math.Max(speech.Titles.SuffixOf(text[start..end]), speech.Delegates.SuffixOf(text[start..end]));
            end = TrimEnd(text, start, end - length);
            var name = text[start..end];
            if (name.IsEmpty || speech.Titles.SuffixOf(name) > 0) return Who.Unnamed;
            if (speech.Surnames.PrefixOf(name) > 0 && name.Length <= 4) return Who.Named(new(start, end - start));
            return speech.Organisations.SuffixOf(name) > 0 || !Script.IsHan(name[0]) ? Who.Named(new(start, end - start)) : Who.Unnamed;
        }

        return Who.Named(WithoutSuffix(text, start, end));
    }

    // 家庭主婦陳太太: only the surname stands with such a title.
    private TextSpan WithoutSuffix(ReadOnlySpan<char> text, int start, int end)
    {
        var suffix = speech.TitleSuffixes.SuffixOf(text[start..end]);
        if (suffix == 0 || suffix == end - start) return new(start, end - start);
        var last = end - suffix;
        var onlySurname = last - start > 3 && speech.Surnames.PrefixOf(text[(last - 1)..last]) == 1;
        return onlySurname ? new(last - 1, 1) : new(start, last - start);
    }

    // The head ends where an adverb, a preposition or a bracket begins.
    private int HeadEnd(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is '(' or '（') return at;
            if (at > start && EndsHead(text, start, at, end)) return at;
        }

        return end;
    }

    // One character that may be an adverb may as well be part of a name: 姜一潭, 安在熙.
    private bool EndsHead(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var length = Math.Max(speech.Stops.PrefixOf(text[at..end]), speech.Fillers.PrefixOf(text[at..end]));
        if (length != 1) return length > 1;
        if (at == start + 1 && speech.Surnames.PrefixOf(text[start..end]) > 0) return false;
        return at + 1 < end || speech.Fillers.PrefixOf(text[at..end]) > 0;
    }

    // 曾出演《黑镜》的演员罗伯: what stands before the last 的 describes.
    private static int AfterModifiers(ReadOnlySpan<char> text, int start, int end) =>
        text[start..end].LastIndexOf('的') is >= 0 and var of ? start + of + 1 : start;

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && IsSkippable(text[end - 1])) end--;
        return end;
    }

    private static bool IsSkippable(char c) => char.IsWhiteSpace(c) || c is '《' or '》' or '—' or '–' or '-' or '\u200B' or ')' or '）';
}
