using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Which of several currencies a word means that they share: cents, دينار.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>The currency of the money nearest before in the paragraph, for a part that several currencies
    /// have.</summary>
    private readonly string? MoneyBefore()
    {
        for (var i = _found.Count - 1; i >= 0 && _found[i].Span.Start >= _offset; i--)
            if (_found[i].Kind == FigureKind.Money) return _found[i].Unit.Code;
        return null;
    }

    /// <summary>18 مليون دينار أردني … 16 مليون دينار: a word that several currencies share means the one that was
    /// said not long before.</summary>
    private readonly UnitWord InCurrency(UnitWord unit, int start)
    {
        if (!IsPrefixed || unit is not { Kind: FigureKind.Money, Shifts: true }
            || !_lex.SharedMoney.At(_text, start, out _, out var currencies)
            || MoneyBefore(currencies) is not { } said) return unit;
        return unit with { Unit = said.Unit, Factor = said.Factor };
    }

    /// <summary>亿元(新台币,下同): the currency that a bracket behind plain money tells, or told before in the paragraph
    /// for all that comes below.</summary>
    private readonly string InCurrencySaid(string otherwise, int start, int end)
    {
        if (end > start + 1 || !IsAny(_lex.PlainMoney, start)) return otherwise;
        return IsOpening(end) && _lex.Units.At(_text, end + 1, out var close, out var unit)
            && unit.Kind == FigureKind.Money && EndsClause(CharAt(close))
                ? unit.Unit
                : _moneyBelow ?? otherwise;
    }

    /// <summary>Remembers the currency of an amount whose bracket says that it holds for all below.</summary>
    private void NoteMoneyBelow(string unit, int at)
    {
        const int longest = 12;
        if (!IsJoined || !IsOpening(at)) return;
        for (var p = at + 1; p < Math.Min(_text.Length, at + longest) && _text[p] is not (')' or '）'); p++)
            if (IsAt(_lex.SameBelow, p)) _moneyBelow = unit;
    }

    private readonly bool IsOpening(int at) => CharAt(at) is '(' or '（';

    /// <summary>إلى 2.35 مليار جنيه من | 2.6 مليار: what is set against money right before it is money too.</summary>
    private readonly void TakeMoneyBefore(ref Draft draft, ref Numeral numeral)
    {
        const int farthest = 48;
        if (_lex.Against.IsEmpty || draft.Unit is not null || draft.IsUnknownNoun || draft.IsRange || !numeral.IsScaled
            || numeral.IsVague || _found.Count == 0 || _found[^1] is not { Kind: FigureKind.Money } money) return;
        var from = money.Span.End - _offset;
        if (from <= 0 || draft.Start - from is < 1 or > farthest) return;
        var p = BeforeHedge(draft.Start, from);
        if (!EndsAt(_lex.Against, p, from)) return;
        for (p = from; p < draft.Start; p++)
            if (EndsSentence(p)) return;
        (draft.Unit, draft.Kind, draft.Against) = (money.Unit.Code, FigureKind.Money, money);
    }

    /// <summary>The readings of an amount that is set against money of which the currency is in doubt.</summary>
    private static Reading[]? AsAgainst(Figure? money, decimal? low, decimal? high) =>
        money is { IsAmbiguous: true } && money.Readings[1].Unit != money.Unit
            ? With(money.Readings, low, high)
            : null;

    private static Reading[] With(IReadOnlyList<Reading> readings, decimal? low, decimal? high) =>
        [.. readings.Select(reading => reading with { Low = low, High = high })];

    /// <summary>20 درهما و50 فلسا: a part has the factor that it has in the currency at hand.</summary>
    private readonly UnitWord PartOf(string? currency, UnitWord part, int start)
    {
        if (!_lex.SharedMoney.At(_text, start, out _, out var currencies)) return part;
        foreach (var (unit, factor) in currencies)
            if (unit == currency) return part with { Unit = unit, Factor = factor };
        return part;
    }

    /// <summary>The one of some currencies that money before was said to be in; null where none was, or not for
    /// long.</summary>
    private readonly UnitKey? MoneyBefore(UnitKey[] currencies)
    {
        const int farthest = 24;
        for (var i = _found.Count - 1; i >= 0 && i > _found.Count - farthest; i--)
        {
            if (_found[i] is not { Kind: FigureKind.Money, IsAmbiguous: false } money) continue;
            foreach (var currency in currencies)
                if (currency.Unit == money.Unit.Code) return currency;
        }
        return null;
    }
}
