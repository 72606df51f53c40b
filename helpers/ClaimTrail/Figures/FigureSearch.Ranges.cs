using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Two numbers that are the ends of one range, and share what is said only once.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>Joins a second number to the draft when they are a range. False when the two are a score or a code:
    /// neither is a figure then.</summary>
    private readonly bool TryRange(ref Draft draft, ref Numeral numeral, out int next)
    {
        next = draft.End;
        if (numeral.IsVague) ReadVagueRange(ref draft, ref numeral);
        if (numeral.IsVague || numeral.IsMore || numeral.IsRange) return true;
        return ReadMark(draft.End, draft.Start, out var second, out var mark)
            ? TryJoin(ref draft, ref numeral, second, mark, ref next)
            : ReadChangedUnit(ref draft, ref numeral);
    }

    /// <summary>Joins the number behind the mark of a range, where one stands there that can be its end.</summary>
    private readonly bool TryJoin(ref Draft draft, ref Numeral numeral, int second, RangeMark mark, ref int next)
    {
        var isNegative = SkipMinus(second, out var unsigned);
        if (isNegative) second = unsigned;
        if (draft.Unit == "percent" && IsAt(_lex.PercentBefore, second, out var said)) second = said;
        // between a third and a half
        if (numeral.IsShare && IsAt(_lex.LeadingOne, second, out var one) && IsAt(_lex.Shares, SkipSpaces(one)))
            second = SkipSpaces(one);
        var b = new Draft { Start = second };
        if (!Letters.IsDigit(CharAt(second)) && CurrencyEndsAt(second, out var signEnd, out var code))
            (second, b.Unit, b.HasUnitBefore) = (signEnd, code, true);
        if (second >= _text.Length
            || !ReadNumeral(second, out var other)
            || other.IsShare != numeral.IsShare
            || other.IsPart
            || other.IsVague
            || other.Words + other.Digits == 0) return true;
        (b.End, b.Low, b.High) = (other.End, other.Low, other.High);
        var hasOwnUnit = b.HasUnitBefore;
        if (draft.HasUnitBefore && !b.HasUnitBefore) (b.HasUnitBefore, b.Unit) = (true, draft.Unit);
        ReadUnit(ref b, ref other);
        hasOwnUnit |= b.Word is not null || b.IsUnknownNoun;
        if (mark == RangeMark.Joined && EndsName(ref draft, ref numeral, ref b, ref other)) return true;
        if (AreDecades(ref draft, ref b))
        {
            next = b.End;
            return false;
        }
        var times = Times(ref numeral, ref other);
        if (mark == RangeMark.Opened) ShareScale(ref draft, ref numeral, ref b, ref other);
        if (mark == RangeMark.Neighbour && !AreNeighbours(ref draft, ref numeral, ref b, ref other, out times))
            return !AreListed(numeral, other) || ShareUnit(ref draft, ref b);
        if (mark is RangeMark.Hyphen or RangeMark.Tilde && IsShortYear(ref draft, ref numeral, ref b, ref other))
            (b.Low, b.High, other.IsYearLike) = (b.Low + numeral.Low - (numeral.Low % 100),
                b.High + numeral.Low - (numeral.Low % 100), true);

        // 이 경기에서 20점, and no 석 달에서 6개월: no range of things goes from a word to digits.
        if (mark == RangeMark.Joined && IsSuffixed && draft.Unit is null or "item" && !numeral.HasDigits
            && !numeral.IsNative && other.HasDigits) return true;
        var hyphen = mark == RangeMark.Hyphen;
        var bare = draft.Unit is null && b.Unit is null && !draft.IsUnknownNoun && !b.IsUnknownNoun;
        if (draft.Counted is not null && !draft.IsUnknownNoun && draft.Unit != b.Unit) return true;
        if (draft.Unit is not null && b.Unit is not null && draft.Unit != b.Unit) return true;
        if (draft.Unit is not null && b.Unit is null && !b.HasUnitBefore
            && !(hyphen || mark == RangeMark.Opened || draft.HasUnitBefore || IsPercentOf(ref draft, ref other)))
            return true;
        if (draft.Unit is not null && b.Unit is null && b.IsUnknownNoun) return true;

        var low = draft.Low;
        if (!numeral.IsScaled && times > 1 && !numeral.IsGrouped && low * times < b.High) low *= times;
        if (IsShortHundred(ref numeral, ref other)) low *= 100;
        if (mark is RangeMark.Hyphen or RangeMark.Tilde && SharesThousands(ref numeral, ref other)) low *= 1000;
        if (draft.Word is null && b.Word is { Factor: not 1 } factor) low *= factor.Factor;
        // about 5 or 6 of them
        var isGuess = bare && mark == RangeMark.Or && HedgeBefore(draft.Start) == Hedge.About;
        if (mark == RangeMark.Or && (draft.Unit is not null || low >= b.Low || bare && numeral.HasDigits && !isGuess
            || draft.IsUnknownNoun && CountsOther(ref draft, ref b))) return true;
        if (low >= b.High
            && numeral.IsScaled
            && !other.IsScaled
            && !other.IsGrouped
            && b.Low == b.High
            && low < b.High * numeral.Scale
            && (draft.Unit ?? b.Unit) is not null
            && mark != RangeMark.Or)
            (draft.Unscaled, b.Low, b.High) = (b.High, b.High * numeral.Scale, b.High * numeral.Scale);
        if (isNegative && !numeral.IsNegative || IsYearOfLevel(ref numeral) && !other.IsYearLike) return true;
        isNegative |= numeral.IsMinusWord && mark is not RangeMark.Opened;
        if (numeral.IsNegative ? b.Low != b.High : low >= b.High || b.Low != b.High)
        {
            if (bare && mark == RangeMark.Joined && _spacing == WordSpacing.Spaced && !numeral.IsScaled
                && !other.IsScaled && numeral.HasDigits && other.HasDigits)
            {
                next = b.End;
                return false;
            }
            // Fell from 7 to 5 percent.
            if (mark == RangeMark.Opened && IsChange(draft.Start, b.End, isFrom: true))
                return ShareUnit(ref draft, ref b);
            if (!hyphen || draft.Unit is not null || b.Unit is not null) return true;
            next = b.End;
            return false;
        }
        var years = numeral.IsYearLike && other.IsYearLike
            && (bare || (!IsSpaced && b.Unit == "year") || (b.IsUnknownNoun
                && (IsYearSaid(draft.Start) || hyphen && other.Low == numeral.Low + 1)));
        if (hyphen && bare && !years && mark == RangeMark.Hyphen && !other.IsScaled
            && !(numeral.IsGrouped && other.IsGrouped) && !IsAgeSaid(draft.Start, Floor(draft.Start)))
        {
            next = b.End;
            return false;
        }
        if (mark == RangeMark.Joined && draft.Unit is null && IsBareChangeOfShare(ref draft, ref b))
            return ShareUnit(ref draft, ref b);
        if (mark == RangeMark.Joined && (hasOwnUnit
            ? IsChangeAndLevel(ref draft, ref b) || IsPointsAndLevel(draft, b)
            : bare && IsBareChange(ref draft, ref b))) return true;
        if (mark is RangeMark.Joined or RangeMark.Opened
            && IsChange(draft.Start, b.End, isFrom: mark == RangeMark.Opened)) return ShareUnit(ref draft, ref b);

        (draft.Low, draft.High, draft.End, draft.IsRange) = (low, b.High, b.End, true);
        if (isNegative) (draft.Low, draft.High) = (-Math.Max(low, b.High), -Math.Min(low, b.High));
        else if (numeral.IsNegative) draft.Low = -low;
        draft.Unit = b.Unit ?? draft.Unit;
        draft.Kind = b.Unit is not null ? b.Kind ?? draft.Kind : draft.Kind;
        (draft.Counted, draft.Word, draft.IsUnknownNoun) = (b.Counted ?? draft.Counted, b.Word
            ?? draft.Word, b.IsUnknownNoun);
        if (years)
        {
            (draft.Unit, draft.Kind) = ("date", FigureKind.Date);
            if (b.IsUnknownNoun) (draft.End, draft.Counted, draft.IsUnknownNoun) = (other.End, null, false);
        }
        numeral.IsYearLike = false;
        if (other.EndBeforeOf > 0) (numeral.End, numeral.EndBeforeOf) = (other.End, other.EndBeforeOf);
        numeral.Digits += other.Digits;
        numeral.Words += other.Words;
        numeral.IsGrouped |= other.IsGrouped;
        numeral.IsDecimal |= other.IsDecimal;
        numeral.Scale = Math.Max(numeral.Scale, other.Scale);
        numeral.Other = null;
        return true;
    }

    /// <summary>Lifted the S&amp;P 500 to 5,000 points, iPhone 15 to $699, عيار 21 إلى 2900 جنيه: the first number ends
    /// a name, and the second, which is of another kind, is what that came to.</summary>
    private readonly bool EndsName(ref Draft draft, ref Numeral numeral, ref Draft b, ref Numeral other)
    {
        if (draft.Unit is not null || draft.HasUnitBefore || draft.IsUnknownNoun) return false;
        var isOfOtherKind = b.HasUnitBefore || b.Kind is FigureKind.Money or FigureKind.Percent
            || b.Unit is not null && other.Low >= numeral.Low * 5
            || other.IsScaled || other.IsDecimal || other.IsGrouped && !numeral.IsGrouped;
        return isOfOtherKind && IsNamedBefore(ref draft, ref numeral);
    }

    /// <summary>"From 12 crore in 2009 | to 55 crore": the year of the figure right before it opens no range.</summary>
    private readonly bool IsYearOfLevel(ref Numeral numeral) => numeral.IsYearLike && IsSpaced && _found.Count > 0
        && _lex.YearWord.Before(_text, SkipSpacesBack(numeral.Start, _used), _used, out var word, out _)
        && SkipSpacesBack(word, _used) == _used && _used == _found[^1].Span.End - _offset && !HasOpener(numeral.Start);

    /// <summary>2012~13년, in 2012-13: a later year of the same century, told by its last two digits.</summary>
    private readonly bool IsShortYear(ref Draft draft, ref Numeral numeral, ref Draft b, ref Numeral other) =>
        numeral.IsYearLike && draft.Unit is null && other is { Digits: 2, IsScaled: false, IsDecimal: false }
            && other.Low > numeral.Low % 100
            && (IsSpaced ? b.Unit is null && IsYearSaid(draft.Start) : b.Unit == "year" && IsMarkedYear(other.End));

    /// <summary>642 jeriken atau 3.210.000 liter: the same told in two ways is no span.</summary>
    private readonly bool CountsOther(ref Draft draft, ref Draft other) => other.Counted is not { } noun
        ? other.Word is not null
        : draft.Counted is { } first
            && !_text[first.Start..first.End].Equals(_text[noun.Start..noun.End], StringComparison.OrdinalIgnoreCase);

    private static bool ShareUnit(ref Draft draft, ref Draft other)
    {
        if (draft.Unit is null && !draft.IsUnknownNoun && other.Unit is not null && other.Word is not { Factor: not 1 })
            (draft.Unit, draft.Kind) = (other.Unit, other.Kind);
        return true;
    }

    private enum RangeMark { Hyphen, Tilde, Joined, Opened, Or, Neighbour }

    private readonly bool ReadMark(int end, int start, out int second, out RangeMark mark)
    {
        (second, mark) = (end, RangeMark.Joined);
        var p = SkipSpaces(end);
        if (p >= _text.Length) return false;
        var opened = HasOpener(start);
        var spaced = p > end;
        if (opened && (IsAt(_lex.OpenedMarks, p, out var after) || IsGluedAnd(p, out after)))
            mark = RangeMark.Opened;
        else if (IsAt(_lex.RangeMarks, p, out after))
            mark = Letters.IsHyphen(_text[p]) && !(after > p + 2 && char.IsLetter(_text[after - 1]))
                ? RangeMark.Hyphen
                : char.IsLetter(_text[p]) ? RangeMark.Joined : RangeMark.Tilde;
        else if (IsAt(_lex.OrMarks, p, out after)) mark = RangeMark.Or;
        else if (IsAt(_lex.Neighbours, p, out after)) mark = RangeMark.Neighbour;
        else return false;
        if (mark == RangeMark.Joined && opened) mark = RangeMark.Opened;
        second = PastArticle(SkipSpaces(after));
        var isWord = Letters.PartsWords(_text[p]);
        if (isWord && _spacing == WordSpacing.Spaced && (!spaced || second == after)) return false;
        if (mark == RangeMark.Hyphen && spaced != second > after
            && !(spaced && Letters.IsDigit(CharAt(end - 1)) && Letters.IsDigit(CharAt(second)))) return false;
        return second < _text.Length;
    }

    /// <summary>بين عشرين وثلاثين: و written onto the second number.</summary>
    private readonly bool IsGluedAnd(int at, out int after)
    {
        after = at + 1;
        return IsAnd(at) && Letters.PartsWords(CharAt(at + 1));
    }

    /// <summary>"from" opens a range; the one in "lebih dari", أكثر من does not.</summary>
    private readonly bool HasOpener(int start)
    {
        var floor = Floor(start);
        var p = SkipSpacesBack(BehindArticle(start, floor), floor);
        return _lex.RangeOpeners.Before(_text, p, floor, out var opener, out _)
            && !(_lex.HedgesBefore.Before(_text, p, floor, out var hedge, out _) && hedge < opener);
    }

    /// <summary>"rose from 5 to 8", 5%에서 8%로: a change from one value to another is two figures.</summary>
    private readonly bool IsChange(int start, int end, bool isFrom)
    {
        if (IsSuffixed) return IsAt(_lex.Changes, end);
        if (!isFrom || IsJoined) return false;
        return !IsBefore(_lex.Between, start) && HasChangeBefore(start);
    }

    /// <summary>"rose $2 to $30", 下跌3美元至71美元: by how much, and to what; each with its unit, and the level well
    /// above the change.</summary>
    private readonly bool IsChangeAndLevel(ref Draft draft, ref Draft level) =>
        (draft.Unit is not null || draft.IsUnknownNoun) && level.Low >= draft.Low * 5
            && !IsSuffixed && HasChangeBefore(draft.Start);

    /// <summary>"Rose 200 to 3,400": two plain numbers are change and level where the verb touches the first.</summary>
    private readonly bool IsBareChange(ref Draft draft, ref Draft level) =>
        _spacing == WordSpacing.Spaced && level.Low >= draft.Low * 5
            && (IsBefore(_lex.ChangesBefore, draft.Start) || IsSaidByHowMuch(draft.Start));

    /// <summary>"Rose 0.3 to 61.7%": so few points, right behind the verb, begin no range.</summary>
    private readonly bool IsBareChangeOfShare(ref Draft draft, ref Draft level) =>
        level.Unit == "percent" && level.Low >= draft.Low * 20 && IsBareChange(ref draft, ref level);

    /// <summary>Surged by more than 200 to 1,453.</summary>
    private readonly bool IsSaidByHowMuch(int start)
    {
        var floor = Floor(start);
        var p = BeforeHedge(start, floor);
        return EndsAt(_lex.ByHowMuch, p, floor) && HasChangeBefore(start);
    }

    /// <summary>"Nine percentage points to 23 percent": points are how far a share moved, and percent is where it
    /// stands.</summary>
    private readonly bool IsPointsAndLevel(in Draft draft, in Draft level) =>
        draft.Unit == "percent" && level.Unit == "percent" && SaysPoints(draft) && !SaysPoints(level);

    private readonly bool SaysPoints(in Draft draft)
    {
        for (var at = draft.Start; at < draft.End; at++)
            if (_lex.Points.At(_text, at, out _, out _)) return true;
        return false;
    }

    /// <summary>Whether a verb of rising or falling stands before in the clause; where words touch, right before the
    /// number.</summary>
    private readonly bool HasChangeBefore(int start)
    {
        var floor = start - (IsSpaced ? Reach : 6);
        floor = IsSaidAfterComma(start) || IsSaidAgain(start) ? Math.Max(0, floor) : Math.Max(_used, floor);
        for (var p = start - 1; p >= floor; p--)
        {
            if (IsSpaced ? EndsSentence(p) : EndsClause(_text[p])) break;
            if (IsSpaced && (!Letters.PartsWords(_text[p]) || p > floor && Letters.PartsWords(_text[p - 1]))) continue;
            if (IsAt(_lex.Changes, p) || IsAny(_lex.VerbClitics, p) && IsAt(_lex.Changes, p + 1)) return true;
        }
        return false;
    }

    private readonly bool EndsSentence(int at) =>
        _text[at] is ';' or '!' or '?' || _text[at] == '.' && !Letters.IsDigit(CharAt(at + 1));

    /// <summary>"rose 9 percent in three years, from 14 to 23": the verb stands before the figure before.</summary>
    private readonly bool IsSaidAfterComma(int start) =>
        IsSpaced && _lex.RangeOpeners.Before(_text, SkipSpacesBack(start, _used), _used, out var opener, out _)
            && SkipSpacesBack(opener, _used) is var end && end > _used && _text[end - 1] is ',' or '،';

    /// <summary>"Rose 6.8 percent, or $10.86 to $171.20": the same change in another unit, in Arabic without a
    /// comma.</summary>
    private readonly bool IsSaidAgain(int start)
    {
        var word = WordStartBefore(start);
        return IsSpaced && IsAt(_lex.OrMarks, word, out var or) && or == SkipSpacesBack(start, 0)
            && (CharAt(SkipSpacesBack(word, 0) - 1) is ',' or '،' || IsPrefixed && _found.Count > 0
                && _found[^1].Kind == FigureKind.Percent && _found[^1].Span.End - _offset == SkipSpacesBack(word, 0));
    }

    private readonly bool CurrencyEndsAt(int at, out int end, out string code)
    {
        for (end = at + 1; end <= at + 8 && end < _text.Length; end++)
        {
            if (!Letters.IsDigit(_text[end]) && !Letters.IsSpace(_text[end])) continue;
            if (_lex.CurrencyBefore.Before(_text, end, at, out var start, out code) && start == at)
            {
                end = SkipSpaces(end);
                return Letters.IsDigit(CharAt(end));
            }
            if (end - at == 3 && CurrencyCodes.TryGet(_text[at..end], out code))
            {
                end = SkipSpaces(end);
                return Letters.IsDigit(CharAt(end));
            }
        }
        code = "";
        return false;
    }
}
