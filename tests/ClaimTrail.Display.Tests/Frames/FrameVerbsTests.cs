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
        new DateTimeDataFrameColumn("seen",
            [new DateTime(2023, 7, 28), null, new DateTime(2023, 8, 1), new DateTime(2024, 1, 1)]));

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
        Assert.Contains("4", Assert.Throws<ArgumentException>(() => boats.With("few", [1.0])).Message,
            StringComparison.Ordinal);
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
        Assert.Equal((0, 0, 0), (end.Sort("seats").Sum("seats", "boat").Count(), end.JoinOn(Boats, "boat").Count(),
            end.Spread("seats", "boat", "boat").Count()));
        Assert.Equal((0, 0, 0), (end.Numbers("twice").Length, end.Words("boat").Length, end.Count("boat").Count()));
    }

    [Fact]
    public void Sort_goes_by_value_keeps_the_order_of_equals_and_puts_empty_cells_last()
    {
        Assert.Equal(["갈매기", "", "Möwe", "Nordstern"], Boats.Sort("seats").Words("boat"));
        Assert.Equal(["Möwe", "갈매기", "", "Nordstern"], Boats.SortDown("seats").Words("boat"));
        Assert.Equal(["", "Nordstern", "Möwe", "갈매기"], Boats.SortDown("seen").Words("boat"));
        Assert.Equal(["Möwe", "Nordstern", "갈매기", ""], Boats.Sort("boat").Words("boat"));
        Assert.Equal(["Möwe", "갈매기", "Nordstern", ""], Boats.Sort("knots").Words("boat"));
    }

    [Fact]
    public void Top_takes_at_most_what_is_there()
    {
        Assert.Equal(["Möwe", "갈매기"], Boats.Top(2).Words("boat"));
        Assert.Equal((4, 0), (Boats.Top(9).Count(), Boats.Top(0).Count()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Boats.Top(-1));
    }

    [Fact]
    public void IsNot_keeps_the_others() => Assert.Equal(["Möwe", "Nordstern"], Boats.IsNot("seats", 80).Words("boat"));

    [Fact]
    public void Sum_adds_up_for_each_value_and_counts_empty_cells_as_nothing()
    {
        var seats = Boats.With("kind", ["a", "b", "a", "b"]).Sum("seats", "kind");
        Assert.Equal(["a", "b"], seats.Words("kind"));
        Assert.Equal([120, 160], seats.Numbers("seats"));
    }

    [Fact]
    public void JoinOn_puts_rows_side_by_side_once_for_each_match()
    {
        var ports = new DataFrame(new StringDataFrameColumn("boat", ["갈매기", "Möwe", "Möwe", "Ente"]),
            new StringDataFrameColumn("port", ["P", "Q", "R", "S"]),
            new Int32DataFrameColumn("seats", [1, 2, 3, 4]));
        var joined = Boats.Pick("boat", "seats").JoinOn(ports, "boat");
        Assert.Equal(["boat", "seats", "port"], joined.Columns.Select(c => c.Name));
        Assert.Equal(["Möwe 120 Q", "Möwe 120 R", "갈매기 80 P"], joined.Rows.Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void Spread_lays_a_column_out_as_a_table()
    {
        var long_ = new DataFrame(new StringDataFrameColumn("tool", ["a", "a", "b"]),
            new StringDataFrameColumn("language", ["ko", "zh", "zh"]),
            new DoubleDataFrameColumn("recall", [1, 2, 3]));
        var wide = long_.Spread("recall", "tool", "language");
        Assert.Equal(["tool", "ko", "zh"], wide.Columns.Select(c => c.Name));
        Assert.Equal([1, double.NaN], wide.Numbers("ko"));
        Assert.Equal([2, 3], wide.Numbers("zh"));
    }

    [Fact]
    public void Above_puts_rows_below_by_the_names_of_their_columns()
    {
        var both = Boats.Pick("seats", "boat", "knots", "afloat", "seen").Above(Boats.Top(1));
        Assert.Equal((5, "Möwe", 120), (both.Count(), both["boat"][4], both["seats"][4]));
        Assert.Equal(4, Boats.Count());
        Assert.Contains("String",
            Assert.Throws<ArgumentException>(() => Boats.Pick("seats").Above(Boats.With("seats", "x"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Round_leaves_words_and_whole_numbers_alone() =>
        Assert.Equal(["Möwe", "120", "12"], Boats.Pick("boat", "knots", "seats").With("knots", [11.5, 12, 12.5, 13])
            .Round(0).Rows[0].Select(cell => $"{cell}").Order(StringComparer.Ordinal).Reverse());

    [Fact]
    public void Once_takes_the_first_row_for_each_value() =>
        Assert.Equal(["Möwe", "갈매기", "Nordstern"], Boats.Once("seats").Words("boat"));

    [Fact]
    public void Say_makes_a_sentence_of_each_row_and_none_of_none()
    {
        Assert.Equal("Möwe has 120. 갈매기 has 80.", Boats.Top(2).Say("{boat} has {seats}."));
        Assert.Equal("", Boats.Top(0).Say("{boat} has {seats}."));
        Assert.Contains("\"boats\"", Assert.Throws<ArgumentException>(() => Boats.Say("{boats}")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_ends_of_a_column_are_no_numbers_where_it_has_none()
    {
        Assert.Equal((80, 120, 12), (Boats.Min("seats"), Boats.Max("seats"), Boats.Max("knots")));
        Assert.Equal((double.NaN, ""), (Boats.Top(0).Max("seats"), Boats.Top(0).Word("boat")));
        Assert.Equal("Möwe", Boats.Word("boat"));
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_beside_those_that_are()
    {
        var calls = new Func<object>[]
        {
            () => Boats.Is("boats", "x"), () => Boats.Pick("boats"), () => Boats.Numbers("boats"),
            () => Boats.Words("boats"), () => Boats.Count("boats"),
        };
        Assert.All(calls, call => Assert.Contains(
            "There is no column \"boats\". There are: boat, built, seats",
            Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal));
    }
}
