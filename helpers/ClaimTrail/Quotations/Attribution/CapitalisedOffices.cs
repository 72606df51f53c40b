namespace ClaimTrail.Quotations;

/// <summary>Tells an office from the name behind it where both have capitals: Kepala Pusat Gempa Bumi dan Tsunami BMKG
/// Rahmat Basuki. For a language that lists the words of its offices.</summary>
internal sealed class CapitalisedOffices(SpeechTable speech)
{
    private const int LongestName = 4;
    private const int ShortestAcronym = 3;

    /// <summary>Whether a run that starts at a token is somebody's office, or a body: a title opens it or stands before
    /// it in small letters.</summary>
    private bool IsOffice(in Clause tokens, int start) => speech.Titles.PhraseAt(tokens, start) > 0
        || IsTitleBefore(tokens, start);

    // pelatih Persib, politisi Golkar
    private bool IsTitleBefore(in Clause tokens, int start) => start > 0
        && tokens[start - 1] is { IsWord: true, IsCapital: false } before && speech.Titles.Has(before)
        && Gap(tokens, start) is " ";

    /// <summary>How many tokens behind a run still belong to the office in it; 0 when none do.</summary>
    public int GoOn(in Clause tokens, int start, int end, int to)
    {
        if (speech.Forms.OfficeWords.Words.Count == 0) return 0;
        var isOffice = IsOffice(tokens, start);
        if (!isOffice && !speech.Organisations.Has(tokens[start])) return 0;
        if (tokens[end].IsWord && Gap(tokens, end) is " " or ". ")
        {
            if (FieldAt(tokens, end) is > 0 and var field && end + field <= to) return field; // Lalu Lintas
            // SMAN 3 Rahmat, Presiden ke-7 Rahmat
            if (isOffice && end + 1 < to && IsNumber(tokens[end]) && tokens[end + 1].IsCapital) return 1;
        }

        // Asosiasi Pengusaha Indonesia (Apindo) Rahmat
        if (isOffice && tokens[end].IsCapital && IsBracketBefore(tokens, end)) return 1;
        return JoinedField(tokens, end, to, isBody: !isOffice || speech.Organisations.Has(tokens[end - 1]));
    }

    // Pendidikan dan Kebudayaan; Data, Informasi, dan Humas
    private int JoinedField(in Clause tokens, int end, int to, bool isBody)
    {
        var next = end;
        var hasComma = tokens[next].Kind is TokenKind.Comma;
        if (hasComma) next++;
        var hasAnd = next < to && speech.Connectives.Has(tokens[next]);
        if (hasAnd) next++;
        if (next == end || next >= to || FieldAt(tokens, next) is var field && field == 0) return 0;
        if (!speech.Forms.OfficeWords.Has(tokens[end - 1]) && !(isBody && !hasComma)) return 0;
        return next - end + field <= to - end ? next - end + field : 0;
    }

    private int FieldAt(in Clause tokens, int at) =>
        tokens[at].IsCapital ? speech.Forms.OfficeWords.PhraseAt(tokens, at) : 0;

    /// <summary>Where the name in an office's run starts; its end when the office has none, and null when nothing in it
    /// is known.</summary>
    /// <param name="tokens">The tokens of the clause.</param>
    /// <param name="start">The first token of the run.</param>
    /// <param name="first">The first one behind the titles that open it.</param>
    /// <param name="end">Just past its last token.</param>
    public int? NameStart(in Clause tokens, int start, int first, int end)
    {
        if (speech.Forms.OfficeWords.Words.Count == 0 || first >= end || !IsOffice(tokens, start)) return null;
        var office = OfficeEnd(tokens, LastTitleEnd(tokens, first, end), end, out var isBody);
        var name = isBody ? NameBehindBody(tokens, office, end) : NameBehind(tokens, first, office, end);
        // Kepala BMKG is an office, but Presiden Zulfan Agus Basuki Museum a museum.
        if (first == start && name < end && !IsTitleBefore(tokens, start)) return null;
        if (name == first) return speech.GivenNames.Has(tokens[first]) ? first : null;
        // Juru Bicara Kementerian Luar Negeri: a spokesman speaks for what follows him.
        var isSure = name < end
            && (speech.GivenNames.Has(tokens[name]) || speech.Forms.OfficeBodies.PhraseBefore(tokens, name) > 0);
        return !isSure && speech.Delegates.PhraseBefore(tokens, first) > 0 ? null : name;
    }

    /// <summary>Where the name ends whose office stands behind it without a comma: Rahmat Basuki | Kepala Dinas
    /// Kesehatan; the run's end where none does.</summary>
    /// <param name="tokens">The tokens of the clause.</param>
    /// <param name="start">The first token of the run.</param>
    /// <param name="first">The first one behind the titles that open it.</param>
    /// <param name="end">Just past its last token.</param>
    public int NameEnd(in Clause tokens, int start, int first, int end)
    {
        if (end - first < 3 || speech.Forms.BodyTitles.Words.Count == 0) return end;
        var isTitled = first > start || IsOffice(tokens, start);
        if (isTitled ? !speech.GivenNames.Has(tokens[first]) : OfficeAt(tokens, first) > 0) return end;
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (!speech.Forms.BodyTitles.Has(tokens[i]) || speech.GivenNames.Has(tokens[i]))
            {
                if (OfficeAt(tokens, i) > 0) return end; // Rahmat Basuki SH, Garuda Indonesia
            }
            else if (OfficeAt(tokens, i + 1) > 0 || speech.Titles.PhraseAt(tokens, i + 1) > 0
                || speech.Forms.OfficePlaces.PhraseAt(tokens, i + 1) > 0) return i;
        }

        return end;
    }

    // Kapolsek Muara Timur Komisaris Teguh: what stands before the last title is office.
    private int LastTitleEnd(in Clause tokens, int first, int end)
    {
        var last = first;
        for (var i = first + 1; i < end; i++)
        {
            if (speech.Titles.PhraseAt(tokens, i) is > 0 and var length && i + length < end
                && !speech.GivenNames.Has(tokens[i]) && !speech.Forms.TitlesInNames.Has(tokens[i])
                && speech.Forms.OfficeBodies.PhraseAt(tokens, i) <= length)
                last = i + (speech.TitleSuffixes.Has(tokens[i]) ? 1 : length);
        }

        return last;
    }

    /// <summary>Just past the last token that is known to be of an office, before any given name.</summary>
    private int OfficeEnd(in Clause tokens, int from, int end, out bool isBody)
    {
        var office = from;
        isBody = false;
        for (var i = from; i < end; i++)
        {
            if (i > from && IsBracketBefore(tokens, i)) (office, isBody) = (i, false);
            if (speech.GivenNames.Has(tokens[i])) break;
            if (OfficeAt(tokens, i) is > 0 and var length && i + length <= end)
            {
                isBody = length == 1 && IsOpenBody(tokens[i]);
                i += length - 1;
                office = i + 1;
            }
            else if (PlaceAt(tokens, i, office, end) is > 0 and var place)
            {
                isBody = false;
                i += place - 1;
                office = i + 1;
            }
        }

        return office;
    }

    // PT, Universitas, RSUD: a name of its own follows; KPK and Basarnas have none.
    private bool IsOpenBody(in Token token) => speech.Forms.OpenBodies.Has(token)
        || speech.Organisations.Has(token) && !token.IsAllCapitals && !speech.Forms.OfficeBodies.Has(token);

    private int OfficeAt(in Clause tokens, int at)
    {
        if (speech.Forms.OfficeWords.PhraseAt(tokens, at) is > 0 and var field) return field;
        if (speech.Forms.OfficeBodies.PhraseAt(tokens, at) is > 0 and var body) return body;
        var token = tokens[at];
        var isOffice = !token.IsWord || IsNumber(token) || IsOpenBody(token) || speech.Organisations.Has(token)
            || speech.TitleSuffixes.Has(token) || speech.Connectives.Has(token)
            || token is { IsAllCapitals: true, Key.Length: >= ShortestAcronym };
        return isOffice ? 1 : 0;
    }

    // Bupati Garut Rahmat, Gubernur Jawa Timur; at the end of a run only behind an office or one unknown word:
    // Ketua Gapensi Jateng.
    private int PlaceAt(in Clause tokens, int at, int office, int end)
    {
        var length = speech.Forms.OfficePlaces.PhraseAt(tokens, at);
        return length > 0 && at + length <= end && (at + length < end || at - office < 2) ? length : 0;
    }

    private int NameBehindBody(in Clause tokens, int body, int end)
    {
        for (var i = body; i < end; i++)
            if (speech.GivenNames.Has(tokens[i])) return IsThree(tokens, i, end) ? i : Math.Max(i, end - 2);
        return end - body > 2 ? end - 2 : end;
    }

    // PT Alam Rahmat Sela Basuki, but Partai Bintang Fajar | Yusril Basuki
    private bool IsThree(in Clause tokens, int at, int end) =>
        at == end - 3 && !speech.GivenNames.Has(tokens[at + 1]);

    private int NameBehind(in Clause tokens, int first, int office, int end)
    {
        if (end - office < 3 || speech.GivenNames.Has(tokens[office])) return office;
        for (var i = office + 1; i < end - 1 && IsBodyNear(tokens, first, office); i++)
            if (speech.GivenNames.Has(tokens[i])) return i;
        var isPlace = office > 0 && speech.Forms.PlaceTitles.Has(tokens[office - 1]);
        return isPlace || end - office > LongestName ? end - 2 : office;
    }

    // CEO Gojek Rahmat Basuki, Federasi Guru Honorer Indra Basuki, but not Menteri Sakti Wahyu Basuki
    private bool IsBodyNear(in Clause tokens, int first, int office)
    {
        if (office > 0 && speech.Forms.BodyTitles.Has(tokens[office - 1])) return true;
        for (var i = first; i < office; i++)
            if (IsOpenBody(tokens[i])) return true;
        return false;
    }

    /// <summary>Whether a token ends in a digit: SMAN | 3, ke-7.</summary>
    public static bool IsNumber(in Token token) => token.IsWord && char.IsAsciiDigit(token.Key.Key[^1]);

    /// <summary>Whether a bracket and nothing else stands before a token: Indonesia (Apindo) | Rahmat.</summary>
    public static bool IsBracketBefore(in Clause tokens, int at) => Gap(tokens, at).Trim() is ['(', .., ')'];

    private static ReadOnlySpan<char> Gap(in Clause tokens, int at) =>
        tokens.Text.AsSpan()[tokens[at - 1].Span.End..tokens[at].Span.Start];
}
