using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>A quotation while its speaker is still being settled.</summary>
/// <param name="Paragraph">Where its paragraph stands.</param>
/// <param name="Place">Its words.</param>
/// <param name="Attribution">What the text around it tells.</param>
internal readonly record struct OpenQuotation(TextSpan Paragraph, QuotedPlace Place, Attribution Attribution)
{
    /// <summary>The finished quotation.</summary>
    public Quotation ToQuotation(string text)
    {
        var speaker = Attribution.Speaker;
        return new(
            Place.Inner, Place.Inner.Of(text).ToString(), speaker?.Of(text).ToString(), speaker?.Start,
            Attribution.Verb?.Of(text).ToString());
    }
}

/// <summary>Reads the quotations of one paragraph and hands on what they leave unsaid about their speakers.</summary>
internal sealed class ParagraphReader(SpeechTable speech)
{
    private const int ZoneReach = 600;

    /// <summary>Nobody's clause of saying reaches past more quoted pieces than the longest list of them; without a
    /// bound, a text that is all marks would be read again for each of them.</summary>
    private const int PlaceReach = 6;

    private const int LongestList = 6;
    private const int LongestTitle = 40;
    private readonly AttributionReader _reader = AttributionReader.For(speech);

    /// <summary>The paragraph's quotations in order, appended to <paramref name="found"/>.</summary>
    public void Read(MarkedParagraph paragraph, List<OpenQuotation> found)
    {
        if (IsSignature(paragraph, found)) return;
        var first = found.Count;
        for (var i = 0; i < paragraph.Places.Length; i++)
        {
            if (paragraph.Places[i].IsNickname) continue;
            OpenQuotation? earlier = found.Count > first ? found[^1] : null;
            var scene = SceneAt(paragraph, i, earlier);
            var attribution = _reader.Read(scene);
            if (earlier is { } before) attribution = HandOn(scene, attribution, before);
            if (!QuotationJudge.Accepts(scene, attribution.Tie, _reader)) continue;
            if (attribution is { Subject: Subject.Absent, Verb: null }
                && earlier is null) attribution = FromSentenceBefore(scene, attribution);
            found.Add(new(paragraph.Span, scene.Place, attribution));
        }

        HandBack(paragraph, found, first);
        Reopened(paragraph, found, first);
    }

    // “…” and on the next line: — Olive Trent
    private bool IsSignature(MarkedParagraph paragraph, List<OpenQuotation> found)
    {
        if (found.Count == 0 || found[^1].Paragraph != paragraph.Previous?.Span) return false;
        if (found[^1].Attribution is not { Subject: Subject.Absent, Verb: null }
            || found[^1].Place.Outer.End < found[^1].Paragraph.End - 1) return false;
        if (_reader.Signature(paragraph, paragraph.Span) is not { } name) return false;
        found[^1] = found[^1] with { Attribution = Attribution.After(Who.Named(name), null) };
        return true;
    }

    private Scene SceneAt(MarkedParagraph paragraph, int index, OpenQuotation? earlier)
    {
        var place = paragraph.Places[index];
        var start = Math.Max(paragraph.SentenceStart(place.Outer.Start), earlier?.Place.Outer.End
            ?? paragraph.Span.Start);
        start = Math.Max(start, place.Outer.Start - ZoneReach);
        if (index > PlaceReach) start = Math.Max(start, paragraph.Places[index - PlaceReach].Outer.Start);
        // What follows a list of quoted pieces is said of each of them: “A”, “B”라고 말했다.
        for (var reach = 0; reach < LongestList && index + 1 < paragraph.Places.Length
            && IsList(paragraph, paragraph.Places[index], paragraph.Places[index + 1]); reach++) index++;
        var from = paragraph.Places[index].Outer.End;
        var end = paragraph.SentenceEnd(from);
        if (index + 1 < paragraph.Places.Length && end > paragraph.Places[index + 1].Outer.Start)
            end = Math.Min(end, Next(paragraph, index, from));
        end = Math.Clamp(end, from, Math.Min(from + ZoneReach, paragraph.Span.End));
        return new(paragraph, place, Between(paragraph.Text, start, place.Outer.Start),
            Between(paragraph.Text, from, end));
    }

    // Where the next words start that somebody may have said; the name of a paper is none: told “The Herald” that.
    private int Next(MarkedParagraph paragraph, int index, int from)
    {
        for (var i = index + 1; i < paragraph.Places.Length && i < index + 3; i++)
        {
            var place = paragraph.Places[i];
            if (place.IsNickname) continue;
            var reach = Math.Max(from, place.Outer.Start - ZoneReach);
            var scene = new Scene(paragraph, place, Between(paragraph.Text, reach, place.Outer.Start),
                new(place.Outer.End, 0));
            if (place.Inner.Length > LongestTitle || !_reader.IsTitleOrTerm(scene)) return place.Outer.Start;
        }

        return index + 3 < paragraph.Places.Length ? paragraph.Places[index + 3].Outer.Start : paragraph.Span.End;
    }

    private bool IsList(MarkedParagraph paragraph, QuotedPlace one, QuotedPlace next)
    {
        var between = paragraph.Text.AsSpan(one.Outer.End, next.Outer.Start - one.Outer.End);
        if (between.Length > 12 || Sentences.EndsInStop(one.Inner.Of(paragraph.Text))) return false;
        var word = between.Trim().Trim(",،、，").Trim();
        var isComma = word.IsEmpty && between.IndexOfAny(",،、，") >= 0;
        return isComma || speech.Connectives.Has(WordKey.Of(word));
    }

    private static TextSpan Between(string text, int start, int end)
    {
        if (start < end && char.IsLowSurrogate(text[start])) start++;
        if (start < end && char.IsHighSurrogate(text[end - 1])) end--;
        return new(start, Math.Max(0, end - start));
    }

    /// <summary>The quotation before in the paragraph speaks on: “A,” said X, “B.” and A, and B in one
    /// sentence.</summary>
    private Attribution HandOn(in Scene scene, Attribution own, in OpenQuotation earlier)
    {
        var told = earlier.Attribution;
        var sameSentence = scene.Paragraph.SentenceStart(scene.Place.Outer.Start) <= earlier.Place.Outer.Start;
        var sharesClause = told.IsAfter
            && (own.Verb is { } verb ? told.Verb == verb : own.Tie is Tie.None || own.Speaker == told.Speaker);
        if (sharesClause && !(own.IsAfter && own.Tie is Tie.Close))
            return told with { Tie = IsSetOff(scene) ? Tie.Close : Tie.Loose };
        if (own is { Subject: Subject.Absent, Verb: null } && sameSentence
            && IsList(scene.Paragraph, earlier.Place, scene.Place)) return told;
        if (own is { Subject: Subject.Absent, Verb: null } && sameSentence)
            return told with { Tie = (Tie)Math.Max((int)own.Tie, (int)Tie.Loose), IsAfter = false };
        // سألها المذيع: «…»، فردت: «…»: she is somebody else.
        if (own is { Subject: Subject.Absent, Verb: { } mine } && told.Verb is { } theirs
            && !_reader.Agree(mine.Of(scene.Paragraph.Text), theirs.Of(scene.Paragraph.Text)))
            return own with { Subject = Subject.Unnamed };
        if (own.Subject is Subject.Absent && own.Verb is not null)
            return own with { Subject = told.Subject, Speaker = told.Speaker };
        return own;
    }

    // “A,” said X, “B”: a comma or stop parts the second half from the clause.
    private static bool IsSetOff(in Scene scene) =>
        scene.Before.Of(scene.Paragraph.Text).TrimEnd() is [] or [.., ',' or '.' or ':' or '،' or '，' or '。' or '：'];

    /// <summary>With nobody near, the only name of the sentence before is the speaker.</summary>
    private Attribution FromSentenceBefore(in Scene scene, Attribution own)
    {
        var (paragraph, start) = (scene.Paragraph, scene.Before.Start);
        if (!scene.Before.Of(paragraph.Text).IsWhiteSpace()) return own;
        if (start <= paragraph.Span.Start)
        {
            if (paragraph.Previous is not { } previous
                || previous.Places is [.., var last] && last.Outer.End >= previous.Span.End - 1) return own;
            (paragraph, start) = (previous, previous.Span.End);
            if (previous.EndsInColon && _reader.Sender(previous, previous.Span) is { } sender)
                return own with { Subject = Subject.Named, Speaker = sender };
        }

        if (start <= paragraph.Span.Start) return own;
        var from = Math.Max(paragraph.SentenceStart(start - 1), start - ZoneReach);
        return _reader.OnlyName(paragraph, Between(paragraph.Text, from, start)) is { } name
            ? own with { Subject = Subject.Named, Speaker = name }
            : own;
    }

    /// <summary>A first half takes what its second half says: “A”며 “B”라고 말했다.</summary>
    private static void HandBack(MarkedParagraph paragraph, List<OpenQuotation> found, int first)
    {
        for (var i = found.Count - 2; i >= first; i--)
        {
            var (one, next) = (found[i], found[i + 1]);
            if (one.Attribution.Verb is not null || next.Attribution.Verb is null || one.Attribution.IsAfter) continue;
            if (paragraph.SentenceStart(next.Place.Outer.Start) > one.Place.Outer.Start) continue;
            var own = one.Attribution;
            var who = own.Subject is Subject.Absent ? next.Attribution : own;
            if (own.Tie is Tie.None || own.Subject is Subject.Absent || own.Tie is Tie.Close)
                found[i] = one with
                {
                    Attribution = own with
                    {
                        Subject = who.Subject,
                        Speaker = who.Speaker,
                        Verb = next.Attribution.Verb
                    }
                };
            if (next.Attribution.Subject is Subject.Absent && own.Subject is not Subject.Absent)
                found[i + 1] = next with
                {
                    Attribution = next.Attribution with
                    {
                        Subject = own.Subject,
                        Speaker = own.Speaker
                    }
                };
        }
    }

    /// <summary>Words left open at the end of a paragraph and opened again in the next are one person's.</summary>
    private static void Reopened(MarkedParagraph paragraph, List<OpenQuotation> found, int first)
    {
        if (first == 0 || first >= found.Count) return;
        var (open, next) = (found[first - 1], found[first]);
        if (open.Place.IsClosed || open.Paragraph != paragraph.Previous?.Span
            || next.Place.Outer.Start != paragraph.Span.Start) return;
        if (next.Attribution.Subject is Subject.Absent && next.Attribution.Verb is null)
            found[first] = next with { Attribution = open.Attribution };
        else
            for (var i = first - 1; i >= 0 && !found[i].Place.IsClosed
                && found[i].Attribution is { Subject: Subject.Absent, Verb: null }; i--)
                found[i] = found[i] with { Attribution = next.Attribution };
    }
}
