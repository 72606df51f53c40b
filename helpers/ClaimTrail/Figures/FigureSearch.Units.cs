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
        if (CharAt(p - 1) is '-' or '−' && p - 1 > floor && !Letters.PartsWords(CharAt(p - 2))) p--;
        if (_lex.CurrencyBefore.Before(_text, p, Math.Max(floor, p - 24), out var start, out var code) || IsIsoCodeBefore(p, out code, out start))
            (draft.Start, draft.Unit, draft.Kind, draft.HasCurrencyBefore) = (start, code, FigureKind.Money, true);
    }

    private readonly bool IsIsoCodeBefore(int at, out string code) => IsIsoCodeBefore(at, out code, out _);

    private readonly bool IsIsoCodeBefore(int at, out string code, out int start)
    {
        (code, start) = ("", at - 3);
        return start >= _used && Letters.IsUpper(_text[at - 1]) && !Letters.PartsWords(CharAt(start - 1)) && CurrencyCodes.TryGet(_text[start..at], out code) && !CurrencyCodes.IsAlsoWord(code);
    }

    /// <summary>Reads the unit after a draft's end and takes it into the surface.</summary>
    private readonly void ReadUnit(ref Draft draft, ref Numeral numeral)
    {
        if (numeral.IsShare)
        {
            (draft.Unit, draft.Kind) = ("percent", FigureKind.Percent);
            return;
        }
        if (CharAt(draft.Start) is not '\n' && _lex.PercentBefore.At(_text, numeral.Start, out var prefixEnd, out _))
        {
            if (ReadAfterPrefix(prefixEnd, out var inner))
            {
                (numeral.Low, numeral.High, numeral.Words, draft.End) = (inner.Low, inner.High, 2, inner.End);
                (draft.Low, draft.High, draft.Unit, draft.Kind, numeral.Digits) = (inner.Low, inner.High, "percent", FigureKind.Percent, inner.Digits);
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
        if (!UnitAt(draft.End, ref numeral, out var unit, out var end))
        {
            if (!IsSpaced)
            {
                if (numeral.Scale > 1 || numeral.IsGrouped || (numeral.HasDigits && _spacing == WordSpacing.Joined)) ReadClueAfter(ref draft);
                return;
            }
            if (!HasVerbAfter(ref draft)) ReadNoun(ref draft, ref numeral);
            if (draft.Unit is null && HasPersonVerb(ref draft)) (draft.Unit, draft.Kind) = ("person", FigureKind.People);
            return;
        }
        if (draft.HasCurrencyBefore)
        {
            if (unit.Kind == FigureKind.Money) draft.End = end;
            return;
        }
        Take(ref draft, ref numeral, unit, end);
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
        draft.Unit = unit.Shifts ? Shifted(draft.Start, end, unit.Unit) : unit.Unit;
        draft.Kind = unit.Kind == FigureKind.Money ? FigureKind.Money : UnitWord.KindOf(draft.Unit);
        if (numeral.IsNative && _lex.Native.At(_text, start, out var honorific, out _) && honorific >= end) (draft.Unit, draft.Kind) = ("person", FigureKind.People);
        if (numeral.IsVague && unit.Factor != 1) draft.High = ((draft.High + 1) * unit.Factor) - unit.Factor;
        else draft.High *= unit.Factor;
        draft.Low *= unit.Factor;
        draft.End = end;
        if (unit.IsNoun) draft.Counted = new TextSpan(start, end - start);
        HalfAfterUnit(ref draft, unit);
        Compound(ref draft);
    }

    /// <summary>两年半, 세 시간 반, عام ونصف: half of the unit just read.</summary>
    private readonly void HalfAfterUnit(ref Draft draft, UnitWord unit)
    {
        if (draft.Kind is not (FigureKind.Duration or FigureKind.Percent) || draft.Low != draft.High) return;
        var from = _spacing == WordSpacing.Joined ? draft.End : SkipSpaces(draft.End);
        if (!_lex.HalfAfter.At(_text, from, out var end, out _)) return;
        if (_spacing == WordSpacing.Suffixed && Letters.IsHangul(CharAt(end)) && CharAt(end) is not ('의' or '을' or '이' or '에' or '만' or '동' or '가')) return;
        if (unit.Unit == "percent" && unit.Factor == 1) return;
        draft.Low += unit.Factor / 2;
        draft.High = draft.Low;
        draft.End = end;
    }

    /// <summary>2시간 9분, 1 year and 6 months: two units that make one length of time.</summary>
    private readonly void Compound(ref Draft draft)
    {
        var (smaller, per) = draft.Unit switch { "hour" => ("minute", 60), "year" => ("month", 12), "day" => ("hour", 24), _ => ("", 0) };
        if (per == 0 || draft.Low != draft.High || draft.Low != decimal.Truncate(draft.Low)) return;
        var next = SkipSpaces(draft.End);
        if (_lex.Joiner.At(_text, next, out var joined, out _)) next = SkipSpaces(joined);
        else if (CharAt(next) == 'و') next = SkipSpaces(next + 1);
        if (next >= _text.Length || (next == draft.End && IsSpaced) || !ReadNumeral(next, out var inner) || inner.IsRange || inner.IsVague || inner.IsHalf || inner.IsShare) return;
        if (!UnitAt(inner.End, ref inner, out var unit, out var end) || (unit.Unit != smaller && !(smaller == "minute" && _lex.MinuteMark.At(_text, inner.End, out _, out _))) || unit.Factor != 1 || inner.Low >= per) return;
        draft.Low = (draft.Low * per) + inner.Low;
        (draft.High, draft.Unit, draft.End, draft.Word) = (draft.Low, smaller, end, unit);
    }

    private readonly bool UnitAt(int at, ref Numeral numeral, out UnitWord unit, out int end)
    {
        (unit, end) = (null!, at);
        if (at >= _text.Length) return false;
        if (_spacing == WordSpacing.Spaced && Letters.IsHyphen(_text[at]) && _lex.Units.At(_text, at, out end, out unit)) return true;
        var from = SkipSpaces(at);
        if (from > at + 2 || from >= _text.Length) return false;
        if (from == at && Letters.IsHyphen(_text[at]) && _spacing == WordSpacing.Spaced) from++;
        if (_spacing == WordSpacing.Joined && CharAt(from) == '的') return false;
        if (from + 3 <= _text.Length && Letters.IsUpper(_text[from]) && CurrencyCodes.TryGet(_text.Slice(from, 3), out var code) && !Letters.PartsWords(CharAt(from + 3)))
        {
            (unit, end) = (new UnitWord(code, FigureKind.Money, 1, false, false), from + 3);
            return true;
        }
        if (!_lex.Units.At(_text, from, out end, out unit)
            && !(_spacing == WordSpacing.Prefixed && numeral.IsVague && CharAt(from) == 'ا' && CharAt(from + 1) == 'ل' && _lex.Units.At(_text, from + 2, out end, out unit))) return false;
        if (unit.Kind == FigureKind.Money && Letters.IsDigit(CharAt(end))) return false;
        if (_spacing == WordSpacing.Suffixed && from > at && end == from + 1 && unit.Unit == "item" && !EndsItem(end)) return false;
        if (end - from == 1 && Letters.IsLatin(_text[from]) && Letters.IsUpper(_text[from])) return false;
        if (unit.IsNoun && _spacing == WordSpacing.Suffixed && !(numeral.IsNative && from > at)) return false;
        if (from == at && IsSpaced && numeral.Words > 0 && !numeral.HasShortScale && Letters.PartsWords(_text[from])) return false;
        return true;
    }

    /// <summary>The noun after a number in a language that sets words apart: a known one anywhere near, else the word that touches.</summary>
    private readonly void ReadNoun(ref Draft draft, ref Numeral numeral)
    {
        var at = draft.End;
        if (at >= _text.Length || draft.HasCurrencyBefore || numeral.IsHalf) return;
        var hyphen = Letters.IsHyphen(_text[at]) && _spacing == WordSpacing.Spaced;
        if (!hyphen && !Letters.IsSpace(_text[at])) return;
        if (hyphen && _lex.NounEndings.Length == 0) return;
        var from = hyphen ? at + 1 : SkipSpaces(at);
        if (_lex.WholeOf.At(_text, from, out var of, out _) && KnownNoun(SkipSpaces(of), 2, out var whole))
        {
            (draft.Unit, draft.Kind) = (whole.Unit, whole.Kind);
            return;
        }
        if ((numeral.Scale > 1 || numeral.IsVague) && of > from && DefiniteMoneyAt(SkipSpaces(of), out var money, out var moneyEnd))
        {
            (draft.Unit, draft.Kind, draft.End) = (money.Unit, money.Kind, moneyEnd);
            return;
        }
        var end = WordEnd(from);
        if (end == from || IsStop(from, end)) return;
        var plural = IsCountedForm(from, end);
        if (plural && _lex.NounEndings.Length > 0 && KnownNoun(SkipSpaces(end), 1, out var head) && head.Unit == "person" && IsNextWord(end))
            plural = false;
        if (plural)
        {
            draft.Counted = new TextSpan(from, end - from);
            draft.End = end;
            draft.IsUnknownNoun = true;
            return;
        }
        if (_lex.NounEndings.Length > 0 && KnownNoun(IsNextWord(end) ? SkipSpaces(end) : SkipHyphen(end), 4, out var known))
            (draft.Unit, draft.Kind) = (known.Unit, known.Kind);
    }

    /// <summary>16万会员, 16만 조합원: a noun right after a number without a counter.</summary>
    private readonly void ReadClueAfter(ref Draft draft)
    {
        var from = SkipSpaces(draft.End);
        if (from >= _text.Length || draft.HasCurrencyBefore) return;
        if (_spacing == WordSpacing.Joined && _lex.Clues.At(_text, from, out var end, out var unit) && unit != "item"
            || _spacing == WordSpacing.Suffixed && _lex.Units.At(_text, from, out end, out var noun) && noun.IsNoun && (unit = noun.Unit) == "person" && from > draft.End)
        {
            (draft.Unit, draft.Kind) = (unit, UnitWord.KindOf(unit));
            draft.Counted = new TextSpan(from, end - from);
            draft.End = end;
        }
    }

    /// <summary>Thousands marched, 35 tewas, قتل 35: what happens to them says that they are people.</summary>
    private readonly bool HasPersonVerb(ref Draft draft)
    {
        if (draft.HasCurrencyBefore || draft.IsUnknownNoun || Letters.IsHyphen(CharAt(draft.End))) return false;
        if (_lex.AgeBefore.Before(_text, SkipSpacesBack(draft.Start, Floor(draft.Start)), Floor(draft.Start), out _, out _)) return false;
        if (HasVerbAfter(ref draft)) return true;
        var p = draft.Start;
        for (var words = 0; words < 4; words++)
        {
            p = SkipSpacesBack(p, Floor(draft.Start));
            if (p > 0 && EndsClause(_text[p - 1])) return false;
            while (p > _used && Letters.PartsWords(_text[p - 1])) p--;
            if (p < draft.Start && _lex.PersonVerb.At(_text, p, out var end, out _) && end <= draft.Start && (words < 2 || _text[p..end].Contains(' '))) return true;
        }
        return false;
    }

    private readonly bool HasVerbAfter(ref Draft draft) => _lex.PersonVerb.At(_text, SkipSpaces(draft.End), out _, out _) && Letters.IsSpace(CharAt(draft.End));

    private readonly bool IsNextWord(int end) => Letters.IsSpace(CharAt(end));

    private readonly int SkipHyphen(int at) => Letters.IsHyphen(CharAt(at)) ? at + 1 : at;

    /// <summary>عشرات الملايين من الدولارات.</summary>
    private readonly bool DefiniteMoneyAt(int at, out UnitWord unit, out int end)
    {
        if (CharAt(at) == 'ا' && CharAt(at + 1) == 'ل' && _spacing == WordSpacing.Prefixed && !_lex.Units.At(_text, at, out _, out _)) at += 2;
        (unit, end) = (null!, at);
        return at < _text.Length && _lex.Units.At(_text, at, out end, out unit) && unit.Kind == FigureKind.Money;
    }

    private readonly bool IsStop(int from, int end) =>
        (_lex.Stop.At(_text, from, out var stop, out _) && stop >= end) || _lex.Numbers.At(_text, from, out _, out _) || (IsVerb(from, end) && !_lex.Units.At(_text, from, out _, out _))
        || (_spacing == WordSpacing.Prefixed && _text[from] == 'و' && end - from > 3 && !_lex.Units.At(_text, from, out _, out _));

    private readonly bool IsVerb(int from, int end)
    {
        foreach (var start in _lex.VerbStarts.Words)
            if (end - from > start.Length + 3 && _text[from..end].StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A counter of one Hangul syllable after a space stands alone or before a particle: 19 병동 counts no bottles.</summary>
    private readonly bool EndsItem(int end) => !Letters.IsHangul(CharAt(end)) || _lex.ItemParticles.Contains(CharAt(end), StringComparison.Ordinal);

    private readonly bool IsCountedForm(int from, int end)
    {
        var endings = _lex.NounEndings;
        if (endings.Length == 0) return !Letters.IsUpper(_text[from]) || IsAllCapitals(from, end);
        if (Letters.IsUpper(_text[from]) || Letters.IsHyphen(CharAt(end)) || CharAt(end) is '\'' or '’') return false;
        foreach (var ending in endings)
            if (end - from > ending.Length + 2 && _text[from..end].EndsWith(ending, StringComparison.OrdinalIgnoreCase) && !_text[from..end].EndsWith("ss", StringComparison.OrdinalIgnoreCase)) return true;
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
            if (_lex.Units.At(_text, at, out _, out noun)) return noun.IsNoun;
            if (_text[at] == 'ا' && CharAt(at + 1) == 'ل' && _lex.Units.At(_text, at + 2, out _, out noun) && noun.IsNoun) return true;
            if (IsStop(at, end) && !(_lex.NounEndings.Length > 0 && _lex.Joiner.At(_text, at, out _, out _) && words > 1)) return false;
            at = SkipHyphen(end);
            if (at == end && !Letters.IsSpace(CharAt(at))) return false;
            at = SkipSpaces(at);
        }
        return false;
    }

    /// <summary>The unit that a clue in the same clause gives to a counter: 대 after 컴퓨터, 家 before 医院.</summary>
    private readonly string Shifted(int start, int end, string otherwise)
    {
        for (var p = end; p < _text.Length && p < end + 7; p++)
        {
            if (EndsClause(_text[p]) || (_spacing == WordSpacing.Joined && _text[p] == '的')) break;
            if (_lex.Clues.At(_text, p, out _, out var unit)) return unit;
        }
        if (_spacing == WordSpacing.Joined) return otherwise;
        for (var p = start - 1; p >= Math.Max(_used, start - 14); p--)
        {
            if (EndsClause(_text[p])) break;
            if (_lex.Clues.At(_text, p, out _, out var unit)) return unit;
        }
        return otherwise;
    }

    private static bool EndsClause(char c) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '"' or '“' or '”' or '。' or '、' or '\uFF0C' or '\uFF1B' or '\uFF1A' or '\uFF01' or '\uFF1F' or '\uFF08' or '\uFF09' or '،' or '؛' or '؟';

    /// <summary>يومين أو ثلاثة: a second number after "or" shares the unit of the first.</summary>
    private readonly bool PairAfter(ref Draft draft)
    {
        var p = SkipSpaces(draft.End);
        if (!_lex.OrMarks.At(_text, p, out var mark, out _) && !_lex.RangeMarks.At(_text, p, out mark, out _)) return false;
        var next = SkipSpaces(mark);
        if (next >= _text.Length || !ReadNumeral(next, out var other) || other.Low <= draft.Low || other.IsRange || other.IsShare || other.Words + other.Digits == 0) return false;
        var same = UnitAt(other.End, ref other, out var unit, out var end) && unit.Unit == draft.Unit && unit.Factor == 1;
        if (!same && (other.HasDigits || other.Low != draft.Low + 1)) return false;
        (draft.High, draft.End) = (other.Low, same ? end : other.End);
        return true;
    }

    /// <summary>사흘, يومين: number and unit in one word.</summary>
    private bool TryAmount(int at, out int next)
    {
        next = at;
        if (!_lex.Amounts.At(_text, at, out var end, out var amount)) return false;
        if ((_lex.Idioms.At(_text, at, out var idiom, out _) && idiom >= end) || IdiomCovers(at, end, Floor(at))) return false;
        var draft = new Draft { Start = at, End = end, Low = amount.Value, High = amount.Value, Unit = amount.Unit, Kind = UnitWord.KindOf(amount.Unit) };
        var numeral = new Numeral { Start = at, End = end, Low = amount.Value, High = amount.Value, Words = 1, Scale = 1 };
        if (amount is { Value: 1, Unit: "day" } && !IsLength(end)) return false;
        if (PairAfter(ref draft)) (numeral.High, draft.IsRange) = (draft.High, true);
        HalfAfterUnit(ref draft, new UnitWord(amount.Unit, UnitWord.KindOf(amount.Unit), 1, false, false));
        Compound(ref draft);
        ReadHedges(ref draft, ref numeral);
        Emit(ref draft, ref numeral);
        next = Use(draft.Next);
        return true;
    }
}
