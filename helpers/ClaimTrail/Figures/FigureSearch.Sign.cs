using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Numbers below zero: -3.2%, −$5, minus five, 零下5度, 5 degrees below zero.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>Takes the sign that belongs to the number into the surface. A hyphen between numbers, in a name or
    /// before a bullet's text is none.</summary>
    private readonly void ReadMinus(ref Draft draft, ref Numeral numeral)
    {
        var floor = Floor(draft.Start);
        if (IsAt(_lex.MinusAfter, SkipSpaces(draft.End), out var after))
            (draft.End, numeral.IsNegative) = (after, true);
        else if (draft.HasUnitBefore && draft.Start < numeral.Start && IsMinus(CharAt(numeral.Start - 1)))
            numeral.IsNegative = true;
        else if (draft.Start > floor && IsMinus(CharAt(draft.Start - 1)))
        {
            if (!IsSign(draft.Start - 1, ref draft, ref numeral)) return;
            (draft.Start, numeral.IsNegative) = (draft.Start - 1, true);
        }
        else if (_lex.Minus.Before(_text, SkipSpacesBack(draft.Start, floor), floor, out var word, out var isMinus)
            && isMinus && !IsSubtracted(word, floor))
            (draft.Start, numeral.IsNegative, numeral.IsMinusWord) = (word, true, true);
        if (numeral.IsNegative) (numeral.IsYearLike, numeral.Other) = (false, -numeral.Other);
    }

    private static bool IsMinus(char c) => c is '-' or '\u2212' or '\u2013' or '\uFF0D';

    /// <summary>Where a hyphen opens a paragraph or follows on a word, only a measure or a decimal shows that it is no
    /// bullet and no part of a name.</summary>
    private readonly bool IsSign(int at, ref Draft draft, ref Numeral numeral)
    {
        var before = CharAt(at - 1);
        if (Letters.IsDigit(before) || Letters.PartsWords(before) || Letters.IsHyphen(before)
            || before is '%' or ')' or '.' or ',') return false;
        if (SkipSpacesBack(at, 0) == 0) return !draft.IsUnknownNoun && draft.Word is not { IsDiscrete: true }
            && (draft.Unit is not null || !IsNextWord(draft.End));
        return !Script.IsHan(before) && !Script.IsHangul(before) || numeral.IsDecimal || draft.Kind == FigureKind.Money
            || draft.Word is { IsDiscrete: false };
    }

    /// <summary>Ten minus three.</summary>
    private readonly bool IsSubtracted(int word, int floor)
    {
        var p = SkipSpacesBack(word, floor);
        return Letters.IsDigit(CharAt(p - 1)) || (p > floor && IsJoined && IsAt(_lex.Numbers, p - 1));
    }

    /// <summary>Passes over the sign of the second number of a range.</summary>
    private readonly bool SkipMinus(int at, out int end)
    {
        if (IsAt(_lex.MinusStarts, at, out end))
        {
            end = SkipSpaces(end);
            return true;
        }
        end = at + 1;
        return IsMinus(CharAt(at)) && !Letters.IsSpace(CharAt(end));
    }
}
