namespace ClaimTrail.Figures;

/// <summary>Words of money that are weights too.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>180 kilograms (400 pounds), 400 pounds (180 kg): beside another weight in brackets.</summary>
    private readonly bool IsWeight(int start, int end)
    {
        if (_lex.Weights.IsEmpty) return false;
        var floor = Math.Max(0, start - Reach);
        if (CharAt(start - 1) == '(') return EndsAt(_lex.WeightsBefore, SkipSpacesBack(start - 1, floor), floor);
        var inner = SkipSpaces(end) + 1;
        return CharAt(inner - 1) == '(' && Letters.IsDigit(CharAt(inner))
            && IsAt(_lex.Weights, SkipHyphen(SkipSpaces(NumberEnd(inner))));
    }

    /// <summary>500 pounds | of explosives: "of" tells that pounds are a weight, and is no part of the unit.</summary>
    private readonly int WithoutOf(int start, int end)
    {
        var space = _text[start..end].LastIndexOf(' ') + start;
        return space > start && IsAt(_lex.Of, space + 1, out var of) && of == end ? space : end;
    }
}
