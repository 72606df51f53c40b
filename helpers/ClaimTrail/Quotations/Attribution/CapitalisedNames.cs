using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads names in a language that writes them with capitals.</summary>
internal sealed class CapitalisedNames(SpeechTable speech)
{
    /// <summary>A run of tokens that is a name.</summary>
    /// <param name="First">Its first token, titles left out.</param>
    /// <param name="End">Just past its last token.</param>
    /// <param name="Start">Its first token, titles included.</param>
    /// <param name="Rank">3 for a name that can be a subject, 2 for one that somebody speaks for, 1 for one that only describes, 0 for none.</param>
    internal readonly record struct Run(int First, int End, int Start, int Rank);

    /// <summary>The runs between two tokens, in order.</summary>
    public List<Run> Read(IReadOnlyList<Token> tokens, int from, int to)
    {
        var runs = new List<Run>();
        for (var i = from; i < to;)
        {
            var end = RunEnd(tokens, i, to);
            if (end == i) { i++; continue; }
            var first = SkipTitles(tokens, i, end);
            first = SkipOffice(tokens, i, first, end);
            if (first < end) runs.Add(new Run(first, end, i, Rank(tokens, i, first, end, from, to)));
            i = end;
        }

        return runs;
    }

    /// <summary>Where a run stands in the text, without a possessive ending.</summary>
    public static TextSpan SpanOf(IReadOnlyList<Token> tokens, Run run)
    {
        var (start, last) = (tokens[run.First].Span.Start, tokens[run.End - 1]);
        var end = last.Span.End;
        if (IsPossessive(last)) end -= last.Key.EndsWith("'s", StringComparison.Ordinal) ? 2 : 1;
        return new(start, end - start);
    }

    private int RunEnd(IReadOnlyList<Token> tokens, int at, int to)
    {
        var end = at;
        while (end < to && end < at + 2 && IsLowParticle(tokens[end])) end++; // van der Berg
        if (end == to || !(IsNameToken(tokens[end]) || IsFirstName(tokens, end, to)) || (end > at && !Touch(tokens, end))) return at;
        end++;
        while (end < to)
        {
            if (IsPossessive(tokens[end - 1]) && !JoinsPossessive(tokens, at, end, to)) break;
            if ((IsNameToken(tokens[end]) || IsWithin(tokens[end])) && Touch(tokens, end)) end++;
            else if (end + 1 < to && tokens[end].IsWord && !tokens[end].IsCapital && Touch(tokens, end) && Touch(tokens, end + 1) && Joins(tokens, end) && IsNameToken(tokens[end + 1])) end += 2;
            else break;
        }

        return end;
    }

    // Lembaga Data Kita: a pronoun with a capital inside a name.
    private bool IsWithin(Token token) => token is { IsWord: true, IsCapital: true, Key.Length: > 2 } && speech.Pronouns.Has(token.Key);

    // ujar Lalu Wiratmaja: within a sentence the capital makes an adverb a name.
    private bool IsFirstName(IReadOnlyList<Token> tokens, int at, int to) =>
        at > 0 && at + 1 < to && tokens[at - 1].IsWord && tokens[at].IsCapital && speech.Fillers.Has(tokens[at].Key) && speech.NotNames.Has(tokens[at].Key) && IsNameToken(tokens[at + 1]) && Touch(tokens, at + 1);

    private bool IsLowParticle(Token token) =>
        token is { IsWord: true, IsCapital: false } && speech.NameParticles.Has(token.Key) && !speech.Stops.Has(token.Key);

    // Writer’s Guild, Dockers’ Federation: an organisation follows; Netflix’s Ana Reyes: it does not.
    private bool JoinsPossessive(IReadOnlyList<Token> tokens, int at, int end, int to)
    {
        for (var i = end; i < to && tokens[i].IsCapital && i - at < 6; i++)
            if (speech.Organisations.Has(tokens[i].Key)) return true;
        return false;
    }

    // Bank of England: of joins behind an organisation's word; van and bin always do.
    private bool Joins(IReadOnlyList<Token> tokens, int at) =>
        speech.NameParticles.Has(tokens[at].Key)
        && (!speech.Stops.Has(tokens[at].Key) || speech.Organisations.Has(tokens[at - 1].Key));

    // Nothing but blanks, and the full stop of an initial or title, may part the words of a name.
    private static bool Touch(IReadOnlyList<Token> tokens, int at) => tokens[at].Span.Start - tokens[at - 1].Span.End <= 2 && tokens[at - 1].IsWord;

    private bool IsNameToken(Token token) => token is { IsWord: true, IsCapital: true } && !speech.NotNames.Has(token.Key)
        && !speech.Pronouns.Has(token.Key) && !(speech.Verbs.Has(token.Key) && !speech.Organisations.Has(token.Key));

    private int SkipTitles(IReadOnlyList<Token> tokens, int from, int to)
    {
        while (from < to)
        {
            var length = speech.Titles.PhraseAt(tokens, from);
            if (length == 0 || from + length > to) return from;
            if (speech.Organisations.Has(tokens[to - 1].Key) || (to - from == 2 && speech.GivenNames.Has(tokens[from].Key))) return from; // Dean Colby
            from += length;
        }

        return from;
    }

    // Transport Secretary Louise Haigh; Kepala BNPB Suharyanto; Direktur Utama PT Garuda Irfan Setiaputra: the office goes with the title.
    private int SkipOffice(IReadOnlyList<Token> tokens, int start, int first, int end)
    {
        if (first >= end || speech.Organisations.Has(tokens[end - 1].Key)) return first;
        for (var i = end - 2; i >= first && !speech.Organisations.Has(tokens[first].Key); i--)
            if (speech.TitleSuffixes.Has(tokens[i].Key)) return i + 1;
        if (first == start) return IsOffice(tokens, start, end) ? end - 2 : first;
        if (end - first < 2) return first;
        for (var i = end - 2; i > first && !speech.Organisations.Has(tokens[first].Key); i--)
            if (speech.Titles.PhraseAt(tokens, i) is > 0 and var length && i + length < end) return i + length; // Kapolsek Muara Timur Komisaris Teguh
        if (end - first > 2 && speech.Places.Has(tokens[first].Key)) return first + 2; // Bupati Lembah Hijau Nurdin
        var acronyms = first;
        while (acronyms + 1 < end && IsAcronym(tokens[acronyms])) acronyms++; // Komisioner HAM PBB Isabel Moreno
        // Kepala BMKG Stasiun Juanda: all office, no name.
        if (acronyms > first) return !speech.Organisations.Has(tokens[acronyms].Key) ? acronyms : end - acronyms > 3 ? end - 2 : end;
        return speech.Organisations.Has(tokens[first].Key) && end - first > 3 ? end - 2 : first;
    }

    // ekonom senior Institut Fiskal Nusantara Faisal Hakimi: the job in small letters, its body, then the name.
    private bool IsOffice(IReadOnlyList<Token> tokens, int start, int end)
    {
        if (!(end - start > 4 && speech.Organisations.Has(tokens[start].Key)) && !(end - start == 3 && IsAcronym(tokens[start]))) return false;
        for (var i = start - 1; i >= 0 && i > start - 4 && tokens[i].IsWord; i--)
        {
            if (speech.Delegates.Has(tokens[i].Key) || speech.Stops.Has(tokens[i].Key)) return false;
            if (speech.Titles.Has(tokens[i].Key)) return true;
        }

        return false;
    }

    private static bool IsAcronym(Token token) => token.Key.Length > 2 && token.IsAllCapitals;

    private int Rank(IReadOnlyList<Token> tokens, int start, int first, int end, int from, int to)
    {
        var before = start > from ? tokens[start - 1] : default;
        if (before.IsWord && speech.Indefinites.Has(before.Key) && start - 1 > from) before = tokens[start - 2]; // of a, for the
        if (before.IsWord && speech.Stops.Has(before.Key)) return DelegateBefore(tokens, start, from) ? 2 : 0;
        if (before.IsWord && speech.Delegates.Has(before.Key)) return 2;
        if (IsPlural(tokens, start, end)) return 0;
        if (first > start && end < tokens.Count && speech.Demonstratives.Has(tokens[end].Key)) return 0; // Gelandang Persatuan Merah itu
        if (IsPossessive(tokens[end - 1])) return end < to && DelegateAfter(tokens, end, to) ? 2 : 0;
        if (end < to && tokens[end] is { IsWord: true, IsCapital: false } next && Touch(tokens, end))
        {
            if (DelegateAfter(tokens, end, to)) return 2;
            if (IsPlainNoun(next)) return 1;
            if (IsFirstWordOnly(tokens, start, end, to)) return 0;
        }

        return first == end ? 0 : 3;
    }

    // Lawyers for Mr Hadley said, Campaigners say
    private bool IsPlural(IReadOnlyList<Token> tokens, int start, int end) =>
        start == 0 && end == 1 && tokens[0].Key is [.., 's'] && speech.Titles.Has(tokens[0].Key[..^1]);

    // Rights groups have: the capital is the sentence's, not a name's.
    private bool IsFirstWordOnly(IReadOnlyList<Token> tokens, int start, int end, int to) =>
        start == 0 && end == 1 && !IsVerbal(tokens[end]) && (end + 1 >= to || IsVerbal(tokens[end + 1]));

    private bool IsVerbal(Token token) =>
        speech.Verbs.Has(token.Key) || speech.DescribingVerbs.Has(token.Key) || speech.Fillers.Has(token.Key) || speech.Stops.Has(token.Key)
        || token.Key.EndsWith("ly", StringComparison.Ordinal) || !token.IsWord;

    // A word that is no verb, filler or stop, standing behind a single capital word: East division, London police.
    private bool IsPlainNoun(Token token) =>
        !speech.Verbs.Has(token.Key) && !speech.Fillers.Has(token.Key) && !speech.Stops.Has(token.Key) && !speech.DescribingVerbs.Has(token.Key)
        && speech.Titles.Has(token.Key);

    private bool DelegateBefore(IReadOnlyList<Token> tokens, int start, int from)
    {
        for (var i = start - 2; i >= from && i >= start - 4; i--)
            if (speech.Delegates.Has(tokens[i].Key)) return i == 0 || !IsPossessive(tokens[i - 1]); // Netflix’s description of it
        return false;
    }

    private bool DelegateAfter(IReadOnlyList<Token> tokens, int end, int to)
    {
        for (var i = end; i < to && i < end + 3 && tokens[i].IsWord; i++)
            if (speech.Delegates.Has(tokens[i].Key)) return true;
        return false;
    }

    private static bool IsPossessive(Token token) => token.Key.EndsWith("'s", StringComparison.Ordinal) || token.Key.EndsWith('\'');
}
