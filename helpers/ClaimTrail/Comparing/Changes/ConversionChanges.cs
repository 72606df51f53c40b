using System.Globalization;
using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Money;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Holds the exchange rates that conversions imply against those of other tellings and, where rates are at
/// hand, against the market of the day.</summary>
internal sealed class ConversionChanges
{
    // Newspapers convert at the rate of some day near theirs, and round.
    private const decimal OfMarket = 0.025m;
    private const decimal OfOthers = 0.035m;
    private const decimal OfEnds = 0.03m;
    private const decimal AnotherScale = 5;

    // The usual rates are those of 2023, and half as much again is no drift of a few years.
    private const int FirstYear = 2020;
    private const double Far = 0.42;

    private readonly Lineage _lineage;
    private readonly ExchangeRates? _rates;
    private readonly ILookup<FigureMention, FigureMention> _conversions;

    // One pair of currencies has one rate at a time, whatever was converted.
    private readonly ILookup<(string From, string To), Implied> _implied;

    /// <param name="lineage">Which article is the earlier one.</param>
    /// <param name="rates">The market's rates; null where none are at hand.</param>
    /// <param name="groups">The quantities of the story.</param>
    /// <param name="conversions">Each amount's conversions beside it.</param>
    public ConversionChanges(Lineage lineage, ExchangeRates? rates, IReadOnlyList<FigureGroup> groups,
        ILookup<FigureMention, FigureMention> conversions)
    {
        (_lineage, _rates, _conversions) = (lineage, rates, conversions);
        _implied = groups.SelectMany(Implieds).ToLookup(i => i.Pair);
    }

    public IEnumerable<Change> In(FigureGroup group, string id)
    {
        foreach (var implied in Implieds(group))
            if (Difference(implied) is var (difference, against)) yield return Make(difference, id, implied, against);
    }

    private List<Implied> Implieds(FigureGroup group) =>
        [.. group.Tellings.Keys.SelectMany(m => _conversions[m].Select(c => new Implied(m, c)))
            .Where(i => i.IsKnown)
            .OrderBy(i => _lineage.Order(i.To.Reading)).ThenBy(i => i.To.Span.Start)];

    private (FigureDifference Difference, FigureMention Against)? Difference(Implied implied)
    {
        var market = Market(implied);
        var rough = market ?? Rough(implied);
        if (rough is { } level && (implied.Low > level * AnotherScale || implied.High < level / AnotherScale))
            return (new FigureDifference(ChangeKind.Scale, 0.9,
                string.Create(CultureInfo.InvariantCulture,
                    $"The two amounts imply {Shown(implied.Rate)} {implied.To.Figure.Unit} for one "
                    + $"{implied.From.Figure.Unit}, where about {Shown(level)} was usual: one of them has the wrong "
                    + $"scale.")), implied.From);
        if (market is { } rate)
            return implied.Misses(rate, OfMarket)
                ? (new FigureDifference(ChangeKind.Conversion, 0.85,
                    string.Create(CultureInfo.InvariantCulture,
                        $"The two amounts imply {Shown(implied.Rate)} {implied.To.Figure.Unit} for one "
                        + $"{implied.From.Figure.Unit}; the market had about {Shown(rate)}.")), implied.From)
                : null;
        if (implied.EndsDiffer(OfEnds))
            return (new FigureDifference(ChangeKind.Conversion, 0.75,
                "The two ends of the range imply two different exchange rates."), implied.From);
        if (Contradicting(implied) is not { } other) return FarFromUsual(implied);
        return (new FigureDifference(ChangeKind.Conversion, 0.75,
            string.Create(CultureInfo.InvariantCulture,
                $"The two amounts imply {Shown(implied.Rate)} {implied.To.Figure.Unit} for one "
                + $"{implied.From.Figure.Unit}; {Told(other, implied)} implies {Shown(other.Rate)}.")), other.To);
    }

    /// <summary>Another conversion of the story by another rate, where none has this one; of two that differ, the one
    /// that lies farther from what was usual is odd, else the later one.</summary>
    private Implied? Contradicting(Implied implied)
    {
        var others = _implied[implied.Pair].Where(o => !ReferenceEquals(o.To, implied.To)
            && !(o.From.Value == implied.From.Value && o.To.Value == implied.To.Value)).ToList();
        if (others.Count == 0 || others.Exists(o => !implied.Misses(o.Rate, OfOthers))) return null;
        var other = others[0];
        if (others.Count > 1) return other;
        if (Rough(implied) is { } usual && Off(implied, usual) != Off(other, usual))
            return Off(implied, usual) > Off(other, usual) ? other : null;
        var (order, before) = (_lineage.Order(implied.To.Reading), _lineage.Order(other.To.Reading));
        return order > before || (order == before && implied.To.Span.Start > other.To.Span.Start) ? other : null;
    }

    /// <summary>A rate that two steady currencies did not have in those years, where no other telling shows
    /// one.</summary>
    private (FigureDifference, FigureMention)? FarFromUsual(Implied implied)
    {
        if (implied.To.Reading.Day is not { Year: >= FirstYear } || _implied[implied.Pair].Skip(1).Any()
            || !CurrencyCodes.IsSteady(implied.Pair.From) || !CurrencyCodes.IsSteady(implied.Pair.To)
            || Rough(implied) is not { } usual || Off(implied, usual) < Far) return null;
        return (new FigureDifference(ChangeKind.Conversion, 0.6,
            string.Create(CultureInfo.InvariantCulture,
                $"The two amounts imply {Shown(implied.Rate)} {implied.To.Figure.Unit} for one "
                + $"{implied.From.Figure.Unit}, where about {Shown(usual)} was usual in 2023.")), implied.From);
    }

    private static double Off(Implied implied, decimal usual) => Math.Abs(Math.Log((double)(implied.Rate / usual)));

    private static string Told(Implied other, Implied implied) =>
        ReferenceEquals(other.To.Reading, implied.To.Reading) ? "another amount of the article" : "another telling";

    private decimal? Market(Implied implied)
    {
        if (_rates is null || implied.To.Reading.Day is not { } day) return null;
        return _rates.On(implied.From.Figure.Unit.Code, implied.To.Figure.Unit.Code, day) is [var rate, ..]
            ? rate.Rate
            : null;
    }

    private static decimal? Rough(Implied implied) =>
        CurrencyCodes.UnitsPerDollar(implied.From.Figure.Unit.Code) is { } from
            && CurrencyCodes.UnitsPerDollar(implied.To.Figure.Unit.Code) is { } to && from > 0
            ? to / from
            : null;

    // 15,096 rupiah, 1,333 won, 4.786 ringgit.
    private static string Shown(decimal rate) =>
        rate.ToString(rate >= 100 ? "#,0" : rate >= 10 ? "0.##" : "0.####", CultureInfo.InvariantCulture);

    private static Change Make(FigureDifference difference, string id, Implied implied, FigureMention against) => new(
        difference.Kind, id, FigureChanges.Place(implied.To), FigureChanges.Place(against), against.Figure.Words(),
        implied.To.Figure.Words(), difference.Sure, difference.Why);


    /// <summary>The rate that an amount and its conversion imply, at one end or at both ends of a range.</summary>
    private sealed class Implied
    {
        private readonly List<(decimal Rate, decimal Slack)> _ends = [];

        public Implied(FigureMention from, FigureMention to)
        {
            (From, To) = (from, to);
            if (ValueTies.IsRange(from.Figure) && ValueTies.IsRange(to.Figure))
            {
                Add(from.Figure.Low!.Value, to.Figure.Low!.Value);
                Add(from.Figure.High!.Value, to.Figure.High!.Value);
            }
            else if (from.Value is { } amount && to.Value is { } converted) Add(amount, converted);
        }

        public (string From, string To) Pair => (From.Figure.Unit.Code, To.Figure.Unit.Code);

        public FigureMention From { get; }

        public FigureMention To { get; }

        public bool IsKnown => _ends.Count > 0;

        public decimal Rate => _ends[^1].Rate;

        public decimal Low => _ends.Min(e => e.Rate);

        public decimal High => _ends.Max(e => e.Rate);

        public bool Misses(decimal rate, decimal tolerance) =>
            _ends.Exists(e => Math.Abs(e.Rate - rate) > rate * (tolerance + e.Slack));

        public bool EndsDiffer(decimal tolerance) => _ends is [var low, var high]
            && Math.Abs(low.Rate - high.Rate) > high.Rate * (tolerance + low.Slack + high.Slack);

        // Rounding of either amount moves the rate; many writers cut digits off.
        private void Add(decimal from, decimal to)
        {
            if (from <= 0 || to <= 0) return;
            var slack = (PrintedDigits.StepOf(To.Figure.Surface, to) / to * 0.75m)
                + (PrintedDigits.StepOf(From.Figure.Surface, from) / from * 0.1m);
            _ends.Add((to / from, Math.Min(0.2m, slack)));
        }
    }
}
