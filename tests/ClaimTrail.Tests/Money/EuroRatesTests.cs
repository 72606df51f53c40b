using System.IO.Compression;
using ClaimTrail.Money;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Money;

/// <summary>The file of euro rates as it is published: a column a currency, a comma at the end of each row, N/A where
/// there is no rate.</summary>
public class EuroRatesTests
{
    private const string Published =
        "Date,USD,JPY,KRW,ISK,\n2024-03-12,1.0916,160.96,1432.73,N/A,\n2024-03-11,1.0926,160.57,1434.18,149.5,\n1999-01-04,1.1789,133.73,N/A,N/A,\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_file_and_its_zip_give_the_rates_of_the_days_asked_for(bool zipped)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("eurofxref-hist.csv", Published);
        if (zipped)
        {
            using (var zip = ZipFile.Open(path + ".zip", ZipArchiveMode.Create)) zip.CreateEntryFromFile(path,
                "eurofxref-hist.csv");
            path += ".zip";
        }

        var rates = EuroRates.Read(path, new DateOnly(2024, 3, 11), new DateOnly(2024, 3, 12));
        Assert.Equal(1432.73m / 1.0916m, Assert.Single(rates.On("USD", "KRW", new DateOnly(2024, 3, 13))).Rate);
        Assert.Equal(7, rates.All.Count);
    }

    [Theory]
    [InlineData("other columns", "day;usd\n", "line 1")]
    [InlineData("no date", "Date,USD,\nyesterday,1.1,\n", "line 2: “yesterday”")]
    [InlineData("no rate", "Date,USD,\n2024-03-11,much,\n", "line 2: “much”")]
    public void Another_file_is_refused_and_the_place_named(string name, string text, string message)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rates.csv", text);
        var refused = Assert.Throws<InvalidDataException>(
            () => EuroRates.Read(path, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.True(refused.Message.Contains(message, StringComparison.Ordinal), name);
    }
}
