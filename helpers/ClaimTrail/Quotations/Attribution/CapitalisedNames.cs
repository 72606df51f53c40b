using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>What a name can be in its sentence.</summary>
internal enum NameRank
{
    /// <summary>No name, or nothing that speaks.</summary>
    None,

    /// <summary>It only describes: London police.</summary>
    Describing,

    /// <summary>Somebody speaks for it: a spokesman for Netflix.</summary>
    Represented,

    /// <summary>It can be a subject.</summary>
    Subject,
}

/// <summary>Reads names in a language that writes them with capitals.</summary>
internal sealed class CapitalisedNames(SpeechTable speech)
{
    private readonly CapitalisedOffices _offices = new(speech);
    private readonly WordTest _name = new(WordQuestion.Name, word => !speech.NotNames.Has(word)
        && !speech.Pronouns.Has(word)
        && !(speech.Verbs.Has(word) && !speech.Organisations.Has(word) && !speech.GivenNames.Has(word)));
    private readonly WordTest _particled = new(WordQuestion.Particled, word => IsParticled(word, speech));
    private readonly WordTest _lowOpening = new(WordQuestion.LowOpening, word =>
        IsParticled(word, speech) || IsLowParticle(word, speech));

    /// <summary>A run of tokens that is a name.</summary>
    /// <param name="First">Its first token, titles left out.</param>
    /// <param name="End">Just past its last token.</param>
    /// <param name="Start">Its first token, titles included.</param>
    /// <param name="Rank">What it can be in its sentence.</param>
    internal readonly record struct Run(int First, int End, int Start, NameRank Rank)
    {
        /// <summary>Whether it is an office without a name: Kepala BMKG.</summary>
        public bool IsOffice => First == End;
    }

    /// <summary>The runs between two tokens, in order.</summary>
    /// <param name="tokens">The tokens of the clause.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">Just past the last one.</param>
    /// <param name="most">How many tokens behind the first the last run starts that is asked for.</param>
    public ReadOnlySpan<Run> Read(in Clause tokens, int from, int to, int most = int.MaxValue)
    {
        var runs = tokens.NameRoom;
        for (var i = from; i < to && i - from <= most;)
        {
            // Most words of a text are done with here.
            var end = tokens[i].IsCapital || tokens[i].IsWord && _lowOpening.Holds(tokens[i])
                ? RunEnd(tokens, i, to)
                : i;
            if (end == i)
            {
                i++;
                continue;
            }

            if (!IsPostNominalAlone(tokens, i, end)
                && NameIn(tokens, i, WithoutPostNominals(tokens, i, end), from, to) is { } run)
            {
                if (runs.Added is [.., var half] && half.End == i - 1 && IsJoinedOffice(tokens, i, run.First))
                    runs.RemoveLast();
                runs.Add(run);
            }

            i = end;
        }

        return runs.Keep();
    }

    /// <summary>The first of the runs that can most likely be a subject; null when none can.</summary>
    public static Run? Best(ReadOnlySpan<Run> runs)
    {
        Run? best = null;
        foreach (var run in runs)
            if (run.Rank > (best?.Rank ?? NameRank.None)) best = run;
        return best;
    }

    /// <summary>The first of the runs of a rank or a higher one; -1 when none is.</summary>
    public static int First(ReadOnlySpan<Run> runs, NameRank atLeast)
    {
        for (var i = 0; i < runs.Length; i++)
            if (runs[i].Rank >= atLeast) return i;
        return -1;
    }

    /// <summary>The run that ends before a token and can be a subject; null when none does.</summary>
    public static Run? SubjectTo(ReadOnlySpan<Run> runs, int end)
    {
        foreach (var run in runs)
            if (run.End == end && run.Rank is NameRank.Subject) return run;
        return null;
    }

    /// <summary>The last of the runs behind a token that somebody speaks for.</summary>
    public static Run? RepresentedBehind(ReadOnlySpan<Run> runs, int at)
    {
        for (var i = runs.Length - 1; i >= 0 && runs[i].Start > at; i--)
            if (runs[i].Rank is NameRank.Represented) return runs[i];
        return null;
    }

    /// <summary>Where a run stands in the text, without a possessive ending.</summary>
    public TextSpan SpanOf(in Clause tokens, Run run)
    {
        var span = tokens.Span(run.First, run.End);
        return span with { Length = span.Length - speech.Forms.Possessives.SuffixOf(tokens[run.End - 1].Key) };
    }

    private Run? NameIn(in Clause tokens, int start, int end, int from, int to)
    {
        var first = SkipTitles(tokens, start, end);
        end = _offices.NameEnd(tokens, start, first, end);
        if (_offices.NameStart(tokens, start, first, end) is { } name)
        {
            if (name == end) return new(end, end, start, NameRank.None);
            first = name;
        }
        else first = SkipOffice(tokens, start, first, end);
        return first < end ? new(first, end, start, Rank(tokens, start, first, end, from, to)) : null;
    }

    // Olive Trent MP, Rahmat Basuki SH M.Si; Ma with one capital may be a surname.
    private int WithoutPostNominals(in Clause tokens, int start, int end)
    {
        while (end - start > 1 && IsPostNominal(tokens[end - 1])) end--;
        return end;
    }

    // Rahmat Basuki, SH, | MH mengatakan
    private bool IsPostNominalAlone(in Clause tokens, int start, int end) =>
        end == start + 1 && start > 0 && tokens[start - 1].Kind is TokenKind.Comma && IsPostNominal(tokens[start]);

    private bool IsPostNominal(in Token token) =>
        speech.Forms.PostNominals.Has(token) && token.Key.Written.AsSpan(1).ContainsAny(Script.Capitals);

    private int RunEnd(in Clause tokens, int at, int to)
    {
        var end = at;
        while (end < to && end < at + 2 && tokens[end] is { IsWord: true, IsCapital: false }
            && IsLowParticle(tokens[end].Key, speech)) end++; // van der Berg
        if (end == to || !(IsNameToken(tokens[end]) || IsFirstName(tokens, end, to) || IsCompass(tokens, end, to)
                || IsGivenName(tokens, end) || IsAcronymOfBody(tokens, end))
            || (end > at && !Touch(tokens, end))) return at;
        end++;
        while (end < to)
        {
            if (IsPossessive(tokens[end - 1]) && !JoinsPossessive(tokens, at, end, to)) break;
            // Permanent Secretary in the Ministry of Works | Dr Ben Adu
            if (speech.Forms.Courtesies.Has(tokens[end]) && end + 1 < to && tokens[end + 1].IsCapital) break;
            if ((IsNameToken(tokens[end]) || IsWithin(tokens[end]) || IsCompass(tokens, end, to)
                || IsGivenName(tokens, end)) && Touch(tokens, end)) end++;
            else if (Joins(tokens, end, to)) end += 2;
            else if (_offices.GoOn(tokens, at, end, to) is > 0 and var more) end += more;
            else break;
        }

        return end;
    }

    // North Korea, North East Ambulance Service: with a capital word behind it.
    private bool IsCompass(in Clause tokens, int at, int to) =>
        tokens[at].IsCapital && at + 1 < to && speech.Forms.Compass.Has(tokens[at]) && tokens[at + 1].IsCapital
            && Touch(tokens, at + 1) && (IsNameToken(tokens[at + 1]) || IsCompass(tokens, at + 1, to));

    /// <summary>Whether a relative pronoun in capitals, alone among small letters, is a body: the WHO said.</summary>
    public bool IsAcronymOfBody(in Clause tokens, int at) => tokens[at].IsAllCapitals
        && speech.Forms.Relatives.Has(tokens[at]) && !(at > 0 && tokens[at - 1].IsAllCapitals)
        && !(at + 1 < tokens.Count && tokens[at + 1].IsAllCapitals);

    // Lembaga Data Kita: a pronoun with a capital inside a name.
    private bool IsWithin(in Token token) =>
        token is { IsWord: true, IsCapital: true, Key.Length: > 2 } && speech.Pronouns.Has(token);

    // ujar Lalu Wiratmaja: within a sentence the capital makes an adverb a name.
    private bool IsFirstName(in Clause tokens, int at, int to) =>
        at > 0 && at + 1 < to && tokens[at - 1].IsWord && tokens[at].IsCapital && IsNameToken(tokens[at + 1])
            && Touch(tokens, at + 1) && speech.Fillers.Has(tokens[at]) && speech.NotNames.Has(tokens[at]);

    // kata Hari Kurniawan, Fitri Hari: a given name that is another word, behind a verb, a title or a name.
    private bool IsGivenName(in Clause tokens, int at) =>
        at > 0 && tokens[at].IsCapital && tokens[at - 1].IsWord && speech.GivenNames.Has(tokens[at])
            && (tokens[at - 1].IsCapital || speech.Verbs.Has(tokens[at - 1]) || speech.Titles.Has(tokens[at - 1]));

    private static bool IsLowParticle(Spelling word, SpeechTable speech) =>
        speech.NameParticles.Has(word) && !speech.Stops.Has(word);

    // Writer’s Guild, Dockers’ Federation: an organisation follows; Netflix’s Ana Reyes: it does not.
    private bool JoinsPossessive(in Clause tokens, int at, int end, int to)
    {
        for (var i = end; i < to && tokens[i].IsCapital && i - at < 6; i++)
            if (speech.Organisations.Has(tokens[i])) return true;
        return false;
    }

    // Bank of England: of joins behind an organisation's word; van and bin always do.
    private bool Joins(in Clause tokens, int at, int to) =>
        at + 1 < to && tokens[at] is { IsWord: true, IsCapital: false } small
        && (speech.NameParticles.Has(small) || speech.OfficePrepositions.Has(small))
        && Touch(tokens, at) && Touch(tokens, at + 1) && IsNameToken(tokens[at + 1])
        && (!speech.Stops.Has(small) || speech.Organisations.Has(tokens[at - 1])
            || (speech.Forms.Of.Has(small) && speech.Titles.Has(tokens[at - 1])));

    // Nothing but blanks, and the full stop of an initial or title, may part the words of a name.
    private static bool Touch(in Clause tokens, int at) =>
        tokens[at].Span.Start - tokens[at - 1].Span.End <= 2 && tokens[at - 1].IsWord;

    // Health and Family Welfare Minister Ann Poe, President and CEO Ann Poe: the first half of an office is one word,
    // or a title, where Tom Hart and Finance Minister Ann Poe are two.
    private bool IsJoinedOffice(in Clause tokens, int start, int first) =>
        first > start && start > 1 && tokens[start - 1] is { IsWord: true, IsCapital: false } and
        && speech.Connectives.Has(and) && Touch(tokens, start) && Touch(tokens, start - 1)
        && (tokens[start - 2].IsCapital || IsLowTitle(tokens[start - 2]))
        && speech.TitleSuffixes.Has(tokens[first - 1])
        && (speech.Titles.Has(tokens[start - 2])
            || !(start > 2 && tokens[start - 3].IsCapital && !IsPossessive(tokens[start - 3])
                && Touch(tokens, start - 2)) && !speech.TitleSuffixes.Has(tokens[start]));

    // Rugby Wales president | and CEO Ann Poe
    private bool IsLowTitle(in Token token) =>
        token is { IsWord: true, IsCapital: false } && speech.TitleSuffixes.Has(token);

    // Omar al-Harbi: the particle is written onto the name.
    private static bool IsParticled(Spelling word, SpeechTable speech) =>
        word.Written.AsSpan().IndexOf('-') is > 1 and var hyphen
        && hyphen + 1 < word.Length && char.IsUpper(word.Written[hyphen + 1])
        && speech.NameParticles.Has(word[..hyphen]);

    private bool IsNameToken(in Token token) =>
        token.IsWord && (token.IsCapital ? _name.Holds(token) : _particled.Holds(token));

    private int SkipTitles(in Clause tokens, int from, int to)
    {
        while (from < to)
        {
            var length = speech.Titles.PhraseAt(tokens, from);
            if (from + length > to && length > 1) return to; // Wali kota
            if (length == 0 || from + length > to || speech.Organisations.Has(tokens[to - 1])) return from;
            if (to - from <= 2 && speech.GivenNames.Has(tokens[from])
                && (to - from == 2 || IsSurname(tokens, from))) return from; // Dean Colby
            from += length;
        }

        return from;
    }

    // Mr Cook, said Cook, where the Duke is a rank.
    private bool IsSurname(in Clause tokens, int at) => at == 0 || !tokens[at - 1].IsWord
        || speech.Forms.Courtesies.Has(tokens[at - 1]) || speech.Verbs.Has(tokens[at - 1]);

    // Transport Secretary Louise Haigh; Kepala BNPB Suharyanto; Direktur Utama PT Garuda Irfan Setiaputra: the office
    // goes with the title.
    private int SkipOffice(in Clause tokens, int start, int first, int end)
    {
        if (first >= end || speech.Organisations.Has(tokens[end - 1])) return first;
        var isBody = speech.Organisations.Has(tokens[first]);
        for (var i = end - 2; i >= (isBody ? first + 1 : first); i--)
        {
            if (!speech.TitleSuffixes.Has(tokens[i])) continue;
            // US Secretary of State Ann Poe
            var office = Math.Max(1, speech.Titles.PhraseAt(tokens, i));
            return SkipTitles(tokens, Math.Min(i + office, end), end);
        }

        for (var i = end - 1; i >= first; i--)
        {
            // Mayor of Leith Olive Trent; Bishop of Leith, who has no name.
            if (speech.Forms.Of.Has(tokens[i]) && i > start && speech.Titles.Has(tokens[i - 1]))
                return end - i > 3 ? end - 2 : end;
        }

        if (first == start) return IsOffice(tokens, start, end) ? end - 2 : first;
        if (end - first < 2) return first;
        for (var i = end - 2; i > first && !isBody; i--)
        {
            // Kapolsek Muara Timur Komisaris Teguh
            if (speech.Titles.PhraseAt(tokens, i) is > 0 and var length && i + length < end) return i + length;
        }

        if (end - first > 2 && speech.Places.Has(tokens[first])) return first + 2; // Bupati Lembah Hijau Nurdin
        var acronyms = first;
        while (acronyms + 1 < end && IsAcronym(tokens[acronyms])) acronyms++; // Komisioner HAM PBB Isabel Moreno
        if (acronyms == first) return isBody && end - first > 3 ? end - 2 : first;
        if (!speech.Organisations.Has(tokens[acronyms])) return acronyms;
        return end - acronyms > 3 ? end - 2 : end; // Kepala BMKG Stasiun Juanda: all office, no name.
    }

    // ekonom senior Institut Fiskal Nusantara Faisal Hakimi: the job in small letters, its body, then the name.
    private bool IsOffice(in Clause tokens, int start, int end)
    {
        var isLong = end - start > 4 && speech.Organisations.Has(tokens[start]);
        if (!isLong && !(end - start == 3 && IsAcronym(tokens[start]))) return false;
        for (var i = start - 1; i >= 0 && i > start - 4 && tokens[i].IsWord; i--)
        {
            if (speech.Delegates.Has(tokens[i]) || speech.Stops.Has(tokens[i])) return false;
            if (speech.Titles.Has(tokens[i])) return true;
        }

        return false;
    }

    private static bool IsAcronym(in Token token) => token.Key.Length > 2 && token.IsAllCapitals;

    private NameRank Rank(in Clause tokens, int start, int first, int end, int from, int to)
    {
        // di Cilacap, Jawa Tengah: a place of several words is nobody.
        if (end - first > 1 && speech.Forms.OfficePlaces.PhraseAt(tokens, first) == end - first) return NameRank.None;
        var before = start > from ? tokens[start - 1] : default;
        // of a, for the
        if (before.IsWord && speech.Indefinites.Has(before) && start - 1 > from) before = tokens[start - 2];
        if (before is { IsWord: true, IsCapital: false } && speech.Forms.Regions.Has(before) && start - 1 > from)
            before = tokens[start - 2];
        if (before.IsWord && speech.Stops.Has(before) && !IsJoinedOffice(tokens, start, first)
            && !OpensClause(tokens, start, from))
            return !speech.Forms.Addressing.Has(before) && DelegateBefore(tokens, start, from)
                ? NameRank.Represented
                : NameRank.None;
        if (before.IsWord && speech.Delegates.Has(before)) return NameRank.Represented;
        if (IsPlural(tokens, start, end) || IsCommonBody(tokens, start, end)) return NameRank.None;
        // Gelandang Persatuan Merah itu
        if (first > start && end < tokens.Count && speech.Demonstratives.Has(tokens[end])) return NameRank.None;
        if (IsPossessive(tokens[end - 1]))
            return end < to && DelegateAfter(tokens, end, to) ? NameRank.Represented : NameRank.None;
        if (end < to && tokens[end] is { IsWord: true, IsCapital: false } next && Touch(tokens, end))
        {
            if (DelegateAfter(tokens, end, to)) return NameRank.Represented;
            if (IsPlainNoun(next)) return NameRank.Describing;
            if (IsFirstWordOnly(tokens, start, end, to)) return NameRank.None;
        }

        return NameRank.Subject;
    }

    // “…”, and | Poe added: the first name of its clause is no second half of another.
    private bool OpensClause(in Clause tokens, int start, int from) => speech.Connectives.Has(tokens[start - 1])
        && (start - 1 == from || start - 2 >= from && tokens[start - 2].Kind is TokenKind.Comma);

    // Lawyers for Mr Hadley said, Campaigners say
    private bool IsPlural(in Clause tokens, int start, int end) =>
        start == 0 && end == 1 && speech.Forms.Plurals.SuffixOf(tokens[0].Key) is > 0 and var ending
        && speech.Titles.Has(tokens[0].Key[..^ending]);

    // Sekolah menyatakan: a body that is known already.
    private bool IsCommonBody(in Clause tokens, int start, int end) =>
        start == 0 && end == 1 && speech.Forms.CommonBodies.Has(tokens[0]);

    // Rights groups have: the capital is the sentence's, not a name's.
    private bool IsFirstWordOnly(in Clause tokens, int start, int end, int to) =>
        start == 0 && end == 1 && !IsVerbal(tokens[end]) && (end + 1 >= to || IsVerbal(tokens[end + 1]));

    private bool IsVerbal(in Token token) =>
        !token.IsWord || IsVerbOrStop(token) || speech.Forms.Adverbs.IsSuffixOf(token.Key);

    private bool IsVerbOrStop(in Token token) => speech.Verbs.Has(token) || speech.DescribingVerbs.Has(token)
        || speech.Fillers.Has(token) || speech.Stops.Has(token);

    // A word that is no verb, filler or stop, standing behind a single capital word: East division, London police.
    private bool IsPlainNoun(in Token token) => !IsVerbOrStop(token) && speech.Titles.Has(token);

    private bool DelegateBefore(in Clause tokens, int start, int from)
    {
        for (var i = start - 2; i >= from && i >= start - 4; i--)
            // Netflix’s description of it
            if (speech.Delegates.Has(tokens[i])) return i == 0 || !IsPossessive(tokens[i - 1]);
        return false;
    }

    private bool DelegateAfter(in Clause tokens, int end, int to)
    {
        for (var i = end; i < to && i < end + 3 && tokens[i].IsWord; i++)
        {
            if (speech.Delegates.Has(tokens[i])) return true;
            if (speech.Stops.Has(tokens[i]) && !speech.Forms.Of.Has(tokens[i])) return false; // Ana dalam rilis
        }

        return false;
    }

    private bool IsPossessive(in Token token) => speech.Forms.Possessives.IsSuffixOf(token.Key);
}
