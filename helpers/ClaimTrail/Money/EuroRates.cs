using System.Globalization;
using System.IO.Compression;

namespace ClaimTrail.Money;

/// <summary>Reads the euro reference rates as the European Central Bank publishes them: <c>eurofxref-hist.csv</c>, a
/// row a day and a column a currency, or its zip.</summary>
public static class EuroRates
{
    private const string Series = "ecb";
    private const string Missing = "N/A";

    /// <summary>The rates of some days, as units for one US dollar, crossed through the euro.</summary>
    /// <param name="path">The file; a zip holds one .csv.</param>
    /// <param name="from">The first day that is wanted.</param>
    /// <param name="to">The last day that is wanted.</param>
    /// <exception cref="InvalidDataException">The file is not of that form; the message says where.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ExchangeRates Read(string path, DateOnly from, DateOnly to)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = File.OpenRead(path);
        if (file.ReadByte() != 'P' || file.ReadByte() != 'K')
        {
            file.Position = 0;
            return new ExchangeRates(Rows(new StreamReader(file), path, from, to));
        }

        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        var entry = zip.Entries.FirstOrDefault(e => e.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidDataException(
                $"{path} holds no .csv. Take eurofxref-hist.zip as the European Central Bank publishes it.");
        using var reader = new StreamReader(entry.Open());
        return new ExchangeRates(Rows(reader, path, from, to));
    }

    private static List<ExchangeRate> Rows(TextReader reader, string path, DateOnly from, DateOnly to)
    {
        var head = (reader.ReadLine() ?? "").TrimStart('\uFEFF').Split(',');
        var dollar = Array.FindIndex(head, c => c.Trim() == "USD");
        if (head[0].Trim() != "Date" || dollar < 0)
            throw new InvalidDataException(
                $"{path}, line 1: its columns are not Date, USD and other currencies. Take eurofxref-hist.csv as the "
                + $"European Central Bank publishes it.");
        var rates = new List<ExchangeRate>();
        for (var line = 2; reader.ReadLine() is { } row; line++)
        {
            if (row.Length == 0) continue;
            var cells = row.Split(',');
            if (!DateOnly.TryParseExact(cells[0].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture,
                DateTimeStyles.None, out var day))
                throw new InvalidDataException($"{path}, line {line}: “{cells[0]}” is no date such as 2023-07-28.");
            if (day < from || day > to || dollar >= cells.Length || Value(cells[dollar], path, line) is not { } perEuro)
                continue;
            rates.Add(Rate("EUR", day, 1 / perEuro));
            for (var column = 1; column < Math.Min(head.Length, cells.Length); column++)
                if (column != dollar && head[column].Trim() is { Length: 3 } currency
                    && Value(cells[column], path, line) is { } value)
                    rates.Add(Rate(currency, day, value / perEuro));
        }

        return rates;
    }

    private static decimal? Value(string cell, string path, int line)
    {
        cell = cell.Trim();
        if (cell is "" or Missing) return null;
        return decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value > 0
            ? value
            : throw new InvalidDataException($"{path}, line {line}: “{cell}” is no rate.");
    }

    private static ExchangeRate Rate(string currency, DateOnly day, decimal perDollar) => new(
        string.Create(CultureInfo.InvariantCulture, $"{currency.ToLowerInvariant()}-{day:yyyy-MM-dd}-{Series}"),
        currency, day, perDollar, RateKind.Daily, Series,
        "European Central Bank, euro foreign exchange reference rates", null, true);
}
