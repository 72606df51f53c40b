using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads clauses of saying where the subject leads and the verb closes (Korean).</summary>
internal sealed class VerbLastAttribution(SpeechTable speech) : AttributionReader(speech)
{
    private readonly VerbLastNames _names = new(speech);

    /// <inheritdoc/>
    public override Attribution Read(in Scene scene)
    {
        var text = scene.Paragraph.Text;
        var after = Tokeniser.Read(scene.Paragraph, scene.After);
        var ending = Speech.QuoteEndings.PrefixOf(scene.After.Of(text));
        var verb = Verb(text, after, isSaid: ending > 0);
        if (ending == 0 && scene.EndsInStop && after.Count > 0 && verb is not null) return Inverted(text, after, verb);

        var before = Tokeniser.Read(scene.Paragraph, scene.Before);
        var isSource = before.Exists(t => Speech.SourceAfter.Has(t.Key));
        var isStated = isSource && (scene.After.Of(text) is ['다', ..] or ['이', '다', ..]); // 에 따르면 주인공은 “실패한 영웅”이다
        var tie = isStated || ending > 0 && (verb is not null || scene.After.End < scene.Paragraph.Span.End) || (ending == 0 && verb is not null && IsDescribed(scene, after))
            ? Tie.Close
            : verb is not null || ending > 0 || isSource ? Tie.Loose : Tie.None;
        if (!scene.Place.IsClosed) return Attribution.Of(_names.Best(text, before), null, Tie.Loose, false);
        if (tie is Tie.None) return Inverted(text, after, verb) is { Subject: Subject.Named } said && (after.Count < 10 && HasSpeechNoun(text, after) || scene.EndsInStop && (after.Count < 8 || IsNarrated(scene, after))) ? said : Attribution.None;

        var who = _names.Best(text, before);
        if (who.Subject is Subject.Absent && ending > 0 && after.Count > 1) who = _names.Best(text, after.GetRange(1, after.Count - 1));
        return Attribution.Of(who, isSource && verb is null ? null : verb, tie, false);
    }

    /// <inheritdoc/>
    public override bool IsTitleOrTerm(in Scene scene)
    {
        var after = scene.After.Of(scene.Paragraph.Text);
        if (Speech.TermAfter.PrefixOf(after) > 0) return !Tokeniser.Read(scene.Paragraph, scene.Before).Exists(t => Speech.SourceAfter.Has(t.Key));
        var ending = Speech.QuoteEndings.PrefixOf(after);
        if (ending > 0 && after[ending - 1] is '는' or '란' && Speech.WorkAfter.PrefixOf(after[ending..].TrimStart()) > 0) return true;
        var before = Tokeniser.Read(scene.Paragraph, scene.Before);
        if (before.Count == 0 || !before[^1].IsWord) return false;
        if (ending > 0) return ending == 1 && after[0] == '는' && Speech.TermBefore.Has(before[^1].Key); // 외신 ‘더 하버’는
        return Speech.WorkBefore.Has(before[^1].Key) || Speech.TermBefore.Has(before[^1].Key);
    }

    /// <inheritdoc/>
    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence)
    {
        var sure = _names.Sure(paragraph.Text, Tokeniser.Read(paragraph, sentence)).ToList();
        return sure.Count == 1 ? sure[0] : null;
    }

    // “…” 윤서하 위원장은 이렇게 말했다.
    private Attribution Inverted(string text, List<Token> after, TextSpan? verb)
    {
        var who = _names.Best(text, after);
        return who.Subject is Subject.Absent ? Attribution.None : Attribution.Of(who, verb, Tie.Close, true);
    }

    // “…?” 주부 송미옥 씨가 혀를 찼다: what somebody did in saying so.
    private bool IsNarrated(in Scene scene, List<Token> after) =>
        scene.Before.Of(scene.Paragraph.Text).IsWhiteSpace() && _names.Sure(scene.Paragraph.Text, after).Count() == 1;

    private bool HasSpeechNoun(string text, List<Token> after) => after.Exists(t => t.IsWord && Speech.Delegates.PrefixOf(t.Span.Of(text)) > 0);

    // “…”으로 묘사했다, “…”이라는 말
    private bool IsDescribed(in Scene scene, List<Token> after)
    {
        var text = scene.After.Of(scene.Paragraph.Text);
        return text.Length > 1 && (text[0] == '로' || text.StartsWith("으로", StringComparison.Ordinal)) && after.Count > 1
            && Speech.DescribingVerbs.PrefixOf(after[1].Span.Of(scene.Paragraph.Text)) > 0;
    }

    /// <summary>The verb behind the words: the first that is known, else what ends the sentence after a particle of speech.</summary>
    private TextSpan? Verb(string text, List<Token> after, bool isSaid)
    {
        for (var i = 0; i < after.Count && after[i].Kind is not TokenKind.Stop; i++)
        {
            var word = after[i].Span.Of(text);
            if (!after[i].IsWord || (i == 0 && isSaid)) continue;
            if (Speech.Verbs.PrefixOf(word) > 0 || Speech.DescribingVerbs.PrefixOf(word) > 0) return Whole(text, after, i);
        }

        var stop = after.FindIndex(t => t.Kind is TokenKind.Stop);
        return isSaid && stop > 1 && after[stop - 1] is { IsWord: true } last && last.Span.Of(text)[^1] is '다' or '요' ? Whole(text, after, stop - 1) : null;
    }

    // 밝히기도 했다, 목소리를 높였다: a helping verb or a set phrase is one with its neighbour.
    private TextSpan Whole(string text, List<Token> after, int at)
    {
        var (first, last) = (at, at);
        if (after[at].Key.EndsWith("기도", StringComparison.Ordinal) && at + 1 < after.Count && after[at + 1].IsWord) last++;
        else if (at > 1 && after[at - 1].IsWord && (Speech.Fillers.Has(after[at - 1].Key) || after[at - 1].Key.EndsWith("기도", StringComparison.Ordinal))) first--;
        return new(after[first].Span.Start, after[last].Span.End - after[first].Span.Start);
    }
}
