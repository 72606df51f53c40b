using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>What is added to a number behind its unit: half of it, its hundredths, a smaller unit.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>两年半, 세 시간 반, عام ونصف, ساعة وربع: half or a quarter of the unit just read.</summary>
    private readonly void PartAfterUnit(ref Draft draft, UnitWord unit)
    {
        if (draft.Low != draft.High || HundredthsWritten(ref draft)
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
        if (HundredthInDigits(ref draft)) return true;
        if (draft.End >= _text.Length || !_lex.Numbers.At(_text, draft.End, out var end, out var word)
            || word.Part != NumberPart.One || word.Value == 0) return false;
        if (IsAt(_lex.Numbers, end) || IsAt(_lex.Units, end) && !IsAt(_lex.Stop, end)) return false;
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
            if (digits > 0 && IsAny(_lex.TenthNames, end))
            {
                end++;
                break;
            }
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

    /// <summary>8m12, 10초58, 52秒87: metres or seconds, and their hundredths written onto them.</summary>
    private readonly bool HundredthsWritten(ref Draft draft)
    {
        if (IsSpaced || !Letters.IsDigit(CharAt(draft.End)) || draft.Low != decimal.Truncate(draft.Low)
            || !EndsAt(_lex.TailUnits, draft.End, draft.Start) && !IsAt(_lex.SecondMark, draft.End - 1)) return false;
        var end = ReadRun(draft.End, out var hundredths, out var count);
        if (count != 2 || IsSeparator(end, out _) || IsAt(_lex.Units, end)) return false;
        draft.Low += hundredths / 100m;
        (draft.High, draft.End) = (draft.Low, end);
        return true;
    }

    /// <summary>5分48秒, 九分五十三秒: minutes, where seconds follow them.</summary>
    private readonly bool AreMinutes(int start, int end)
    {
        if (!IsJoined || !IsAt(_lex.MinuteMark, start, out var mark) || mark != end) return false;
        var after = ReadRun(end, out _, out var count);
        if (count > 0) return IsAt(_lex.SecondMark, after);
        var seconds = new Numeral { Start = end };
        return end < _text.Length && Script.IsHan(_text[end]) && ReadWhole(ref seconds, end)
            && IsAt(_lex.SecondMark, seconds.End);
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
            if (next >= _text.Length || !ReadWhole(ref part, next) || part.IsRange) return;
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
            if (IsPrefixed && unit.Shifts) unit = PartOf(draft.Unit, unit, SkipSpaces(part.End));
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
        if (smaller == "month" && AddTermMonths(ref draft, ref inner)) return;
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
}
