using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimTrail.Checks;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>Prose must not state what no cell computes: a number that is typed into a sentence stays when the data
/// change.</summary>
public partial class ProseTests
{
    private static readonly Lazy<string> Findings = new(() =>
        FindingsFile.Text(Case.Open(RepositoryRoot.Combine("data", "netflix-2023")).Findings));

    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "0?-*.ipynb")
        .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_number_in_the_prose_is_carried_by_a_finding(string notebook)
    {
        var typed = Prose(RepositoryRoot.Combine("notebooks", notebook)).SelectMany(Numbers)
            .Where(n => !Findings.Value.Contains(n, StringComparison.Ordinal));
        Assert.Empty(typed);
    }

    [Theory]
    [InlineData("a bare number", "The union has 161,234 members.", "161,234")]
    [InlineData("a number that no finding carries, in a table", "| Members | 98765 |", "98765")]
    [InlineData("Arabic-Indic digits", "عدد ٩٨٧٦", "٩٨٧٦")]
    public void A_typed_number_is_noticed(string name, string prose, string number) =>
        Assert.True(Numbers(prose).Contains(number)
            && !Findings.Value.Contains(number, StringComparison.Ordinal), name);

    [Theory]
    [InlineData("the licence", "text and pictures CC BY 4.0, code MIT")]
    [InlineData("code", "see `labels/figures.2.csv`")]
    [InlineData("an address", "see [the page](https://example.org/2023/07)")]
    [InlineData("words with digits", "F# and UTF-8 and BCP 47")]
    [InlineData("a version", "Verso 1.2.3 or newer")]
    [InlineData("encodings", "Text in GB18030 or Windows-1256")]
    public void Names_are_no_numbers(string name, string prose) => Assert.True(!Numbers(prose).Any(), name);

    /// <summary>The prose up to the exercises, whose questions are made of invented numbers.</summary>
    private static IEnumerable<string> Prose(string path)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(path));
        return [.. notebook.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.GetProperty("cell_type").GetString() == "markdown")
            .Select(cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString())))
            .TakeWhile(text => !text.StartsWith("## Exercises", StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Numbers(string prose) =>
        Number().Matches(Names().Replace(prose, " ")).Select(match => match.Value);

    /// <summary>Names that hold digits and state nothing: licences, code, addresses, standards, diagrams.</summary>
    [GeneratedRegex(
        @"CC BY 4\.0|Verso \d[\d.]*|BCP 47|UTF-\d+|GB18030|Windows-\d+|ISO \d+|`[^`]*`|\]\([^)]*\)|```.*?```",
        RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"\d[\d.,]*\d|\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
