namespace ClaimTrail.Money;

/// <summary>Published exchange rates, looked up by day. Immutable.</summary>
public sealed class ExchangeRates
{
    /// <summary>How many days an earlier rate may stand in for a missing one: over a long weekend, not over a
    /// month.</summary>
    public const int DaysBack = 5;

    private const string Dollar = "USD";
    private readonly Dictionary<(string Currency, string Series), SortedList<DateOnly, ExchangeRate>> _daily = [];

    /// <summary>Rates from any source, in any order.</summary>
    /// <exception cref="ArgumentException">Two daily rates are for the same currency, series and day.</exception>
    public ExchangeRates(IEnumerable<ExchangeRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        All = [.. rates.OrderBy(r => r.Currency, StringComparer.Ordinal).ThenBy(r => r.Day)
            .ThenBy(r => r.Series, StringComparer.Ordinal)];
        foreach (var rate in All.Where(r => r.Kind == RateKind.Daily))
        {
            if (!_daily.TryGetValue((rate.Currency, rate.Series), out var series))
                _daily[(rate.Currency, rate.Series)] = series = [];
            if (!series.TryAdd(rate.Day, rate))
                throw new ArgumentException($"The rates {series[rate.Day].Id} and {rate.Id} are for the same "
                    + $"currency, series and day.", nameof(rates));
        }
    }

    /// <summary>All rates, ordered by currency, day and series.</summary>
    public IReadOnlyList<ExchangeRate> All { get; }

    /// <summary>Only the rates that somebody read in their source.</summary>
    public ExchangeRates Verified => new(All.Where(r => r.Verified));

    /// <summary>The series that have a daily rate between the two currencies, in alphabetical order; empty when there
    /// is none, which also holds for a currency that is not known.</summary>
    public IReadOnlyList<string> SeriesFor(string from, string to) =>
        [.. _daily.Keys.Where(k => k.Currency == from || k.Currency == to).Select(k => k.Series).Distinct()
            .Where(s => Has(from, s) && Has(to, s)).Order(StringComparer.Ordinal)];

    /// <summary>The rate of a day in one series, or of the nearest earlier day that has one.</summary>
    /// <param name="from">ISO 4217 code of the currency that is converted.</param>
    /// <param name="to">ISO 4217 code of the currency it is converted to.</param>
    /// <param name="day">The day asked for.</param>
    /// <param name="series">The series to look in.</param>
    /// <returns>Null when neither the day nor one of the <see cref="DaysBack"/> days before it has a rate.</returns>
    public DayRate? On(string from, string to, DateOnly day, string series)
    {
        for (var back = 0; back <= Math.Min(DaysBack, day.DayNumber); back++)
            if (Exactly(from, to, day.AddDays(-back), series) is { } rate) return rate with { Asked = day };
        return null;
    }

    /// <summary>The rate of a day in every series that has one, as <see cref="On(string, string, DateOnly, string)"/>
    /// finds it.</summary>
    public IReadOnlyList<DayRate> On(string from, string to, DateOnly day) =>
        [.. SeriesFor(from, to).Select(s => On(from, to, day, s)).OfType<DayRate>()];

    /// <summary>All daily rates between two currencies from one day to another, both included, by day and series. A
    /// first day without a rate adds the nearest earlier one, since a writer on that day had nothing newer.</summary>
    public IReadOnlyList<DayRate> Between(string from, string to, DateOnly first, DateOnly last)
    {
        var rates = new List<DayRate>();
        foreach (var series in SeriesFor(from, to))
        {
            if (On(from, to, first, series) is { SteppedBack: true } earlier) rates.Add(earlier);
            rates.AddRange(Days(from, to, series).Where(d => first <= d && d <= last)
                .Select(d => Exactly(from, to, d, series)).OfType<DayRate>());
        }

        return [.. rates.OrderBy(r => r.Day).ThenBy(r => r.Series, StringComparer.Ordinal)];
    }

    /// <summary>All daily rates between two currencies at which a conversion comes out as printed, by day and
    /// series.</summary>
    public IReadOnlyList<DayRate> Fitting(string from, string to, ImpliedRate conversion) =>
        [.. Between(from, to, DateOnly.MinValue, DateOnly.MaxValue).Where(r => conversion.Fits(r.Rate))];

    /// <summary>The monthly averages between two currencies, by month; cross rates are not worked out for
    /// them.</summary>
    public IReadOnlyList<ExchangeRate> Months(string from, string to) =>
        from == Dollar ? [.. All.Where(r => r.Kind == RateKind.MonthlyAverage && r.Currency == to)] : [];

    private bool Has(string currency, string series) => currency == Dollar || _daily.ContainsKey((currency, series));

    private IEnumerable<DateOnly> Days(string from, string to, string series) =>
        _daily.TryGetValue((to == Dollar ? from : to, series), out var days) ? days.Keys : [];

    private DayRate? Exactly(string from, string to, DateOnly day, string series)
    {
        if (from == to || !Has(from, series) || !Has(to, series)) return null;
        var rows = new List<ExchangeRate>(2);
        var rate = 1m;
        if (from != Dollar)
        {
            if (!_daily[(from, series)].TryGetValue(day, out var row)) return null;
            rate /= row.UnitsPerUsd;
            rows.Add(row);
        }

        if (to != Dollar)
        {
            if (!_daily[(to, series)].TryGetValue(day, out var row)) return null;
            rate *= row.UnitsPerUsd;
            rows.Add(row);
        }

        return new DayRate(from, to, day, day, rate, series, rows);
    }
}
