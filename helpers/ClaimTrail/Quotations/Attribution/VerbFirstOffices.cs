using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Skips the titles and offices before an Arabic name, and finds the name behind an office that goes on with a
/// preposition.</summary>
internal sealed class VerbFirstOffices(
    SpeechTable speech, VerbFirstWords words, VerbFirstPersons persons, VerbFirstPhrases phrases)
{
    /// <summary>Just past the titles that a phrase starts with; its end when it is all office.</summary>
    public int SkipTitles(in Clause tokens, int at, int end)
    {
        var (first, isTitled, isConstruct) = (at, false, false);
        while (first < end)
        {
            var length = speech.Titles.PhraseAt(tokens, first);
            if (length > 0 && first + length <= end)
            {
                isConstruct |= !words.IsDefinite(tokens[first]);
                first += length;
                if (isConstruct && BodyEnd(tokens, first, end) is { } office) first = office;
            }
            else if (ConstructEnd(tokens, first, end) is { } behind)
            {
                first = behind; // زعيم المعارضة رامي: an office, then the name
            }
            else if (words.IsDefinite(tokens[first]) && phrases.PlainFollows(tokens, first, end)
                && (isTitled || first == at))
            {
                first++; // البلدية in رئيس البلدية إياد
            }
            else
            {
                break;
            }

            isTitled = true;
        }

        // والدة الضحية, سائق الحافلة
        var isPair = first == at && end - at == 2 && !words.IsDefinite(tokens[at]) && words.IsDefinite(tokens[at + 1]);
        if (isPair && speech.Forms.FeminineEndings.IsSuffixOf(tokens[at + 1].Key)) return end;
        // رئيس الوزراء, الرئيس المصري: a title without a name.
        var isAllOffice = isTitled && first < end && phrases.AllDefinite(tokens, first, end)
            && (isConstruct || speech.Forms.Nationalities.Has(tokens[end - 1]));
        return isAllOffice ? end : first;
    }

    /// <summary>The name behind an office that goes on with a preposition: أستاذ الاقتصاد في جامعة الساحل رامز
    /// غانم.</summary>
    public TextSpan? NameBehind(in Clause tokens, int preposition, int? limit)
    {
        if (preposition + 2 >= tokens.Count) return null;
        var isQuoted = tokens[preposition].Kind is TokenKind.Quoted; // شركة «سما» كنعان بوزداغ
        if (!isQuoted && !Opens(tokens, preposition)) return null;
        var end = isQuoted ? preposition : Math.Min(phrases.End(tokens, preposition + 1), limit ?? tokens.Count);
        // لشركة «نوفا» راجيف مينون: a body's name in marks ends the office.
        if (end + 1 < tokens.Count && tokens[end].Kind is TokenKind.Quoted)
        {
            var behind = end + 1;
            end = Math.Min(phrases.End(tokens, behind), limit ?? tokens.Count);
            return NameIn(tokens, behind, end, limit);
        }

        var first = end;
        if (words.IsForThe(tokens[preposition]) && !words.IsDefinite(tokens[preposition + 1])) first = preposition + 1;
        var isOrigin = speech.OfficePrepositions.PhraseAt(tokens, preposition) == 2;
        if (isOrigin && !words.IsDefinite(tokens[preposition + 2])) first = preposition + 3; // من أصل باكستاني
        for (var i = preposition + 1; i + 1 < end; i++)
            if (words.IsDefinite(tokens[i]) && !words.IsDefinite(tokens[i + 1])
                && !persons.IsCompound(tokens, i)) first = i + 1;
        return NameIn(tokens, first, end, limit);
    }

    /// <summary>The comma behind an office whose prepositions and nouns alone stand before it: الباحث في الشؤون
    /// البحرية، مهران.</summary>
    public int Comma(in Clause tokens, int preposition)
    {
        if (preposition >= tokens.Count || !Opens(tokens, preposition)) return tokens.Count;
        var end = Math.Max(preposition + 1, phrases.End(tokens, preposition + 1));
        // في كلية الآداب بالجامعة الأهلية، نسيبة: a second and a third body.
        for (var more = 0; more < 2 && end < tokens.Count && speech.Forms.OfficeLinks.Has(tokens[end]); more++)
            end = Math.Max(end + 1, phrases.End(tokens, end + 1));
        return end;
    }

    private TextSpan? NameIn(in Clause tokens, int first, int end, int? limit)
    {
        var isClosed = end == tokens.Count || end == limit || !tokens[end].IsWord || words.IsThat(tokens[end])
            || speech.Stops.Has(tokens[end]) || speech.Fillers.Has(tokens[end]);
        return isClosed && end - first is 2 or 3 or 4 ? tokens.Span(first, end) : null;
    }

    // الباحث في, رئيسة تحرير لصحيفة, المحامي الموكل بالدفاع
    private bool Opens(in Clause tokens, int at) =>
        speech.OfficePrepositions.PhraseBefore(tokens, at + 1) > 0 || speech.Forms.OfficeOpeners.Has(tokens[at])
        || at > 0 && speech.Forms.WithThe.Has(tokens[at]) && speech.Forms.Entrusted.Has(tokens[at - 1]);

    // رجل الأعمال الهندي غوتام: a construct, its adjectives, and more behind that is no title.
    private int? ConstructEnd(in Clause tokens, int first, int end)
    {
        if (first + 2 >= end || words.IsDefinite(tokens[first]) || !words.IsDefinite(tokens[first + 1])) return null;
        if (persons.IsCompound(tokens, first + 1)) return null;
        var behind = first + 2;
        while (behind < end && words.IsDefinite(tokens[behind])) behind++;
        return behind < end && !speech.Titles.Has(tokens[behind]) ? behind : null;
    }

    // وزير خارجية جزر المرجان أنطوان: the office of a construct ends with its word with the article.
    private int? BodyEnd(in Clause tokens, int from, int end)
    {
        var closing = from;
        while (closing < end && (!words.IsDefinite(tokens[closing]) || persons.IsCompound(tokens, closing))) closing++;
        if (closing == from) return null;
        var next = closing + 1;
        while (next < end && words.IsDefinite(tokens[next]) && !speech.Titles.Has(tokens[next])) next++;
        return next < end ? next : null;
    }
}
