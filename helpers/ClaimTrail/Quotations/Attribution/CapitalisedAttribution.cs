using ClaimTrail.Text;
using Run = ClaimTrail.Quotations.CapitalisedNames.Run;

namespace ClaimTrail.Quotations;

/// <summary>Reads clauses of saying where names have capitals: said Ana Reyes, Ana Reyes said, kata Ana.</summary>
internal sealed partial class CapitalisedAttribution(SpeechTable speech) : AttributionReader(speech)
{
    private const int FarVerb = 30;
    private const int LongestSubject = 16;
    private readonly CapitalisedNames _names = new(speech);
    private readonly WordTest _verb = new(WordQuestion.Verb, word => speech.Verbs.Has(word)
        || speech.DescribingVerbs.Has(word) || HasPronounEnding(word, speech));

    protected override bool CommaLeadsOn => true;

    public override bool IsTitleOrTerm(in Scene scene)
    {
        var before = scene.Paragraph.Clause(scene.Before);
        if (before.EndsIn(TokenKind.Word))
        {
            // lagunya “lahir di dapur”: a title has a capital.
            var isLow = scene.Inner.TrimStart() is [var initial, ..] && char.IsLower(initial);
            if (!isLow && Speech.WorkBefore.PhraseBefore(before, before.Count) > 0) return true;
            if (Speech.TermBefore.PhraseBefore(before, before.Count) > 0) return true;
            // who appeared in “Night Train,” told reporters
            if (Speech.Stops.Has(before[^1]) && !Speech.Connectives.Has(before[^1])
                && QuotationJudge.IsTitleCase(scene.Inner)) return true;
        }

        var after = scene.Paragraph.Clause(scene.After);
        return Speech.WorkAfter.PhraseAt(after, 0) > 0 || Speech.TermAfter.PhraseAt(after, 0) > 0;
    }

    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence) =>
        OnlyName(paragraph.Clause(sentence), NameRank.Subject);

    protected override TextSpan? NameAlone(MarkedParagraph paragraph, TextSpan zone)
    {
        var tokens = paragraph.Clause(zone);
        if (_names.Read(tokens, 0, tokens.Count) is not [{ Rank: NameRank.Subject } only] || only.End < tokens.Count)
            return null;
        foreach (ref readonly var token in tokens[..only.Start].Tokens)
            if (!Speech.Titles.Has(token)) return null;
        return _names.SpanOf(tokens, only);
    }

    protected override Attribution ReadAfter(in Scene scene)
    {
        var tokens = scene.Paragraph.Clause(scene.After);
        var at = 0;
        while (at < tokens.Count && tokens[at].Kind is TokenKind.Comma or TokenKind.Break) at++;
        if (at == tokens.Count || at > 2 || IsOfNext(scene, tokens[at]) || LeadsOn(scene, tokens, at))
            return Attribution.None;
        if (Speech.SourceBefore.PhraseAt(tokens, at) is > 0 and var source)
            return Attribution.After(Source(tokens, at + source), null);

        var verb = at;
        while (verb < tokens.Count && verb < at + 2 && !IsVerb(tokens[verb]) && IsAdverb(tokens[verb])) verb++;
        if (verb < tokens.Count && IsVerb(tokens[verb])
            && !(scene.EndsInFullStop && tokens[verb].IsCapital && !IsAlone(tokens, verb)))
        {
            var who = HasPronounEnding(tokens[verb].Key, Speech) ? Who.Unnamed : NameAfter(tokens, verb + 1);
            return Attribution.After(who, tokens[verb].Span);
        }


        if (at == 0 && !scene.EndsInStop && !scene.EndsInComma) return BehindRest(scene, tokens);
        verb = FirstVerb(tokens, at);
        if (verb < 0 || (scene.EndsInFullStop && (verb - at > 6 || !EndsClause(tokens, verb)))) return Attribution.None;
        var subject = QuotedName(tokens, verb) ?? NameBefore(tokens, at, verb);
        return subject.Subject is Subject.Absent ? Attribution.None : Attribution.After(subject, tokens[verb].Span);
    }

    // Tom Hart said he “…,” while Ann Poe noted “…”: a new clause that leads on to other words.
    private bool IsOfNext(in Scene scene, in Token first)
    {
        if (!scene.EndsInComma || first.IsCapital || !first.IsWord
            || !(Speech.Connectives.Has(first) || Speech.Forms.Subordinators.Has(first))) return false;
        return scene.Paragraph.PlaceAt(scene.After.End) is not null && ReadBefore(scene).Tie is Tie.Close;
    }

    // called her “…”, while Ann Poe said it was “…”: a clause that leads on to the next words.
    private bool LeadsOn(in Scene scene, in Clause tokens, int at) =>
        tokens[at] is { IsWord: true, IsCapital: false } first && Speech.Forms.Subordinators.Has(first)
            && tokens.EndsIn(TokenKind.Word) && scene.Paragraph.PlaceAt(scene.After.End) is not null
            && FirstVerb(tokens, at) is >= 0 and var verb && verb < tokens.Count - 1;

    // Reuters quoted Ann Poe as saying
    private Who? QuotedName(in Clause tokens, int verb) =>
        verb + 3 < tokens.Count && tokens[verb + 1].IsCapital
            && _names.Read(tokens, verb + 1, tokens.Count) is [{ Rank: NameRank.Subject } quoted, ..]
            && quoted.Start == verb + 1 && quoted.End + 1 < tokens.Count && Speech.Fillers.Has(tokens[quoted.End])
            && Speech.Forms.Subordinators.Has(tokens[quoted.End]) && IsVerb(tokens[quoted.End + 1])
            ? Named(tokens, quoted)
            : null;

    // is “a waste” for the city, said Ann Poe; fell “close to the port” at dawn, Ann Poe told reporters: the sentence
    // goes on behind a fragment, and a comma parts it from who said so. Exhibition “river and sea” opened: a thing.
    private Attribution BehindRest(in Scene scene, in Clause tokens)
    {
        if (!IsFragment(scene, tokens)) return Attribution.None;
        for (var at = 1; at + 2 < tokens.Count && at < FarVerb && tokens[at].Kind is not TokenKind.Stop; at++)
        {
            if (tokens[at].Kind is not TokenKind.Comma) continue;
            var verb = FirstVerb(tokens, at + 1);
            if (verb < 0) return Attribution.None;
            if (!tokens[(at + 1)..verb].IsAllWords) continue;
            var who = verb == at + 1 ? NameAfter(tokens, verb + 1) : NameBefore(tokens, at + 1, verb);
            if (who.Subject is Subject.Named) return Attribution.After(who, tokens[verb].Span, Tie.Loose);
        }

        return Attribution.None;
    }

    // Behind "is" and its like, or in small letters between a word that is no article and a preposition.
    private bool IsFragment(in Scene scene, in Clause after)
    {
        var before = scene.Paragraph.Clause(scene.Before);
        if (!before.EndsIn(TokenKind.Word) || after.Count == 0) return false;
        var last = before[^1];
        if (last.IsCapital || Speech.Indefinites.Has(last)) return false;
        return Speech.Fillers.Has(last)
            || Speech.Stops.Has(after[0]) && scene.Inner.TrimStart() is [var initial, ..] && char.IsLower(initial);
    }

    protected override Attribution ReadBefore(in Scene scene)
    {
        var tokens = scene.Paragraph.Clause(scene.Before);
        if (tokens.Count == 0) return Attribution.None;
        var verb = LastVerb(tokens);
        if (verb >= 0)
        {
            var isAfter = verb == 0 || IsParenthetical(tokens, verb);
            var who = isAfter ? NameAfter(tokens, verb + 1) : NameBefore(tokens, 0, MainVerb(tokens, verb));
            if (who.Subject is Subject.Unnamed && GoesOn(scene, tokens, verb)) who = Who.Absent;
            return Attribution.Before(who, tokens[verb].Span, TieBefore(tokens, verb));
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (Speech.SourceBefore.PhraseAt(tokens, i) is > 0 and var source)
            {
                var tie = i + 12 > tokens.Count ? Tie.Close : Tie.Loose;
                return Attribution.Before(Source(tokens, i + source), null, tie);
            }
        }

        // As Ivy Cole put it, “…”; in Ivy Cole's words: “…”
        if ((tokens.EndsIn(TokenKind.Comma) || tokens.EndsIn(TokenKind.Colon)) && Speech.NotNames.Has(tokens[0])
            && Speech.SourceAfter.PhraseBefore(tokens, tokens.Count - 1) > 0
            && _names.Read(tokens, 1, tokens.Count) is [{ Rank: >= NameRank.Represented } cited])
            return Attribution.Before(Named(tokens, cited), null, Tie.Close);

        if (!tokens.EndsIn(TokenKind.Colon)) return Attribution.None;
        return Attribution.Label(OnlyName(tokens, NameRank.Represented), scene.EndsInStop ? Tie.Close : Tie.Loose);
    }

    // Ann Poe said she had “…”, adding: “…”; mengaku “…” dan menambahkan, “…”: who spoke before in the sentence.
    private bool GoesOn(in Scene scene, in Clause tokens, int verb) =>
        verb > 0 && (tokens[verb - 1].Kind is TokenKind.Comma || Speech.Connectives.Has(tokens[verb - 1]))
            && scene.Paragraph.EndsPlace(scene.Before.Start);

    private TextSpan? OnlyName(in Clause tokens, NameRank atLeast)
    {
        var runs = _names.Read(tokens, 0, tokens.Count);
        var only = CapitalisedNames.First(runs, atLeast);
        return only < 0 || CapitalisedNames.First(runs[(only + 1)..], atLeast) >= 0
            ? null
            : _names.SpanOf(tokens, runs[only]);
    }

    // The plan is, said Ivy Cole, “dead”
    private static bool IsParenthetical(in Clause tokens, int verb) => tokens[verb - 1].Kind is TokenKind.Comma
        && verb + 1 < tokens.Count && tokens[verb + 1].IsCapital && tokens.EndsIn(TokenKind.Comma);

    private Tie TieBefore(in Clause tokens, int verb)
    {
        var gap = tokens.Count - verb - 1;
        if (IsBound(tokens, gap)) return Tie.Close;
        var last = tokens[^1];
        if (last.Kind is TokenKind.Comma) return Tie.Loose;
        if (last is { IsWord: true, IsCapital: false } && !Speech.Indefinites.Has(last))
        {
            // mengeluhkan bau “busuk menyengat”
            if (gap == 1 && !Speech.NotVerbs.Has(tokens[verb])) return Tie.Close;
            // warned that corals face “functional extinction”
            var first = tokens[verb + 1].Key;
            if (gap is > 1 and < 7 && (Speech.Fillers.Has(first) || Speech.Indefinites.Has(first))) return Tie.Close;
        }

        var isFiller = Speech.Fillers.Has(last);
        if (gap == 1 && isFiller) return Tie.Close;
        // warned of
        if (gap < 3 && IsSmallWords(tokens[(verb + 1)..])) return Tie.Close;
        return gap < 9 && (isFiller || Speech.DescribingVerbs.Has(tokens[verb])) ? Tie.Close : Tie.Loose;
    }

    private bool IsSmallWords(in Clause tokens)
    {
        foreach (ref readonly var token in tokens.Tokens)
            if (!Speech.Stops.Has(token) && !Speech.Fillers.Has(token)) return false;
        return true;
    }

    private bool IsVerb(in Token token) =>
        token.IsWord && _verb.Holds(token) && !(token.IsCapital && Speech.GivenNames.Has(token));

    private bool IsAdverb(in Token token) => Speech.Fillers.Has(token) && !Speech.Stops.Has(token);

    // katanya, ujarnya: the ending is the speaker, without a name.
    private static bool HasPronounEnding(Spelling word, SpeechTable speech)
    {
        var ending = speech.VerbEndings.SuffixOf(word);
        return ending > 0 && speech.Verbs.Has(word[..^ending]);
    }

    private int FirstVerb(in Clause tokens, int from)
    {
        var relative = -1;
        for (var i = from; i < tokens.Count && i < from + FarVerb && tokens[i].Kind is not TokenKind.Stop; i++)
        {
            if (!IsVerb(tokens[i]) || IsNoun(tokens, i)) continue;
            // one witness, who asked not to be named, said
            if (i == from || !Speech.Forms.Relatives.Has(tokens[i - 1])) return i;
            if (relative < 0) relative = i;
        }

        return relative;
    }

    private int LastVerb(in Clause tokens)
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
            if (IsVerb(tokens[i]) && !IsNoun(tokens, i)) return i;
        return -1;
    }

    // explained the gap by saying: the subject stands before the first of the two.
    private int MainVerb(in Clause tokens, int verb) => verb > 1 && Speech.Stops.Has(tokens[verb - 1])
        && LastVerb(tokens[..(verb - 1)]) is >= 0 and var main ? main : verb;

    // "the claims", "a report": behind an article or a preposition the word is a noun.
    private bool IsNoun(in Clause tokens, int at)
    {
        if (at == 0 || !tokens[at - 1].IsWord) return false;
        if (Speech.Indefinites.Has(tokens[at - 1])) return true;
        return Speech.NotVerbs.Has(tokens[at]) && (Speech.Stops.Has(tokens[at - 1]) || IsVerb(tokens[at - 1]));
    }

    private static bool IsAlone(in Clause tokens, int verb) => verb + 1 < tokens.Count && tokens[verb + 1].IsCapital;

    private bool EndsClause(in Clause tokens, int verb)
    {
        if (verb + 1 >= tokens.Count || !tokens[verb + 1].IsWord || tokens[verb + 1].IsCapital) return true;
        var next = tokens[verb + 1].Key;
        return Speech.Stops.Has(next) || Speech.Fillers.Has(next) || Speech.Delegates.Has(next);
    }

    // According to the job description, the manager: the source ends with its comma.
    private Who Source(in Clause tokens, int from)
    {
        var comma = tokens.IndexOf(TokenKind.Comma, from);
        if (comma < 0) return NameAfter(tokens, from);
        var runs = _names.Read(tokens, from, tokens.Count, comma - from + LongestSubject);
        for (var i = 0; i + 1 < runs.Length && runs[i].End <= comma; i++)
            if (IsTitleOf(tokens, runs[i], runs[i + 1], tokens.Count)) return Named(tokens, runs[i + 1]);
        var before = NameAfter(tokens[..comma], from);
        // the state's Commissioner for Health, Dr Ada Bello, “…”
        if (before.Subject is Subject.Named) return before;
        foreach (var run in runs)
            if (run.Start == comma + 1
                && (Speech.Forms.Courtesies.Has(tokens[run.Start]) || IsApposition(tokens, comma, run)))
                return Named(tokens, run);
        return before;
    }

    // the mayor, Ann Poe, said
    private bool IsApposition(in Clause tokens, int comma, Run name) =>
        name is { Rank: NameRank.Subject, IsOffice: false } && Speech.Titles.Has(tokens[comma - 1])
        && name.End < tokens.Count && tokens[name.End].Kind is TokenKind.Comma;

    private Who Named(in Clause tokens, Run run) => Who.Named(_names.SpanOf(tokens, run));

    /// <summary>The subject behind its verb: said the goalkeeper Sven Ott.</summary>
    private Who NameAfter(in Clause tokens, int from)
    {
        // chimed in Olive Trent
        if (from > 0 && IsAlone(tokens, from) && Speech.Forms.ParticleVerbs.Has(tokens[from - 1])
            && Speech.Forms.VerbParticles.Has(tokens[from])) from++;
        var end = from;
        while (end < tokens.Count && end < from + LongestSubject
            && tokens[end].Kind is not (TokenKind.Stop or TokenKind.Colon or TokenKind.Break)) end++;
        var first = from;
        while (first < end && Speech.Fillers.Has(tokens[first]) && !IsFirstOfName(tokens, first, end)) first++;
        if (first >= end) return Who.Absent;
        // said one of the mothers, Lena Fisher
        if (Speech.Pronouns.Has(tokens[first]) && !_names.IsAcronymOfBody(tokens, first)
            && !(first + 1 < end && Speech.Forms.Of.Has(tokens[first + 1]))) return Who.Unnamed;

        var runs = _names.Read(tokens, first, end);
        if (BehindParts(tokens, runs) is { } holder) return Named(tokens, holder);
        for (var i = 0; i < runs.Length && StandsAlone(tokens, first, runs[i].Start); i++)
        {
            var isTitle = i + 1 < runs.Length && IsTitleOf(tokens, runs[i], runs[i + 1], end);
            if (runs[i].Rank is NameRank.Subject && !isTitle && !(i > 0 && IsPlaceBehind(tokens, runs[i])))
                return Named(tokens, runs[i]);
        }

        if (runs is [{ IsOffice: true }, ..]) return Who.Unnamed;
        var isIndefinite = Speech.Indefinites.Has(tokens[first])
            && CapitalisedNames.RepresentedBehind(runs, first - 1) is null;
        if (!isIndefinite && CapitalisedNames.First(runs, NameRank.Describing) is >= 0 and var named)
            return Named(tokens, runs[IsSpokenForBy(tokens, runs, named) ? named + 1 : named]);
        return tokens[first].IsWord && !Speech.Stops.Has(tokens[first]) ? Who.Unnamed : Who.Absent;
    }

    // said Acme spokeswoman Ann Poe: the name behind the one who speaks for a body.
    private bool IsSpokenForBy(in Clause tokens, ReadOnlySpan<Run> runs, int body) =>
        body + 1 < runs.Length && runs[body + 1] is { Rank: > NameRank.None } name
        && name.Start == runs[body].End + 1 && Speech.Titles.Has(tokens[name.Start - 1]);

    private static bool IsFirstOfName(in Clause tokens, int at, int end) =>
        tokens[at].IsCapital && at + 1 < end && tokens[at + 1].IsCapital;

    private bool IsBody(in Token token) => Speech.Organisations.Has(token);

    // Only the subject's own words, or an apposition's comma, stand before its name.
    private bool StandsAlone(in Clause tokens, int from, int to)
    {
        var commas = 0;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma && ++commas > 1) return false;
            if (i > from && IsVerb(tokens[i])) return false;
        }

        return commas == 0 || tokens[to - 1].Kind is TokenKind.Comma || to - from < 8;
    }

    /// <summary>The subject before its verb: Ana Reyes, who leads the village, said.</summary>
    private Who NameBefore(in Clause tokens, int from, int verb)
    {
        var last = verb - 1;
        while (last >= from && Speech.Fillers.Has(tokens[last])) last--;
        last = BeforeRelative(tokens, from, last);
        if (last < from) return Who.Absent;
        if (Speech.Pronouns.Has(tokens[last]) && !_names.IsAcronymOfBody(tokens, last)) return Who.Unnamed;

        var runs = _names.Read(tokens, from, last + 1);
        // Kanselir baru itu: the capital is the sentence's, and the phrase points back.
        var isFirstWord = runs is [var only] && only.First == from && only.End == from + 1;
        if (isFirstWord && Speech.Demonstratives.Has(tokens[verb - 1])) return Who.Unnamed;
        if (runs is [.., var near] && near.End == last + 1)
        {
            if (BesideOffice(tokens, from, runs, near) is { } beside) return Named(tokens, beside);
            if (ResidentOf(tokens, from, runs, near.Start) is { } resident) return Named(tokens, resident);
            if (near.Rank >= NameRank.Represented) return Named(tokens, near);
            if (near.IsOffice) return InOffice(tokens, runs) is { } holder ? Named(tokens, holder) : Who.Unnamed;
        }

        if (IsMainClause(tokens, from, last, runs)) return Who.Unnamed;

        // a resident, the mayor of Leith: the noun phrase right before the verb has no name of its own.
        var noun = last;
        while (noun >= from && tokens[noun].IsWord && !Speech.Indefinites.Has(tokens[noun])
            && !IsVerb(tokens[noun])) noun--;
        if (noun >= from && tokens[noun].IsWord && Speech.Indefinites.Has(tokens[noun]) && last - noun < 6)
        {
            if (CapitalisedNames.RepresentedBehind(runs, noun) is { } own) return Named(tokens, own);
            if (OwnerOf(tokens, noun, verb, runs) is { } owner) return Named(tokens, owner);
            if (!IsJoined(tokens, noun)) return Who.Unnamed;
        }

        for (var i = 0; i + 1 < runs.Length; i++)
            if (IsTitleOf(tokens, runs[i], runs[i + 1], last + 1)) return Named(tokens, runs[i + 1]);
        if (CapitalisedNames.Best(runs) is { } best) return Named(tokens, best);
        return tokens[..(last + 1)].IndexOf(TokenKind.Word, from) >= 0 ? Who.Unnamed : Who.Absent;
    }

    // The guard who stopped Olive Trent said: the names of a relative clause do not speak.
    private int BeforeRelative(in Clause tokens, int from, int last)
    {
        for (var i = last - 1; i > from && tokens[i].IsWord; i--)
            if (Speech.Forms.Relatives.Has(tokens[i]) && !tokens[i + 1].IsCapital
                && !_names.IsAcronymOfBody(tokens, i)) return i - 1;
        return last;
    }

    // After Olive Trent left, officials said; menurut Olive Trent, korban mengatakan: behind the comma of a subordinate
    // clause or a source a subject without a name speaks.
    private bool IsMainClause(in Clause tokens, int from, int last, ReadOnlySpan<Run> runs)
    {
        if (!Speech.Forms.Subordinators.Has(tokens[from]) && Speech.SourceBefore.PhraseAt(tokens, from) == 0)
            return false;
        var comma = last;
        while (comma > from && tokens[comma].IsWord) comma--;
        if (comma == from || comma == last || tokens[comma].Kind is not TokenKind.Comma) return false;
        var hasName = runs is [.., var farthest] && farthest.Start > comma;
        return !hasName && !Speech.Forms.Relatives.Has(tokens[comma + 1]);
    }

    // description of the platform, got up from the chair and: behind a preposition the noun is not the subject.
    private bool IsJoined(in Clause tokens, int at) =>
        at > 0 && tokens[at - 1].IsWord && Speech.Stops.Has(tokens[at - 1]);
}
