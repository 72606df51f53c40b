using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Tests.Frames;

/// <summary>The verbs on the real DataFrame, with rows and without.</summary>
public class FrameVerbsTests
{
    private static DataFrame Boats => new(
        new StringDataFrameColumn("boat", ["Möwe", "갈매기", "Nordstern", null]),
        new StringDataFrameColumn("built", ["1987-05-02", "1987", "1988-01", ""]),
        new Int32DataFrameColumn("seats", [120, 80, null, 80]),
        new DoubleDataFrameColumn("knots", [11.5, 12, double.NaN, null]),
        new BooleanDataFrameColumn("afloat", [true, false, null, true]),
        new DateTimeDataFrameColumn("seen", [new DateTime(2023, 7, 28), null, new DateTime(2023, 8, 1), new DateTime(2024, 1, 1)]));

    public static TheoryData<string, string, object?[], string> Rows => new()
    {
        { "a text", "boat", ["갈매기"], "1" },
        { "a text of another case", "boat", ["möwe"], "" },
        { "one of two texts", "boat", ["Möwe", "Nordstern"], "0 2" },
        { "a whole number", "seats", [80], "1 3" },
        { "a whole number as text", "seats", ["80"], "1 3" },
        { "a number with decimals", "knots", [11.5], "0" },
        { "a whole number among decimals", "knots", [12], "1" },
        { "true", "afloat", [true], "0 3" },
        { "yes", "afloat", ["yes"], "0 3" },
        { "an empty cell", "seats", [null], "2" },
        { "a day", "seen", ["2023-07-28"], "0" },
        { "a month stands for its days", "seen", ["2023-07"], "0" },
        { "a year stands for its days", "seen", ["2023"], "0 2" },
        { "a year stands for a month in words", "built", ["1987"], "0 1" },
        { "a number is no year", "seats", ["8"], "" },
        { "nothing that is there", "boat", ["Albatros"], "" },
        { "no value at all", "boat", [], "" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Is_keeps_the_rows_that_say_it(string row, string column, object?[] values, string expected)
    {
        var found = Boats.With("row", ["0", "1", "2", "3"]).Is(column, values);
        Assert.Equal((row, expected), (row, string.Join(' ', found.Words("row"))));
        Assert.Equal(Boats.Columns.Select(c => c.DataType), found.Columns.SkipLast(1).Select(c => c.DataType));
    }

    [Fact]
    public void Pick_gives_the_columns_in_the_order_asked_for_and_leaves_the_frame_alone()
    {
        var boats = Boats;
        var picked = boats.Pick("seats", "boat");
        Assert.Equal(["seats", "boat"], picked.Columns.Select(c => c.Name));
        picked["seats"][0] = 1;
        Assert.Equal(120, boats["seats"][0]);
    }

    [Fact]
    public void With_adds_what_is_computed_and_replaces_a_column_of_that_name()
    {
        var boats = Boats;
        var more = boats.With("share", 120 / boats["seats"]).With("boat", ["a", "b", "c", "d"]);
        Assert.Equal(["built", "seats", "knots", "afloat", "seen", "share", "boat"], more.Columns.Select(c => c.Name));
        Assert.Equal(["a", "b", "c", "d"], more.Words("boat"));
        Assert.Equal(6, boats.Columns.Count);
        Assert.Contains("4", Assert.Throws<ArgumentException>(() => boats.With("few", [1.0])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_and_words_keep_a_place_for_every_row()
    {
        Assert.Equal([120, 80, double.NaN, 80], Boats.Numbers("seats"));
        Assert.Equal([1, 0, double.NaN, 1], Boats.Numbers("afloat"));
        Assert.Equal(["Möwe", "갈매기", "Nordstern", ""], Boats.Words("boat"));
        Assert.Equal(["11.5", "12", "NaN", ""], Boats.Words("knots"));
        Assert.Equal(["2023-07-28", "", "2023-08-01", "2024-01-01"], Boats.Words("seen"));
        Assert.Throws<ArgumentException>(() => Boats.Numbers("boat"));
    }

    [Fact]
    public void Count_counts_rows_or_values_the_most_frequent_first()
    {
        Assert.Equal(4, Boats.Count());
        var seats = Boats.Count("seats");
        Assert.Equal(["80", "120", ""], seats.Words("seats"));
        Assert.Equal([2, 1, 1], seats.Numbers("count"));
    }

    [Fact]
    public void A_frame_without_rows_stays_a_frame_with_its_columns()
    {
        var none = Boats.Is("boat", "Albatros");
        var end = none.Pick("boat", "seats", "knots").With("twice", none["seats"] * 2).Is("seats", 1);
        Assert.Equal((0, "boat seats knots twice"), (end.Count(), string.Join(' ', end.Columns.Select(c => c.Name))));
        Assert.Equal((0, 0, 0), (end.Numbers("twice").Length, end.Words("boat").Length, end.Count("boat").Count()));
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_beside_those_that_are()
    {
        var calls = new Func<object>[]
        {
            () => Boats.Is("boats", "x"), () => Boats.Pick("boats"), () => Boats.Numbers("boats"), () => Boats.Words("boats"), () => Boats.Count("boats"),
        };
        Assert.All(calls, call => Assert.Contains(
            "There is no column \"boats\". There are: boat, built, seats", Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal));
    }
}
