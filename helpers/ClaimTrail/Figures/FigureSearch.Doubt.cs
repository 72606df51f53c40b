using System.Globalization;
using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Numbers that can be read in more than one way: each reading with its reason, the likelier first.</summary>
internal ref partial struct FigureSearch
{
    private readonly Reading[] Doubts(ref Draft draft, ref Numeral numeral, FigureKind kind, decimal? low,
        decimal? high, string unit)
    {
        if (draft.Word?.Factor < 1 && SharedMoney(ref draft, kind, low, high) is { } part) return part;
        if (LostYear(ref draft, ref numeral, kind, low, high, unit) is { } lost) return lost;
        if (Separator(ref draft, ref numeral, kind, low, high, unit) is { } separator) return separator;
        return LostScale(ref draft, kind, low, high, unit) ?? ContradictedScale(ref draft, kind, low, high, unit)
            ?? SharedMoney(ref draft, kind, low, high) ?? AsAgainst(draft.Against, low, high) ?? [];
    }

    /// <summary>34 cents, 15 مليون دينار: of which currency, where no money before it tells.</summary>
    private readonly Reading[]? SharedMoney(ref Draft draft, FigureKind kind, decimal? low, decimal? high)
    {
        if (draft.Word is not { Kind: FigureKind.Money, Shifts: true }
            || !_lex.SharedMoney.At(_text, SkipHyphen(SkipSpaces(WordStart(draft.End))), out _, out var currencies)
            || (IsPrefixed ? MoneyBefore(currencies)?.Unit : MoneyBefore()) is not null) return null;
        return OneFor(currencies, kind, low, high);
    }

    /// <summary>A reading for each currency.</summary>
    private static Reading[] OneFor(UnitKey[] currencies, FigureKind kind, decimal? low, decimal? high)
    {
        var first = currencies[0].Factor;
        var what = first < 1 ? "parts" : "money";
        var readings = new Reading[currencies.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            var by = currencies[i].Factor / first;
            var reason = i == 0
                ? $"The currency whose {what} this language most often means."
                : $"Another currency with {what} of this name.";
            readings[i] = new(kind, Times(low, by), Times(high, by), new Unit(currencies[i].Unit), reason, i + 1);
        }

        return readings;

        static decimal? Times(decimal? value, decimal by) => value is { } known ? Plain(known * by) : null;
    }

    private readonly int WordStart(int end)
    {
        while (end > 0 && char.IsLetter(_text[end - 1])) end--;
        return end;
    }

    /// <summary>30만~90 달러: read as written the range would fall.</summary>
    private static Reading[]? LostScale(ref Draft draft, FigureKind kind, decimal? low, decimal? high, string unit) =>
        draft.Unscaled is not { } written ? null :
        [
            new Reading(kind, low, high, new Unit(unit),
                "A range rises, so the scale word said with the first number serves the second too.", 1),
            new Reading(kind, written, low, new Unit(unit),
                "The second number read as written, without a scale word; the range would then fall.", 2),
        ];

    /// <summary>A conversion in parentheses that is off by a power of ten: one of the two amounts has the wrong scale.
    /// The amount as written stays first, for nothing says which of the two is wrong.</summary>
    private readonly Reading[]? ContradictedScale(ref Draft draft, FigureKind kind, decimal? low,
        decimal? high, string unit)
    {
        if (kind != FigureKind.Money || _found.Count == 0 || _found[^1] is not { Kind: FigureKind.Money } first)
            return null;
        var from = first.Span.End - _offset;
        if (from < 0 || draft.Start - from is < 1 or > 16 || first.Unit.Code == unit
            || _text[from..draft.Start].IndexOfAny('(', '\uFF08') < 0) return null;
        if (CurrencyCodes.UnitsPerDollar(first.Unit.Code) is not { } firstRate
            || CurrencyCodes.UnitsPerDollar(unit) is not { } rate) return null;
        if ((first.High ?? first.Low) is not { } firstAmount || (high ?? low) is not { } amount || firstAmount <= 0
            || amount <= 0 || Math.Max(firstAmount, amount) > 1e18m) return null;
        var expected = firstAmount / firstRate * rate;
        var isSmall = amount < expected;
        var (small, large) = isSmall ? (amount, expected) : (expected, amount);
        for (var factor = 10m; factor <= 100_000_000 && small * factor < large * 2; factor *= 10)
            if (small * factor > large / 2)
                return
                [
                    new Reading(kind, low, high, new Unit(unit), "The amount as written.", 1),
                    new Reading(kind, isSmall ? low * factor : low / factor, isSmall ? high * factor : high / factor,
                        new Unit(unit),
                        $"The amount {(isSmall ? "times" : "divided by")} "
                        + $"{factor.ToString("N0", CultureInfo.InvariantCulture)}: only then do the two amounts agree "
                        + $"at any exchange rate near that of 2023, so that one of them has the wrong scale.", 2),
                ];
        return null;
    }

    /// <summary>63만에: a number, or 63년 만에 with the 년 lost.</summary>
    private readonly Reading[]? LostYear(ref Draft draft, ref Numeral numeral, FigureKind kind, decimal? low,
        decimal? high, string unit)
    {
        if (draft.Unit is not null || draft.IsRange || numeral.IsVague || numeral.IsMore) return null;
        if (LostByScale(ref draft, ref numeral) is not { } years)
            return LostBeforeNothing(ref draft, ref numeral, kind, low, high, unit);
        var next = SkipSpaces(draft.End + 1);
        if (IsAt(_lex.NumberAfter, next) || !Letters.IsDigit(CharAt(draft.Start))) return null;
        var time = new Reading(FigureKind.Duration, years, years, Unit.Year,
            _lex.SaysOfLostYears((int)years), 1);
        var count = new Reading(kind, low, high, new Unit(unit), _lex.SaysOfNumber, 2);
        return TellsOfSpan(ref draft) ? [time, count] : [count with { Rank = 1 }, time with { Rank = 2 }];
    }

    /// <summary>The number without its last scale word, where that word and the particle after it also spell the words
    /// for "after".</summary>
    private readonly decimal? LostByScale(ref Draft draft, ref Numeral numeral)
    {
        var start = draft.End - 1;
        if (start <= draft.Start || !IsAt(_lex.LostYearAfter, start, out var end) || end <= draft.End)
            return null;
        if (numeral.Scale != 10000 || numeral.Words != 1 || !numeral.HasDigits || numeral.IsDecimal) return null;
        var value = numeral.Low / 10000;
        return value is >= 1 and <= Lexicon.MostLostYears ? value : null;
    }

    /// <summary>Whether no more of the sentence tells of a number than of a span of time.</summary>
    private readonly bool TellsOfSpan(ref Draft draft)
    {
        var (balance, clues) = (0, _lex.SpanClues);
        var (from, to) = (Math.Max(0, draft.Start - Reach), Math.Min(_text.Length, draft.End + Reach));
        for (var p = draft.End; p < to && _text[p] is not ('.' or '!' or '?'); p++)
            if (clues.At(_text, p, out _, out var isSpan)) balance += isSpan ? 1 : -1;
        for (var p = draft.Start - 1; p >= from && _text[p] is not ('.' or '!' or '?'); p--)
            if (clues.At(_text, p, out _, out var isSpan)) balance += isSpan ? 1 : -1;
        return balance >= 0;
    }

    /// <summary>"the first in 63": a span of time whose unit is missing.</summary>
    private readonly Reading[]? LostBeforeNothing(ref Draft draft, ref Numeral numeral, FigureKind kind, decimal? low,
        decimal? high, string unit)
    {
        if (numeral.IsScaled || numeral.IsDecimal || draft.Counted is not null || numeral.Low is < 2 or > 300)
            return null;
        if (!IsBefore(_lex.LostYearBefore, draft.Start)) return null;
        return
        [
            new Reading(FigureKind.Duration, numeral.Low, numeral.High, Unit.Year,
                "The words before it tell of the first time in a span of time; its unit, most likely years, is missing.", 1),
            new Reading(kind, low, high, new Unit(unit), "Read as it stands, a number without a unit.", 2),
        ];
    }

    /// <summary>$3.459 a gallon: a price of so little has three decimals, where pay by the month has none.</summary>
    private readonly bool IsPriceOfMeasure(int at) => IsAt(_lex.Per, SkipSpaces(at), out var per)
        && _lex.Units.At(_text, SkipSpaces(per), out _, out var unit) && unit.Kind != FigureKind.Duration;

    /// <summary>1.200: a decimal in one convention, thousands in another.</summary>
    private readonly Reading[]? Separator(ref Draft draft, ref Numeral numeral, FigureKind kind, decimal? low,
        decimal? high, string unit)
    {
        if (numeral.Other is not { } alternative || draft.IsRange || low != high && low is not null && high is not null)
            return null;
        var other = Plain(alternative);
        var discrete = draft.Word is { IsDiscrete: true } || draft.IsUnknownNoun
            || draft.Unit is "person" or "household" or "company" or "vehicle"
            || draft.Word is not null && EndsAt(_lex.Pieces, draft.End, draft.Start);
        if (numeral.IsDecimal && IsPriceOfMeasure(draft.End)) return null;
        if (numeral.IsDecimal)
        {
            // 320.000 طن: nobody writes three zeros behind a decimal mark.
            var round = other % 1000 == 0 && kind == FigureKind.Count;
            if (numeral.IsScaled
                || kind == FigureKind.Percent
                || (!discrete && kind is FigureKind.Duration || draft.Word is { IsNoun: false, Unit: not "person" }
                    && !discrete && !round && kind != FigureKind.Money)) return null;
            var asDecimal = new Reading(kind, low, high, new Unit(unit),
                "The separator read as a decimal mark, as this language writes it.", 2);
            var asGroup = new Reading(kind, low is null ? null : other, high is null ? null : other, new Unit(unit),
                discrete
                    ? "The separator read as a thousands mark, as other languages write it: what is counted comes "
                    + "whole."
                    : round ? "The separator read as a thousands mark, as other languages write it: three zeros follow."
                    : "The separator read as a thousands mark, as other languages write it: three digits follow it.",
                    1);
            return discrete || round || kind == FigureKind.Money
                ? [asGroup, asDecimal]
                : [asDecimal with { Rank = 1 }, asGroup with { Rank = 2 }];
        }
        // 12,500 million: no decimal ends in a zero. Rs 10,151 crore, 1,250억, 3,700萬: no paper there parts decimals
        // with a comma.
        if (!numeral.IsScaled || !numeral.IsGrouped || numeral.HasShortScale || !IsSpaced
            || numeral.Low / numeral.Scale % 10 == 0 || numeral.Scale is 100_000 or 10_000_000) return null;
        return
        [
            new Reading(kind, low, high, new Unit(unit),
                "The separator read as a thousands mark, as this language writes it.", 1),
            new Reading(kind, low is null ? null : other, high is null ? null : other, new Unit(unit),
                "The separator read as a decimal mark, as other languages write it: a scale word follows.", 2),
        ];
    }
}
