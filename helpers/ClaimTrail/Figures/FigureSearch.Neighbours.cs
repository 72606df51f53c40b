namespace ClaimTrail.Figures;

/// <summary>Two numbers side by side that are the ends of a range: 三、四天, 2,3일, 十五、六名, 20、30人.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>Whether the second of two numbers is the next one of its kind.</summary>
    /// <param name="draft">The first, which counts nothing by itself.</param>
    /// <param name="numeral">The first as read.</param>
    /// <param name="b">The second with what both count; of 十五、六名 it becomes sixteen.</param>
    /// <param name="other">The second as read.</param>
    /// <param name="times">What the first is to be multiplied by: 两、三千万.</param>
    private readonly bool AreNeighbours(ref Draft draft, ref Numeral numeral, ref Draft b, ref Numeral other,
        out decimal times)
    {
        times = 1;
        if (draft.Unit is not null || b.Unit is null || b.End <= other.End || numeral.IsScaled || numeral.IsDecimal
            || other.IsRange) return false;
        if (numeral.Low is >= 1 and < 10) return IsNext(numeral.Low, ref other, out times);
        if (numeral.Low is < 10 or >= 100 || numeral.HasDigits != other.HasDigits || !IsJoined) return false;
        if (numeral.Low % 10 == 0) return other.Low == numeral.Low + 10 && other.Low < 100;
        if (other.Low > 9 || other.Low != (numeral.Low % 10) + 1 || numeral.HasDigits && b.Unit == "day") return false;
        b.Low = b.High = (numeral.Low + 1) * (b.Word?.Factor ?? 1);
        return true;
    }

    /// <summary>三、四十, 2、3万: one more than the first, times a power of ten in words; 三、五百 is as common as
    /// 三、四百.</summary>
    private static bool IsNext(decimal first, ref Numeral second, out decimal times)
    {
        const decimal largest = 1_000_000_000_000;
        for (times = 1; times <= largest && times <= second.Low; times *= 10)
            if (second.Low == (first + 1) * times || first == 3 && times >= 100 && second.Low == 5 * times)
                return times == 1 || second.Words > 0;
        return false;
    }

    /// <summary>百分之二十至三十: what stands before the first number serves both; 百分之三到五月 ends with the
    /// first.</summary>
    private readonly bool IsPercentOf(ref Draft draft, ref Numeral other) =>
        IsAt(_lex.PercentBefore, draft.Start) && !IsAt(_lex.MonthMark, other.End);
}
