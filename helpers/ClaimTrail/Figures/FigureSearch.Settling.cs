using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Decides, with unit and range known, whether a draft is a figure at all.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>Decides, with unit and range known, whether the draft is a figure at all, and gives a bare number its
    /// meaning.</summary>
    private bool Settle(ref Draft draft, ref Numeral numeral, out int next)
    {
        next = draft.IsRange ? draft.End : numeral.End;
        if (numeral is { Words: 0, Digits: 0 }) return false;
        if (IsFurniture(ref draft, ref numeral) || CharAt(draft.Start - 1) == '《' && CharAt(draft.End) == '》')
            return false;
        if (draft.Unit is null && (IsBareAge(ref numeral) || IsAge(ref draft, ref numeral))) return MakeAge(ref draft);
        if (numeral.IsPart && draft.Unit is null && IsJoined
            && HedgeBefore(draft.Start) is Hedge.Nearly or Hedge.MoreThan or Hedge.LessThan)
        {
            // 近半: a half of the whole that the sentence speaks of.
            (draft.Low, draft.High, draft.Unit, draft.Kind) = (50, 50, "percent", FigureKind.Percent);
            return true;
        }
        if (!numeral.HasDigits && (numeral.High == 0 && draft.Kind != FigureKind.Percent
            || !IsSpokenFigure(ref draft, ref numeral))) return false;
        if (numeral.HasDigits && (IsNamed(ref draft, ref numeral) || IsHouse(ref draft))) return false;
        if (numeral.HasDigits && Script.IsLatin(CharAt(numeral.End)) && draft.End == numeral.End) return false;
        if (numeral.IsYearLike && IsYear(ref draft, ref numeral)) return true;
        if (IsOfAge(ref draft, ref numeral)) return MakeAge(ref draft);
        if (IsWeekOfMonth(ref draft)) return false;
        if (draft.Unit is null && IsSerial(ref numeral)) return false;
        if (numeral.IsPart
            && (draft.Unit is null || !(draft.Kind is FigureKind.Duration or FigureKind.Percent
                || (draft.Kind == FigureKind.Count && (IsSpaced || draft.Unit != "item"))))) return false;
        if (Script.IsLatin(CharAt(draft.End)) && Script.IsLatin(CharAt(draft.End - 1))
            || (Letters.IsDigit(CharAt(draft.End - 1)) && Script.IsLatin(CharAt(draft.End)))) return false;
        if (draft.Unit is not null || IsSpaced) return IsSpaced ? IsSpacedFigure(ref draft, ref numeral) : true;
        return numeral.IsScaled || numeral.IsGrouped || numeral is { Words: > 0, Low: >= 100 } || draft.IsRange
            && numeral.IsDecimal || numeral.IsNegative || IsStatedValue(ref numeral)
            || numeral.Digits > 1
                && (HedgeBefore(draft.Start) != Hedge.Exact || HedgeAfter(ref draft, isDate: false) != Hedge.Exact);
    }

    /// <summary>PMI는 49.5를 기록, 收报18230.5: a bare number of more than one digit that the sentence gives as a
    /// value.</summary>
    private readonly bool IsStatedValue(ref Numeral numeral)
    {
        if (IsSpaced || !(numeral.Digits > 1 || numeral.IsDecimal || numeral.Words > 1 && !numeral.HasDigits)
            || numeral.IsVague) return false;
        if (IsAt(_lex.ValueAfter, numeral.End) || IsDecimalSaid(ref numeral) || IsNextOfValues(ref numeral)
            || (!numeral.HasDigits || numeral.IsDecimal) && IsSetApart(ref numeral)) return true;
        var floor = Floor(numeral.Start);
        return _lex.ValueBefore.Before(_text, SkipSpacesBack(numeral.Start, floor), floor, out var word, out _)
            && !EndsAt(_lex.NameBefore, word, floor);
    }

    /// <summary>101.2、99.8和98.5: behind a bare value and the mark of a list.</summary>
    private readonly bool IsNextOfValues(ref Numeral numeral)
    {
        if (_found.Count == 0 || _found[^1] is not { Kind: FigureKind.Count, Unit.Code: "item", Counted: null } value)
            return false;
        var end = value.Span.End - _offset;
        return end > 0 && Letters.IsDigit(_text[end - 1]) && AreListMarks(end, numeral.Start);
    }

    /// <summary>규모 6.2의, 98.7로, 113.99(, 4.1, 3.8: a Korean decimal with a particle of its own or at the end of its
    /// clause, after a Korean word.</summary>
    private readonly bool IsDecimalSaid(ref Numeral numeral)
    {
        if (!IsSuffixed || !numeral.IsDecimal || !numeral.HasDigits) return false;
        var (before, after) = (SkipSpacesBack(numeral.Start, Floor(numeral.Start)), CharAt(numeral.End));
        return before < numeral.Start
            && Script.IsHangul(CharAt(before - 1))
            && (EndsClause(after) || _lex.ValueParticles.AsSpan().Contains(after))
            && !EndsAt(_lex.VersionBefore, before, Floor(numeral.Start))
            && !EndsAt(_lex.NameBefore, before, Floor(numeral.Start));
    }

    /// <summary>A number in several words, or a decimal, that nothing touches but the marks of a sentence.</summary>
    private readonly bool IsSetApart(ref Numeral numeral)
    {
        var (before, after) = (CharAt(SkipSpacesBack(numeral.Start, 0) - 1), CharAt(SkipSpaces(numeral.End)));
        return (before == '\n' || EndsClause(before)) && (after == '\n' || EndsClause(after) && after != '、')
            && !(Letters.IsDigit(CharAt(numeral.End + 1)));
    }

    /// <summary>So many digits in a row name something (a telephone, an account) rather than count it, unless they are
    /// round.</summary>
    private readonly bool IsSerial(ref Numeral numeral) =>
        numeral is { IsScaled: false, IsGrouped: false }
            && (numeral.Digits > 9 || IsSpaced && numeral.Digits >= 7 && !numeral.IsDecimal && numeral.High % 100 != 0);

    /// <summary>A bare number in a language that writes numbers apart is a figure unless something around it says
    /// otherwise.</summary>
    private readonly bool IsSpacedFigure(ref Draft draft, ref Numeral numeral)
    {
        if (draft.Unit is not null) return true;
        var c = CharAt(draft.End);
        if (Letters.IsHyphen(c) && Letters.PartsWords(CharAt(draft.End + 1)) && draft.End == numeral.End)
            return numeral.HasDigits && !numeral.IsDecimal && char.IsAsciiLetterLower(CharAt(draft.End + 1))
                && WordEnd(draft.End + 1) - draft.End > 3 && _lex.NounEndings.Length > 0;
        if (c is '/' && numeral.HasDigits && Letters.IsDigit(CharAt(draft.End + 1))) return false;
        return !(numeral.HasDigits && numeral.Low == 0);
    }

    /// <summary>Numbers in words need more than digits do: a unit, a scale, or a word of their own that counts
    /// something.</summary>
    private readonly bool IsSpokenFigure(ref Draft draft, ref Numeral numeral)
    {
        if (numeral.IsShare || numeral.IsNegative) return true;
        if (!IsSpaced) return IsSpokenWithoutSpaces(ref draft, ref numeral);
        if (IsCapitalInside(numeral.Start)
            && (draft.Word is null || IsAfterCapital(numeral.Start) || IsCapital(SkipSpaces(numeral.End))))
            return false;
        if (_spacing == WordSpacing.Spaced && draft.Unit is null && !numeral.IsVague && IsCapital(numeral.Start)
            && IsCapital(SkipSpaces(numeral.End)) && !CountsBehindInitials(SkipSpaces(numeral.End))) return false;
        if (IsPrefixed && numeral.IsLoneScale && !numeral.IsVague
            && (draft.Unit is null && !draft.IsUnknownNoun || IsDefinite(draft.Counted?.Start ?? -1)))
            return HedgeBefore(numeral.Start) != Hedge.Exact;
        if (numeral.Low == 1 && numeral.High == 1 && numeral.Words == 1)
            return draft.Word is not null && !IsAt(_lex.PronounAfter, SkipSpaces(numeral.End))
                && !(draft.Word.Unit == "item" && !draft.Word.IsNoun && !IsMeasured(ref draft, ref numeral))
                && !NotOne(ref draft);
        if (numeral.IsYearLike) return true;
        if (draft.Unit is null && !draft.IsUnknownNoun && IsBefore(_lex.Conjunctions, numeral.Start)) return false;
        if (IsPrefixed && numeral is { Words: 1, IsScaled: false, IsVague: false } && numeral.Low < 10
            && draft.Unit is null && !draft.IsUnknownNoun && !draft.IsRange) return false;
        return !IsNamedBefore(ref draft, ref numeral) || draft.Unit is not null
            && !(IsPrefixed && draft.IsUnknownNoun);
    }

    /// <summary>satu hektare: so much of something, where satu unit is but an article.</summary>
    private readonly bool IsMeasured(ref Draft draft, ref Numeral numeral) =>
        IsAt(_lex.Measures, SkipSpaces(numeral.End), out var end) && end == draft.End;

    private readonly bool NotOne(ref Draft draft) => IsBefore(_lex.NotBefore, draft.Start);

    private readonly bool IsSpokenWithoutSpaces(ref Draft draft, ref Numeral numeral)
    {
        // 一一九九人: a row of digits with its counter is no year.
        if (numeral.IsYearLike && draft.Unit is null or "year")
            return draft.Unit is not null || IsMarkedYear(numeral.End);
        if (draft.Unit == "item" && numeral.Low < 60 && IsAt(_lex.MinuteMark, numeral.End, out var minute)
            && minute == draft.End) return false;
        if (IsSuffixed)
        {
            if (Script.IsHangul(CharAt(numeral.Start - 1))) return false;
            if (draft.Unit is null)
                return numeral.IsNegative || numeral.IsDecimal || !numeral.IsNative && IsStatedValue(ref numeral);
            var touches = draft.Word is null || numeral.End == SkipSpaces(numeral.End);
            var syllables = numeral.End - numeral.Start;
            if (draft.HasUnitBefore || numeral.IsMore || numeral.IsVague || numeral.IsPart) return true;
            if (numeral.IsNative) return IsNativeFigure(ref draft, ref numeral);
            if (syllables == 1 && draft.Unit == "percent" && draft.End - numeral.End > 2) return EndsCounter(draft.End);
            // 천명 넘게, 만원 가량, and no 만원 버스
            if (syllables == 1 && touches && numeral.Low >= 1000
                && IsAt(_lex.HedgesAfter, SkipSpaces(draft.End))) return true;
            if (syllables == 1 && touches) return IsAny(_lex.LoneScales, numeral.Start)
                && draft.Unit == "year" && !Script.IsHangul(CharAt(draft.End));
            if (syllables == 1 && IsAny(_lex.WordSyllables, numeral.Start))
                return numeral.Low == 1 && draft.Unit == "year";
            return EndsCounter(draft.End);
        }
        if (draft.Unit is null && IsStatedValue(ref numeral)) return true;
        if (draft.Unit is null && numeral.IsMore && numeral.IsScaled) return true;
        if (draft.Unit is null && numeral is { IsVague: true, Low: >= 100 } && IsAttributive(numeral.End)) return true;
        if (draft.Unit is null) return numeral is { IsScaled: true, IsLoneScale: false, Words: > 1 }
            && (!numeral.IsVague || numeral.Scale >= 10000);
        if (numeral.IsLoneScale && numeral.Words == 1 && !numeral.IsMore
            && !IsAny(_lex.LoneScales, numeral.Start))
            return HedgeBefore(numeral.Start) != Hedge.Exact;
        if (numeral is { Low: 2, High: 2, Words: 1 } && IsAny(_lex.RankTwo, numeral.Start))
            return draft.Unit == "person" || draft.Word is { Unit: "percent", Factor: 10 }
                || draft.Kind == FigureKind.Duration && IsBefore(_lex.TermBefore, numeral.Start);
        return true;
    }

    /// <summary>사회, 일자리, 이번: a numeral of one syllable written onto a counter is none, and only what makes another
    /// number of the two is looked at further. Korean is full of such words.</summary>
    private readonly bool OpensOtherWord(int at)
    {
        if (!IsAny(_lex.Sino, at) || !Script.IsHangul(CharAt(at + 1)) || !IsLoneNumeral(at)) return false;
        var floor = Floor(at);
        return !IsPercentAt(at + 1) && !IsAt(_lex.Amounts, at)
            && !IsMinus(CharAt(at - 1)) && !EndsAt(_lex.Minus, SkipSpacesBack(at, floor), floor);
    }

    /// <summary>두 조합, 세 사람: native numbers stand before nouns; 한, 네 and 세 only before counters and known
    /// nouns.</summary>
    private readonly bool IsNativeFigure(ref Draft draft, ref Numeral numeral)
    {
        if (draft.Word is null) return false;
        if (draft.Low == 1 && draft.Kind is not (FigureKind.People or FigureKind.Duration)) return false;
        if (draft.Low == 1 && (draft.Word.IsNoun || draft.Unit is "minute" or "person" && CharAt(numeral.End) != ' '))
            return false;
        // 열정, 세종, 네모: a syllable written onto a counter is a number only before the counters that are written so.
        if (numeral.End == numeral.Start + 1 && Script.IsHangul(CharAt(numeral.End)) && !draft.Word.IsNoun
            && !IsAt(_lex.GluedCounters, numeral.End)) return false;
        return EndsCounter(draft.End) || draft.Word.IsNoun;
    }

    private readonly bool EndsCounter(int end)
    {
        var c = CharAt(end);
        if (!Script.IsHangul(c)) return true;
        return _lex.Particles.AsSpan().Contains(c);
    }
}
