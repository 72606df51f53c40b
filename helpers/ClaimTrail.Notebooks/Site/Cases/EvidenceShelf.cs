using System.Globalization;

namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>The reference rows by id, each in words.</summary>
internal static class EvidenceShelf
{
    /// <summary>Reads all tables of the folders; of two rows with one id, the first folder's counts.</summary>
    public static IReadOnlyDictionary<string, EvidenceRow> Read(params IEnumerable<string> folders)
    {
        var rows = new Dictionary<string, EvidenceRow>(StringComparer.Ordinal);
        foreach (var folder in folders.Where(Directory.Exists))
            foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
                foreach (var row in CsvRows.Read(file).Where(row => row["id"].Length > 0))
                    rows.TryAdd(row["id"], new EvidenceRow(row["id"], Says(row), row.First("source", "outlet", "first_published_by"), row["url"], row["verified"] == "yes"));
        return rows;
    }

    private static string Says(CsvFields row) =>
        row["units_per_usd"].Length > 0 ? $"1 USD was {row["units_per_usd"]} {row["currency"]} on {row["date"]} ({row["series"]})"
        : row["event"].Length > 0 ? $"{row["event"]}: {row["date"]}"
        : row["what"].Length > 0 ? $"{row["what"]}: {Range(row)}"
        : row["phrase"].Length > 0 ? $"“{row["phrase"]}”"
        : row["original_text"].Length > 0 ? $"{row["speaker"]}: “{row["original_text"]}”"
        : row.First("headline", "id");

    private static string Range(CsvFields row)
    {
        var (low, high) = (Number(row["low"]), Number(row["high"]));
        var value = low == high || high.Length == 0 ? low : low.Length == 0 ? high : $"{low} to {high}";
        var hedge = row["hedge"] switch { "about" => "about ", "more_than" => "more than ", "at_least" => "at least ", "at_most" or "up_to" => "up to ", _ => "" };
        return $"{hedge}{value} {row["unit"] switch { "person" => "people", "item" => "", "year" => "years", var unit => unit }}".TrimEnd();
    }

    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) >= 10_000
            ? number.ToString("#,##0.####", CultureInfo.InvariantCulture) : text;
}
