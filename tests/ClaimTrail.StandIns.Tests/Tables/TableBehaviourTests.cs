using ClaimTrail.StandIns.Tests.Scripts;

namespace ClaimTrail.StandIns.Tests.Tables;

/// <summary>What Microsoft.Data.Analysis 0.23.0 does, row by row, as cells that run. With CLAIMTRAIL_REAL_PACKAGES set, the same
/// rows run against the package itself.</summary>
public class TableBehaviourTests
{
    private const string Header = """
        using System.IO;
        using System.Globalization;
        using Microsoft.Data.Analysis;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var inv = CultureInfo.InvariantCulture;
        string Of(DataFrame t) => string.Join("|", t.Columns.Select(c => c.Name)) + ": " + string.Join(" / ", t.Rows.Select(r => string.Join("|", r.Select(v => v is null ? "null" : Convert.ToString(v, inv)))));
        string OfC(DataFrameColumn c) => c.GetType().Name + ": " + string.Join("|", Enumerable.Range(0, (int)c.Length).Select(i => c[i] is null ? "null" : Convert.ToString(c[i], inv)));
        var df = new DataFrame(
            new StringDataFrameColumn("k", new[] { "a", "b", "a", null }),
            new DoubleDataFrameColumn("v", new double?[] { 1.5, 2, -4, 9 }),
            new Int32DataFrameColumn("i", new[] { 1, 2, 3, 4 }));
        """;

    public static TheoryData<string, string, string> Cells => new()
    {
        { "guessing makes every number a float", "OfC(DataFrame.LoadCsvFromString(\"n\\n01234\\n\")[\"n\"])", "SingleDataFrameColumn: 1234" },
        { "a decimal comma is lost under the wrong culture", "OfC(DataFrame.LoadCsvFromString(\"n;m\\n2,5;x\\n\", separator: ';', cultureInfo: inv)[\"n\"])", "SingleDataFrameColumn: 25" },
        { "given types and culture are used", "OfC(DataFrame.LoadCsvFromString(\"n;m\\n2,5;x\\n\", separator: ';', dataTypes: new[] { typeof(double), typeof(string) }, cultureInfo: CultureInfo.GetCultureInfo(\"de-DE\"))[\"n\"])", "DoubleDataFrameColumn: 2.5" },
        { "leading zeros live in texts", "OfC(DataFrame.LoadCsvFromString(\"n\\n01234\\n\", dataTypes: new[] { typeof(string) })[\"n\"])", "StringDataFrameColumn: 01234" },
        { "an empty number is null, an empty text is not", "Of(DataFrame.LoadCsvFromString(\"s,n\\n\\\"\\\",\\nx,1\\n\", dataTypes: new[] { typeof(string), typeof(int) }, cultureInfo: inv))", "s|n: |null / x|1" },
        { "the text null is null", "Of(DataFrame.LoadCsvFromString(\"s,n\\nNULL,null\\n\", dataTypes: new[] { typeof(string), typeof(int) }, cultureInfo: inv))", "s|n: null|null" },
        { "quotes, commas and line breaks stay in their cell", "DataFrame.LoadCsvFromString(\"s,n\\n\\\"a, \\\"\\\"b\\\"\\\"\\nc\\\",1\\n\", dataTypes: new[] { typeof(string), typeof(int) }, cultureInfo: inv)[\"s\"][0].ToString().ReplaceLineEndings(\"~\")", "a, \"b\"~c" },
        { "doubled names are counted on request", "Of(DataFrame.LoadCsvFromString(\"a,a\\n1,2\\n\", dataTypes: new[] { typeof(int), typeof(int) }, renameDuplicatedColumns: true, cultureInfo: inv))", "a|a.1: 1|2" },
        { "without a header columns are numbered", "Of(DataFrame.LoadCsvFromString(\"1,2\\n\", header: false, dataTypes: new[] { typeof(int), typeof(int) }, cultureInfo: inv))", "Column0|Column1: 1|2" },
        { "an index column comes first", "Of(DataFrame.LoadCsvFromString(\"a\\nx\\ny\\n\", dataTypes: new[] { typeof(string) }, addIndexColumn: true))", "IndexColumn|a: 0|x / 1|y" },
        { "rows can be limited", "Of(DataFrame.LoadCsvFromString(\"a\\nx\\ny\\n\", dataTypes: new[] { typeof(string) }, numberOfRowsToRead: 1))", "a: x" },
        { "dates are read by the culture", "OfC(DataFrame.LoadCsvFromString(\"d\\n2023-07-14\\n\", dataTypes: new[] { typeof(DateTime) }, cultureInfo: inv)[\"d\"])", "DateTimeDataFrameColumn: 07/14/2023 00:00:00" },
        { "a filter by comparison", "Of(df.Filter(df[\"i\"].ElementwiseGreaterThan(2)))", "k|v|i: a|-4|3 / null|9|4" },
        { "a filter by mask", "Of(df.Filter(new BooleanDataFrameColumn(\"m\", df.Rows.Select(r => (string)r[\"k\"] == \"a\"))))", "k|v|i: a|1.5|1 / a|-4|3" },
        { "a filter by text", "Of(df.Filter(df[\"k\"].ElementwiseEquals(\"b\")))", "k|v|i: b|2|2" },
        { "filters joined", "Of(df.Filter((PrimitiveDataFrameColumn<bool>)df[\"i\"].ElementwiseGreaterThan(1).And(df[\"v\"].ElementwiseLessThan(3.0))))", "k|v|i: b|2|2 / a|-4|3" },
        { "rows without a value", "Of(df.Filter(df[\"k\"].ElementwiseIsNull()))", "k|v|i: null|9|4" },
        { "order", "Of(df.OrderBy(\"v\"))", "k|v|i: a|-4|3 / a|1.5|1 / b|2|2 / null|9|4" },
        { "order backwards puts nulls last", "OfC(df.OrderByDescending(\"k\")[\"k\"])", "StringDataFrameColumn: b|a|a|null" },
        { "groups come in the order of their first rows, without nulls", "Of(df.GroupBy(\"k\").Sum(\"v\"))", "k|v: a|-2.5 / b|2" },
        { "grouped count leaves nulls out", "Of(new DataFrame(new StringDataFrameColumn(\"k\", new[] { \"a\", \"a\" }), new Int32DataFrameColumn(\"n\", new int?[] { 1, null })).GroupBy(\"k\").Count())", "k|n: a|1" },
        { "grouped mean, greatest, least", "Of(df.GroupBy(\"k\").Mean(\"i\")) + Of(df.GroupBy(\"k\").Max(\"v\")) + Of(df.GroupBy(\"k\").Min(\"v\"))", "k|i: a|2 / b|2k|v: a|1.5 / b|2k|v: a|-4 / b|2" },
        { "groups by LINQ", "string.Join(\"|\", df.GroupBy<string>(\"k\").Groupings.Select(g => g.Key + g.Count()))", "a2|b1" },
        { "an inner merge renames the keys", "Of(df.Merge<string>(new DataFrame(new StringDataFrameColumn(\"k\", new[] { \"a\" }), new Int32DataFrameColumn(\"w\", new[] { 7 })), \"i\", \"w\", joinAlgorithm: JoinAlgorithm.Inner).Filter(new BooleanDataFrameColumn(\"m\", new bool[0])))", "k_left|v|i|k_right|w: " },
        { "a left merge keeps all rows of the left table", "Of(new DataFrame(new Int32DataFrameColumn(\"id\", new[] { 1, 2 })).Merge<int>(new DataFrame(new Int32DataFrameColumn(\"id\", new[] { 2, 2 }), new StringDataFrameColumn(\"t\", new[] { \"x\", \"y\" })), \"id\", \"id\"))", "id_left|id_right|t: 1|null|null / 2|2|x / 2|2|y" },
        { "an inner merge of equally long tables goes by the right one", "Of(new DataFrame(new Int32DataFrameColumn(\"id\", new[] { 1, 2 })).Merge<int>(new DataFrame(new Int32DataFrameColumn(\"id\", new[] { 2, 1 })), \"id\", \"id\", joinAlgorithm: JoinAlgorithm.Inner))", "id_left|id_right: 2|2 / 1|1" },
        { "a full outer merge keeps all rows", "Of(new DataFrame(new Int32DataFrameColumn(\"id\", new[] { 1, 2 })).Merge<int>(new DataFrame(new Int32DataFrameColumn(\"id\", new[] { 2, 3 })), \"id\", \"id\", joinAlgorithm: JoinAlgorithm.FullOuter))", "id_left|id_right: 1|null / 2|2 / null|3" },
        { "int divided by int is cut", "OfC(df[\"i\"] / 2)", "Int32DataFrameColumn: 0|1|1|2" },
        { "int times double is double", "OfC(df[\"i\"] * 0.5)", "DoubleDataFrameColumn: 0.5|1|1.5|2" },
        { "an int sum overflows in silence", "new Int32DataFrameColumn(\"n\", new[] { int.MaxValue, 1 }).Sum().ToString()", "-2147483648" },
        { "sums and means leave nulls out", "new DoubleDataFrameColumn(\"n\", new double?[] { 1, null, 2 }) is var c ? c.Sum() + \"|\" + c.Mean().ToString(inv) + \"|\" + c.Median().ToString(inv) : null", "3|1.5|1.5" },
        { "head, tail, append, clone", "Of(df.Head(1)) + Of(df.Tail(1).Append(new object[] { \"z\", \"1.5\", 5 }, cultureInfo: inv)) + df.Rows.Count", "k|v|i: a|1.5|1k|v|i: null|9|4 / z|1.5|54" },
        { "rows by name, missing ones null", "Of(df.Head(1).Append(new[] { KeyValuePair.Create<string, object>(\"i\", 7) }))", "k|v|i: a|1.5|1 / null|null|7" },
        { "nulls dropped and filled", "df.DropNulls().Rows.Count + \"|\" + OfC(df[\"k\"].FillNulls(\"?\"))", "3|StringDataFrameColumn: a|b|a|?" },
        { "a new column", "df[\"w\"] = new StringDataFrameColumn(\"x\", new[] { \"p\", \"q\", \"r\", \"s\" }); Of(df.Head(1))", "k|v|i|w: a|1.5|1|p" },
        { "value counts", "Of(df[\"k\"].ValueCounts())", "Values|Counts: a|2 / b|1" },
        { "description is in floats", "Of(df.Description())", "Description|v|i: Length (excluding null values)|4|4 / Max|9|4 / Min|-4|1 / Mean|2.125|2.5" },
        { "text of a table", "df.Head(1).ToString().ReplaceLineEndings(\"~\")", "k         v         i         ~a         1.5       1         ~" },
        { "text of a long table says how much is missing", "new DataFrame(new Int32DataFrameColumn(\"n\", Enumerable.Range(0, 30))).ToString().ReplaceLineEndings(\"~\").Split('~')[^2]", "  ... 25 of total 30" },
        { "saved with an encoding", "var s = new MemoryStream(); DataFrame.SaveCsv(new DataFrame(new StringDataFrameColumn(\"a\", new[] { \"63만, 에\", null })), s, encoding: new UTF8Encoding(false), cultureInfo: inv); Encoding.UTF8.GetString(s.ToArray()).ReplaceLineEndings(\"~\")", "a~\"63만, 에\"~~" },
        { "a row by place and by name", "df.Rows[1][0] + \"|\" + df.Rows[1][\"v\"] + \"|\" + df[1, 2]", "b|2|2" },
        { "applied to each value", "OfC(((DoubleDataFrameColumn)df[\"v\"]).Apply(v => v * 2))", "DoubleDataFrameColumn: 3|4|-8|18" },
    };

    public static TheoryData<string, string, string> Failures => new()
    {
        { "a late non-number", "DataFrame.LoadCsvFromString(\"n\\n\" + string.Concat(Enumerable.Repeat(\"1\\n\", 12)) + \"x\\n\", cultureInfo: inv)", "FormatException" },
        { "an int for a cell of doubles", "df[0, 1] = 1; df", "ArgumentException" },
        { "an unknown column", "df[\"nothing\"]", "ArgumentException" },
        { "a column of another length", "df.Columns.Add(new Int32DataFrameColumn(\"n\", 1)); df", "ArgumentException" },
        { "two columns of one name", "df.Columns.Add(new Int32DataFrameColumn(\"i\", 4)); df", "ArgumentException" },
        { "a row too long", "df.Append(new object[] { 1, 2, 3, 4 })", "ArgumentException" },
        { "an empty file", "DataFrame.LoadCsvFromString(\"\")", "FormatException" },
        { "a group key of another type", "df.GroupBy<int>(\"k\")", "InvalidCastException" },
        { "the decimal sign as separator", "DataFrame.SaveCsv(df, new MemoryStream(), separator: '.', cultureInfo: inv); df", "ArgumentException" },
    };

    public static TheoryData<string, string, string> Refusals => new()
    {
        { "a comparison with nulls", "new DoubleDataFrameColumn(\"n\", new double?[] { null }).ElementwiseLessThan(5.0)", "compares a null as if it were 0" },
        { "a grouped mean with nulls", "new DataFrame(new StringDataFrameColumn(\"k\", new[] { \"a\" }), new Int32DataFrameColumn(\"n\", new int?[] { null })).GroupBy(\"k\").Mean(\"n\")", "counts a null as 0 in a grouped mean" },
        { "a grouped minimum with nulls", "new DataFrame(new StringDataFrameColumn(\"k\", new[] { \"a\" }), new Int32DataFrameColumn(\"n\", new int?[] { null })).GroupBy(\"k\").Min(\"n\")", "counts a null as 0 in a grouped minimum" },
        { "a merge on keys with nulls", "df.Merge<string>(df.Clone(), \"k\", \"k\")", "drops or multiplies rows" },
        { "Korean saved as ASCII", "DataFrame.SaveCsv(new DataFrame(new StringDataFrameColumn(\"a\", new[] { \"63만\" })), new MemoryStream(), cultureInfo: inv); df", "question marks" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_cell_gives_what_the_package_gives(string name, string code, string expected) =>
        Assert.True(expected == await Script.Run(Header + code), $"{name}: {await Script.Run(Header + code)}");

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_cell_fails_as_in_the_package(string name, string code, string exception)
    {
        var thrown = await Record.ExceptionAsync(() => Script.Run(Header + code));
        Assert.True(exception == thrown?.GetType().Name, $"{name}: {thrown}");
    }

    [SkippableTheory]
    [MemberData(nameof(Refusals))]
    public async Task Where_the_package_is_wrong_the_stand_in_refuses_by_name(string name, string code, string reason)
    {
        Skip.If(PackagesUnderTest.AreReal, "The package answers wrongly here instead.");
        var thrown = await Assert.ThrowsAsync<NotSupportedException>(() => Script.Run(Header + code));
        Assert.True(thrown.Message.Contains(reason, StringComparison.Ordinal), $"{name}: {thrown.Message}");
    }
}
