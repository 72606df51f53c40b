using ClaimTrail.Checks;
using ClaimTrail.Display.Tables;
using ClaimTrail.Figures;

namespace ClaimTrail.Display.Tests.Tables;

public sealed class CellTextTests
{
    public static TheoryData<string, object?, string> Rows => new()
    {
        { "nothing", null, "–" },
        { "a database's nothing", DBNull.Value, "–" },
        { "a year is not grouped", 2023, "2023" },
        { "from 10,000 on, groups", 10_000, "10,000" },
        { "a long", 1_100_000L, "1,100,000" },
        { "a negative number has a true minus", -12, "−12" },
        { "decimals that are needed", 2.5, "2.5" },
        { "a double that is whole", 3.0, "3" },
        { "at most four decimals", 1.0 / 3, "0.3333" },
        { "a decimal", 900_000.00m, "900,000" },
        { "not a number", double.NaN, "NaN" },
        { "beyond numbers", float.PositiveInfinity, "Infinity" },
        { "a day", new DateOnly(2023, 7, 26), "2023-07-26" },
        { "midnight is a day", new DateTime(2023, 7, 26, 0, 0, 0, DateTimeKind.Unspecified), "2023-07-26" },
        { "a moment", new DateTime(2023, 7, 26, 9, 5, 0, DateTimeKind.Unspecified), "2023-07-26 09:05" },
        { "true", true, "yes" },
        { "false", false, "no" },
        { "a word of an enum", FigureKind.Money, "Money" },
        { "text stays as it is", "63만에", "63만에" },
        { "a phrase is its words", new Phrase("ko", "63만에"), "63만에" },
        { "a verdict is sign and word", new VerdictSign(Verdict.DoesNotHold), "≠ does not hold" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_value_is_written_the_same_in_every_culture(string row, object? value, string expected)
    {
        Assert.NotEmpty(row);
        Assert.Equal(expected, CellText.Of(value, CellText.Decimals([value])));
    }
}
