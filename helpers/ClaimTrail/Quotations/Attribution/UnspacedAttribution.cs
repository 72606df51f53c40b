using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads clauses of saying where nothing parts the words (Chinese).</summary>
internal sealed class UnspacedAttribution(SpeechTable speech) : AttributionReader(speech)
{
    private const int LongestNickname = 14;
    private const int NarratorReach = 12;
    private readonly UnspacedNames _names = new(speech);

    /// <inheritdoc/>
    public override Attribution Read(in Scene scene)
    {
        var before = ReadBefore(scene);
        if (before.Tie is Tie.Close) return before;
        var after = ReadAfter(scene);
        return after.Tie is Tie.Close || before.Tie is Tie.None ? after : before;
    }

    /// <inheritdoc/>
    public override bool IsTitleOrTerm(in Scene scene)
    {
        var before = scene.Before.Of(scene.Paragraph.Text).TrimEnd();
        var after = scene.After.Of(scene.Paragraph.Text).TrimStart();
        // 把这次失败称为: with an object of its own the verb is somebody's saying.
        var hasObject = Speech.DescribingVerbs.SuffixOf(before) > 0 && HasObjectMark(before);
        return (Speech.WorkBefore.SuffixOf(before) is > 0 and var work && Speech.Demonstratives.SuffixOf(before[..^work]) == 0) || (Speech.TermBefore.SuffixOf(before) > 0 && !hasObject)
            || Speech.WorkAfter.PrefixOf(after) > 0 || Speech.TermAfter.PrefixOf(after) > 0;
    }

    /// <inheritdoc/>
    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence) => _names.Titled(paragraph.Text, sentence);

    private Attribution ReadBefore(in Scene scene)
    {
        var text = scene.Paragraph.Text.AsSpan();
        if (LastVerb(scene.Paragraph, scene.Before) is not { } verb)
        {
            if (_names.Source(scene.Paragraph, scene.Before) is { Subject: not Subject.Absent } source) return Attribution.Of(source, null, Tie.Close, false);
            if (!EndsInColon(text, scene.Before)) return Attribution.None;
            if (_names.Label(scene.Paragraph, scene.Before) is { } label) return new(Subject.Named, label, null, Tie.Close, false);
            return new(Subject.Absent, null, null, Tie.Loose, false);
        }

        var gap = text[verb.End..scene.Before.End].Trim();
        var describing = Speech.DescribingVerbs.PrefixOf(verb.Of(text)) == verb.Length;
        var tie = gap.IsEmpty || EndsInColon(text, scene.Before) || (gap.Length < 12 && gap[^1] is ',' or '，') || (describing && gap.Length <= 16) ? Tie.Close : Tie.Loose;
        if (NicknameBefore(scene.Paragraph, scene.Before.Start, verb.Start) is { } nickname) return Attribution.Of(Who.Named(nickname), verb, tie, false);
        return Attribution.Of(_names.Before(scene.Paragraph, CitedFrom(text, scene.Before.Start, verb.Start), verb.Start), verb, tie, false);
    }

    // 网友“追风少年”留言: quotation marks around a user's name.
    private static TextSpan? NicknameBefore(MarkedParagraph paragraph, int start, int verb)
    {
        for (var at = Math.Max(start, verb - LongestNickname); at < verb; at++)
            if (paragraph.PlaceAt(at) is { } place && place.Outer.End == verb && place.Inner.Length > 1) return place.Inner;
        return null;
    }

    // 《沧海日报》援引局长梁文博的话说: whom the paper cites speaks.
    private int CitedFrom(ReadOnlySpan<char> text, int start, int verb)
    {
        for (var at = verb - 1; at >= start; at--)
            if (Speech.Introductions.PrefixOf(text[at..verb]) is > 0 and var length) return at + length;
        return start;
    }

    private Attribution ReadAfter(in Scene scene)
    {
        var text = scene.Paragraph.Text.AsSpan();
        var start = scene.After.Start;
        while (start < scene.After.End && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '，' or '—' or '–')) start++;
        var zone = new TextSpan(start, scene.After.End - start);
        if (FirstVerb(text, zone) is not { } verb) return Narrated(scene, zone);
        var isSetOff = start > scene.After.Start || scene.EndsInStop || scene.EndsInComma;
        if (!isSetOff || text[start..verb.Start].IndexOfAny(',', '，') >= 0) return Attribution.None;
        var who = _names.Before(scene.Paragraph, start, verb.Start);
        if (who.Subject is Subject.Absent) return Attribution.None;
        var rest = text[verb.End..scene.After.End].TrimStart();
        var ends = rest.IsEmpty || rest[0] is ',' or '，' or '。' or '.' or ':' or '：' or '!' or '！' or '、';
        return ends || !scene.EndsInFullStop ? Attribution.Of(who, verb, ends ? Tie.Close : Tie.Loose, true) : Narrated(scene, zone);
    }

    // “别怕。”消防员解志鹏一边安慰一边剪断护栏: what somebody did in saying so.
    private Attribution Narrated(in Scene scene, TextSpan zone)
    {
        if (!scene.EndsInStop || zone.Start > scene.After.Start || !scene.Before.Of(scene.Paragraph.Text).IsWhiteSpace()) return Attribution.None;
        var start = zone with { Length = Math.Min(zone.Length, NarratorReach) };
        return _names.Titled(scene.Paragraph.Text, start) is { } name ? Attribution.Of(Who.Named(name), null, Tie.Close, true) : Attribution.None;
    }

    private bool HasObjectMark(ReadOnlySpan<char> before)
    {
        for (var at = 0; at < before.Length; at++)
            if (Speech.Particles.PrefixOf(before[at..]) > 0) return true;
        return false;
    }

    private static bool EndsInColon(ReadOnlySpan<char> text, TextSpan zone) => zone.Of(text).TrimEnd() is [.., ':' or '：'];

    private TextSpan? LastVerb(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = paragraph.Text.AsSpan();
        TextSpan? last = null;
        for (var at = zone.Start; at < zone.End;)
        {
            if (paragraph.PlaceAt(at) is { } place) { at = Math.Max(at + 1, place.Outer.End); continue; }
            if (VerbAt(text[..zone.End], at, out var length)) last = new(at, length);
            at += Math.Max(1, length);
        }

        return last;
    }

    private TextSpan? FirstVerb(ReadOnlySpan<char> text, TextSpan zone)
    {
        for (var at = zone.Start; at < Math.Min(zone.End, zone.Start + 60);)
        {
            if (at > zone.Start && VerbAt(text[..zone.End], at, out var length)) return new(at, length);
            if (at == zone.Start) _ = VerbAt(text[..zone.End], at, out length);
            else length = Math.Max(1, Speech.NotVerbs.PrefixOf(text[at..zone.End]));
            at += Math.Max(1, length);
        }

        return null;
    }

    /// <summary>Whether a verb stands at an offset; <paramref name="length"/> is the length of what stands there, verb or not.</summary>
    private bool VerbAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = Speech.NotVerbs.PrefixOf(text[at..]);
        if (length > 0) return false;
        length = Math.Max(Speech.Verbs.PrefixOf(text[at..]), Speech.DescribingVerbs.PrefixOf(text[at..]));
        if (length == 0) return false;
        length += Speech.VerbEndings.PrefixOf(text[(at + length)..]);
        return true;
    }
}
