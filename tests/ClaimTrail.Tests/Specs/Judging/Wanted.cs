using ClaimTrail.Figures;

namespace ClaimTrail.Tests.Specs.Judging;

/// <summary>What the find contract makes of a result of the peer: bounds in a unit.</summary>
/// <param name="Low">Lower bound; null for none.</param>
/// <param name="High">Upper bound; null for none.</param>
/// <param name="IsRange">Whether both bounds must hold; otherwise the peer read one number, and it is one of our
/// bounds.</param>
/// <param name="Tolerance">How far a value may stand off: shares are given to four decimals.</param>
/// <param name="Unit">The unit in words, for the report.</param>
/// <param name="InUnit">Whether a figure is in the unit that is meant.</param>
internal sealed record Wanted(decimal? Low, decimal? High, bool IsRange, decimal Tolerance, string Unit,
    Predicate<Figure> InUnit)
{
    public static Wanted Number(decimal value, string unit, Predicate<Figure> inUnit) =>
        new(value, value, IsRange: false, Math.Abs(value) * 1e-9m, unit, inUnit);

    public static Wanted Share(decimal percent) =>
        new(percent, percent, IsRange: false, 0.00006m, "percent", f => f.Unit == ClaimTrail.Figures.Unit.Percent);

    public static Wanted Range(decimal? low, decimal? high) => new(low, high, IsRange: true, 0, "any", _ => true);

    public bool IsMetBy(Figure figure) =>
        InUnit(figure)
            && (IsRange
                ? Same(Low, figure.Low) && Same(High, figure.High)
                : IsBound(figure.Low) || IsBound(figure.High));

    private bool IsBound(decimal? bound) => bound is not null && Same(Low, bound);

    private bool Same(decimal? wanted, decimal? found) =>
        wanted is null ? found is null : found is not null && Math.Abs(wanted.Value - found.Value) <= Tolerance;

    public override string ToString() =>
        Low == High ? $"{Low:0.######} {Unit}" : $"{Low:0.######}..{High:0.######} {Unit}";
}
