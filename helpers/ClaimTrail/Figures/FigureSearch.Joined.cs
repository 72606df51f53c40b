namespace ClaimTrail.Figures;

/// <summary>Forms of a script in which nothing parts the words: 过百人, 6成2, $83万港元, 近三年来,
/// 今（15）日.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>过百人, 过亿元: over, which before other numbers is a verb or a particle.</summary>
    private readonly void ReadOverScale(ref Numeral numeral)
    {
        if (!IsJoined || numeral.HasDigits || numeral.IsShare
            || !_lex.OverScale.Before(_text, numeral.Start, Floor(numeral.Start), out _, out var isOver) || !isOver)
            return;
        numeral.IsMore |= _lex.Numbers.At(_text, numeral.Start, out _, out var word) && word.Value >= 100;
    }

    /// <summary>○.五, 三．五, 二二七‧六: a point between number words.</summary>
    private readonly bool IsPointInWords(int at, out int end)
    {
        end = at + 1;
        return IsJoined && CharAt(at) is '.' or '．' or '‧' && _lex.Numbers.At(_text, end, out _, out var word)
            && word.Part == NumberPart.One;
    }

    /// <summary>6成2: one digit right behind tenths tells hundredths; in 3成15人 it opens another number.</summary>
    private readonly bool HundredthInDigits(ref Draft draft)
    {
        if (!IsAny(_lex.Tenths, draft.End - 1) || Letters.Digit(CharAt(draft.End)) is not (> 0 and var digit))
            return false;
        var end = draft.End + 1;
        if (Letters.IsDigit(CharAt(end)) || IsSeparator(end, out _) || IsAny(_lex.Tenths, end)) return false;
        (draft.Low, draft.High, draft.End) = (draft.Low + digit, draft.High + digit, end);
        return true;
    }

    /// <summary>$83万港元, where the sign stands for several currencies and the word for one; 元 says no more than the
    /// sign.</summary>
    private readonly bool NamesOtherCurrency(ref Draft draft, ref Numeral numeral, int end)
    {
        const int plain = 2;
        var word = SkipSpaces(draft.End);
        return IsJoined && numeral.Start == draft.Start + 1 && !char.IsLetter(_text[draft.Start])
            && (end - word > plain || !IsAny(_lex.PlainMoney, word));
    }

    /// <summary>近三年来, 近5年平均: the last years, and not nearly so many; 住了近三年 and 近三年的努力 are.</summary>
    private readonly bool IsRecent(ref Draft draft)
    {
        var floor = Floor(draft.Start);
        if (draft.Kind != FigureKind.Duration || !_lex.Recent.Before(_text, draft.Start, floor, out var word, out _)
            || _lex.HedgesBefore.Before(_text, draft.Start, floor, out var hedge, out _) && hedge < word) return false;
        if (_lex.RecentAfter.At(_text, draft.End, out _, out var isRecent)) return isRecent;
        var before = CharAt(word - 1);
        return before == '\n' || Letters.IsSpace(before) || EndsClause(before);
    }

    /// <summary>今（15）日, 去（113）年: what stands in the brackets is no age, as it is in 王小明（45）日前.</summary>
    private readonly bool IsThisDay(int open, int after)
    {
        if (!IsAny(_lex.ThisDay, SkipSpacesBack(open, 0) - 1)) return false;
        ReadRun(open + 1, out var number, out _);
        after = SkipSpaces(after);
        return IsAt(_lex.DayMark, after) && number <= LastDayOfMonth || IsAt(_lex.MonthMark, after)
            || IsAt(_lex.YearMark, after);
    }

    /// <summary>3座12楼: a number with its counter, right before another of the same address.</summary>
    private readonly bool IsHouse(ref Draft draft) => IsJoined && draft.Unit == "item"
        && Letters.IsDigit(CharAt(draft.End)) && IsAt(_lex.AddressAfter, NumberEnd(draft.End));

    /// <summary>7级以上: a bound behind what else makes a name of the number.</summary>
    private readonly bool IsBoundAt(int at) =>
        IsJoined && _lex.HedgesAfter.At(_text, at, out _, out var hedge) && (IsBound(hedge) || hedge == Hedge.About);
}
