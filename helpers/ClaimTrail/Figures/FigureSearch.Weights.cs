namespace ClaimTrail.Figures;

/// <summary>Weights that are written as money is, and degrees that are written as seats are.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>180 kilograms (400 pounds), 400 pounds (180 kg): beside another weight in brackets.</summary>
    private readonly bool IsWeight(int start, int end)
    {
        if (_lex.Weights.IsEmpty) return false;
        var floor = Math.Max(0, start - Reach);
        if (CharAt(start - 1) == '(') return EndsAt(_lex.WeightsBefore, SkipSpacesBack(start - 1, floor), floor);
        if (IsWeightAgain(start)) return true;
        var inner = SkipSpaces(end) + 1;
        return CharAt(inner - 1) == '(' && Letters.IsDigit(CharAt(inner))
            && IsAt(_lex.Weights, SkipHyphen(SkipSpaces(NumberEnd(inner))));
    }

    /// <summary>30 kilograms of cocaine, or about | 66 pounds: the same weight in another measure.</summary>
    private readonly bool IsWeightAgain(int start)
    {
        if (_found.Count == 0) return false;
        var last = _found[^1].Span.End - _offset;
        if (last <= 0 || start - last > Reach) return false;
        var p = BeforeHedge(start, last);
        var or = WordBack(p, last);
        return IsAt(_lex.OrMarks, or, out var orEnd) && orEnd == p
            && EndsAt(_lex.WeightsBefore, last, Math.Max(0, last - Reach));
    }

    /// <summary>35C (95F), 95F/35C: another number right beside, in brackets or behind a stroke, with the letter of the
    /// other scale.</summary>
    private readonly bool IsBesideOtherScale(int start, int at)
    {
        var other = CharAt(at) == 'C' ? 'F' : 'C';
        var next = SkipSpaces(at + 1);
        if (CharAt(next) is '(' or '/' && CharAt(NumberEnd(SkipHyphen(next + 1))) == other) return true;
        if (IsMinus(CharAt(start - 1))) start--;
        var before = SkipSpacesBack(start - 1, 0) - 1;
        return CharAt(start - 1) is '(' or '/' && CharAt(before) == other && Letters.IsDigit(CharAt(before - 1));
    }

    /// <summary>500 pounds | of explosives: "of" tells that pounds are a weight, and is no part of the unit.</summary>
    private readonly int WithoutOf(int start, int end)
    {
        var space = _text[start..end].LastIndexOf(' ') + start;
        return space > start && IsAt(_lex.Of, space + 1, out var of) && of == end ? space : end;
    }
}
