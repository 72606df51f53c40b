using System.Globalization;
using ClaimTrail.Money;

namespace ClaimTrail.Tests.Money;

/// <summary>How fine a printed number is, and which true values may stand behind it.</summary>
public class PrintedAmountTests
{
    public static TheoryData<string, string, string> Steps => new()
    {
        { "3억8천만원", "380000000", "10000000" },
        { "11억6천만원", "1160000000", "10000000" },
        { "3억800만원", "308000000", "1000000" },
        { "90만달러", "900000", "100000" },
        { "30만~90만달러", "300000", "100000" },
        { "30만~90만달러", "900000", "100000" },
        { "3억8천만~11억6천만원", "380000000", "10000000" },
        { "3억8천만~11억6천만원", "1160000000", "10000000" },
        { "四百三十万令吉", "4300000", "100000" },
        { "九十万", "900000", "100000" },
        { "2.6 万美元", "26000", "1000" },
        { "16 万名", "160000", "10000" },
        { "Rp13,5 miliar", "13500000000", "100000000" },
        { "Rp13,50 miliar", "13500000000", "10000000" },
        { "900 ribu dolar", "900000", "100000" },
        { "Rp 1.250.000", "1250000", "10000" },
        { "$900,000", "900000", "100000" },
        { "$900k", "900000", "100000" },
        { "$1.49bn", "1490000000", "10000000" },
        { "1.5 مليار دولار", "1500000000", "100000000" },
        { "٩٠٠ ألف دولار", "900000", "100000" },
        { "€ 12 000", "12000", "1000" },
        { "€ 12\u202F000", "12000", "1000" },
        { "3,75 %", "3.75", "0.01" },
        { "26.0", "26", "0.1" },
        { "thirty-five", "35", "1" },
        { "zero", "0", "1" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void The_last_digit_that_counts_says_how_fine_the_number_is(string surface, string value, string step) =>
        Assert.Equal(Number(step), PrintedAmount.Of(surface, Number(value)).Step);

    [Theory]
    [InlineData("11.6", "0.1", RoundingHabit.Rounded, "11.55", "11.65")]
    [InlineData("11.6", "0.1", RoundingHabit.Cut, "11.6", "11.7")]
    [InlineData("35", "1", RoundingHabit.Rounded, "34.5", "35.5")]
    public void A_habit_gives_the_true_values(string value, string step, RoundingHabit habit,
        string low, string high) =>
        Assert.Equal(new Interval(Number(low), Number(high)),
            new PrintedAmount(Number(value), Number(step)).Under(habit));

    [Theory]
    [InlineData("1149.5", RoundingHabit.Rounded, "1150")]
    [InlineData("1149.5", RoundingHabit.Cut, "1140")]
    [InlineData("1145", RoundingHabit.Rounded, "1150")]
    public void A_habit_prints_a_true_value(string exact, RoundingHabit habit, string printed) =>
        Assert.Equal(Number(printed), new PrintedAmount(1160, 10).Print(Number(exact), habit));

    [Fact]
    public void What_a_habit_prints_is_always_among_the_values_that_it_explains()
    {
        var random = new Random(63);
        for (var i = 0; i < 2000; i++)
        {
            var exact = (decimal)random.Next(1, 2_000_000_000) / random.Next(1, 1000);
            var step = new[] { 0.01m, 0.1m, 1, 10, 1000, 100000 }[random.Next(6)];
            foreach (var habit in Enum.GetValues<RoundingHabit>())
            {
                var printed = new PrintedAmount(new PrintedAmount(0, step).Print(exact, habit), step);
                Assert.True(printed.Under(habit).Contains(exact),
                    $"{exact} printed as {printed} when {habit} (seed 63, round {i})");
            }
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
