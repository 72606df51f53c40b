using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Bare numbers that are years, and those that are ages.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>The points that papers set between the parts of a list, as their keyboards have them.</summary>
    private const string MiddleDots = "·\u318D\u2219\u30FB";

    private readonly bool IsMarkedYear(int end) => IsAt(_lex.YearMark, end);

    /// <summary>A four-digit number is a year when nothing counted follows it, or when a word before it says
    /// so.</summary>
    private readonly bool IsYear(ref Draft draft, ref Numeral numeral)
    {
        if (draft.HasUnitBefore || draft.IsRange) return draft.IsRange && draft.Kind == FigureKind.Date;
        if (IsLengthInMetres(ref draft, ref numeral)) return false;
        var said = IsYearSaid(numeral.Start);
        var plausible = numeral.Low is >= 1500 and < 2150;
        if (!IsSpaced)
        {
            if (draft.Unit == "year" && plausible
                || draft.Unit is null && numeral is { Low: >= 1900 and < 2100, IsMore: false })
                return MakeYear(ref draft, ref numeral);
            return false;
        }
        if (draft.Unit is not null && draft.Word is not { Unit: "year", IsNoun: false })
        {
            var isEvent = IsYearOfEvent(ref numeral) && numeral.Low % 100 != 0;
            if (!((said && plausible || isEvent) && draft.Word is { IsNoun: true })
                && !(plausible && draft.Kind == FigureKind.Count && IsBefore(_lex.YearOpeningBefore, numeral.Start)))
                return false;
        }
        if (draft.Word is { Unit: "year" }) return false;
        if (draft.IsUnknownNoun && !(plausible && (said || numeral.Low is >= 1900 and < 2100))) return false;
        if (draft.Unit is null && !plausible && !said) return false;
        return MakeYear(ref draft, ref numeral);
    }

    /// <summary>2026시즌: a year that names what follows, which it does not count.</summary>
    private readonly bool IsNamedByYear(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        return numeral is { IsYearLike: true, Low: >= 1900 and < 2100 } && IsAt(_lex.YearIsName, numeral.End, out next);
    }

    private readonly bool IsYearSaid(int start) => IsBefore(_lex.YearWord, start);

    /// <summary>Killed in 2010, joined in 1958: the year of what a verb of people tells, and no number of them. A toll
    /// that rose to 1958 is one.</summary>
    private readonly bool IsYearOfVerb(ref Numeral numeral) => numeral.IsYearLike
        && (IsYearOfEvent(ref numeral) || IsYearSaid(numeral.Start)
            && !IsAt(_lex.PersonVerb, SkipSpaces(numeral.End))
            && !(IsBefore(_lex.RangeMarksBefore, numeral.Start) && HasChangeBefore(numeral.Start)));

    /// <summary>The 1994 genocide: a year of our times before its event.</summary>
    private readonly bool IsYearOfEvent(ref Numeral numeral) =>
        numeral is { IsYearLike: true, Low: >= 1900 and < 2100 } && IsBefore(_lex.Determiners, numeral.Start);

    /// <summary>على ارتفاع 2000 م: after the word for a length the mark of the year is that of the metre.</summary>
    private readonly bool IsLengthInMetres(ref Draft draft, ref Numeral numeral)
    {
        if (draft.Unit is not null || !IsBefore(_lex.LengthWord, numeral.Start)
            || !IsAt(_lex.YearMark, SkipSpaces(numeral.End), out var end)) return false;
        (draft.Unit, draft.Kind, draft.End) = ("item", FigureKind.Count, end);
        return true;
    }

    private readonly bool MakeYear(ref Draft draft, ref Numeral numeral)
    {
        (draft.Unit, draft.Kind, draft.Counted, draft.Word, draft.IsUnknownNoun) = ("date",
            FigureKind.Date, null, null, false);
        (draft.Low, draft.High) = (numeral.Low, numeral.High);
        draft.End = IsAt(_lex.YearMark, SkipSpaces(numeral.End), out var mark) ? mark : numeral.End;
        return true;
    }

    /// <summary>올해 예순둘이다, 서른을 넘긴, 마흔에: native numerals from twenty on without a counter are years of
    /// life.</summary>
    private readonly bool IsBareAge(ref Numeral numeral)
    {
        if (!IsSuffixed || !numeral.IsNative || numeral.HasDigits || numeral.IsVague || numeral.Low is < 20 or > 99
            || Script.IsHangul(CharAt(numeral.Start - 1))) return false;
        return IsAt(_lex.BareAgeAfter, numeral.End);
    }

    private static bool MakeAge(ref Draft draft)
    {
        (draft.Unit, draft.Kind, draft.IsAge) = ("year", FigureKind.Duration, true);
        return true;
    }

    /// <summary>The retirement age will rise to 67, 평균 연령은 45.6: a bare number of what is counted in years of
    /// life.</summary>
    private readonly bool IsOfAge(ref Draft draft, ref Numeral numeral) =>
        draft.Unit is null && !draft.IsUnknownNoun && draft.Counted is null && !numeral.IsScaled && !numeral.IsGrouped
            && !numeral.IsYearLike && !numeral.IsPart && draft.Low > 0 && draft.High <= OldestAge
            && !IsAt(_lex.Of, SkipSpaces(draft.End)) && IsSaidInClause(_lex.AgeSubjects, draft.Start);

    /// <summary>천만 관객: a large round number in words before the people it counts.</summary>
    private readonly bool IsCrowd(ref Numeral numeral)
    {
        if (numeral is not { IsScaled: true, Words: > 1 }) return false;
        var noun = SkipSpaces(numeral.End);
        return noun > numeral.End && _lex.Units.At(_text, noun, out var end, out var unit)
            && unit is { IsNoun: true, Unit: "person" } && EndsCounter(end);
    }

    /// <summary>aged 60, and with a hedge or "between" in between: aged over 60.</summary>
    private readonly bool IsAgeSaid(int start, int floor)
    {
        start = BehindArticle(start, floor);
        var p = SkipSpacesBack(start, floor);
        if (_lex.HedgesBefore.Before(_text, p, floor, out var hedge, out var bound)
            || _lex.RangeOpeners.Before(_text, p, floor, out hedge, out _))
        {
            p = SkipSpacesBack(hedge, floor);
            if (IsBound(bound) && EndsAt(_lex.AgeWho, p, floor)) return true;
        }
        return EndsAt(_lex.AgeBefore, p, floor) || EndsAt(_lex.AgeBefore, SkipSpacesBack(start, floor), floor)
            || IsNextAge(start);
    }

    /// <summary>Two men aged 20, 24 and 30: a bare number after an age, with no more than "and" or a comma
    /// between.</summary>
    private readonly bool IsNextAge(int start)
    {
        if (!IsSpaced || _found.Count == 0 || _found[^1] is not { Unit.Code: "year" } age || age.Span.End < _offset + 1)
            return false;
        var p = age.Span.End - _offset;
        if (p >= start || start - p > Reach || !Letters.IsDigit(CharAt(p - 1)) && !IsAgeInWords(age)) return false;
        if (CharAt(p) is ',' or '،') p++;
        p = SkipSpaces(p);
        return p == start || (IsAt(_lex.Joiner, p, out var joined) || IsAt(_lex.NameJoiners, p, out joined))
            && SkipSpaces(joined) == start;
    }

    /// <summary>Aged eight and | 10: a word for the age, and no unit behind it.</summary>
    private readonly bool IsAgeInWords(Figure age)
    {
        var (start, end) = (age.Span.Start - _offset, age.Span.End - _offset);
        return start > 0 && EndsAt(_lex.AgeBefore, SkipSpacesBack(start, 0), Math.Max(0, start - Reach))
            && IsAt(_lex.Numbers, WordBack(end, start));
    }

    /// <summary>이모(61·여), 박모(57·부산): a point and words after the age, and nothing else in the bracket.</summary>
    private readonly bool IsAgeAndMore(int at)
    {
        const int longest = 12;
        if (!IsAny(MiddleDots, at)) return false;
        var end = at + 1;
        while (end < Math.Min(_text.Length, at + longest) && (Script.IsHangul(_text[end]) || IsAny(MiddleDots, end)))
            end++;
        return end > at + 1 && CharAt(end) == ')';
    }

    /// <summary>Rahmat (61), Smith, 54, said: a small bare number after a name.</summary>
    private readonly bool IsAge(ref Draft draft, ref Numeral numeral)
    {
        if (draft.IsRange && draft.High <= 120 && !numeral.IsScaled && !draft.IsUnknownNoun
            && IsAgeSaid(draft.Start, Floor(draft.Start))) return true;
        if (draft.IsRange || numeral.IsScaled || numeral.Low is < 1 or > 120 || numeral.IsDecimal || numeral.IsVague
            || numeral.IsPart || draft.Counted is not null) return false;
        var floor = Floor(draft.Start);
        if (IsAgeSaid(draft.Start, floor) || Letters.IsSpace(CharAt(draft.End))
            && IsAt(_lex.AgeAfter, draft.End + 1)) return true;
        if (!numeral.HasDigits || numeral.Digits < 2 && numeral.Low < 5) return false;
        var (open, close) = (CharAt(draft.Start - 1), CharAt(draft.End));
        if (open is '(' or '（' && (close is ')' or '）' || IsSuffixed && IsAgeAndMore(draft.End)))
            return IsAgeInBracket(draft.Start - 1, draft.End + 1, floor, numeral.Digits);
        if (close == ')' && IsSexBefore(draft.Start, out var bracket))
            return IsAgeInBracket(bracket, draft.End + 1, floor, numeral.Digits);
        var isLast = close is '.' or ';' && !Letters.IsDigit(CharAt(draft.End + 1));
        return IsAgeOfSubject(ref draft, floor) || IsAgeAfterComma(draft.Start, close, floor, isLast);
    }

    /// <summary>Rahmat (61), pelaku RT (28), seorang kakek (71): an age behind a name, its initials, or who may be of
    /// an age without a name.</summary>
    private readonly bool IsAgeInBracket(int open, int after, int floor, int digits)
    {
        if (IsThisDay(open, after)) return false;
        var p = SkipSpacesBack(open, floor);
        if (p == 0 || !char.IsLetter(_text[p - 1]) || EndsAt(_lex.FurnitureBefore, p, floor)) return false;
        if (IsPrefixed && IsNoNameBefore(open)) return false;
        if (!Script.IsLatin(_text[p - 1])) return !EndsAt(_lex.NameBefore, p, floor);
        var word = p;
        while (word > floor && (Letters.PartsWords(_text[word - 1]) || IsInnerApostrophe(word - 1))) word--;
        if (!IsCapital(word)) return EndsAt(_lex.AgedInBracket, p, floor);
        if (EndsAt(_lex.NotAged, p, floor)) return false; // PKB (5)
        const int initials = 3;
        var isInitials = p - word <= initials && digits == 2 && IsAllCapitals(word, p);
        return isInitials || !EndsAt(_lex.NameBefore, p, floor);
    }

    private readonly bool IsInnerApostrophe(int at) => CharAt(at) is '\'' or '’' && char.IsLetter(CharAt(at - 1));

    /// <summary>(P/55), (L, 7): a letter for man or woman between the bracket and the age.</summary>
    private readonly bool IsSexBefore(int at, out int open)
    {
        open = at;
        if (_lex.SexMarks.IsEmpty) return false;
        var mark = CharAt(at - 1) == '/' ? at - 1 : CharAt(at - 1) == ' ' && CharAt(at - 2) == ',' ? at - 2 : at;
        return mark < at && _lex.SexMarks.Before(_text, mark, Floor(at), out var sex, out _)
            && CharAt(open = sex - 1) == '(';
    }

    /// <summary>Tom Hart, 34, said; the mayor, 51, won; said Tom Hart, 34. At the end of a sentence only after a name
    /// of two words.</summary>
    private readonly bool IsAgeAfterComma(int start, char close, int floor, bool isLast)
    {
        if (!(isLast || close is ',' or '،') || CharAt(start - 1) != ' ') return false;
        var end = start - 2;
        if (CharAt(end) is '\'' or '’' or '"' or '”') end--; // 'Rene,' 43, of Leeds
        if (CharAt(end) is not (',' or '،')) return false;
        if (CharAt(end - 1) == '.' && CharAt(end - 4) == ' ') end--; // Tom Hart Sr., 80, died
        if (!Script.IsLatin(CharAt(end - 1))) return false;
        var name = WordBack(end, floor);
        if (isLast)
            return IsCapital(name) && IsCapital(WordStartBefore(name)) && !IsAt(_lex.AddressAfter, name);
        return IsCapital(name)
            || _lex.Units.At(_text, name, out var noun, out var who) && noun == end && who.Unit == "person";
    }

    /// <summary>He was 95; Hart is 62; Jones was 23 when she joined: who a pronoun or a capitalised word names is so
    /// many years old, and inflation is not.</summary>
    private readonly bool IsAgeOfSubject(ref Draft draft, int floor)
    {
        if (!EndsClause(CharAt(draft.End)) && !IsAt(_lex.AgedThen, SkipSpaces(draft.End))) return false;
        if (!_lex.AgedIs.Before(_text, SkipSpacesBack(draft.Start, floor), floor, out var verb, out _)) return false;
        var end = SkipSpacesBack(verb, floor);
        if (EndsAt(_lex.AgedPerson, end, floor)) return true;
        var name = WordStartBefore(verb);
        return IsCapital(name) && name + 1 < end && !IsCapital(name + 1) && !EndsAt(_lex.NotAged, end, floor)
            && !EndsAt(_lex.MonthsBefore, end, floor) && !IsBefore(_lex.Determiners, name);
    }
}
