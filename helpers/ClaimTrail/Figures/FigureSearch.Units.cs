using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>What the number counts: currency before it, or the word after it.</summary>
internal ref partial struct FigureSearch
{
    private const decimal MostWeeks = 200, MostVehicles = 100_000_000;

    private readonly void ReadCurrencyBefore(ref Draft draft)
    {
        var floor = _used;
        var p = SkipSpacesBack(draft.Start, Math.Max(floor, draft.Start - 1));
        if (IsMinus(CharAt(p - 1)) && p - 1 > floor && !Letters.PartsWords(CharAt(p - 2))) p--;
        if (IsPercentBefore(draft.Start))
        {
            (draft.Start, draft.Unit, draft.Kind, draft.HasUnitBefore) = (draft.Start - 1, "percent",
                FigureKind.Percent, true);
            return;
        }
        if (_lex.CurrencyBefore.Before(_text, p, Math.Max(floor, p - 24), out var start, out var code)
            || IsIsoCodeBefore(p, out code, out start))
            (draft.Start, draft.Unit, draft.Kind, draft.HasUnitBefore) = (start, code, FigureKind.Money, true);
        else if (p == draft.Start && IsLetterBefore(p, out code))
            (draft.Start, draft.Unit, draft.Kind, draft.HasUnitBefore) = (p - 1, code, FigureKind.Money, true);
    }

    /// <summary>%75, ٪75: as Arabic and Turkish papers write it; 50%75 is none.</summary>
    private readonly bool IsPercentBefore(int at) =>
        CharAt(at - 1) is '%' or '٪' && at - 1 >= _used && !Letters.IsDigit(CharAt(at - 2))
            && !Letters.PartsWords(CharAt(at - 2));

    private readonly bool IsIsoCodeBefore(int at, out string code) => IsIsoCodeBefore(at, out code, out _);

    private readonly bool IsIsoCodeBefore(int at, out string code, out int start)
    {
        (code, start) = ("", at - 3);
        return start >= _used
            && Letters.IsUpper(_text[at - 1])
            && !Letters.PartsWords(CharAt(start - 1))
            && CurrencyCodes.TryGet(_text[start..at], out code)
            && !CurrencyCodes.IsAlsoWord(code);
    }

    /// <summary>Reads the unit after a draft's end and takes it into the surface.</summary>
    private readonly void ReadUnit(ref Draft draft, ref Numeral numeral)
    {
        if (numeral.IsShare)
        {
            (draft.Unit, draft.Kind) = ("percent", FigureKind.Percent);
            return;
        }
        if (CharAt(draft.Start) is not '\n' && IsAt(_lex.PercentBefore, numeral.Start, out var prefixEnd))
        {
            if (ReadAfterPrefix(prefixEnd, out var inner))
            {
                (numeral.Low, numeral.High, numeral.Words, draft.End) = (inner.Low, inner.High, 2, inner.End);
                (draft.Low, draft.High, draft.Unit, draft.Kind, numeral.Digits) = (inner.Low, inner.High, "percent",
                    FigureKind.Percent, inner.Digits);
                numeral.End = inner.End;
                numeral.IsMore = inner.IsMore;
            }
            return;
        }
        if (CharAt(draft.End) == '+' && draft.Hedge == Hedge.Exact && !Letters.IsDigit(CharAt(draft.End + 1)))
        {
            draft.Hedge = Hedge.AtLeast;
            draft.End++;
        }
        if (IsDegrees(draft.End, ref numeral))
        {
            (draft.Unit, draft.Kind, draft.End) = ("item", FigureKind.Count, draft.End + 1);
            return;
        }
        if (!UnitAt(draft.End, ref numeral, out var unit, out var end))
        {
            if (!IsSpaced)
            {
                if (ReadTermMonths(ref draft)) return;
                if (numeral.IsScaled || numeral.IsGrouped || (numeral.HasDigits && IsJoined))
                    ReadClueAfter(ref draft);
                if (draft.Unit is null && numeral.IsScaled && IsOfPopulation(draft.Start))
                    (draft.Unit, draft.Kind) = ("person", FigureKind.People);
                return;
            }
            if (!HasVerbAfter(ref draft)) ReadNoun(ref draft, ref numeral);
            if (draft.Unit is null && !SharesNounBehindOr(draft.End) && HasPersonVerb(ref draft, ref numeral))
                (draft.Unit, draft.Kind) = ("person", FigureKind.People);
            return;
        }
        if (draft.HasUnitBefore)
        {
            if (unit.Kind != FigureKind.Money) return;
            if (NamesOtherCurrency(ref draft, ref numeral, end)) draft.Unit = unit.Unit;
            draft.End = end;
            return;
        }
        if (unit is { IsNoun: true, Unit: not "person" } && numeral.High > 1 && TakeHead(ref draft, end)) return;
        Take(ref draft, ref numeral, unit, end);
    }

    /// <summary>A heatwave of 40C, 35C (95F): a capital letter written onto digits, where the words around speak of
    /// warmth or cold, or the other scale stands beside it.</summary>
    private readonly bool IsDegrees(int at, ref Numeral numeral)
    {
        if (_spacing != WordSpacing.Spaced || !numeral.HasDigits || numeral.IsScaled || !(CharAt(at) is 'C' or 'F')
            || Letters.PartsWords(CharAt(at + 1))) return false;
        var (p, most) = (Math.Max(0, numeral.Start - Reach), Math.Min(_text.Length, at + Reach));
        for (; p < most; p++)
            if ((p == 0 || !Letters.PartsWords(_text[p - 1])) && IsAt(_lex.Heat, p)) return true;
        return IsBesideOtherScale(numeral.Start, at);
    }

    /// <summary>Treated with 5 | or 6 drugs: a word behind the second number may be what both count.</summary>
    private readonly bool SharesNounBehindOr(int end)
    {
        if (!IsAt(_lex.OrMarks, SkipSpaces(end), out var mark)
            || !ReadNumeral(SkipSpaces(mark), out var other) || other.Words + other.Digits == 0) return false;
        var noun = SkipSpaces(other.End);
        return noun > other.End && Letters.PartsWords(CharAt(noun)) && !IsStop(noun, WordEnd(noun))
            && !IsAt(_lex.PersonVerb, noun);
    }

    private readonly bool ReadAfterPrefix(int at, out Numeral inner)
    {
        inner = default;
        return at < _text.Length && ReadNumeral(at, out inner) && inner.Words + inner.Digits > 0;
    }

    private readonly void Take(ref Draft draft, ref Numeral numeral, UnitWord unit, int end)
    {
        var start = SkipSpaces(draft.End);
        if (IsThing(unit, ref draft, end)) unit = unit with { Unit = "item", Factor = 1, IsNoun = true };
        if (AreBouts(unit, end)) unit = unit with { Unit = "item", Factor = 1 };
        draft.Word = unit = InCurrency(unit, start);
        draft.Unit = !unit.Shifts || unit.Kind == FigureKind.Money && IsPrefixed
            ? Plausible(ref draft, unit.Unit)
            : unit.Factor < 1
                ? MoneyBefore() ?? unit.Unit
                : Shifted(draft.Start, end, Plausible(ref draft, unit.Unit));
        if (AreMinutes(start, end)) draft.Unit = "minute";
        else if (unit.Kind == FigureKind.Money && IsJoined) draft.Unit = InCurrencySaid(draft.Unit, start, end);
        draft.Kind = unit.Kind == FigureKind.Money && draft.Unit.Length == 3
            ? FigureKind.Money
            : UnitWord.KindOf(draft.Unit);
        if (numeral.IsNative && IsAt(_lex.Native, start, out var honorific) && honorific >= end)
            (draft.Unit, draft.Kind) = ("person", FigureKind.People);
        // 八折 and 85折 both tell tenths, the second with their hundredths.
        var factor = unit is { Unit: "percent", Factor: 10 } && draft.Low > 10 ? 1 : unit.Factor;
        if (factor != 1)
        {
            draft.High = numeral.IsVague ? ((draft.High + 1) * factor) - factor : draft.High * factor;
            draft.Low *= factor;
        }

        draft.End = end = WithoutOf(start, end);
        if (unit.Kind == FigureKind.Money && IsSpaced && !numeral.IsScaled
            && ScaleAt(end, out var scaleEnd, out var scale) && Letters.IsUpper(_text[start]))
            (draft.Low, draft.High, draft.End) = (draft.Low * scale, draft.High * scale, scaleEnd);
        ReadMoreAfter(ref draft, ref numeral);
        if (unit.IsNoun) draft.Counted = new TextSpan(SkipHyphen(start), end - SkipHyphen(start));
        PartAfterUnit(ref draft, unit);
        Compound(ref draft);
        ReadOneBefore(ref draft);
        ReadShareAmong(ref draft, ref numeral);
    }

    /// <summary>35만주, 80억대: shares and levels of money share their words with weeks and vehicles, which do not come
    /// in such numbers.</summary>
    private readonly string Plausible(ref Draft draft, string unit) =>
        IsSuffixed && (unit == "week" && draft.Low >= MostWeeks || unit == "vehicle" && draft.Low >= MostVehicles)
            ? "item"
            : unit;

    /// <summary>48 عقدا: the word for ten years is another for a contract, of which there are more than ten, or of
    /// which a word nearby speaks.</summary>
    private readonly bool IsThing(UnitWord unit, ref Draft draft, int end) =>
        unit is { Unit: "year", Factor: 10, Shifts: true }
            && (draft.Low > 10 || Shifted(draft.Start, end, unit.Unit) == "item");

    /// <summary>3전 전승, 12전 11승: bouts, and no hundredths of a won.</summary>
    private readonly bool AreBouts(UnitWord unit, int end)
    {
        if (!IsSuffixed || unit is not { Kind: FigureKind.Money, Factor: < 1 }) return false;
        var next = SkipSpaces(end);
        return IsAt(_lex.BoutsAfter, Letters.IsDigit(CharAt(next)) ? NumberEnd(next) : next);
    }

    /// <summary>1년여, 두 달여 만에, 1시간 여 만에: 여 after its counter, and no 여러.</summary>
    private readonly void ReadMoreAfter(ref Draft draft, ref Numeral numeral)
    {
        if (!IsSuffixed || !IsAt(_lex.InfixMore, SkipSpaces(draft.End), out var end)) return;
        if (CharAt(draft.End) == ' ' ? Script.IsHangul(CharAt(end)) : !EndsCounter(end)) return;
        (draft.End, numeral.IsMore) = (end, true);
    }

    private readonly bool UnitAt(int at, ref Numeral numeral, out UnitWord unit, out int end)
    {
        (unit, end) = (null!, at);
        if (at >= _text.Length) return false;
        if (_spacing == WordSpacing.Spaced && Letters.IsHyphen(_text[at])
            && _lex.Units.At(_text, at, out end, out unit)) return true;
        var from = SkipSpaces(at);
        if (from > at + 2 || from >= _text.Length) return false;
        if (from == at && Letters.IsHyphen(_text[at]) && _spacing == WordSpacing.Spaced) from++;
        if (IsAttributive(from)) return false;
        if (from + 3 <= _text.Length && Letters.IsUpper(_text[from])
            && CurrencyCodes.TryGet(_text.Slice(from, 3), out var code) && !Letters.PartsWords(CharAt(from + 3)))
        {
            (unit, end) = (new UnitWord(code, FigureKind.Money, 1, false, false), from + 3);
            return true;
        }
        if (CharAt(from) == 'M'
            && from + 4 <= _text.Length
            && CurrencyCodes.TryGet(_text.Slice(from + 1, 3), out code)
            && Letters.IsUpper(_text[from + 1])
            && !Letters.PartsWords(CharAt(from + 4)))
        {
            (unit, end) = (new UnitWord(code, FigureKind.Money, 1_000_000, false, false), from + 4);
            return true;
        }
        if (!_lex.Units.At(_text, from, out end, out unit)
            && !(IsPrefixed && numeral.IsVague && IsDefinite(from)
                && _lex.Units.At(_text, from + _lex.Article.Length, out end, out unit))) return false;
        if (IsSuffixed && OpensWord(from, end)
            && !_lex.Units.At(_text[..(end - 2)], from, out end, out unit)) return false;
        if (IsJoined && IsAt(_lex.Stop, from, out var word) && word > end) return false;
        if ((from > at || IsSuffixed && !numeral.HasDigits)
            && IsAt(_lex.TouchingCounters, from, out word) && word == end) return false;
        if (IsPrefixed && unit is { Unit: "year", Factor: 1 } && IsYearNumber(SkipSpaces(end))) return false;
        if (IsSuffixed && IsLongerWord(at, from, end)) return false;
        if (unit.Kind == FigureKind.Money && Letters.IsDigit(CharAt(end))
            && !IsAt(_lex.SubUnits, SkipSpaces(NumberEnd(end)))) return false;
        if (numeral.IsVague && IsPrefixed && IsDefinite(numeral.Start) && !IsDefinite(from)) return false;
        if (IsSuffixed && from > at && end == from + 1 && !EndsShort(unit, end)) return false;
        if (end - from == 1 && Script.IsLatin(_text[from]) && !IsLetterUnit(at, from, ref numeral, unit)) return false;
        if (unit.IsNoun && IsSuffixed && !(numeral.IsNative && from > at)) return false;
        if (from == at && IsSpaced && numeral.Words > 0 && !numeral.HasShortScale && Letters.PartsWords(_text[from]))
            return false;
        return true;
    }

    /// <summary>5개 사업: the one syllable that ends a unit of two words (개 사) opens a longer word.</summary>
    private readonly bool OpensWord(int from, int end) =>
        end > from + 2 && Letters.IsSpace(_text[end - 2]) && Script.IsHangul(_text[end - 1]) && !EndsCounter(end);

    /// <summary>Whether a unit of one Latin letter is one here: no capital, but for the points of an index (8.20P); and
    /// pence and points only where they are written onto digits that are no size of a picture (480p).</summary>
    private readonly bool IsLetterUnit(int at, int from, ref Numeral numeral, UnitWord unit)
    {
        var isTouching = IsAt(_lex.TouchingCounters, from);
        if (Letters.IsUpper(_text[from])) return numeral.IsDecimal && isTouching;
        return !isTouching && unit is not { Kind: FigureKind.Money, Factor: < 1 }
            || from == at && numeral.HasDigits && numeral.Low is not (144 or 240 or 360 or 480 or 720 or 1080
                or 1440 or 2160 or 4320);
    }

    /// <summary>الرحلة رقم 370 عام 2014: the word for the year speaks of the number after it.</summary>
    private readonly bool IsYearNumber(int at) => ReadRun(at, out var year, out var count) is var end && count == 4
        && year is >= 1000 and < 2200 && !IsSeparator(end, out _);

    /// <summary>A counter of one Hangul syllable after a space stands alone or before a particle: 19 병동 counts no
    /// bottles, 6.17 대책 no vehicles and 6.25 전쟁 no parts of a won.</summary>
    private readonly bool EndsShort(UnitWord unit, int end) => unit switch
    {
        { Unit: "item" } => !Script.IsHangul(CharAt(end)) || _lex.ItemParticles.AsSpan().Contains(CharAt(end)),
        { Unit: "vehicle" } or { Kind: FigureKind.Money, Factor: < 1 } => EndsCounter(end),
        _ => true,
    };

    /// <summary>900 돌파, 97.5 정도, 60부터: a hedge, or a particle of ranges written on, that only begins like a
    /// counter.</summary>
    private readonly bool IsLongerWord(int at, int from, int end) =>
        IsAt(_lex.HedgesAfter, from, out var word) && word > end
        || from == at && IsAt(_lex.RangeMarks, from, out word) && word > end;

    /// <summary>The unit that a clue in the same clause gives to a counter: 대 after 컴퓨터, 家 before 医院.</summary>
    private readonly string Shifted(int start, int end, string otherwise)
    {
        for (var p = end; p < _text.Length && p < end + 7; p++)
        {
            if (IsSpaced && Letters.PartsWords(CharAt(p - 1))) continue;
            if (EndsClause(_text[p]) || IsAttributive(p)) break;
            if (_lex.Clues.At(_text, p, out var clue, out var unit))
                // 11家游客总量: who visits them gives their counter no other meaning, as 两家人 does.
                return IsJoined && unit == "person" && otherwise == "company" && clue > end + 1 ? otherwise : unit;
        }
        if (IsWeight(start, end)) return "item";
        return IsJoined ? otherwise : ClueBefore(start) ?? otherwise;
    }

    private readonly string? ClueBefore(int start)
    {
        for (var p = start - 1; p >= Math.Max(_used, start - 14) && !EndsClause(_text[p]); p--)
            if (!(IsSpaced && Letters.PartsWords(CharAt(p - 1))) && _lex.Clues.At(_text, p, out _, out var unit))
                return unit;
        return null;
    }

    private static bool EndsClause(char c) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '"' or '“' or '”' or '。' or '、' or '\uFF0C'
            or '\uFF1B' or '\uFF1A' or '\uFF01' or '\uFF1F' or '\uFF08' or '\uFF09' or '،' or '؛' or '؟';
}
