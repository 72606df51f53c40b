using System.Text;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Quotations;

public class SpeechTablesTests
{
    public static TheoryData<string> Tags => [.. SpeechTables.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_the_words_that_the_finder_cannot_do_without(string tag)
    {
        var table = SpeechTables.Get(tag);
        Assert.Equal(tag, table.Tag);
        Assert.All(
            [table.Verbs, table.DescribingVerbs, table.Pronouns, table.Indefinites, table.Titles, table.Organisations,
                table.WorkBefore, table.TermBefore],
            words => Assert.True(words.LongestWords > 0));
    }

    [Theory]
    [InlineData("unknown section", "\"order\": \"VerbLast\",", "\"order\": \"VerbLast\", \"nouns\": [],",
        "speech/nouns: is no known section")]
    [InlineData("doubled word", "\"pronouns\": [", "\"pronouns\": [\"그\",", "pronouns: holds \"그\" twice")]
    [InlineData("word doubled by an optional part", "\"pronouns\": [", "\"pronouns\": [\"그(네)\",",
        "pronouns: holds \"그\" twice")]
    [InlineData("bracket without a partner", "\"pronouns\": [", "\"pronouns\": [\"저(네\",",
        "pronouns: holds \"저(네\", where a round bracket has no partner")]
    [InlineData("unknown form", "\"plurals\": [", "\"dual\": [], \"plurals\": [",
        "speech/forms/dual: is no known section")]
    [InlineData("doubled form", "\"plurals\": [", "\"plurals\": [\"들\", ", "plurals: holds \"들\" twice")]
    [InlineData("shape without an end", "\"plurals\": [", "\"plurals\": [\"[들\", ",
        "plurals: holds \"[들\", where a square bracket has no partner")]
    [InlineData("section twice", "\"pronouns\": [", "\"pronouns\": [], \"pronouns\": [", "pronouns: stands twice")]
    [InlineData("no word", "\"pronouns\": [", "\"pronouns\": [7,", "pronouns: holds 7, which is no word")]
    [InlineData("unknown order", "\"VerbLast\"", "\"Anyhow\"", "order: is none of")]
    [InlineData("no verbs", "\"verbs\": [", "\"verbz\": [", "speech/verbz: is no known section")]
    [InlineData("no JSON", "\"tag\": \"ko\",", "\"tag\" \"ko\",", "is not JSON")]
    public void A_broken_table_is_refused_with_its_place(string name, string old, string broken, string message)
    {
        var json = File.ReadAllText(RepositoryRoot.Combine("helpers", "ClaimTrail", "Languages", "Tables", "ko.json"));
        Assert.Contains(old, json, StringComparison.Ordinal);
        var error = Assert.Throws<LanguageTableException>(
            () => SpeechTables.Of(LanguageTableReader.Read("ko.json",
                Encoding.UTF8.GetBytes(json.Replace(old, broken, StringComparison.Ordinal)))[0]));
        Assert.True(error.Message.Contains(message, StringComparison.Ordinal), $"{name}: {error.Message}");
    }

    [Theory]
    [InlineData("plain", "كاتب", "كاتب")]
    [InlineData("one part", "(ال)بواب", "بواب البواب")]
    [InlineData("two parts", "(ال)كاتب(ة)", "كاتب كاتبة الكاتب الكاتبة")]
    [InlineData("opener alone", "كاتب(ة", null)]
    [InlineData("closer alone", "كاتبة)", null)]
    [InlineData("closer first", ")كاتب(", null)]
    public void Optional_parts_are_written_out(string name, string entry, string? forms) =>
        Assert.True(forms == (WordSet.Expand(entry) is { } found ? string.Join(' ', found) : null), name);

    [Theory]
    [InlineData("whole word", "ab", "ab", "abc a")]
    [InlineData("any letter", "?b", "ab bb", "b abb")]
    [InlineData("any more letters", "a*c", "ac abc abbc", "a c abcd")]
    [InlineData("more letters at the end", "ab*", "ab abc", "a ba")]
    [InlineData("one of some", "a[bc]", "ab ac", "ad abc")]
    [InlineData("none of some", "a[!bc]", "ad aa", "ab ac a")]
    [InlineData("Arabic, hamza left out", "[أم]??*ة", "اربعة مكتبة", "اة كتابة")]
    public void A_shape_fits_the_words_that_are_built_so(string name, string shape, string fits, string others)
    {
        var words = new WordSet([shape]);
        Assert.All(fits.Split(' '), word => Assert.True(words.Has(word), $"{name}: {word}"));
        Assert.All(others.Split(' '), word => Assert.False(words.Has(word), $"{name}: {word}"));
    }

    [Fact]
    public void A_tag_that_no_table_serves_is_refused() =>
        Assert.Contains("tlh", Assert.Throws<ArgumentException>(() => SpeechTables.Get("tlh")).Message,
            StringComparison.Ordinal);
}
