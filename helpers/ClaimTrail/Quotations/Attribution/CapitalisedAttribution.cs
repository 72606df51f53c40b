using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads clauses of saying where names have capitals: said Ana Reyes, Ana Reyes said, kata Ana.</summary>
internal sealed class CapitalisedAttribution(SpeechTable speech) : AttributionReader(speech)
{
    private const int FarVerb = 30;
    private const int LongestOffice = 5;
    private readonly CapitalisedNames _names = new(speech);

    /// <inheritdoc/>
    public override Attribution Read(in Scene scene)
    {
        var after = ReadAfter(scene, Tokeniser.Read(scene.Paragraph, scene.After));
        if (scene.EndsInComma && after.Tie is not Tie.None) return after;
        var before = ReadBefore(scene, Tokeniser.Read(scene.Paragraph, scene.Before));
        if (before.Tie is Tie.Close || after.Tie is Tie.None) return before;
        if (after.Tie is Tie.Close || before.Tie is Tie.None) return after;
        return before;
    }

    /// <inheritdoc/>
    public override bool IsTitleOrTerm(in Scene scene)
    {
        var before = Tokeniser.Read(scene.Paragraph, scene.Before);
        // lagunya “lahir di dapur”: a title has a capital.
        if (before.Count > 0 && before[^1].IsWord
            && ((Speech.WorkBefore.PhraseBefore(before, before.Count) > 0 && !char.IsLower(scene.Inner.TrimStart() is [var initial, ..] ? initial : ' ')) || Speech.TermBefore.PhraseBefore(before, before.Count) > 0)) return true;
        var after = Tokeniser.Read(scene.Paragraph, scene.After);
        return Speech.WorkAfter.PhraseAt(after, 0) > 0 || Speech.TermAfter.PhraseAt(after, 0) > 0;
    }

    /// <inheritdoc/>
    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence)
    {
        var tokens = Tokeniser.Read(paragraph, sentence);
        var names = _names.Read(tokens, 0, tokens.Count).Where(r => r.Rank == 3).ToList();
        return names.Count == 1 ? CapitalisedNames.SpanOf(tokens, names[0]) : null;
    }

    private Attribution ReadAfter(in Scene scene, List<Token> tokens)
    {
        var at = 0;
        while (at < tokens.Count && tokens[at].Kind is TokenKind.Comma or TokenKind.Break) at++;
        if (at == tokens.Count || at > 2) return Attribution.None;
        if (Speech.SourceBefore.PhraseAt(tokens, at) is > 0 and var source)
            return Attribution.Of(Source(tokens, at + source), null, Tie.Close, true);

        var verb = at;
        while (verb < tokens.Count && verb < at + 2 && !IsVerb(tokens[verb]) && Speech.Fillers.Has(tokens[verb].Key) && !Speech.Stops.Has(tokens[verb].Key)) verb++;
        if (verb < tokens.Count && IsVerb(tokens[verb]) && !(scene.EndsInFullStop && tokens[verb].IsCapital && !IsAlone(tokens, verb)))
            return Attribution.Of(HasPronounEnding(tokens[verb]) ? Who.Unnamed : NameAfter(tokens, verb + 1), tokens[verb].Span, Tie.Close, true);

        if (at == 0 && !scene.EndsInStop && !scene.EndsInComma) return Attribution.None;
        verb = FirstVerb(tokens, at);
        if (verb < 0 || (scene.EndsInFullStop && (verb - at > 6 || !EndsClause(tokens, verb)))) return Attribution.None;
        var who = NameBefore(tokens, at, verb);
        return who.Subject is Subject.Absent ? Attribution.None : Attribution.Of(who, tokens[verb].Span, Tie.Close, true);
    }

    private Attribution ReadBefore(in Scene scene, List<Token> tokens)
    {
        if (tokens.Count == 0) return Attribution.None;
        var verb = LastVerb(tokens);
        if (verb >= 0)
        {
            var who = verb == 0 || IsParenthetical(tokens, verb) ? NameAfter(tokens, verb + 1) : NameBefore(tokens, 0, verb);
            if (who.Subject is Subject.Absent) who = NameAfter(tokens, verb + 1, needsComma: true);
            return Attribution.Of(who, tokens[verb].Span, TieBefore(tokens, verb), false);
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (Speech.SourceBefore.PhraseAt(tokens, i) is > 0 and var source)
                return Attribution.Of(Source(tokens, i + source), null, i + 12 > tokens.Count ? Tie.Close : Tie.Loose, false);
        }

        if (tokens[^1].Kind is not TokenKind.Colon) return Attribution.None;
        var names = _names.Read(tokens, 0, tokens.Count).Where(r => r.Rank >= 2).ToList();
        return names.Count == 1
            ? new(Subject.Named, CapitalisedNames.SpanOf(tokens, names[0]), null, Tie.Close, false)
            : new(Subject.Absent, null, null, scene.EndsInStop ? Tie.Close : Tie.Loose, false);
    }

    // The plan is, said Ivy Cole, “dead”
    private static bool IsParenthetical(List<Token> tokens, int verb) =>
        tokens[verb - 1].Kind is TokenKind.Comma && verb + 1 < tokens.Count && tokens[verb + 1].IsCapital && tokens[^1].Kind is TokenKind.Comma;

    private Tie TieBefore(List<Token> tokens, int verb)
    {
        var gap = tokens.Count - verb - 1;
        if (gap == 0 || tokens[^1].Kind is TokenKind.Colon) return Tie.Close;
        if (tokens[^1].Kind is TokenKind.Comma) return gap < 10 ? Tie.Close : Tie.Loose;
        // mengeluhkan bau “busuk menyengat”
        if (gap is 1 && tokens[^1] is { IsWord: true, IsCapital: false } only && !Speech.Indefinites.Has(only.Key) && !Speech.NotVerbs.Has(tokens[verb].Key)) return Tie.Close;
        // warned that corals face “functional extinction”
        if (gap is > 1 and < 7 && tokens[^1] is { IsWord: true, IsCapital: false } last && !Speech.Indefinites.Has(last.Key)
            && (Speech.Fillers.Has(tokens[verb + 1].Key) || Speech.Indefinites.Has(tokens[verb + 1].Key))) return Tie.Close;
        if (gap == 1 && Speech.Fillers.Has(tokens[^1].Key)) return Tie.Close;
        if (gap < 3 && tokens[(verb + 1)..].TrueForAll(t => Speech.Stops.Has(t.Key) || Speech.Fillers.Has(t.Key))) return Tie.Close; // warned of
        return (Speech.DescribingVerbs.Has(tokens[verb].Key) || Speech.Fillers.Has(tokens[^1].Key)) && gap < 9 ? Tie.Close : Tie.Loose;
    }

    private bool IsVerb(Token token) => token.IsWord && (Speech.Verbs.Has(token.Key) || Speech.DescribingVerbs.Has(token.Key) || HasPronounEnding(token));

    // katanya, ujarnya: the ending is the speaker, without a name.
    private bool HasPronounEnding(Token token)
    {
        var ending = Speech.VerbEndings.SuffixOf(token.Key);
        return ending > 0 && Speech.Verbs.Has(token.Key[..^ending]);
    }

    private int FirstVerb(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + FarVerb && tokens[i].Kind is not TokenKind.Stop; i++)
            if (IsVerb(tokens[i]) && !IsNoun(tokens, i)) return i;
        return -1;
    }

    private int LastVerb(List<Token> tokens)
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
            if (IsVerb(tokens[i]) && !IsNoun(tokens, i)) return i;
        return -1;
    }

    // "the claims", "a report": behind an article or a preposition the word is a noun.
    private bool IsNoun(List<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].IsWord && (Speech.Indefinites.Has(tokens[at - 1].Key) || Speech.NotVerbs.Has(tokens[at].Key) && (Speech.Stops.Has(tokens[at - 1].Key) || IsVerb(tokens[at - 1])));

    private static bool IsAlone(List<Token> tokens, int verb) => verb + 1 < tokens.Count && tokens[verb + 1].IsCapital;

    private bool EndsClause(List<Token> tokens, int verb) =>
        verb + 1 >= tokens.Count || !tokens[verb + 1].IsWord || Speech.Stops.Has(tokens[verb + 1].Key) || Speech.Fillers.Has(tokens[verb + 1].Key)
        || tokens[verb + 1].IsCapital || Speech.Delegates.Has(tokens[verb + 1].Key);

    // According to the job description, the manager: the source ends with its comma.
    private Who Source(List<Token> tokens, int from)
    {
        var comma = tokens.FindIndex(from, t => t.Kind is TokenKind.Comma);
        if (comma < 0) return NameAfter(tokens, from);
        var runs = _names.Read(tokens, from, tokens.Count);
        for (var i = 0; i + 1 < runs.Count && runs[i].End <= comma; i++)
            if (IsTitleOf(tokens, runs[i], runs[i + 1], tokens.Count)) return Who.Named(CapitalisedNames.SpanOf(tokens, runs[i + 1]));
        return NameAfter(tokens[..comma], from);
    }

    /// <summary>The subject behind its verb: said the goalkeeper Sven Ott.</summary>
    private Who NameAfter(List<Token> tokens, int from, bool needsComma = false)
    {
        var end = from;
        while (end < tokens.Count && tokens[end].Kind is not (TokenKind.Stop or TokenKind.Colon or TokenKind.Break) && end < from + 16) end++;
        if (from >= end || needsComma) return Who.Absent;
        var first = from;
        while (first < end && Speech.Fillers.Has(tokens[first].Key) && !(tokens[first].IsCapital && first + 1 < end && tokens[first + 1].IsCapital)) first++;
        if (first < end && Speech.Pronouns.Has(tokens[first].Key)) return Who.Unnamed;
        var runs = _names.Read(tokens, first, end);
        for (var i = 0; i < runs.Count && StandsAlone(tokens, first, runs[i].Start); i++)
        {
            if (runs[i].Rank < 3 || (i + 1 < runs.Count && IsTitleOf(tokens, runs[i], runs[i + 1], end))) continue;
            return Who.Named(CapitalisedNames.SpanOf(tokens, runs[i]));
        }

        var indefinite = first < end && Speech.Indefinites.Has(tokens[first].Key) && !runs.Exists(r => r.Rank == 2);
        if (!indefinite && runs.Find(r => r.Rank >= 1) is { Rank: >= 1 } spoken) return Who.Named(CapitalisedNames.SpanOf(tokens, spoken));
        return first < end && tokens[first].IsWord && !Speech.Stops.Has(tokens[first].Key) ? Who.Unnamed : Who.Absent;
    }

    // Ketua Umum Serikat Pekerja, Joko: a title with its office, then the name.
    private bool IsTitleOf(List<Token> tokens, CapitalisedNames.Run title, CapitalisedNames.Run name, int end)
    {
        var next = title.End + 1;
        while (next < name.Start && tokens[next].IsWord && !tokens[next].IsCapital && Speech.Titles.Has(tokens[next].Key)) next++; // , dr. Maya Salim
        if (name.Rank < 3 || name.Start != next || tokens[title.End].Kind is not TokenKind.Comma || (name.End < end && tokens[name.End].IsWord)) return false;
        if (Speech.Organisations.Has(tokens[name.First].Key) || Speech.Organisations.Has(tokens[name.End - 1].Key)) return false;
        var isBody = title.End - title.First == 1 || Speech.Organisations.Has(tokens[title.First].Key);
        // Kepala BPBD Jawa Selatan, Drs. Suparman
        if (title.First > title.Start) return isBody || name.End - name.First > 1 || Speech.Places.Has(tokens[title.First].Key) || name.First > name.Start;
        for (var i = title.First + 1; i < title.End; i++)
            if (Speech.Organisations.Has(tokens[i].Key) && name.End - name.First > 1) return true; // Syahbandar Pelabuhan Teluk Intan
        for (var i = title.Start - 1; i >= 0 && i > title.Start - LongestOffice && tokens[i].IsWord; i--)
            if (Speech.Titles.Has(tokens[i].Key)) return true; // juru bicara PT Samudra Lestari, Dewi Anggraeni
        return false;
    }

    // Only the subject's own words, or an apposition's comma, stand before its name.
    private bool StandsAlone(List<Token> tokens, int from, int to)
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
    private Who NameBefore(List<Token> tokens, int from, int verb)
    {
        var last = verb - 1;
        while (last >= from && Speech.Fillers.Has(tokens[last].Key)) last--;
        if (last < from) return Who.Absent;
        if (Speech.Pronouns.Has(tokens[last].Key)) return Who.Unnamed;

        var runs = _names.Read(tokens, from, last + 1);
        // Kanselir baru itu: the capital is the sentence's, and the phrase points back.
        if (Speech.Demonstratives.Has(tokens[verb - 1].Key) && runs.Count == 1 && runs[0].First == from && runs[0].End == from + 1) return Who.Unnamed;
        if (runs.Count > 0 && runs[^1].End == last + 1 && runs[^1].Rank >= 2) return Who.Named(CapitalisedNames.SpanOf(tokens, runs[^1]));

        // a resident, the mayor of Leith: the noun phrase right before the verb has no name of its own.
        var noun = last;
        while (noun >= from && tokens[noun].IsWord && !Speech.Indefinites.Has(tokens[noun].Key) && !IsVerb(tokens[noun])) noun--;
        if (noun >= from && tokens[noun].IsWord && Speech.Indefinites.Has(tokens[noun].Key) && last - noun < 6)
        {
            var own = runs.FindLast(r => r.Start > noun && r.Rank == 2);
            if (own.Rank == 2) return Who.Named(CapitalisedNames.SpanOf(tokens, own));
            if (!IsJoined(tokens, noun)) return Who.Unnamed;
        }

        for (var i = 0; i + 1 < runs.Count; i++)
            if (IsTitleOf(tokens, runs[i], runs[i + 1], last + 1)) return Who.Named(CapitalisedNames.SpanOf(tokens, runs[i + 1]));
        var best = runs.Where(r => r.Rank > 0).OrderByDescending(r => r.Rank).FirstOrDefault();
        if (best.Rank > 0) return Who.Named(CapitalisedNames.SpanOf(tokens, best));
        return tokens.Exists(t => t.IsWord) ? Who.Unnamed : Who.Absent;
    }

    // description of the platform, got up from the chair and: behind a preposition the noun is not the subject.
    private bool IsJoined(List<Token> tokens, int at) => at > 0 && tokens[at - 1].IsWord && Speech.Stops.Has(tokens[at - 1].Key);
}
