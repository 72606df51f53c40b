using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads clauses of saying where nothing parts the words (Chinese).</summary>
internal sealed class UnspacedAttribution(SpeechTable speech) : AttributionReader(speech)
{
    private const int LongestNickname = 14;
    private const int LongestThing = 8;
    private const int NarratorReach = 12;
    private const int VerbReach = 60;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",，;；。!！?？:：");
    private readonly UnspacedNames _names = new(speech);

    /// <summary>The characters that a verb can start with, or a word that holds one and is none.</summary>
    private readonly SearchValues<char> _verbStarts = SearchValues.Create(
        [.. speech.Verbs.FirstLetters, .. speech.DescribingVerbs.FirstLetters, .. speech.NotVerbs.FirstLetters,
            .. speech.Forms.BoundVerbs.FirstLetters]);

    public override bool IsTitleOrTerm(in Scene scene)
    {
        var before = scene.Before.Of(scene.Paragraph.Text).TrimEnd();
        var after = scene.After.Of(scene.Paragraph.Text).TrimStart();
        var isSpeech = scene.EndsInStop || scene.EndsInComma;
        if (!isSpeech && Speech.WorkAfter.IsPrefixOf(after) || Speech.TermAfter.IsPrefixOf(after)) return true;
        var isSubject = before is [] or [.., ',' or '，'];
        if (!isSpeech && isSubject && IsThing(scene.Inner)) return true;
        if (!isSpeech && before is [.., ',' or '，'] && IsSubjectOf(scene, after)) return true;
        // 台风“将于明晚登陆”: no name starts as a predicate does.
        var isPredicate = Speech.Stops.IsPrefixOf(scene.Inner);
        if (!isPredicate && Speech.WorkBefore.SuffixOf(before) is > 0 and var work
            && !Speech.Demonstratives.IsSuffixOf(before[..^work])) return true;
        // 把这次失败称为: with an object of its own the verb is somebody's saying.
        var hasObject = Speech.DescribingVerbs.IsSuffixOf(before) && Speech.Particles.IndexIn(before) >= 0;
        return Speech.TermBefore.IsSuffixOf(before) && !hasObject;
    }

    // “雷霆行动”: the words themselves are the name of a thing.
    private bool IsThing(ReadOnlySpan<char> inner) =>
        inner.Length <= LongestThing && Speech.WorkAfter.SuffixOf(inner) > 1;

    // 她透露，「海的女儿」将于明年开拍: a name that the sentence goes on from.
    private bool IsSubjectOf(in Scene scene, ReadOnlySpan<char> after) =>
        scene.Inner.Length <= LongestThing && after is [var next, ..] && Script.IsHan(next)
            && !Speech.Fillers.IsPrefixOf(after) && !Speech.Connectives.IsPrefixOf(after)
            && FirstVerb(scene.Paragraph.Text, scene.After) is null;

    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence) =>
        _names.Titled(paragraph.Text, sentence);

    protected override TextSpan? NameAlone(MarkedParagraph paragraph, TextSpan zone) => _names.Label(paragraph, zone);

    protected override Attribution ReadBefore(in Scene scene)
    {
        var text = scene.Paragraph.Text.AsSpan();
        var endsInColon = scene.Before.Of(text).TrimEnd() is [.., ':' or '：'];
        if (LastVerb(scene.Paragraph, scene.Before) is not { } verb)
        {
            if (_names.Source(scene.Paragraph, scene.Before) is { Subject: not Subject.Absent } source)
                return Attribution.Before(source, null, Tie.Close);
            return endsInColon ? Attribution.Label(_names.Label(scene.Paragraph, scene.Before)) : Attribution.None;
        }

        var gap = text[verb.End..scene.Before.End].Trim();
        var isDescribed = Speech.DescribingVerbs.PrefixOf(verb.Of(text)) == verb.Length && gap.Length <= 16;
        var isBound = gap.IsEmpty || endsInColon || isDescribed || (gap.Length < 12 && gap[^1] is ',' or '，');
        var who = NicknameBefore(scene.Paragraph, scene.Before.Start, verb.Start) is { } nickname
            ? Who.Named(nickname)
            : _names.Before(scene.Paragraph, CitedFrom(text, scene.Before.Start, verb.Start), verb.Start);
        return Attribution.Before(who, verb, isBound ? Tie.Close : Tie.Loose);
    }

    protected override Attribution ReadAfter(in Scene scene)
    {
        var text = scene.Paragraph.Text.AsSpan();
        var start = scene.After.Start;
        while (start < scene.After.End && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '，' or '—' or '–'))
            start++;
        var zone = new TextSpan(start, scene.After.End - start);
        if (FirstVerb(text, zone) is not { } verb) return Narrated(scene, zone);
        var isSetOff = start > scene.After.Start || scene.EndsInStop || scene.EndsInComma;
        start = BehindTime(text, start, verb.Start);
        if (!isSetOff || text[start..verb.Start].IndexOfAny(',', '，') >= 0) return Attribution.None;
        var who = _names.Before(scene.Paragraph, start, verb.Start);
        if (who.Subject is Subject.Absent) return Attribution.None;
        var rest = text[verb.End..scene.After.End].TrimStart();
        rest = rest[Speech.Indefinites.PrefixOf(rest)..]; // 告诉记者。
        var ends = rest is [] or [',' or '，' or '。' or '.' or ':' or '：' or '!' or '！' or '、', ..];
        return ends || !scene.EndsInFullStop
            ? Attribution.After(who, verb, ends ? Tie.Close : Tie.Loose)
            : Narrated(scene, zone);
    }

    // “别怕。”昨日上午，解先生说: a time of its own stands before who speaks.
    private int BehindTime(ReadOnlySpan<char> text, int start, int verb)
    {
        for (var at = start; at < verb;)
        {
            if (at > start && text[at] is ',' or '，') return at + 1;
            var length = Math.Max(Speech.Fillers.PrefixOf(text[at..]), Speech.Stops.PrefixOf(text[at..]));
            if (length < 2) break;
            at += length;
        }

        return start;
    }

    // 网友“追风少年”留言: quotation marks around a user's name.
    private static TextSpan? NicknameBefore(MarkedParagraph paragraph, int start, int verb)
    {
        for (var at = Math.Max(start, verb - LongestNickname); at < verb; at++)
            if (paragraph.PlaceAt(at) is { } place && place.Outer.End == verb && place.Inner.Length > 1)
                return place.Inner;
        return null;
    }

    // 《沧海日报》援引局长梁文博的话说: whom the paper cites speaks.
    private int CitedFrom(ReadOnlySpan<char> text, int start, int verb)
    {
        var cited = Speech.Introductions.LastIndexIn(text[start..verb]);
        return cited < 0 ? start : start + cited + Speech.Introductions.PrefixOf(text[(start + cited)..verb]);
    }

    // “别怕。”消防员解志鹏一边安慰一边剪断护栏: what somebody did in saying so.
    private Attribution Narrated(in Scene scene, TextSpan zone)
    {
        if (!scene.EndsInStop || zone.Start > scene.After.Start
            || !scene.Before.Of(scene.Paragraph.Text).IsWhiteSpace()) return Attribution.None;
        var start = zone with { Length = Math.Min(zone.Length, NarratorReach) };
        return _names.Titled(scene.Paragraph.Text, start) is { } name
            ? Attribution.After(Who.Named(name), null)
            : Attribution.None;
    }

    private TextSpan? LastVerb(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = paragraph.Text.AsSpan(0, zone.End);
        var next = paragraph.FirstPlaceFrom(zone.Start);
        TextSpan? last = null;
        for (var at = zone.Start; at < zone.End;)
        {
            var place = next < paragraph.Places.Length ? paragraph.Places[next].Outer : new(zone.End, 0);
            var end = Math.Min(place.Start, zone.End);
            while (at < end && text[at..end].IndexOfAny(_verbStarts) is >= 0 and var start)
            {
                at += start;
                if (VerbAt(text, at, out var length)) last = new(at, length);
                at += Math.Max(1, length);
            }

            // A word may reach into the quoted place, whose own words say nothing.
            if (at > place.Start) next = paragraph.FirstPlaceFrom(at);
            else (at, next) = (Math.Max(end + 1, place.End), next + 1);
        }

        return last;
    }

    // Something must stand before the verb: its subject.
    private TextSpan? FirstVerb(ReadOnlySpan<char> text, TextSpan zone)
    {
        text = text[..zone.End];
        var isSomebody = Speech.Indefinites.IsPrefixOf(text[zone.Start..]);
        TextSpan? first = null;
        for (var at = zone.Start; at < Math.Min(zone.End, zone.Start + VerbReach);)
        {
            if (VerbAt(text, at, out var length) && at > zone.Start)
            {
                var verb = new TextSpan(at, length);
                if (!isSomebody) return verb;
                if (first is { } told) return IsDescription(text[told.End..at]) ? verb : first;
                first = verb;
            }

            at += Math.Max(1, length);
        }

        return first;
    }

    // 一名不愿透露姓名的目击者说: the first verb only tells of the one who speaks.
    private bool IsDescription(ReadOnlySpan<char> between) =>
        between.IndexOfAny(ClauseEnds) < 0 && Speech.Forms.Possessives.IndexIn(between) >= 0;

    // 李家超指：, 他酸「…」: in other words than a verb right before what is said the sign is common.
    private bool BindsWords(ReadOnlySpan<char> text, int at) =>
        Speech.Forms.BoundVerbs.PrefixOf(text[at..]) == 1
            && (at + 1 == text.Length || text[at + 1] is ',' or '，' or ':' or '：');

    /// <summary>Whether a verb stands at an offset; <paramref name="length"/> is the length of what stands there, verb
    /// or not.</summary>
    private bool VerbAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = Speech.NotVerbs.PrefixOf(text[at..]);
        if (length > 0) return false;
        length = Math.Max(Speech.Verbs.PrefixOf(text[at..]), Speech.DescribingVerbs.PrefixOf(text[at..]));
        if (length == 0 && BindsWords(text, at)) length = 1;
        if (length == 0) return false;
        length += Speech.VerbEndings.PrefixOf(text[(at + length)..]);
        return true;
    }
}
