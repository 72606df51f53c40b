using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Checks.Rules;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Tables;

/// <summary>The checks of a case as tables for notebooks: plain rows, computed from the claims and the reference
/// rows.</summary>
public static class CaseTables
{
    /// <summary>Every telling of a quantity, in the order of the claims: who gives the range, who an end, who a bare
    /// number.</summary>
    /// <param name="desk">The case.</param>
    /// <param name="quantity">The quantity as in <c>claims.csv</c>, such as <c>job-pay</c>.</param>
    public static IReadOnlyList<PayRow> Pay(this CheckDesk desk, string quantity)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return [.. Of(desk, quantity, CheckList.Bounds).Where(c => c.Figure is not null).Select(claim =>
        {
            var known = desk.Shelf.MeasuresNamed(claim.Claim.Against)
                .Where(m => m.Verified && m.Low is not null && m.High is not null).ToList();
            return new PayRow(claim, claim.Figure!, known.Min(m => m.Low), known.Max(m => m.High));
        })];
    }

    /// <summary>Every conversion with the rate that it implies, once for each series that has a rate of its
    /// day.</summary>
    /// <param name="desk">The case.</param>
    public static IReadOnlyList<ImpliedRateRow> ImpliedRates(this CheckDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var rows = new List<ImpliedRateRow>();
        foreach (var claim in desk.Claims.Where(c => c.Claim.Check == CheckList.Conversion))
        {
            if (Conversion.TryFind(claim, desk, out _) is not { } conversion) continue;
            rows.AddRange(conversion.OnTheDay.DefaultIfEmpty().Select(market => new ImpliedRateRow(
                claim, conversion.From, conversion.To, conversion.Implied, conversion.AsOf, market)));
        }

        return rows;
    }

    /// <summary>The market over time for one conversion, with the days and months that fit it.</summary>
    /// <param name="desk">The case.</param>
    /// <param name="claimId">A claim that is checked as a conversion, or for its day.</param>
    /// <exception cref="KeyNotFoundException">No claim has this id.</exception>
    /// <returns>Days first, then months; empty when no verified rate is at hand.</returns>
    public static IReadOnlyList<MarketRow> Market(this CheckDesk desk, string claimId)
    {
        if (Conversion.TryFind(Claim(desk, claimId), desk, out _) is not { } conversion) return [];
        var rates = desk.Shelf.Rates.Verified;
        return
        [
            .. rates.Between(conversion.From, conversion.To, DateOnly.MinValue, DateOnly.MaxValue)
                .Select(d => new MarketRow(d.Day, d.Rate, d.Series, RateKind.Daily, conversion.Implied.Fits(d.Rate),
                    string.Join(' ', d.Rows.Select(r => r.Id)))),
            .. rates.Months(conversion.From, conversion.To)
                .Select(m => new MarketRow(m.Day, m.UnitsPerUsd, m.Series, m.Kind,
                    conversion.Implied.Fits(m.UnitsPerUsd), m.Id)),
        ];
    }

    /// <summary>Every reading of a figure beside every known body and every sum of bodies.</summary>
    /// <param name="desk">The case.</param>
    /// <param name="claimId">A claim whose <c>against</c> names the bodies.</param>
    /// <exception cref="KeyNotFoundException">No claim has this id.</exception>
    public static IReadOnlyList<SizeRow> Sizes(this CheckDesk desk, string claimId)
    {
        var claim = Claim(desk, claimId);
        if (claim.Figure is not { } figure) return [];
        var known = desk.Shelf.MeasuresNamed(claim.Claim.Against)
            .Where(m => m is { Verified: true, Role: MeasureRole.Measured } && (m.Low ?? m.High) is not null).ToList();
        var rows = new List<SizeRow>();
        foreach (var reading in ReadingsCheck.Judge(claim, desk))
        {
            var stated = new SizeMatch(figure.Surface, reading.Reading.Low, reading.Reading.High, reading.Reading.Unit,
                figure.Hedge);
            if (stated.Point is not { } value) continue;
            rows.AddRange(known.Select(m => (Row: m, Size: m.Low ?? m.High!.Value, Match: stated.With(m))).Select(m =>
                new SizeRow(reading.Label, value, m.Row.What, m.Size, false,
                    m.Match == Match.OtherUnit ? null : m.Match != Match.Differs, m.Row.Id)));
            rows.AddRange(Sums.Of(known, desk.Shelf)
                .Select(s => new SizeRow(reading.Label, value, Say.List(s.Parts.Select(p => p.What)), s.Total, true,
                reading.Reading.Kind == FigureKind.Duration ? null : stated.With(s.Total) != Match.Differs,
                    string.Join(' ', s.Parts.Select(p => p.Id)))));
        }

        return rows;
    }

    /// <summary>What speaks for and against each reading of a figure.</summary>
    /// <param name="desk">The case.</param>
    /// <param name="claimId">A claim whose readings are judged.</param>
    /// <exception cref="KeyNotFoundException">No claim has this id.</exception>
    public static IReadOnlyList<ReadingRow> Readings(this CheckDesk desk, string claimId)
    {
        var claim = Claim(desk, claimId);
        if (claim.Figure is null) return [];
        return
        [
            .. from reading in ReadingsCheck.Judge(claim, desk)
               let finding = new ReadingFinding(reading.Label, reading.Verdict, reading.Why)
               from e in reading.Evidence
               select new ReadingRow(finding, Evidence.Of(e.Row, e.Stance), e.Row as ElapsedPhrase),
        ];
    }

    private static IEnumerable<ClaimedFigure> Of(CheckDesk desk, string quantity, string check) =>
        desk.Claims.Where(c => c.Claim.Quantity == quantity && c.Claim.Check == check);

    private static ClaimedFigure Claim(CheckDesk desk, string claimId)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Claim(claimId) ?? throw new KeyNotFoundException($"No claim has the id \"{claimId}\".");
    }
}
