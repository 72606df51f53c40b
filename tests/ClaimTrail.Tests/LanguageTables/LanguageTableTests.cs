using System.Text;
using System.Text.Json.Nodes;
using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.LanguageTables;

/// <summary>Every table is complete, and a table that is not is refused with a message that names the entry.</summary>
public class LanguageTableTests
{
    private static readonly string Folder = RepositoryRoot.Combine("helpers", "ClaimTrail", "Languages", "Tables");

    public static TheoryData<string, string, Action<JsonObject>> Malformed => new()
    {
        { "a missing section", "scales", t => t.Remove("scales") },
        { "an unknown section", "skales", t => t["skales"] = new JsonObject() },
        { "a missing key", "units/person", t => t["units"]!.AsObject().Remove("person") },
        { "an unknown key", "units/persons", t => t["units"]!["persons"] = new JsonArray("people") },
        { "a key that is no number", "ones/first", t => t["ones"]!["first"] = new JsonArray("first") },
        { "a currency that is no code", "currencies/usd", t => t["currencies"]!["usd"] = new JsonArray("x") },
        { "bounds that fall", "vague/9-2", t => t["vague"]!["9-2"] = new JsonArray("x") },
        { "a word twice under one key", "ones/1", t => t["ones"]!["1"]!.AsArray().Add("one") },
        { "a word under two keys", "ones/9", t => t["ones"]!["9"]!.AsArray().Add("one") },
        { "an empty word", "ones/1", t => t["ones"]!["1"]!.AsArray().Add(" ") },
        { "a word that is a number", "ones/1", t => t["ones"]!["1"]!.AsArray().Add(1) },
        { "a list that is a text", "ones/1", t => t["ones"]!["1"] = "one" },
        { "a section that is a list", "ones", t => t["ones"] = new JsonArray() },
        { "no sources", "sources", t => t["sources"] = new JsonArray() },
        { "a source without a name", "source", t => t["sources"]!.AsArray().Add(new JsonObject { ["facts"] = "x" }) },
        { "a wrong spacing", "spacing", t => t["spacing"] = "loose" },
        { "a direction that is no flag", "rightToLeft", t => t["rightToLeft"] = "no" },
        { "a variant of an unknown section", "variants/en-X/skales",
            t => t["variants"]!["en-X"] = new JsonObject { ["skales"] = new JsonObject() } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_table_is_refused_by_name(string name, string entry, Action<JsonObject> spoil)
    {
        var table = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "en.json")))!.AsObject();
        spoil(table);
        var e = Assert.Throws<LanguageTableException>(() => LanguageTableReader.Read(
            "en.json", Encoding.UTF8.GetBytes(table.ToJsonString())));
        Assert.True(entry == e.Entry, $"{name}: {e.Message}");
        Assert.Contains("en.json", e.Message, StringComparison.Ordinal);
        Assert.Contains(entry, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not JSON", "{", "line 1")]
    [InlineData("half a surrogate pair", "{\n\"tag\": \"\\udc00\"}", "line 2")]
    [InlineData("a key twice", "{\"tag\": \"en\", \"tag\": \"en\"}", "(root)/tag")]
    public void A_file_that_is_no_table_is_refused(string name, string json, string entry) =>
        Assert.True(entry == Assert.Throws<LanguageTableException>(
            () => LanguageTableReader.Read("en.json", Encoding.UTF8.GetBytes(json))).Entry, name);

    [Theory]
    [InlineData("ko")]
    [InlineData("zh")]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_table_has_all_that_the_finder_needs(string tag)
    {
        var language = ClaimTrail.Languages.Languages.Get(tag);
        var entries = language.Entries.ToList();
        Assert.NotEmpty(language.Sources);
        foreach (var number in Enumerable.Range(1, 9)) Has("ones", $"{number}");
        foreach (var unit in new[] { "person", "percent", "year", "month", "week", "day", "hour", "minute", "household",
            "company", "vehicle", "km", "tonne", "item" })
            Assert.True(entries.Any(e => e.Section is "units" or "nouns" && e.Meaning == unit),
                $"{tag} has no word for {unit}");
        foreach (var hedge in new[] { "up_to", "at_least", "more_than", "less_than", "about", "nearly" })
            Assert.True(entries.Any(e => e.Section is "hedgesBefore" or "hedgesAfter" && e.Meaning == hedge),
                $"{tag} has no word for {hedge}");
        foreach (var currency in new[] { "USD", "EUR", "GBP", "JPY", "CNY", "KRW", "IDR", "MYR" })
            Has("currencies", currency);
        foreach (var section in new[] { "scales", "vague", "shares", "ranges", "dates", "refusals", "doubt" })
            Assert.True(entries.Any(e => e.Section == section), $"{tag} has nothing under {section}");

        void Has(string section, string meaning) =>
            Assert.True(entries.Any(e => e.Section == section && e.Meaning == meaning),
                $"{tag} lacks {section}/{meaning}");
    }

    [Fact]
    public void Every_scale_word_of_every_table_is_read_with_its_value()
    {
        foreach (var language in ClaimTrail.Languages.Languages.All)
            foreach (var entry in language.Entries.Where(e => e.Section == "scales"))
            {
                var text = language.Spacing is WordSpacing.Joined or WordSpacing.Suffixed
                    ? $"3{entry.Word}"
                    : $"3 {entry.Word}";
                var figure = Assert.Single(FigureFinder.For(language).Find(text));
                Assert.Equal((entry.Word, 3 * decimal.Parse(entry.Meaning,
                    System.Globalization.CultureInfo.InvariantCulture)), (entry.Word, figure.Low!.Value));
            }
    }

    [Fact]
    public void Every_currency_word_of_every_table_is_read_as_its_code()
    {
        foreach (var language in ClaimTrail.Languages.Languages.All)
            foreach (var entry in language.Entries.Where(e => e.Section == "currencies"))
            {
                var figure = Assert.Single(FigureFinder.For(language).Find($"250 {entry.Word}"));
                Assert.Equal((language.Tag, entry.Word, entry.Meaning), (language.Tag, entry.Word, figure.Unit.Code));
            }
    }
}
