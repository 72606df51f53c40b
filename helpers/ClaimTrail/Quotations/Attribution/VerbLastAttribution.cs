using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads clauses of saying where the subject leads and the verb closes (Korean): one clause stands around the
/// words.</summary>
internal sealed class VerbLastAttribution(SpeechTable speech) : AttributionReader(speech)
{
    private const int SaidWithin = 4;
    private readonly VerbLastNames _names = new(speech);

    protected override Attribution ReadClause(in Scene scene)
    {
        var behind = Behind.Of(scene, Speech);
        var isSentence = behind.Ending == 0 && scene.EndsInStop && behind.Clause.Count > 0;
        return isSentence && behind.Verb is not null ? Inverted(behind) : ReadBefore(scene, behind);
    }

    public override bool IsTitleOrTerm(in Scene scene)
    {
        var after = scene.After.Of(scene.Paragraph.Text);
        var before = scene.Paragraph.Clause(scene.Before);
        if (Speech.TermAfter.IsPrefixOf(after)) return !HasSource(before);
        var ending = Speech.QuoteEndings.PrefixOf(after);
        var isDefined = Speech.Forms.DefiningEndings.IsSuffixOf(after[..ending]);
        if (isDefined && Speech.WorkAfter.IsPrefixOf(after[ending..].TrimStart())) return true;
        if (ending == 0 && scene.Place.Opener is not Opener.Full && IsPartOfClause(scene)) return true;
        if (!before.EndsIn(TokenKind.Word)) return false;
        var isTerm = Speech.TermBefore.Has(before[^1]);
        // 외신 ‘더 하버’는
        if (ending > 0) return isTerm && Speech.Particles.PrefixOf(after[..ending]) == ending;
        return isTerm || Speech.WorkBefore.Has(before[^1]);
    }

    // ‘바다의 기억’을 연다고: what somebody does something with is a name, unless it is said: “즉각 사퇴”를 거듭 요구했다.
    private bool IsPartOfClause(in Scene scene)
    {
        if (!Speech.Forms.CaseParticles.IsPrefixOf(scene.After.Of(scene.Paragraph.Text))) return false;
        var clause = scene.Paragraph.Clause(scene.After);
        for (var i = 1; i < Math.Min(clause.Count, SaidWithin); i++)
            if (Speech.Verbs.IsPrefixOf(clause.Word(i)) || Speech.DescribingVerbs.IsPrefixOf(clause.Word(i)))
                return false;
        return clause.Count > 1 && !scene.EndsInStop
            && (Speech.Particles.IsSuffixOf(clause.Word(0)) || Speech.Forms.CaseParticles.IsSuffixOf(clause.Word(0)));
    }

    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence) =>
        _names.OnlySure(paragraph.Clause(sentence));

    protected override TextSpan? NameAlone(MarkedParagraph paragraph, TextSpan zone) =>
        _names.Alone(paragraph.Clause(zone));

    protected override Attribution ReadBefore(in Scene scene) => ReadBefore(scene, Behind.Of(scene, Speech));

    protected override Attribution ReadAfter(in Scene scene) => Inverted(Behind.Of(scene, Speech));

    private Attribution ReadBefore(in Scene scene, Behind behind)
    {
        var before = scene.Paragraph.Clause(scene.Before);
        if (!scene.Place.IsClosed) return Attribution.Before(_names.Best(before), null, Tie.Loose);
        var tie = TieOf(scene, before, behind);
        if (tie is Tie.None)
            return IsSaidAfter(scene, behind) && Inverted(behind) is { Subject: Subject.Named } said
                ? said
                : Headline(scene);

        var who = IsHeard(behind) ? Who.Unnamed : _names.Best(before, IsToldOn(behind));
        if (who.Subject is Subject.Absent && behind.Ending > 0
            && behind.Clause.Count > 1) who = _names.Best(behind.Clause[1..]);
        return Attribution.Before(who, behind.Verb, tie);
    }

    // “…”고 말했다고 전했다
    private bool IsToldOn(Behind behind) =>
        behind is { Ending: > 0, Verb: not null, Clause.Count: > 2 } && behind.Clause[1].Span == behind.Verb
            && Speech.QuoteEndings.IsSuffixOf(behind.Clause.Word(1)) && Speech.Verbs.IsPrefixOf(behind.Clause.Word(2));

    // 경찰은 “연기가 난다”는 주민 신고를 받고 출동했다: who hears a report did not say its words.
    private bool IsHeard(Behind behind)
    {
        for (var i = 1; behind.Ending > 0 && i < Math.Min(behind.Clause.Count - 1, SaidWithin); i++)
            if (Speech.Forms.HeardNouns.Has(behind.Clause[i]) && Speech.Forms.HearingVerbs.Has(behind.Clause[i + 1]))
                return true;
        return false;
    }

    // 한소라 장관 “물가 잡겠다”, 환경부 “설계 결함 가능성” 발표: a name, its words, and at most a noun of saying.
    private Attribution Headline(in Scene scene)
    {
        var paragraph = scene.Paragraph;
        var after = scene.After.Of(paragraph.Text).Trim();
        var isWhole = scene.Place.Opener is Opener.Full && scene.Before.Start == paragraph.Span.Start
            && scene.After.End == paragraph.Span.End
            && (after.IsEmpty || Speech.Forms.HeadlineNouns.Has(WordKey.Of(after)));
        if (!isWhole) return Attribution.None;
        if (NameAlone(paragraph, scene.Before) is { } name)
            return Attribution.Before(Who.Named(name), null, Tie.Loose);
        // 전공의들 “돌아가지 않을 것”
        return paragraph.Clause(scene.Before) is { Count: 1 } only && Speech.Forms.Plurals.IsSuffixOf(only.Word(0))
            ? Attribution.Before(Who.Unnamed, null, Tie.Loose)
            : Attribution.None;
    }

    private Tie TieOf(in Scene scene, in Clause before, Behind behind)
    {
        var after = scene.After.Of(scene.Paragraph.Text);
        var isSource = HasSource(before);
        if (isSource && Speech.Forms.Copulas.IsPrefixOf(after)) return Tie.Close; // 에 따르면 주인공은 “실패한 영웅”이다
        var isSaid = behind.Ending > 0 && (behind.Verb is not null || scene.After.End < scene.Paragraph.Span.End);
        if (isSaid || (behind.Ending == 0 && behind.Verb is not null && IsDescribed(after, behind.Clause)))
            return Tie.Close;
        return behind.Verb is not null || behind.Ending > 0 || isSource ? Tie.Loose : Tie.None;
    }

    private bool HasSource(in Clause before) => Speech.SourceAfter.HasAny(before);

    // “…” 윤서하 위원장은 이렇게 말했다.
    private Attribution Inverted(Behind behind)
    {
        var who = _names.Best(behind.Clause);
        return who.Subject is Subject.Absent ? Attribution.None : Attribution.After(who, behind.Verb);
    }

    private bool IsSaidAfter(in Scene scene, Behind behind)
    {
        var (clause, count) = (behind.Clause, behind.Clause.Count);
        if (count < 10 && HasDelegate(clause)) return true;
        if (!scene.EndsInStop) return false;
        // “…?” 주부 송미옥 씨가 혀를 찼다: what somebody did in saying so.
        return count < 8 || (scene.Before.Of(clause.Text).IsWhiteSpace() && _names.OnlySure(clause) is not null);
    }

    private bool HasDelegate(in Clause clause)
    {
        for (var i = 0; i < clause.Count; i++)
            if (clause[i].IsWord && Speech.Delegates.IsPrefixOf(clause.Word(i))) return true;
        return false;
    }

    // “…”으로 묘사했다
    private bool IsDescribed(ReadOnlySpan<char> after, in Clause clause) =>
        clause.Count > 1 && Speech.Forms.AsParticles.IsPrefixOf(after)
            && Speech.DescribingVerbs.IsPrefixOf(clause.Word(1));

    /// <summary>What stands behind the words.</summary>
    /// <param name="Clause">Its words.</param>
    /// <param name="Ending">The length of the particle of speech at its start; 0 when there is none.</param>
    /// <param name="Verb">The verb: the first that is known, else what ends the sentence after a particle of
    /// speech.</param>
    private readonly record struct Behind(Clause Clause, int Ending, TextSpan? Verb)
    {
        public static Behind Of(in Scene scene, SpeechTable speech)
        {
            var clause = scene.Paragraph.Clause(scene.After);
            var ending = speech.QuoteEndings.PrefixOf(scene.After.Of(clause.Text));
            return new(clause, ending, VerbIn(clause, ending > 0, speech));
        }

        private static TextSpan? VerbIn(in Clause after, bool isSaid, SpeechTable speech)
        {
            // “…”고 했지만 돌아오지 않았다
            if (isSaid && after.Count > 1 && after[1].IsWord && speech.Forms.BareSaying.IsPrefixOf(after.Word(1)))
                return Whole(after, 1, speech);
            for (var i = isSaid ? 1 : 0; i < after.Count && after[i].Kind is not TokenKind.Stop; i++)
            {
                if (!after[i].IsWord) continue;
                if (speech.Verbs.IsPrefixOf(after.Word(i)) || speech.DescribingVerbs.IsPrefixOf(after.Word(i)))
                    return Whole(after, i, speech);
            }

            var last = after.IndexOf(TokenKind.Stop) - 1;
            var isVerb = isSaid && last > 0 && after[last].IsWord && speech.VerbEndings.IsSuffixOf(after.Word(last));
            return isVerb ? Whole(after, last, speech) : null;
        }

        // 밝히기도 했다, 목소리를 높였다: a helping verb or a set phrase is one with its neighbour.
        private static TextSpan Whole(in Clause after, int at, SpeechTable speech)
        {
            if (IsHelped(after[at]) && at + 1 < after.Count && after[at + 1].IsWord) return after.Span(at, at + 2);
            var isPhrase = at > 1 && after[at - 1].IsWord
                && (speech.Fillers.Has(after[at - 1]) || IsHelped(after[at - 1]));
            return after.Span(isPhrase ? at - 1 : at, at + 1);

            bool IsHelped(in Token token) => speech.Forms.HelpedEndings.IsSuffixOf(token.Key);
        }
    }
}
