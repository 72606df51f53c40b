using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Digits that name: iPhone 15, Section 230, No. 12, 12 Baker Row.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>iPhone 15, Section 230, No. 12, 12 Baker Row: digits that name.</summary>
    private bool IsNamed(ref Draft draft, ref Numeral numeral)
    {
        var isFirst = IsName(ref draft, ref numeral);
        if (!isFirst && !FollowsName(ref draft, ref numeral)) return false;
        (_nameEnd, _named, _isOrdinal) = (draft.End, numeral.Low, _isOrdinal && !isFirst);
        return true;
    }

    /// <summary>junctions 9 and 10, zona 1, 2, dan 3, ayat (1) dan (2): a second number beside one that names. With a
    /// noun of its own it must be the next number: kelas 5 dan 6 libur.</summary>
    private readonly bool FollowsName(ref Draft draft, ref Numeral numeral)
    {
        if (_nameEnd == 0 || draft.Start - _nameEnd is < 1 or > 10 || !IsSpaced || draft.HasUnitBefore
            || draft.Word is not null) return false;
        var p = SkipSpaces(CharAt(_nameEnd) == ')' ? _nameEnd + 1 : _nameEnd);
        var start = CharAt(draft.Start - 1) == '(' ? draft.Start - 1 : draft.Start;
        if (draft.Unit is null && (IsAt(_lex.Joiner, p, out var end) || IsAt(_lex.OrMarks, p, out end))
            && SkipSpaces(end) == start) return true;
        var isBare = draft.Unit is null && !draft.IsUnknownNoun;
        if (p == start && start < draft.Start) return isBare; // Pasal 5 (2)
        var hasComma = CharAt(p) == ',' && !_lex.NameJoiners.IsEmpty;
        if (hasComma) p = SkipSpaces(p + 1);
        var isJoined = IsAt(_lex.NameJoiners, p, out end);
        if ((isJoined ? SkipSpaces(end) : p) != start) return false;
        return isJoined
            ? isBare || numeral.Low == _named + 1
            : hasComma && isBare && (_isOrdinal || numeral.Low == _named + 1) && GoesOn(draft.End);
    }

    /// <summary>zona 1, 2 | dan 3: another number of the list follows.</summary>
    private readonly bool GoesOn(int end)
    {
        var p = SkipSpaces(CharAt(end) == ',' ? end + 1 : end);
        return CharAt(end) == ',' && Letters.IsDigit(CharAt(p)) || IsAt(_lex.NameJoiners, p);
    }

    private readonly bool IsName(ref Draft draft, ref Numeral numeral)
    {
        if (IsHouse(ref draft, ref numeral)) return true;
        if (draft.HasUnitBefore || numeral.IsScaled || draft.IsAge
            || draft is { IsRange: true, Kind: FigureKind.Date }
            || numeral.IsDecimal && IsMagnitude(draft.Start)) return false;
        if (numeral.Low < 14 && IsSchoolYear(draft.Start)) return true;
        if (draft.Word is { IsNoun: true }
            && IsNamedBefore(ref draft, ref numeral)
            && IsLatinName(draft.Start)
            && (IsAfterCapital(draft.Start) || IsCapital(WordStartBefore(draft.Start)))) return true;
        if (IsSuffixed && _lex.NameBefore.Before(_text, draft.Start, Floor(draft.Start), out var name, out _)
            && draft.Start - name > 1) return true;
        if (IsSpaced && draft.Word is null && !draft.HasUnitBefore && draft.Unit is not null
            && IsNamedBefore(ref draft, ref numeral)) return true;
        if (draft.Unit is not null && !draft.IsUnknownNoun)
            return draft.Unit == "item" && draft.Word is { IsNoun: false } && IsSpaced == false
                && IsNamedBefore(ref draft, ref numeral) && IsLatinName(draft.Start);
        if (draft.Kind == FigureKind.Date) return false;
        if (IsNamedBefore(ref draft, ref numeral)) return true;
        if (IsAddress(ref draft, ref numeral)) return true;
        if (draft.IsRange) return false;
        if (draft.Unit is null && !draft.IsUnknownNoun && (IsModel(ref numeral) || EndsTitle(ref numeral))) return true;
        if (!draft.IsUnknownNoun && IsVersion(ref draft)) return true;
        if (!numeral.IsGrouped && IsBefore(_lex.PhoneBefore, draft.Start)) return true;
        return !(numeral.IsYearLike && numeral.Low is >= 1900 and < 2100)
            && IsAfterCapital(draft.Start, bare: draft.Unit is null && !draft.IsUnknownNoun && numeral.Low < 100);
    }

    /// <summary>RM 100 Indrapura: a plain number between two capital letters, where RM is a rumah makan and no
    /// ringgit.</summary>
    private readonly bool IsHouse(ref Draft draft, ref Numeral numeral) =>
        draft.HasUnitBefore && !(numeral.IsScaled || numeral.IsDecimal || numeral.IsGrouped)
            && IsAt(_lex.AlsoNames, draft.Start) && IsCapital(SkipSpaces(draft.End)) && !IsInHeadline;

    /// <summary>M 5,2, M5,2: the force of an earthquake, which no whole number after the letter is.</summary>
    private readonly bool IsMagnitude(int start)
    {
        if (!IsSpaced || _lex.Magnitudes.IsEmpty || Letters.IsDigit(CharAt(start + 1))
            || !IsSeparator(start + 1, out _)) return false;
        var (p, floor) = (Letters.IsBlank(CharAt(start - 1)) ? start - 1 : start, Floor(start));
        return _lex.Magnitudes.Before(_text, p, floor, out var letter, out _) && IsCapital(letter);
    }

    /// <summary>Year 9 boys: a class of a school, with a capital, where last year 9 boys were born; grade 12
    /// pupils.</summary>
    private readonly bool IsSchoolYear(int start) => IsBefore(_lex.SchoolGrades, start)
        || IsBefore(_lex.SchoolYear, start) && IsCapital(WordStartBefore(start)) && !IsInHeadline;

    /// <summary>A 737 crashed: a number that is mostly a model's, with nothing counted after it.</summary>
    private readonly bool IsModel(ref Numeral numeral) =>
        IsAt(_lex.Models, numeral.Start, out var end) && end == numeral.End;

    /// <summary>«بيت الريح 2»: a number that ends a name of up to three words between marks.</summary>
    private readonly bool EndsTitle(ref Numeral numeral)
    {
        const int longest = 28, mostWords = 3;
        if (!IsPrefixed || numeral.IsYearLike || numeral.IsDecimal || !IsAny("»”\"’", numeral.End)
            || CharAt(numeral.Start - 1) != ' ') return false;
        var (p, floor) = (numeral.Start - 1, Math.Max(0, numeral.Start - longest));
        if (IsAt(_lex.Stop, WordBack(p, floor), out var stop) && stop >= p || EndsAt(_lex.HedgesBefore, p, floor))
            return false;
        for (var words = 0; words < mostWords && p > floor; words++)
        {
            p = WordBack(SkipSpacesBack(p, floor), floor);
            if (IsAny("«“\"‘”", p - 1)) return true;
        }
        return false;
    }

    private readonly bool IsNamedBefore(ref Draft draft, ref Numeral numeral)
    {
        if (numeral.IsGrouped && numeral.Low > 9999) return false;
        if (IsSpaced && (numeral.IsDecimal || numeral.IsGrouped) && IsValueSaid(draft.Start)) return false;
        var floor = Floor(draft.Start);
        var p = SkipSpacesBack(draft.Start, floor);
        if (IsSpaced && IsEnclosed(draft.Start, numeral.End)) p = SkipSpacesBack(p - 1, floor);
        if (_lex.NameBefore.Before(_text, p, floor, out var name, out _))
            // Could top 1,000: a hedge that ends as a name does.
            return !(_lex.HedgesBefore.Before(_text, p, floor, out var hedge, out _) && hedge < name)
                && !IsVerb(ref draft, name, p) && !IsPlaceOrTime(ref draft, name, p);
        return CharAt(p - 1) == '.' && EndsAt(_lex.NameBefore, p - 1, floor);
    }

    /// <summary>In the district 45 schools closed: one place or time is said, and the number counts what
    /// follows.</summary>
    private readonly bool IsPlaceOrTime(ref Draft draft, int word, int end) =>
        (draft.Unit is not null || draft.IsUnknownNoun) && !_lex.NamesOrPlaces.IsEmpty && !IsCapital(word)
            && IsAt(_lex.NamesOrPlaces, word, out var place) && place == end && IsBefore(_lex.SaidOfOne, word);

    private readonly bool IsVersion(ref Draft draft)
    {
        var floor = Floor(draft.Start);
        var p = SkipSpacesBack(draft.Start, floor);
        return _lex.VersionBefore.Before(_text, p, floor, out var word, out _) && !IsVerb(ref draft, word, p);
    }

    /// <summary>To build 88 new homes, police question 12 suspects: a verb that is also the word for something
    /// numbered, behind what opens a verb, or between a subject and what is counted.</summary>
    private readonly bool IsVerb(ref Draft draft, int word, int end)
    {
        if (_lex.NamesOrVerbs.IsEmpty || IsCapital(word) || !IsAt(_lex.NamesOrVerbs, word, out var verb) || verb != end)
            return false;
        if (IsBefore(_lex.VerbOpeners, word)) return true;
        if (draft.Unit is null && !draft.IsUnknownNoun) return false;
        var subject = WordStartBefore(word);
        return CharAt(subject - 1) == ',' || IsAt(_lex.Joiner, subject)
            || Letters.PartsWords(CharAt(subject)) && subject < word && !IsStop(subject, SkipSpacesBack(word, subject));
    }

    /// <summary>ayat (2), رقم (45): a number alone in brackets.</summary>
    private readonly bool IsEnclosed(int start, int end) => CharAt(start - 1) == '(' && CharAt(end) == ')';

    /// <summary>Ke level 125,2, di posisi 7.123,61: a value where a whole number would be a rank.</summary>
    private readonly bool IsValueSaid(int start) => IsBefore(_lex.ValueBefore, start);

    private readonly bool IsLatinName(int start)
    {
        var p = SkipSpacesBack(start, Floor(start));
        return p < start && Script.IsLatin(CharAt(p - 1));
    }

    private readonly bool IsAddress(ref Draft draft, ref Numeral numeral)
    {
        var floor = Floor(draft.Start);
        if (IsSpaced && IsBefore(_lex.AddressBefore, draft.Start)) return true;
        if (draft.Unit is null && numeral.HasDigits && IsSpaced && IsInStreet(draft.Start, floor)) return true;
        var p = SkipSpaces(numeral.End);
        for (var words = 0; words < 4 && p < _text.Length && p > numeral.End; words++)
        {
            if (IsSpaced && (words > 0 || IsPrefixed) && IsAt(_lex.AddressAfter, p)) return true;
            if (!IsCapital(p) && !(Letters.IsDigit(_text[p]) && IsAt(_lex.OrdinalAfter, NumberEnd(p)))) break;
            p = SkipSpaces(WordEnd(NumberEnd(p)));
        }
        return false;
    }

    /// <summary>Jalan Jenderal Sudirman 45, شارع الملك فهد 1600: a street of up to three words, and the number of the
    /// house.</summary>
    private readonly bool IsInStreet(int start, int floor)
    {
        var p = SkipSpacesBack(start, floor);
        for (var words = 0; words < 3; words++)
        {
            var end = p;
            p = WordBack(p, floor);
            if (p == end || _spacing == WordSpacing.Spaced && !IsCapital(p)
                || IsAt(_lex.Stop, p, out var stop) && stop >= end) return false;
            p = SkipSpacesBack(p, floor);
            if (EndsAt(_lex.StreetBefore, p, floor)) return true;
        }
        return false;
    }

    /// <summary>Whether a capitalised word that does not open its sentence stands right before: Boeing 737, Studio
    /// 54.</summary>
    private readonly bool IsAfterCapital(int start, bool bare = false)
    {
        var floor = Floor(start);
        var end = SkipSpacesBack(start, floor);
        if (end == start || end <= floor || !Script.IsLatin(_text[end - 1])) return false;
        var word = WordBack(end, floor);
        var inner = word;
        while (inner < end && !Letters.IsUpper(_text[inner])) inner++;
        if (inner == end) return false;
        if (EndsAt(_lex.HedgesBefore, end, floor) || EndsAt(_lex.YearWord, end, floor)
            || EndsAt(_lex.RangeOpeners, end, floor) || EndsAt(_lex.SkipBefore, end, floor)
            || IsAt(_lex.Stop, word, out var stop) && stop >= end) return false;
        if (!OpensSentence(word) || inner > word) return true;
        var capitals = 0;
        for (var i = word; i < end; i++) if (Letters.IsUpper(_text[i])) capitals++;
        return capitals > 1 || bare;
    }

    private readonly int WordStartBefore(int at)
    {
        var p = WordBack(SkipSpacesBack(at, Floor(at)), _used);
        return p;
    }

    private readonly bool OpensSentence(int word)
    {
        var p = SkipSpacesBack(word, 0);
        return p == 0 || _text[p - 1] is '.' or '!' or '?' or ':' or '"' or '“' or '‘' or '\'' or '–' or '—' or '('
            or '«' or '„' or ';' or '-' or '•' or '|';
    }

    private readonly bool IsCapital(int at) => Letters.IsUpper(CharAt(at));

    private readonly bool IsCapitalInside(int at) =>
        _spacing == WordSpacing.Spaced && IsCapital(at) && !OpensSentence(at) && !IsInHeadline;

    /// <summary>Whether the text is one line whose words all begin with capitals, but for the short ones: there a
    /// capital makes no name.</summary>
    private readonly bool IsInHeadline
    {
        get
        {
            const int longest = 160;
            const int shortWord = 3;
            const int fewest = 4;
            if (_text.Length > longest || _text.IndexOf('\n') >= 0) return false;
            var words = 0;
            for (var at = 0; at < _text.Length;)
            {
                while (at < _text.Length && !Letters.PartsWords(_text[at])) at++;
                var start = at;
                while (at < _text.Length && Letters.PartsWords(_text[at])) at++;
                if (at - start <= shortWord || !char.IsLetter(_text[start])) continue;
                if (!IsCapital(start)) return false;
                words++;
            }

            return words >= fewest;
        }
    }
}
