using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads the quotation marks of a paragraph, leaving out apostrophes, feet and years.</summary>
internal static class MarkReader
{
    private const string Opening = "“„‟‘‚‛«‹「『｢﹁﹃";
    private const string Closing = "”’»›」』｣﹂﹄";
    private const string Straight = "\"＂'＇`";
    private static readonly SearchValues<char> All = SearchValues.Create(Opening + Closing + Straight);
    private static readonly CharSet OpeningSet = CharSet.Of(Opening);
    private static readonly CharSet StraightSet = CharSet.Of(Straight);

    /// <summary>What is written onto the last two digits of a year: '60s, '97년.</summary>
    private static readonly string YearMarks = "s" + string.Concat(Languages.Languages.All
        .SelectMany(language => language.Words("dates", "yearMark")).Where(mark => mark.Length == 1));

    /// <summary>Whether a text holds any sign that can be a quotation mark.</summary>
    public static bool HasAny(ReadOnlySpan<char> text) => text.ContainsAny(All);

    /// <summary>Reads the marks in the order of the text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">Where the paragraph stands in it.</param>
    /// <param name="marks">Takes the marks; what it held is dropped.</param>
    public static void Read(ReadOnlySpan<char> text, TextSpan paragraph, List<Mark> marks)
    {
        marks.Clear();
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var next = text[at..paragraph.End].IndexOfAny(All);
            if (next < 0) break;
            at += next;
            if (IsInWord(text, at, paragraph))
            {
                at++;
                continue;
            }

            var length = IsDoubled(text, at, paragraph) ? 2 : 1;
            if (MarkAt(text, at, length, paragraph) is { } mark) marks.Add(mark);
            at += length;
        }
    }

    private static Mark? MarkAt(ReadOnlySpan<char> text, int at, int length, TextSpan paragraph)
    {
        var c = text[at];
        var before = at > paragraph.Start ? text[at - 1] : ' ';
        var after = at + length < paragraph.End ? text[at + length] : ' ';
        var family = length == 2 ? MarkFamily.Double : FamilyOf(c);
        if (family is MarkFamily.Single && IsApostrophe(text, at, before, after, paragraph)) return null;

        var side = length == 2 || StraightSet.Has(c) ? MarkSide.Either
            : OpeningSet.Has(c) ? MarkSide.Opening : MarkSide.Closing;
        return new Mark(at, length, family, side,
            LooksOpening: (IsGap(before) || IsLead(before)) && !IsGap(after) && !IsStop(after)
                || side is MarkSide.Closing && (IsGap(before) || IsLead(before)) && IsGap(after)
                    && IsBehindColon(text, at, paragraph),
            LooksClosing: !IsGap(before) && !IsLead(before)
                && (IsGap(after) || IsStop(after) || IsLead(after) || IsTail(after)),
            AfterDigit: char.IsDigit(before),
            AfterStop: IsStop(before));
    }

    // وقال سامر: ” نحن هنا”: a closing shape between spaces opens what a colon announces.
    private static bool IsBehindColon(ReadOnlySpan<char> text, int at, TextSpan paragraph) =>
        text[paragraph.Start..at].TrimEnd() is [.., ':' or '：'];

    // '' and `` are typewriter forms of a double mark.
    private static bool IsDoubled(ReadOnlySpan<char> text, int at, TextSpan paragraph) =>
        text[at] is '\'' or '`' or '’' or '‘' && at + 1 < paragraph.End && text[at + 1] == text[at];

    // don't, Jum'at
    private static bool IsInWord(ReadOnlySpan<char> text, int at, TextSpan paragraph) =>
        at > paragraph.Start && at + 1 < paragraph.End && Script.IsAlphabetic(text[at - 1])
        && Script.IsAlphabetic(text[at + 1]) && IsSingle(text[at]);

    private static bool IsSingle(char c) => c is '‘' or '’' or '‚' or '‛' or '\'' or '＇' or '`';

    private static MarkFamily FamilyOf(char c) => IsSingle(c) ? MarkFamily.Single : c switch
    {
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.SingleGuillemet,
        '「' or '」' or '｢' or '｣' or '﹁' or '﹂' => MarkFamily.Corner,
        '『' or '』' or '﹃' or '﹄' => MarkFamily.DoubleCorner,
        _ => MarkFamily.Double,
    };

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at, char before, char after, TextSpan paragraph)
    {
        if (Script.IsAlphabetic(before) && char.IsDigit(after)) return true;
        if (char.IsDigit(before) && (char.IsDigit(after) || after is 's')) return true; // 6'2, 1960's
        // '60s, '97년: two digits and a sign that they are a year.
        return !Script.IsAlphabetic(before) && at + 3 < paragraph.End && char.IsDigit(text[at + 1])
            && char.IsDigit(text[at + 2])
            && YearMarks.Contains(text[at + 3], StringComparison.Ordinal);
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF';

    // بـ”…”: the tatweel holds a word of one letter before the mark.
    private static bool IsLead(char c) =>
        c is '(' or '[' or '{' or '（' or '［' or '—' or '–' or '―' or '/' or '\u0640' || (c is ':' or '：');

    private static bool IsTail(char c) => c is ')' or ']' or '}' or '）' or '］';

    private static bool IsStop(char c) =>
        c is '.' or ',' or '!' or '?' or ';' or '…' or '。' or '，' or '、' or '！' or '？' or '；'
        or '،' or '؛' or '؟' or '۔';
}
