using System.Globalization;
using ClaimTrail.Notebooks.Formatting;

namespace ClaimTrail.Notebooks.Tests.Formatting;

public class ValueFormatterTests
{
    private sealed record Claim(string Speaker, double Amount);

    private sealed record Nested(Claim Inner, DateOnly Day);

    private readonly record struct Place(int Start, int Length);

    private sealed record Spoken(string Word)
    {
        public override string ToString() => $"says {Word}";
    }

    private sealed class Plain
    {
        public int A => 1;

        public string B => "<b>";
    }

    private sealed class Silent;

    private sealed class Broken
    {
        public int Good => 1;

        public int Bad => throw new InvalidOperationException("no value");
    }

    public static TheoryData<string, object?, string> Texts => new()
    {
        { "null", null, "null" },
        { "text stays plain", "a<b> \"c\"", "a<b> \"c\"" },
        { "whole number", 1234567, "1234567" },
        { "fraction", 1234.5, "1234.5" },
        { "decimal", 0.10m, "0.10" },
        { "truth", true, "true" },
        { "date", new DateOnly(2023, 7, 26), "2023-07-26" },
        { "midnight", new DateTime(2023, 7, 26), "2023-07-26" },
        { "time", new DateTime(2023, 7, 26, 13, 5, 9), "2023-07-26 13:05:09" },
        { "enumeration", DayOfWeek.Friday, "Friday" },
        { "type", typeof(string), "System.String" },
        { "own text", new Version(1, 2), "1.2" },
        { "record with its own text", new Spoken("63"), "says 63" },
        { "numbers", new[] { 1.5, 2 }, "value\n  1.5\n    2" },
        { "texts", new[] { "가", "b" }, "value\n가\nb" },
        { "empty", Array.Empty<int>(), "value" },
        { "dictionary", new Dictionary<string, int> { ["a"] = 1 }, "Key  Value\na        1" },
        { "record", new Claim("넷플릭스", 900000), "Speaker  Amount\n넷플릭스     900000" },
        { "records", new[] { new Claim("a", 1.5), new Claim("b", 20) }, "Speaker  Amount\na           1.5\nb            20" },
        { "record struct", new Place(3, 2), "Start  Length\n    3       2" },
        { "anonymous", new { A = 1, B = "x" }, "A  B\n1  x" },
        { "nested record", new Nested(new Claim("a", 0.5), new DateOnly(2023, 1, 2)), "Inner                            Day\nClaim { Speaker = a, Amount = 0.5 }  2023-01-02" },
        { "tuples", new[] { (1, "a"), (2, "b") }, "Item1  Item2\n    1  a\n    2  b" },
        { "a type without text", new Plain(), "A  B\n1  <b>" },
        { "a type without anything", new Silent(), typeof(Silent).ToString() },
        { "a property that throws", new Broken(), "Good  Bad\n   1  (InvalidOperationException: no value)" },
        { "mixed items", new object?[] { 1, "a", null }, "value\n1\na\n" },
        { "lists in cells", new[] { new { Ids = new[] { 1, 2 } } }, "Ids\n[1, 2]" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void A_value_has_one_plain_text_under_every_culture(string row, object? value, string expected)
    {
        var text = ValueFormatter.Format(value)["text/plain"];
        Assert.Equal((row, Columns(expected)), (row, Columns(text!)));
    }

    [Fact]
    public void A_table_is_escaped_markup_with_heads()
    {
        var html = ValueFormatter.Format(new[] { new Claim("a<b>&'\"", -1.5) })["text/html"];
        Assert.Equal("""
            <table>
            <thead><tr><th scope="col">Speaker</th><th scope="col">Amount</th></tr></thead>
            <tbody>
            <tr><td dir="auto">a&lt;b&gt;&amp;&#39;&quot;</td><td align="right">-1.5</td></tr>
            </tbody>
            </table>
            """, html);
    }

    [Fact]
    public void Long_and_endless_sequences_end()
    {
        var known = ValueFormatter.Format(Enumerable.Range(0, 250).ToList());
        Assert.EndsWith("\n… and 150 more rows", known["text/plain"], StringComparison.Ordinal);
        Assert.EndsWith("<p>… and 150 more rows</p>", known["text/html"], StringComparison.Ordinal);
        Assert.EndsWith("\n… and more rows", ValueFormatter.Format(Endless())["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_has_no_markup_form() => Assert.Null(ValueFormatter.Format("<b>")["text/html"]);

    public static TheoryData<string, object?, string, string> Asked => new()
    {
        { "text as markup is escaped", "<b>x</b>", "text/html", "&lt;b&gt;x&lt;/b&gt;" },
        { "number as markup", 1.5, "text/html", "1.5" },
        { "record as text", new Place(1, 2), "text/plain", "Start  Length\n    1       2" },
        { "record as JSON", new Place(1, 2), "application/json", "{\"Start\":1,\"Length\":2}" },
    };

    [Theory, MemberData(nameof(Asked))]
    public void A_mime_type_can_be_asked_for(string row, object? value, string mimeType, string expected)
    {
        var bundle = ValueFormatter.Format(value, [mimeType]);
        Assert.Equal((row, mimeType, expected), (row, bundle.Entries.Single().Key, bundle.Entries.Single().Value));
    }

    [Fact]
    public void No_culture_leaks_in()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA", "de-DE", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal("Speaker,Amount|i,-1234.5", Columns(ValueFormatter.Format(new Claim("i", -1234.5))["text/plain"]!));
                Assert.Equal("2023-07-26 13:05:09", ValueFormatter.Format(new DateTime(2023, 7, 26, 13, 5, 9))["text/plain"]);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i++) yield return i % 7;
    }

    /// <summary>The text with the spaces that only align columns reduced.</summary>
    private static string Columns(string text) => string.Join('|', text.Split('\n').Select(line =>
        string.Join(',', line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))));
}
