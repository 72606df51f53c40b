using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Tests.Tables;

public sealed class TableTests
{
    [Theory]
    [InlineData("a column of numbers", true, 1, 2.5)]
    [InlineData("numbers with a gap", true, 1, null)]
    [InlineData("a word among numbers", false, 1, "two")]
    [InlineData("nothing at all", false, null, null)]
    [InlineData("digits in a text", false, "1", "2")]
    public void Columns_of_numbers_are_right_aligned(string row, bool right, object? first, object? second)
    {
        var table = Parse(new TableView(row, ["c"], [[first], [second]]));
        Assert.Equal(right ? 3 : 0, table.QuerySelectorAll(".ct-num[align=right]").Length);
    }

    [Fact]
    public void Numbers_of_one_column_have_one_count_of_decimals() =>
        Assert.Equal(["1.00", "2.50", "0.25"],
            Parse(new TableView("t", ["c"], [[1], [2.5], [0.25m]])).QuerySelectorAll("td")
                .Select(cell => cell.TextContent));

    [Theory]
    [InlineData("words that differ", "a", "b", true)]
    [InlineData("a word that stands twice", "a", "a", false)]
    [InlineData("a cell without a word", "a", null, false)]
    [InlineData("numbers", 1, 2, false)]
    public void The_first_column_names_the_rows(string row, object? first, object? second, bool named)
    {
        var table = Parse(new TableView("t", ["c", "d"], [[first, 1], [second, 2]]));
        Assert.Equal((row, named ? 2 : 0), (row, table.QuerySelectorAll("tbody th[scope=row]:first-child").Length));
        Assert.Empty(Parse(new TableView("t", ["c"], [[first], [second]])).QuerySelectorAll("tbody th"));
    }

    [Theory]
    [InlineData("few rows stay open", 20, 20, 0)]
    [InlineData("one more row is not worth a fold", 21, 21, 0)]
    [InlineData("the rest is folded", 25, 20, 5)]
    public void Long_tables_fold(string row, int rows, int open, int folded)
    {
        var document = Parse(new TableView(row, ["n"], Enumerable.Range(1, rows).Select(n => new object?[] { n })));
        Assert.Equal(folded, document.QuerySelectorAll("details.ct-more tbody tr").Length);
        Assert.Equal(open, document.QuerySelectorAll("tbody tr").Length - folded);
        Assert.Equal(Enumerable.Range(1, rows).Select(n => $"{n}"),
            document.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Theory]
    [InlineData("a phrase", "ar", "سنة", "ar", "rtl")]
    [InlineData("a script decides over a language", "az-Arab", "سنة", "az-Arab", "rtl")]
    [InlineData("a name in Latin letters among Arabic ones", "ar", "SFGATE 2023", null, null)]
    [InlineData("transliterated Arabic", "ar-Latn", "x", "ar-Latn", "ltr")]
    [InlineData("Korean", "ko", "x", "ko", "ltr")]
    [InlineData("Traditional Chinese", "zh-Hant-TW", "x", "zh-Hant-TW", "ltr")]
    public void A_cell_says_its_language_and_direction(string row, string column, string words,
        string? language, string? direction)
    {
        Assert.NotEmpty(row);
        var cell = Parse(new TableView("t", ["c"], [[new Phrase(column, words)]])).QuerySelector("td")!;
        Assert.Equal((language, direction), (cell.GetAttribute("lang"), cell.GetAttribute("dir")));
    }

    [Fact]
    public void A_right_to_left_text_without_a_language_is_isolated() =>
        Assert.NotNull(Parse(new TableView("t", ["c"], [["مكتبة 120"]])).QuerySelector("td > bdi"));

    [Theory]
    [InlineData("no caption", "", "a", 1, "caption")]
    [InlineData("a row that is too short", "t", "a,b", 1, "Row 1 of the table \"t\" has 1 cells for 2 columns.")]
    [InlineData("a row that is too long", "t", "a", 2, "Row 1 of the table \"t\" has 2 cells for 1 columns.")]
    public void A_table_that_makes_no_sense_is_refused(string row, string caption, string heads,
        int cells, string message)
    {
        Assert.NotEmpty(row);
        var error = Assert.Throws<ArgumentException>(
            () => new TableView(caption, heads.Split(','), [Enumerable.Repeat<object?>(1, cells)]));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_columns_is_refused() =>
        Assert.Throws<ArgumentException>(() => new TableView("t", [], []));

    [Theory]
    [InlineData("")]
    [InlineData("ko kr")]
    [InlineData("ko\" onload=\"x")]
    [InlineData("1ko")]
    public void What_is_no_language_tag_is_refused(string tag)
    {
        Assert.ThrowsAny<ArgumentException>(() => new Phrase(tag, "x"));
    }

    [Fact]
    public void A_data_frame_becomes_a_table()
    {
        var frame = new DataFrame(new StringDataFrameColumn("k", ["a", "b"]),
            new DoubleDataFrameColumn("v", [1.5, null]));
        Assert.Equal(["a", "1.5", "b", "–"],
            Parse(Nb.Table("t", frame)).QuerySelectorAll("tbody > tr > *").Select(cell => cell.TextContent));
    }

    [Fact]
    public void A_table_of_items_takes_its_cells_from_each() =>
        Assert.Equal(["1", "1", "2", "4"],
            Parse(Nb.Table("t", [1, 2], ("n", n => n), ("squared", n => n * n))).QuerySelectorAll("td")
                .Select(cell => cell.TextContent));

    private static IDocument Parse(View view) => new HtmlParser().ParseDocument(view.ToHtml());
}
