using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Reference;

/// <summary>Reads the files of a reference folder and notes everything that is wrong with them.</summary>
internal sealed class ReferenceReader
{
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
        List<KnownEvent> events = [.. reader.FilesWith("event").SelectMany(reader.Whole<KnownEvent>)];
        List<ElapsedPhrase> phrases = [.. reader.FilesWith("elapsed").SelectMany(reader.Whole<ElapsedPhrase>)];
        reader.CheckSums(measures);
        reader.CheckFollows(events);
        // A new case has the tables and no rows yet: that is a shelf on which nothing lies.
        var hasTable = new[] { "units_per_usd", "hedge", "event", "elapsed" }
            .Any(column => reader.FilesWith(column).Any());
        if (!hasTable && reader._errors.All.Count == 0)
            reader._errors.Add(folder, null, "The folder holds no reference table.",
                "Name the folder that holds exchange-rates.csv, events.csv and their like; data/README.md describes "
                + "them.");
        return reader._errors.All.Count == 0
            ? new ReferenceShelf(new ExchangeRates(rates), measures, events, phrases)
            : throw CorpusException.OfReference(reader._errors.All);
    }

    private List<ExchangeRate> Rates(string file)
    {
        var rates = new List<ExchangeRate>();
        foreach (var (row, rate, isWhole) in Rows<ExchangeRate>(file,
            ("date", row => row.Cell<PartialDate>("date")?.First)))
        {
            if (isWhole && rate.UnitsPerUsd <= 0)
                row.Refuse("The rate is not above 0.", "Write how many units of the currency one US dollar bought.");
            if (!isWhole || rate.UnitsPerUsd <= 0) continue;
            if (rate.Kind == RateKind.Daily != (PartialDate.TryParse(row["date"], out var date) && date.IsDay))
                row.Refuse("The date does not fit the kind of rate.",
                    "A daily rate needs a day such as 2023-07-28, a monthly average a month such as 2023-07.");
            else if (!_days.Add((rate.Currency, rate.Series, rate.Day, rate.Kind)))
                row.Refuse($"There is already a rate of {rate.Currency} for this date in the series {rate.Series}.",
                    "Keep one, or give the other a series of its own.");
            else rates.Add(rate);
        }

        return rates;
    }

    private List<Measure> Measures(string file)
    {
        var measures = new List<Measure>();
        foreach (var (row, measure, _) in Rows<Measure>(file))
        {
            if (row["low"].Length + row["high"].Length == 0)
                row.Refuse("The row has neither a low nor a high value.", "Give at least one bound.");
            if (measure.Low > measure.High) row.Refuse("The low value is above the high one.", "Exchange them.");
            measures.Add(measure);
        }

        return measures;
    }

    /// <summary>A sum must be what its parts add up to, or it is no sum.</summary>
    private void CheckSums(IReadOnlyList<Measure> measures)
    {
        var byId = measures.DistinctBy(m => m.Id).ToDictionary(m => m.Id, StringComparer.Ordinal);
        foreach (var holder in measures.Where(m => m.Role != MeasureRole.Sum && !m.Parts.All(byId.ContainsKey)))
            _errors.Add(_ids.GetValueOrDefault(holder.Id, ""), null,
                $"The row {holder.Id} holds {string.Join(", ", holder.Parts.Where(p => !byId.ContainsKey(p)))}, "
                + $"which is no row.",
                "Name the ids of rows, or none.");
        foreach (var sum in measures.Where(m => m.Role == MeasureRole.Sum))
        {
            var file = _ids.GetValueOrDefault(sum.Id, "");
            var missing = sum.Parts.Where(p => byId.GetValueOrDefault(p)?.Point is null).ToList();
            if (sum.Parts.Count < 2 || missing.Count > 0)
                _errors.Add(file, null, $"The sum {sum.Id} names " + (missing.Count > 0
                        ? $"parts without a single value: {string.Join(", ", missing)}."
                        : "fewer than two parts."),
                    "Name the ids of the rows that were added up.");
            else if (sum.Parts.Sum(p => byId[p].Point!.Value) is var total && total != sum.Point)
                _errors.Add(file, null, $"The sum {sum.Id} does not add up: its parts make {Say.Number(total)}.",
                    "Put the sum right, or its parts.");
        }
    }

    private void CheckFollows(IReadOnlyList<KnownEvent> events)
    {
        var known = events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var orphan in events.Where(e => e.Follows is { } f && !known.Contains(f)))
            _errors.Add(_ids[orphan.Id], null,
                $"The event {orphan.Id} follows \"{orphan.Follows}\", which is no event.", "Name the id of an event.");
    }

    /// <summary>The CSV files whose first line names a column that only this sort of file has, by name. So a case may
    /// call its files as it likes; files of other sorts are left alone.</summary>
    private IEnumerable<string> FilesWith(string column) => Directory.Exists(_folder)
        ? Directory.EnumerateFiles(_folder, "*.csv")
            .Where(path => File.ReadLines(path).FirstOrDefault("").Split(',')
                .Any(head => head.Trim(' ', '"', '\uFEFF') == column))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)
        : [];

    private IEnumerable<T> Whole<T>(string file) => Rows<T>(file).Where(r => r.IsWhole).Select(r => r.Value);

    private IReadOnlyList<CsvRecord<T>> Rows<T>(string file, params (string Column, Func<CsvRow, object?> Read)[] own)
    {
        var rows = CsvRecords.Read<T>(_folder, file, _errors, onBroken: null, own);
        foreach (var row in rows.Select(r => r.Row))
            if (!_ids.TryAdd(row["id"], file))
                row.Refuse($"The id \"{row["id"]}\" stands twice (also in {_ids[row["id"]]}).",
                    "Findings cite rows by id: give each row one of its own.");
        return rows;
    }
}
