namespace ClaimTrail.Figures;

/// <summary>Two numbers with one unit, which stands behind the second: dari 1,2 juta menjadi 720 ribu orang.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>dari 1,2 juta menjadi 720 ribu orang, 2.1 and 0.9 points respectively: what the second number counts,
    /// the first counts too.</summary>
    private readonly bool ReadChangedUnit(ref Draft draft, ref Numeral numeral)
    {
        if (draft.Unit is not null || draft.IsUnknownNoun || numeral.IsYearLike) return true;
        var isPair = false;
        if (!IsAt(_lex.Changes, SkipSpaces(draft.End), out var after)
            && !IsJoinedPair(ref numeral, draft.End, out after)
            && !(isPair = IsPairMark(draft.End, out after))) return true;
        var second = SkipSpaces(after);
        if (second >= _text.Length || numeral.IsShare || !ReadNumeral(second, out var other)
            || other.Words + other.Digits == 0 || other.IsShare) return true;
        var b = new Draft { Start = second, End = other.End, Low = other.Low, High = other.High };
        ReadUnit(ref b, ref other);
        // 2940万增加3.7%: so large a number is no share.
        if (b.Unit == "percent" && numeral.IsScaled) return true;
        return isPair && !IsPairSaid(draft.End, b.End) || ShareUnit(ref draft, ref b);
    }

    /// <summary>70及34岁, 六十萬及十萬人次: digits, or words with a scale, on both sides of the word between
    /// them.</summary>
    private readonly bool IsJoinedPair(ref Numeral numeral, int end, out int after)
    {
        after = end;
        if (!IsJoined || !IsAt(_lex.OpenedMarks, end, out after)) return false;
        return Letters.IsDigit(CharAt(end - 1))
            ? Letters.IsDigit(CharAt(after))
            : numeral is { IsScaled: true, HasDigits: false } && IsAt(_lex.Numbers, after);
    }

    /// <summary>0.25、0.5个百分点, 31万、21.4万人次: two numbers of a list, written alike.</summary>
    private static bool AreListed(in Numeral first, in Numeral second) =>
        first.IsDecimal && second.IsDecimal || first.IsScaled && second.IsScaled;

    private readonly bool IsPairMark(int end, out int after)
    {
        after = end;
        return !_lex.Respectively.IsEmpty && IsAt(_lex.Joiner, SkipSpaces(SkipHyphen(end)), out after);
    }

    /// <summary>9- and 10-year-old children, 2.1 and 0.9 percentage points respectively: a hyphen without its unit, or
    /// a word behind both.</summary>
    private readonly bool IsPairSaid(int end, int p)
    {
        if (Letters.IsHyphen(CharAt(end))) return true;
        for (var most = Math.Min(_text.Length, p + Reach); p < most && !EndsSentence(p); p++)
            if (_text[p] == ' ' && IsAt(_lex.Respectively, p + 1)) return true;
        return false;
    }

    /// <summary>Rose from 2.3 | to 2.5 million, fell from $13.4 | to $13.1 billion: the scale of a change is said once,
    /// where the two values are near each other.</summary>
    private readonly void ShareScale(ref Draft draft, ref Numeral numeral, ref Draft b, ref Numeral other)
    {
        const int near = 10;
        if (!IsSpaced || numeral.IsScaled || numeral.IsGrouped || numeral.IsYearLike || !numeral.HasDigits
            || !other.HasDigits || other.Scale <= 1 || draft.Word is not null || draft.Counted is not null) return;
        var said = other.Low / other.Scale;
        if (draft.Low > said * near || draft.Low * near < said || !IsChange(draft.Start, b.End, isFrom: true)) return;
        (draft.Low, draft.High) = (draft.Low * other.Scale, draft.High * other.Scale);
        numeral.Scale = other.Scale;
        ShareUnit(ref draft, ref b);
    }
}
