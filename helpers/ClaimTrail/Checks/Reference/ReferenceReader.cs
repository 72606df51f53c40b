using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Reference;

/// <summary>Reads the files of a reference folder and notes everything that is wrong with them.</summary>
internal sealed class ReferenceReader
{
    private static readonly string[] Sourced = ["source", "url", "verified"];

    private static readonly Dictionary<string, Hedge> Hedges = new(StringComparer.Ordinal)
    {
        ["exact"] = Hedge.Exact,
        ["up_to"] = Hedge.UpTo,
        ["at_least"] = Hedge.AtLeast,
        ["more_than"] = Hedge.MoreThan,
        ["less_than"] = Hedge.LessThan,
        ["about"] = Hedge.About,
        ["nearly"] = Hedge.Nearly,
        ["range"] = Hedge.Range,
    };

    private static readonly Dictionary<string, MeasureRole> Roles = new(StringComparer.Ordinal)
    {
        ["measured"] = MeasureRole.Measured,
        ["sum"] = MeasureRole.Sum,
        ["slip"] = MeasureRole.Slip,
    };

    private static readonly Dictionary<string, RateKind> RateKinds = new(StringComparer.Ordinal)
    {
        ["daily"] = RateKind.Daily,
        ["monthly_average"] = RateKind.MonthlyAverage,
    };

    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    private readonly ErrorList _errors = new();
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string Currency, string Series, DateOnly Day, RateKind Kind)> _days = [];
    private readonly string _folder;

    private ReferenceReader(string folder) => _folder = folder;

    public static ReferenceShelf Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var reader = new ReferenceReader(folder);
        List<ExchangeRate> rates = [.. reader.FilesWith("units_per_usd").SelectMany(reader.Rates)];
        List<Measure> measures = [.. reader.FilesWith("hedge").SelectMany(reader.Measures)];
        List<KnownEvent> events = [.. reader.FilesWith("event").SelectMany(reader.Events)];
        List<ElapsedPhrase> phrases = [.. reader.FilesWith("elapsed").SelectMany(reader.Phrases)];
        reader.CheckSums(measures);
        reader.CheckFollows(events);
        // A new case has the tables and no rows yet: that is a shelf on which nothing lies.
        var hasTable = new[] { "units_per_usd", "hedge", "event", "elapsed" }.Any(column => reader.FilesWith(column).Any());
        if (!hasTable && reader._errors.All.Count == 0)
            reader._errors.Add(folder, null, "The folder holds no reference table.", "Name the folder that holds exchange-rates.csv, events.csv and their like; data/README.md describes them.");
        return reader._errors.All.Count == 0
            ? new ReferenceShelf(new ExchangeRates(rates), measures, events, phrases)
            : throw new ReferenceException(reader._errors.All);
    }

    private List<ExchangeRate> Rates(string file)
    {
        var rates = new List<ExchangeRate>();
        foreach (var row in Rows(file, "id", "currency", "date", "units_per_usd", "kind", "series"))
        {
            var kind = row.Word("kind", RateKinds);
            var date = Date(row, "date", required: true);
            var units = Decimal(row, "units_per_usd", required: true);
            if (units is <= 0) row.Refuse("The rate is not above 0.", "Write how many units of the currency one US dollar bought.");
            if (kind is null || date is null || units is not > 0) continue;
            if (kind == RateKind.Daily != date.Value.IsDay)
            {
                row.Refuse("The date does not fit the kind of rate.", "A daily rate needs a day such as 2023-07-28, a monthly average a month such as 2023-07.");
                continue;
            }

            var rate = new ExchangeRate(row.Required("id"), row.Required("currency"), date.Value.First, units.Value, kind.Value,
                row.Required("series"), row.Required("source"), Address(row), Verified(row));
            if (!_days.Add((rate.Currency, rate.Series, rate.Day, rate.Kind)))
                row.Refuse($"There is already a rate of {rate.Currency} for this date in the series {rate.Series}.", "Keep one, or give the other a series of its own.");
            else rates.Add(rate);
        }

        return rates;
    }

    private List<Measure> Measures(string file)
    {
        var measures = new List<Measure>();
        foreach (var row in Rows(file, "id", "item", "what", "low", "high", "unit", "hedge", "from", "to", "role", "parts", "note"))
        {
            var low = Decimal(row, "low", required: false);
            var high = Decimal(row, "high", required: false);
            if (low is null && high is null) row.Refuse("The row has neither a low nor a high value.", "Give at least one bound.");
            if (low > high) row.Refuse("The low value is above the high one.", "Exchange them.");
            measures.Add(new Measure(row.Required("id"), row.Required("item"), row.Required("what"), low, high,
                new Unit(row.Required("unit")), row.Word("hedge", Hedges) ?? Hedge.Exact, Date(row, "from", required: false),
                Date(row, "to", required: false), row.Word("role", Roles) ?? MeasureRole.Measured, Words(row["parts"]), row["note"],
                row.Required("source"), Address(row), Verified(row)));
        }

        return measures;
    }

    private List<KnownEvent> Events(string file)
    {
        var events = new List<KnownEvent>();
        foreach (var row in Rows(file, "id", "date", "event", "kind", "body", "follows", "note"))
        {
            if (Date(row, "date", required: true) is not { } date) continue;
            events.Add(new KnownEvent(row.Required("id"), date, row.Required("event"), row["kind"],
                row["body"].Split(" and ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), row.Optional("follows"),
                row["note"], row.Required("source"), Address(row), Verified(row)));
        }

        return events;
    }

    private List<ElapsedPhrase> Phrases(string file)
    {
        var phrases = new List<ElapsedPhrase>();
        foreach (var row in Table(file, "id", "item", "outlet", "language", "date", "phrase", "elapsed", "unit", "same_story", "url", "verified"))
        {
            if (Decimal(row, "elapsed", required: true) is not { } elapsed) continue;
            phrases.Add(new ElapsedPhrase(row.Required("id"), row.Required("item"), row.Required("outlet"), row.Required("language"),
                Date(row, "date", required: false), row.Required("phrase"), elapsed, new Unit(row.Required("unit")),
                row.Word("same_story", YesNo) ?? false, Address(row), Verified(row)));
        }

        return phrases;
    }

    /// <summary>A sum must be what its parts add up to, or it is no sum.</summary>
    private void CheckSums(IReadOnlyList<Measure> measures)
    {
        var byId = measures.DistinctBy(m => m.Id).ToDictionary(m => m.Id, StringComparer.Ordinal);
        foreach (var sum in measures.Where(m => m.Role == MeasureRole.Sum))
        {
            var file = _ids.GetValueOrDefault(sum.Id, "");
            var missing = sum.Parts.Where(p => byId.GetValueOrDefault(p)?.Point is null).ToList();
            if (sum.Parts.Count < 2 || missing.Count > 0)
                _errors.Add(file, null, $"The sum {sum.Id} names {(missing.Count > 0 ? "parts without a single value: " + string.Join(", ", missing) : "fewer than two parts")}.",
                    "Name the ids of the rows that were added up.");
            else if (sum.Parts.Sum(p => byId[p].Point!.Value) is var total && total != sum.Point)
                _errors.Add(file, null, $"The sum {sum.Id} does not add up: its parts make {Say.Number(total)}.", "Put the sum right, or its parts.");
        }
    }

    private void CheckFollows(IReadOnlyList<KnownEvent> events)
    {
        var known = events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var orphan in events.Where(e => e.Follows is { } f && !known.Contains(f)))
            _errors.Add(_ids[orphan.Id], null, $"The event {orphan.Id} follows \"{orphan.Follows}\", which is no event.", "Name the id of an event.");
    }

    /// <summary>The CSV files whose first line names a column that only this sort of file has, by name. So a case may call
    /// its files as it likes; files of other sorts are left alone.</summary>
    private IEnumerable<string> FilesWith(string column) => Directory.Exists(_folder)
        ? Directory.EnumerateFiles(_folder, "*.csv")
            .Where(path => File.ReadLines(path).FirstOrDefault("").Split(',').Any(head => head.Trim(' ', '"', '\uFEFF') == column))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)
        : [];

    private List<CsvRow> Rows(string file, params string[] columns) => Table(file, [.. columns, .. Sourced]);

    private List<CsvRow> Table(string file, params string[] columns)
    {
        var rows = new List<CsvRow>();
        foreach (var row in CsvTable.Read(Path.Combine(_folder, file), file, columns, _errors))
        {
            if (!_ids.TryAdd(row["id"], file))
                row.Refuse($"The id \"{row["id"]}\" stands twice (also in {_ids[row["id"]]}).", "Findings cite rows by id: give each row one of its own.");
            rows.Add(row);
        }

        return rows;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Verified(CsvRow row) => row.Word("verified", YesNo) ?? false;

    private static Uri? Address(CsvRow row)
    {
        var text = row["url"];
        if (text.Length == 0) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") return address;
        row.Refuse($"The column \"url\" holds \"{text}\", which is no web address.", "Write the whole address from https:// on, or leave the column empty.");
        return null;
    }

    private static PartialDate? Date(CsvRow row, string column, bool required)
    {
        var text = row[column];
        if (text.Length == 0 && !required) return null;
        if (PartialDate.TryParse(text, out var date) && date.Year is not null) return date;
        row.Refuse($"The column \"{column}\" holds \"{text}\", which is no date.", "Write a day as 2023-07-28, a month as 2023-07 or a year as 2023.");
        return null;
    }

    private static decimal? Decimal(CsvRow row, string column, bool required)
    {
        var text = row[column];
        if (text.Length == 0 && !required) return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        row.Refuse($"The column \"{column}\" holds \"{text}\", which is no number.", "Write digits with a full stop before the decimals and no separators, such as 1277.23.");
        return null;
    }
}
