using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>What the number counts: currency before it, or the word after it.</summary>
internal ref partial struct FigureSearch
{
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
                if (numeral.IsScaled || numeral.IsGrouped || (numeral.HasDigits && IsJoined))
                    ReadClueAfter(ref draft);
                return;
            }
            if (!HasVerbAfter(ref draft)) ReadNoun(ref draft, ref numeral);
            if (draft.Unit is null && HasPersonVerb(ref draft, ref numeral))
                (draft.Unit, draft.Kind) = ("person", FigureKind.People);
            return;
        }
        if (draft.HasUnitBefore)
        {
            if (unit.Kind == FigureKind.Money) draft.End = end;
            return;
        }
        if (unit is { IsNoun: true, Unit: not "person" } && numeral.High > 1 && TakeHead(ref draft, end)) return;
        Take(ref draft, ref numeral, unit, end);
    }

    /// <summary>A heatwave of 40C, 104F (40C): a capital letter written onto digits, where the words around speak of
    /// warmth or cold.</summary>
    private readonly bool IsDegrees(int at, ref Numeral numeral)
    {
        if (_spacing != WordSpacing.Spaced || !numeral.HasDigits || numeral.IsScaled || !(CharAt(at) is 'C' or 'F')
            || Letters.PartsWords(CharAt(at + 1))) return false;
        var (p, most) = (Math.Max(0, numeral.Start - Reach), Math.Min(_text.Length, at + Reach));
        for (; p < most; p++)
            if ((p == 0 || !Letters.PartsWords(_text[p - 1])) && IsAt(_lex.Heat, p)) return true;
        return false;
    }

    private readonly bool ReadAfterPrefix(int at, out Numeral inner)
    {
        inner = default;
        return at < _text.Length && ReadNumeral(at, out inner) && inner.Words + inner.Digits > 0;
    }

    private readonly void Take(ref Draft draft, ref Numeral numeral, UnitWord unit, int end)
    {
        var start = SkipSpaces(draft.End);
        draft.Word = unit;
        draft.Unit = !unit.Shifts
            ? unit.Unit
            : unit.Factor < 1 ? MoneyBefore() ?? unit.Unit : Shifted(draft.Start, end, unit.Unit);
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

    /// <summary>1년여, 두 달여 만에: 여 after its counter, and no 여러.</summary>
    private readonly void ReadMoreAfter(ref Draft draft, ref Numeral numeral)
    {
        if (!IsSuffixed || !IsAt(_lex.InfixMore, draft.End, out var end) || !EndsCounter(end)) return;
        (draft.End, numeral.IsMore) = (end, true);
    }

    /// <summary>两年半, 세 시간 반, عام ونصف, ساعة وربع: half or a quarter of the unit just read.</summary>
    private readonly void PartAfterUnit(ref Draft draft, UnitWord unit)
    {
        if (draft.Low != draft.High
            || !(draft.Kind is FigureKind.Duration or FigureKind.Percent
                || (IsPrefixed || IsJoined) && draft.Kind == FigureKind.Count && !unit.IsDiscrete
                || IsPrefixed && draft.Kind == FigureKind.Money)) return;
        if (HundredthsAfter(ref draft, unit) || TailAfter(ref draft)) return;
        var from = IsJoined ? draft.End : SkipSpaces(draft.End);
        if (!_lex.PartAfter.At(_text, from, out var end, out var part)
            && !(IsAnd(from) && PartAt(from + 1, out end, out part)))
            return;
        if (IsSuffixed && Script.IsHangul(CharAt(end)) && !IsAny(_lex.HalfParticles, end)) return;
        if (unit.Unit == "percent" && unit.Factor == 1) return;
        draft.Low += unit.Factor * part;
        draft.High = draft.Low;
        draft.End = IsPrefixed && UnitAgain(SkipSpaces(end), unit, out var again) ? again : end;
    }

    /// <summary>六成五, 3할 5푼: tenths, and the hundredths after them.</summary>
    private readonly bool HundredthsAfter(ref Draft draft, UnitWord unit)
    {
        if (unit is not { Unit: "percent", Factor: 10 } || !IsJoined) return false;
        if (draft.End >= _text.Length || !_lex.Numbers.At(_text, draft.End, out var end, out var word)
            || word.Part != NumberPart.One || word.Value == 0) return false;
        if (IsAt(_lex.Numbers, end) || IsAt(_lex.Units, end)) return false;
        (draft.Low, draft.High, draft.End) = (draft.Low + word.Value, draft.High + word.Value, end);
        return true;
    }

    /// <summary>一米八, 1米75, 三斤二: one or two digits after a small measure are its tenths and hundredths.</summary>
    private readonly bool TailAfter(ref Draft draft)
    {
        if (!IsJoined || draft.Low is < 1 or >= 10 || draft.Low != decimal.Truncate(draft.Low)
            || !EndsAt(_lex.TailUnits, draft.End, draft.Start)) return false;
        var (end, part, unit) = (draft.End, 0m, 1m);
        for (var digits = 0; digits < 3 && end < _text.Length; digits++)
        {
            decimal digit = Letters.Digit(_text[end]);
            var next = end + 1;
            if (digit < 0)
            {
                if (!_lex.Numbers.At(_text, end, out next, out var word) || word.Part != NumberPart.One) break;
                digit = word.Value;
            }
            unit /= 10;
            (part, end) = (part + (digit * unit), next);
        }
        if (unit is 1 or 0.001m || IsAt(_lex.Numbers, end) || IsAt(_lex.Units, end))
            return false;
        (draft.Low, draft.High, draft.End) = (draft.Low + part, draft.High + part, end);
        return true;
    }

    /// <summary>ثلاث سنوات ونصف السنة: the unit said again with its article.</summary>
    private readonly bool UnitAgain(int at, UnitWord unit, out int end)
    {
        end = at;
        return IsDefinite(at) && _lex.Units.At(_text, at + _lex.Article.Length, out end, out var again)
            && again.Unit == unit.Unit && again.Factor == unit.Factor;
    }

    /// <summary>3 dollars and 50 cents, 四元五角二分: an amount with its parts.</summary>
    private readonly void AddSubUnits(ref Draft draft)
    {
        var factor = draft.Word?.Factor ?? 1;
        while (draft.Low == draft.High)
        {
            var next = SkipSpaces(draft.End);
            if (next >= _text.Length) return;
            if (IsAt(_lex.Joiner, next, out var joined)) next = SkipSpaces(joined);
            else if (IsAnd(next)) next = SkipSpaces(next + 1);
            var part = new Numeral { Start = next };
            if (next >= _text.Length || !ReadWhole(ref part, new NumberSum(), next) || part.IsRange) return;
            if (IsJoined && factor == 1 && part.End == next + 1 && part.Low is >= 1 and < 10
                && (part.End == _text.Length || EndsClause(_text[part.End])))
            {
                // 四块八: the digit after the main unit is of the next lower one.
                (draft.Low, draft.High, draft.End) = (draft.Low + (part.Low / 10),
                    draft.High + (part.Low / 10), part.End);
                return;
            }
            if (!_lex.SubUnits.At(_text, SkipSpaces(part.End), out var end, out var unit) || unit.Factor >= factor
                || part.Low * unit.Factor >= factor) return;
            if (unit.Unit != draft.Unit && !unit.Shifts) return;
            draft.Low += part.Low * unit.Factor;
            (draft.High, draft.End, factor) = (draft.Low, end, unit.Factor);
        }
    }

    /// <summary>2시간 9분, 1 year and 6 months: two units that make one length of time.</summary>
    private readonly void Compound(ref Draft draft)
    {
        if (draft.Kind == FigureKind.Money)
        {
            AddSubUnits(ref draft);
            return;
        }
        var (smaller, per) = draft.Unit switch
        {
            "hour" => ("minute", 60),
            "year" => ("month", 12),
            "day" =>
            ("hour", 24),
            _ => ("", 0)
        };
        if (per == 0 || draft.Low != draft.High || draft.Low != decimal.Truncate(draft.Low)) return;
        var next = SkipSpaces(draft.End);
        if (IsAt(_lex.Joiner, next, out var joined)) next = SkipSpaces(joined);
        else if (IsAnd(next)) next = SkipSpaces(next + 1);
        if (next >= _text.Length || (next == draft.End && IsSpaced) || !ReadNumeral(next, out var inner)
            || inner.IsRange || inner.IsVague || inner.IsPart || inner.IsShare) return;
        if (!UnitAt(inner.End, ref inner, out var unit, out var end)
            || (unit.Unit != smaller && !(smaller == "minute" && IsAt(_lex.MinuteMark, inner.End)))
            || unit.Factor != 1
            || inner.Low >= per) return;
        draft.Low = (draft.Low * per) + inner.Low;
        (draft.High, draft.Unit, draft.End, draft.Word) = (draft.Low, smaller, end, unit);
    }

    /// <summary>A year and six months, سنة وستة أشهر: the larger unit stands before, once and without a
    /// number.</summary>
    private readonly void ReadOneBefore(ref Draft draft)
    {
        var per = draft.Unit switch { "month" => 12, "minute" => 60, _ => 0 };
        if (per == 0 || draft.Low != draft.High || draft.Low >= per || !IsSpaced) return;
        var floor = Math.Max(_used, draft.Start - 16);
        if (!_lex.OneAnd.Before(_text, SkipSpacesBack(draft.Start, floor), floor, out var start, out var unit)
            || unit != (per == 12 ? "year" : "hour")) return;
        (draft.Start, draft.Low, draft.High) = (start, draft.Low + per, draft.High + per);
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
        if (IsJoined && IsAt(_lex.Stop, from, out var word) && word > end) return false;
        if (IsPrefixed && unit is { Unit: "year", Factor: 1 } && IsYearNumber(SkipSpaces(end))) return false;
        if (unit.Kind == FigureKind.Money && Letters.IsDigit(CharAt(end))
            && !IsAt(_lex.SubUnits, SkipSpaces(NumberEnd(end)))) return false;
        if (numeral.IsVague && IsPrefixed && IsDefinite(numeral.Start) && !IsDefinite(from)) return false;
        if (IsSuffixed && from > at && end == from + 1 && unit.Unit == "item" && !EndsItem(end))
            return false;
        if (end - from == 1
            && Script.IsLatin(_text[from])
            && (Letters.IsUpper(_text[from]) || unit is { Kind: FigureKind.Money, Factor: < 1 }
                && !(from == at && numeral.HasDigits && numeral.Low is not (144 or 240 or 360 or 480 or 720 or 1080
                    or 1440 or 2160 or 4320)))) return false;
        if (unit.IsNoun && IsSuffixed && !(numeral.IsNative && from > at)) return false;
        if (from == at && IsSpaced && numeral.Words > 0 && !numeral.HasShortScale && Letters.PartsWords(_text[from]))
            return false;
        return true;
    }

    /// <summary>الرحلة رقم 370 عام 2014: the word for the year speaks of the number after it.</summary>
    private readonly bool IsYearNumber(int at) => ReadRun(at, out var year, out var count) is var end && count == 4
        && year is >= 1000 and < 2200 && !IsSeparator(end, out _);

    /// <summary>A counter of one Hangul syllable after a space stands alone or before a particle: 19 병동 counts no
    /// bottles.</summary>
    private readonly bool EndsItem(int end) =>
        !Script.IsHangul(CharAt(end)) || _lex.ItemParticles.AsSpan().Contains(CharAt(end));

    /// <summary>The unit that a clue in the same clause gives to a counter: 대 after 컴퓨터, 家 before 医院.</summary>
    private readonly string Shifted(int start, int end, string otherwise)
    {
        for (var p = end; p < _text.Length && p < end + 7; p++)
        {
            if (IsSpaced && Letters.PartsWords(CharAt(p - 1))) continue;
            if (EndsClause(_text[p]) || IsAttributive(p)) break;
            if (_lex.Clues.At(_text, p, out _, out var unit)) return unit;
        }
        if (IsWeight(start, end)) return "item";
        return IsJoined ? otherwise : ClueBefore(start) ?? otherwise;
    }

    /// <summary>The currency of the money nearest before in the paragraph, for a part that several currencies
    /// have.</summary>
    private readonly string? MoneyBefore()
    {
        for (var i = _found.Count - 1; i >= 0 && _found[i].Span.Start >= _offset; i--)
            if (_found[i].Kind == FigureKind.Money) return _found[i].Unit.Code;
        return null;
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
