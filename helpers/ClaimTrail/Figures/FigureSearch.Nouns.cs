using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Nouns and verbs that tell what a number without a unit counts.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>The noun after a number in a language that sets words apart: a known one anywhere near, else the word
    /// that touches.</summary>
    private readonly void ReadNoun(ref Draft draft, ref Numeral numeral)
    {
        var at = draft.End;
        if (at >= _text.Length || draft.HasUnitBefore || numeral.IsPart) return;
        var hyphen = Letters.IsHyphen(_text[at]) && _spacing == WordSpacing.Spaced;
        if (!hyphen && !Letters.IsSpace(_text[at])) return;
        if (hyphen && _lex.NounEndings.Length == 0) return;
        var from = hyphen ? at + 1 : SkipSpaces(at);
        if (IsAt(_lex.RangeMarks, from)) return; // 20 s.d. 30
        if (hyphen && IsAt(_lex.HedgesAfter, at, out var hedge))
        {
            // 1,000-plus fans, 30-plus years: the hedge stands between.
            if (KnownNoun(SkipSpaces(hedge), 4, out var hedged)
                || _lex.Units.At(_text, SkipSpaces(hedge), out _, out hedged) && hedged is { Factor: 1, Shifts: false })
                (draft.Unit, draft.Kind) = (hedged.Unit, hedged.Kind);
            return;
        }
        if (IsAt(_lex.WholeOf, from, out var of) && KnownNoun(SkipCount(SkipSpaces(of)), 2, out var whole))
        {
            (draft.Unit, draft.Kind) = (whole.Unit, whole.Kind);
            // نجا خمسة من عائلة واحدة: of a family that a verb of people speaks of, its members are counted.
            if (whole.Unit == "household" && HasPersonVerb(ref draft, ref numeral))
                (draft.Unit, draft.Kind) = ("person", FigureKind.People);
            return;
        }
        if ((numeral.IsScaled || numeral.IsVague) && of > from
            && DefiniteMoneyAt(SkipSpaces(of), out var money, out var moneyEnd))
        {
            (draft.Unit, draft.Kind, draft.End) = (money.Unit, money.Kind, moneyEnd);
            return;
        }
        if (numeral.IsVague && IsPrefixed && IsDefinite(numeral.Start) && !IsDefinite(from)) return;
        if (_spacing == WordSpacing.Spaced && IsAt(_lex.SkipAfter, from, out var more)
            && KnownNoun(SkipSpaces(more), 2, out var added))
        {
            (draft.Unit, draft.Kind) = (added.Unit, added.Kind);
            return;
        }
        if (InitialsEnd(from) is var initials && initials > from)
        {
            if (KnownNoun(SkipSpaces(initials), 4, out var behind))
                (draft.Unit, draft.Kind) = (behind.Unit, behind.Kind);
            return;
        }
        var end = WordEnd(from);
        if (end == from || IsStop(from, end) || IsBehindPreposition(from)) return;
        var plural = IsCountedForm(from, end);
        if (plural && _lex.NounEndings.Length > 0 && IsNextWord(end))
        {
            if (KnownNoun(SkipSpaces(end), 1, out var head) && head.Unit == "person") plural = false;
            else if (IsHead(end)) return;
        }
        if (plural)
        {
            draft.Counted = new TextSpan(from, end - from);
            draft.End = end;
            if (IsPersonForm(from, end) || IsAt(_lex.Others, from) && HasPersonVerb(ref draft, ref numeral))
                (draft.Unit, draft.Kind) = ("person", FigureKind.People);
            else draft.IsUnknownNoun = true;
            return;
        }
        // a 16-time champion: what the noun at the hyphen describes is not counted.
        if (_lex.NounEndings.Length > 0 && !IsYearOfEvent(ref numeral)
            && KnownNoun(IsNextWord(end) ? SkipSpaces(end) : BehindHyphen(end), 4, out var known)
            && !(hyphen && known.Kind == FigureKind.People))
            (draft.Unit, draft.Kind) = (known.Unit, known.Kind);
    }

    /// <summary>16万会员, 16만 조합원: a noun right after a number without a counter.</summary>
    private readonly void ReadClueAfter(ref Draft draft)
    {
        var from = SkipSpaces(draft.End);
        if (from >= _text.Length || draft.HasUnitBefore || IsJoined && IsAt(_lex.Stop, from)) return;
        if (IsJoined && _lex.Clues.At(_text, from, out var end, out var unit) && unit != "item"
            || IsSuffixed && _lex.Units.At(_text, from, out end, out var noun) && noun.IsNoun
                && (unit = noun.Unit) == "person" && from > draft.End)
        {
            (draft.Unit, draft.Kind) = (unit, UnitWord.KindOf(unit));
            draft.Counted = new TextSpan(from, end - from);
            draft.End = end;
        }
    }

    /// <summary>Thousands marched, 35 tewas, قتل 35: what happens to them says that they are people.</summary>
    private readonly bool HasPersonVerb(ref Draft draft, ref Numeral numeral)
    {
        if (draft.HasUnitBefore || draft.IsUnknownNoun || Letters.IsHyphen(CharAt(draft.End))) return false;
        if (IsBefore(_lex.AgeBefore, draft.Start) || IsNextAge(draft.Start) || IsYearOfVerb(ref numeral)) return false;
        if (HasVerbAfter(ref draft) || IncludesPeople(draft.End)) return true;
        var floor = Floor(draft.Start);
        var p = BeforeHedge(draft.Start, floor);
        if (EndsAt(_lex.VictimOf, p, floor) || IsBesidePeople(ref draft, ref numeral, p)) return true;
        for (var words = 0; words < 4; words++)
        {
            p = SkipSpacesBack(p, floor);
            if (p > 0 && EndsClause(_text[p - 1])) return false;
            p = WordBack(p, _used);
            if (p == draft.Start) return false;
            var verb = IsPrefixed && IsClitic(_text[p]) && !IsAt(_lex.PersonVerb, p) ? p + 1 : p;
            if (IsAt(_lex.PersonVerb, verb, out var end) && end <= draft.Start
                && (words < 2 || _text[verb..end].Contains(' '))) return true;
        }
        return IsOfToll(draft.Start);
    }

    /// <summary>No sentence sets people farther apart than so, in code units.</summary>
    private const int FarthestBeside = 4 * Reach;

    /// <summary>Four passengers died, while | 17 others escaped; 22 victims, up from | 13; 28 migrants in 2021 and | 8
    /// in 2020: what a word sets beside people before in the sentence, with no noun of its own.</summary>
    private readonly bool IsBesidePeople(ref Draft draft, ref Numeral numeral, int before)
    {
        if (_found.Count == 0 || _lex.Beside.IsEmpty || numeral.IsYearLike) return false;
        var last = _found[^1];
        if (last.Kind == FigureKind.Date && _found.Count > 1) last = _found[^2];
        var p = last.Span.End - _offset;
        if (last.Kind != FigureKind.People || p <= 0 || before - p > FarthestBeside
            || !_lex.Beside.Before(_text, before, Math.Max(p, _used), out var word, out _)) return false;
        var first = SkipSpacesBack(word, p);
        if (first > _used && (Letters.IsDigit(_text[first - 1]) || IsAt(_lex.Numbers, WordBack(first, p))))
            return false; // eight people aged between 29 and 64
        var next = SkipSpaces(draft.End);
        if (draft.Counted is null && !EndsClause(CharAt(next))
            && (!IsStop(next, WordEnd(next)) || IsAt(_lex.Of, next))) return false;
        for (; p < before; p++)
            if (EndsSentence(p)) return false;
        return true;
    }

    /// <summary>The death toll from a landslide in the south of the country rose from eight to | 14: said anywhere
    /// before in the clause.</summary>
    private readonly bool IsOfToll(int start) => IsSaidInClause(_lex.Tolls, start);

    /// <summary>Whether one of some words stands anywhere before a place in its clause.</summary>
    private readonly bool IsSaidInClause(WordTree<bool> words, int start)
    {
        if (words.IsEmpty) return false;
        var floor = Math.Max(0, start - TollReach);
        for (var p = start - 1; p >= floor; p--)
        {
            if (EndsClause(_text[p])) return false;
            if (words.MayStartWith(_text[p]) && (IsJoined || !IsInWord(CharAt(p - 1))) && IsAt(words, p)) return true;
        }
        return false;

        static bool IsInWord(char c) => Letters.PartsWords(c) || Script.IsHangul(c);
    }

    /// <summary>总人口约 | 1.25亿, 인구는 | 5천만: a hedge or a verb of amounting may stand between.</summary>
    private readonly bool IsOfPopulation(int start)
    {
        if (_lex.Populations.IsEmpty) return false;
        var (p, floor) = (start, Floor(start));
        for (var words = 0; words < 3; words++)
        {
            p = SkipSpacesBack(p, floor);
            if (EndsAt(_lex.Populations, p, floor)) return true;
            if (!_lex.HedgesBefore.Before(_text, p, floor, out var word, out _)
                && !_lex.ValueBefore.Before(_text, p, floor, out word, out _)) return false;
            p = word;
        }
        return false;
    }

    /// <summary>At least 12, including three children: who is among them.</summary>
    private readonly bool IncludesPeople(int end)
    {
        if (_lex.Including.IsEmpty) return false;
        if (!IsAt(_lex.Including, SkipSpaces(CharAt(end) == ',' ? end + 1 : end), out var after)) return false;
        var p = SkipSpaces(after);
        return p < _text.Length && ReadNumeral(p, out var part) && KnownNoun(SkipSpaces(part.End), 2, out var who)
            && who.Unit == "person";
    }

    private readonly bool HasVerbAfter(ref Draft draft)
    {
        if (!Letters.IsSpace(CharAt(draft.End))) return false;
        var from = SkipSpaces(draft.End);
        return IsAt(_lex.PersonVerb, from)
            || _lex.PersonVerbEndings.Length > 0 && IsPersonVerb(from, WordEnd(from));
    }

    private readonly bool IsPersonVerb(int from, int end) =>
        EndsIn(_lex.PersonVerbEndings, _text[from..end]) && !IsAt(_lex.Units, from);

    /// <summary>14 of the 52 passengers: the whole has a number too.</summary>
    private readonly int SkipCount(int at) =>
        Letters.IsDigit(CharAt(at)) && ReadNumeral(at, out var whole) ? SkipSpaces(whole.End) : at;

    private readonly bool IsNextWord(int end) => Letters.IsSpace(CharAt(end));

    private readonly int SkipHyphen(int at) => Letters.IsHyphen(CharAt(at)) ? at + 1 : at;

    /// <summary>Four COVID-19 | patients: the number of a name is no word of its own.</summary>
    private readonly int BehindHyphen(int at)
    {
        var p = SkipHyphen(at);
        return p > at && Letters.IsDigit(CharAt(p)) ? SkipSpaces(ReadRun(p, out _, out _)) : p;
    }

    /// <summary>عشرات الملايين من الدولارات.</summary>
    private readonly bool DefiniteMoneyAt(int at, out UnitWord unit, out int end)
    {
        if (IsDefinite(at) && !IsAt(_lex.Units, at)) at += _lex.Article.Length;
        (unit, end) = (null!, at);
        return _lex.Units.At(_text, at, out end, out unit) && unit.Kind == FigureKind.Money;
    }

    /// <summary>188 بطائرات, 25 للثاني: a preposition is written onto the noun, or has taken its article up.</summary>
    private readonly bool IsBehindPreposition(int from) => IsPrefixed && IsClitic(_text[from])
        && (_lex.Units.At(_text, from + 1, out _, out var noun) && noun.IsNoun
            || CharAt(from) == _lex.Article[^1] && CharAt(from + 1) == _text[from]);

    private readonly bool IsStop(int from, int end) =>
        (IsAt(_lex.Stop, from, out var stop) && stop >= end) || IsAt(_lex.Numbers, from)
        || ((IsVerb(from, end) || (IsAnd(from) && end - from > 3)) && !IsAt(_lex.Units, from));

    private readonly bool IsVerb(int from, int end)
    {
        foreach (var start in _lex.VerbStarts.Words)
            if (end - from > start.Length + 3 && _text[from..end].StartsWith(start, StringComparison.Ordinal))
                return true;
        return IsPersonVerb(from, end);
    }

    /// <summary>عالقين, محتجين: a plural that only people have, and no broken one with a long vowel before its last
    /// letters (ميادين, براكين), which is the vowel that the article starts with.</summary>
    private readonly bool IsPersonForm(int from, int end)
    {
        const int longVowel = 4;
        return EndsIn(_lex.PersonEndings, _text[from..end]) && _text[end - longVowel] != _lex.Article[0];
    }

    private readonly bool IsCountedForm(int from, int end)
    {
        if (from >= end) return false;
        var endings = _lex.NounEndings;
        if (endings.Length == 0) return !Letters.IsUpper(_text[from]) || IsAllCapitals(from, end);
        if (Letters.IsUpper(_text[from]) || Letters.IsHyphen(CharAt(end)) || CharAt(end) is '\'' or '’') return false;
        foreach (var ending in endings)
            if (end - from > ending.Length + 2
                && _text[from..end].EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                && !_text[from..end].EndsWith("ss", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private readonly bool IsAllCapitals(int from, int end)
    {
        for (; from < end; from++) if (!Letters.IsUpper(_text[from])) return false;
        return true;
    }

    private readonly bool KnownNoun(int at, int words, out UnitWord noun)
    {
        noun = null!;
        for (; words > 0 && at < _text.Length; words--)
        {
            var end = WordEnd(at);
            if (end == at) return false;
            if (_lex.Units.At(_text, at, out var nounEnd, out noun) && !(CharAt(nounEnd) is '\'' or '’'))
                return noun.IsNoun;
            if (IsDefinite(at) && _lex.Units.At(_text, at + _lex.Article.Length, out _, out noun) && noun.IsNoun)
                return true;
            if (IsStop(at, end)
                && !(_lex.NounEndings.Length > 0 && IsAt(_lex.Joiner, at) && words > 1)) return false;
            at = SkipHyphen(end);
            if (at == end && !Letters.IsSpace(CharAt(at))) return false;
            at = SkipSpaces(at);
        }
        return false;
    }
}
