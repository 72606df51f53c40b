using ClaimTrail.Checks;
using ClaimTrail.Display.Tables;

namespace ClaimTrail.Display.Tests.Tables;

public sealed class CellTextTests
{
    public static TheoryData<string, object?, string?, string> Rows => new()
    {
        { "nothing", null, null, "–" },
        { "a database's nothing", DBNull.Value, null, "–" },
        { "a year is not grouped", 2023, null, "2023" },
        { "from 10,000 on, groups", 10_000, null, "10,000" },
        { "a long", 1_100_000L, null, "1,100,000" },
        { "a negative number has a true minus", -12, null, "−12" },
        { "decimals that are needed", 2.5, null, "2.5" },
        { "a double that is whole", 3.0, null, "3" },
        { "at most four decimals", 1.0 / 3, null, "0.3333" },
        { "a decimal", 900_000.00m, null, "900,000" },
        { "a format", 0.125, "P1", "12.5 %" },
        { "not a number", double.NaN, null, "NaN" },
        { "beyond numbers", float.PositiveInfinity, null, "Infinity" },
        { "a day", new DateOnly(2023, 7, 26), null, "2023-07-26" },
        { "midnight is a day", new DateTime(2023, 7, 26, 0, 0, 0, DateTimeKind.Unspecified), null, "2023-07-26" },
        { "a moment", new DateTime(2023, 7, 26, 9, 5, 0, DateTimeKind.Unspecified), null, "2023-07-26 09:05" },
        { "true", true, null, "yes" },
        { "false", false, null, "no" },
        { "a word of an enum", MarkKind.Money, null, "Money" },
        { "text stays as it is", "63만에", null, "63만에" },
        { "a phrase is its words", new Phrase("ko", "63만에"), null, "63만에" },
        { "a verdict is sign and word", Nb.Verdict(Verdict.DoesNotHold), null, "≠ does not hold" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_value_is_written_the_same_in_every_culture(string row, object? value, string? format, string expected)
    {
        Assert.NotEmpty(row);
        Assert.Equal(expected, CellText.Of(value, format, CellText.Decimals([value])));
    }
}
