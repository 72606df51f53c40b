using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Finds where in a sentence the clause may stand that tells what was said.</summary>
internal sealed class ReportedClauses(SpeechTable speech)
{
    private const int DenserScript = 3;
    private const int SaidWithin = 3;

    /// <summary>How many letters of an alphabet one code unit stands for.</summary>
    public int Density => speech.Order is AttributionOrder.Unspaced or AttributionOrder.VerbLast ? DenserScript : 1;

    /// <summary>The clauses, the likest first.</summary>
    public IEnumerable<TextSpan> In(MarkedParagraph paragraph, TextSpan sentence) =>
        BesideVerbs(paragraph, sentence).Concat(BehindComma(paragraph.Clause(sentence), sentence));

    private IEnumerable<TextSpan> BesideVerbs(MarkedParagraph paragraph, TextSpan sentence) => speech.Order switch
    {
        AttributionOrder.Unspaced => BehindVerbs(paragraph.Text, sentence),
        AttributionOrder.VerbFirst => BehindThat(paragraph.Clause(sentence), sentence),
        AttributionOrder.VerbLast => BehindTopic(paragraph.Clause(sentence), sentence),
        _ => BesideVerb(paragraph.Clause(sentence), sentence),
    };

    // Ana Reyes said the dam would hold. The dam would hold, Ana Reyes said.
    private IEnumerable<TextSpan> BesideVerb(Clause tokens, TextSpan sentence)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
            if (tokens[i].IsWord && speech.Verbs.Has(tokens[i].Key) && tokens[i + 1].IsWord)
                yield return From(tokens[i].Span.End, sentence);
        for (var i = tokens.Count - 1; i > 0; i--)
            if (tokens[i].Kind is TokenKind.Comma)
            {
                yield return new TextSpan(sentence.Start, tokens[i].Span.End - sentence.Start);
                break;
            }
    }

    // وقالت آنا رييس إن السد سيصمد
    private IEnumerable<TextSpan> BehindThat(Clause tokens, TextSpan sentence)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (!tokens[i].IsWord || !speech.Forms.That.Has(tokens[i].Key)) continue;
            yield return From(tokens[i].Span.End, sentence);
            yield return From(tokens[i].Span.Start, sentence);
        }
    }

    // 아나 레예스는 댐이 버틸 것이라고 말했다
    private IEnumerable<TextSpan> BehindTopic(Clause tokens, TextSpan sentence)
    {
        var verb = tokens.Count - 1;
        while (verb > 0 && !(tokens[verb].IsWord && speech.Verbs.IsPrefixOf(tokens.Word(verb)))) verb--;
        // 하겠다고 했다: the barest verb of saying says so by what stands before it.
        if (verb == 0) verb = tokens.Count - (tokens[^1].IsWord ? 1 : 2);
        if (verb < 2) yield break;
        // 날아갔다고 당시를 떠올렸다: what the verb has beside it stands between.
        var (said, ending) = (verb, 0);
        while (ending == 0 && said > Math.Max(0, verb - SaidWithin)) ending = EndingOf(tokens, --said);
        if (ending == 0) yield break;
        for (var i = 0; i < said; i++)
            if (tokens[i].IsWord && speech.Forms.TopicEndings.IsSuffixOf(tokens.Word(i)))
                yield return new TextSpan(tokens[i].Span.End, tokens[said].Span.End - ending - tokens[i].Span.End);
    }

    private int EndingOf(Clause tokens, int at) => !tokens[at].IsWord
        ? 0
        : Math.Max(speech.QuoteEndings.SuffixOf(tokens.Word(at)),
            speech.Forms.AsParticles.SuffixOf(tokens.Word(at)));

    // 安娜·雷耶斯说，大坝会撑住
    private IEnumerable<TextSpan> BehindVerbs(string text, TextSpan sentence)
    {
        for (var at = sentence.Start + 1; at < sentence.End;)
        {
            var none = speech.NotVerbs.PrefixOf(text.AsSpan(at..sentence.End));
            var verb = none > 0 ? 0 : speech.Verbs.PrefixOf(text.AsSpan(at..sentence.End));
            at += Math.Max(1, Math.Max(none, verb));
            if (verb > 0) yield return From(at, sentence);
        }
    }

    // According to Ana Reyes, the dam would hold.
    private static IEnumerable<TextSpan> BehindComma(Clause tokens, TextSpan sentence)
    {
        var comma = tokens.IndexOf(TokenKind.Comma, 1);
        if (comma > 0) yield return From(tokens[comma].Span.End, sentence);
    }

    private static TextSpan From(int start, TextSpan sentence) => new(start, sentence.End - start);
}
