using System.Text.Json;
using ClaimTrail.Testing;

namespace ClaimTrail.Exercises.Tests;

/// <summary>A language card says what the finder's own table says, and has all its parts.</summary>
public class CardTests
{
    private const double LargestOnACard = 1e9;

    public static TheoryData<string> Tags => ["ko", "zh", "id", "en", "ar"];

    private static string Card(string tag) =>
        File.ReadAllText(RepositoryRoot.Combine("notebooks", "cards", tag + ".md"));

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_card_names_every_scale_word_of_the_table(string tag)
    {
        using var table = JsonDocument.Parse(
            File.ReadAllText(RepositoryRoot.Combine("helpers", "ClaimTrail", "Languages", "Tables", tag + ".json")));
        var words = table.RootElement.GetProperty("scales").EnumerateObject()
            .Where(
                scale => double.Parse(scale.Name, System.Globalization.CultureInfo.InvariantCulture) <= LargestOnACard)
            .Select(scale => scale.Value[0].GetString()!);
        var card = Card(tag);
        Assert.All(words, word => Assert.Contains(word, card, StringComparison.Ordinal));
        var mark = table.RootElement.GetProperty("numerals").GetProperty("decimalMark")[0].GetString();
        Assert.Contains($"`1{mark}5`", card.Replace("`13,5`", "`1,5`", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_card_has_all_its_parts(string tag)
    {
        var card = Card(tag);
        string[] rows = ["Quotation marks", "Digit grouping", "Scale words", "Decimal sign", "Hedges",
            "“It is said that”"];
        Assert.All(rows,
            row => Assert.Contains(card.Split('\n'),
                line => line.StartsWith($"| {row} |", StringComparison.Ordinal)
                    && line.Split('|')[3].Trim().Length > 3));
        Assert.Contains("**Trap one", card, StringComparison.Ordinal);
        Assert.Contains("**Trap two", card, StringComparison.Ordinal);
        Assert.Equal(2, card.Split("Source: ").Length - 1);
        Assert.Contains("Signed by a fluent reader:", card, StringComparison.Ordinal);
    }
}
