using ClaimTrail.Checks.Claims;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Rules;

/// <summary>An amount and what was printed for it in another currency, with the market around that day: what the three
/// checks of conversions share.</summary>
internal sealed record Conversion(ClaimedFigure Converted, string From, string To, ImpliedRate Implied, DateOnly AsOf,
    DateOnly Since, IReadOnlyList<DayRate> Window)
{
    /// <summary>How far back a newsroom may have looked for a rate when the case does not say when the story
    /// began.</summary>
    public const int DaysBefore = 7;

    /// <summary>The rates of the day for which the article speaks, one a series.</summary>
    public required IReadOnlyList<DayRate> OnTheDay { get; init; }

    /// <summary>Finds the parts; null and the reason when something is missing.</summary>
    public static Conversion? TryFind(ClaimedFigure converted, CheckDesk desk, out string? missing)
    {
        missing = null;
        if (desk.With(converted) is not [var source, ..]) missing = "The amount that was converted is not named.";
        else if (converted.Amount is not { } printed || converted.Figure is null)
            missing = "No amount was found in these words.";
        else if ((converted.Claim.Bound == Bound.Low
            ? source.Figure?.Low : source.Figure?.High ?? source.Figure?.Low) is not ({ } amount and > 0))
            missing = $"The amount that was converted has no "
                + $"{(converted.Claim.Bound == Bound.Low ? "lower end" : "value")}.";
        else if (converted.AsOf is not { } asOf) missing = "The day of the conversion is not known.";
        else
        {
            var (from, to) = (source.Figure!.Unit.Code, converted.Figure.Unit.Code);
            var since = converted.Claim.Since?.First ?? asOf.AddDays(-Math.Min(DaysBefore, asOf.DayNumber));
            var rates = desk.Shelf.Rates.Verified;
            return new Conversion(converted, from, to, new ImpliedRate(amount, printed), asOf, since,
                rates.Between(from, to, since, asOf))
            {
                OnTheDay = rates.On(from, to, asOf),
            };
        }

        return null;
    }

    /// <summary>The days of the window that lead to the printed amount.</summary>
    public IReadOnlyList<DayRate> Fitting => [.. Window.Where(r => Implied.Fits(r.Rate))];

    /// <summary>Which days the window has, for sentences.</summary>
    public string WindowInWords => $"between {Say.Day(Since)} and {Say.Day(AsOf)}";

    /// <summary>The market in the window: lowest and highest rate.</summary>
    public string Market => Window.Count == 0 ? "no rate"
        : Window.Min(r => r.Rate) is var low && Window.Max(r => r.Rate) is var high && low == high
            ? Say.Rate(low) : $"{Say.Rate(low)} to {Say.Rate(high)}";

    /// <summary>The rates between two bounds, in words.</summary>
    public static string Rates(Interval rates) => $"from {Say.Rate(rates.Low)} to under {Say.Rate(rates.High)}";

    /// <summary>Adds the computation of the rate that the writer must have used.</summary>
    public void Explain(FindingDraft draft) => draft
        .Step("implied rate",
            $"{Say.Number(Implied.Printed.Value)} {To} / {Say.Number(Implied.Base)} {From} = {Say.Rate(Implied.Point)}")
        .Step("fineness of the print", $"the last digit that counts stands for {Say.Number(Implied.Printed.Step)} {To}")
        .Step("rates that round to the printed amount", Rates(Implied.Under(RoundingHabit.Rounded)))
        .Step("rates that are cut to the printed amount", Rates(Implied.Under(RoundingHabit.Cut)));
}
