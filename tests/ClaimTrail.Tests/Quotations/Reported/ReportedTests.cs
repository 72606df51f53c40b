using System.Text.Json;
using ClaimTrail.Quotations;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Quotations.Reported;

/// <summary>Kinds of sentences that readers report as hard: a name behind a dash, a nickname within a name, a role that
/// names nobody, the subject of a subordinate clause, the name of a thing in quotation marks, a rank before a name, a
/// rarer verb.</summary>
public class ReportedTests
{
    /// <summary>Sentences of our own, by kind and language; <c>note</c> names the kind.</summary>
    public static TheoryData<string> Kinds => Ids("kinds.ndjson");

    /// <summary>Inputs from public reports, made anonymous; <c>note</c> names the fault that they were filed
    /// for.</summary>
    public static TheoryData<string> PublicReports => Ids("public-reports.ndjson");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_sentence_of_a_reported_kind_gives_its_quotations_and_speakers(string id) => Check("kinds.ndjson", id);

    [Theory]
    [MemberData(nameof(PublicReports))]
    public void A_public_report_gives_its_quotations_and_speakers(string id) => Check("public-reports.ndjson", id);

    [Fact]
    public void Every_kind_has_rows_in_every_language()
    {
        var counts = Rows("kinds.ndjson").CountBy(
            r => (r.GetProperty("note").GetString(), r.GetProperty("language").GetString()));
        Assert.Equal(7 * 5, counts.Count());
        Assert.All(counts, count => Assert.True(count.Value >= 2, $"{count.Key} has one row only."));
    }

    private static void Check(string file, string id)
    {
        var row = Rows(file).Single(r => r.GetProperty("id").GetString() == id);
        var text = row.GetProperty("text").GetString()!;
        var language = ClaimTrail.Languages.Languages.Get(row.GetProperty("language").GetString()!);
        string[] expected = [.. row.GetProperty("quotes").EnumerateArray().Select(Line)];
        string[] found = [.. QuotationFinder.For(language).Find(text)
            .Select(q => $"{q.Span.Start}: {q.Surface} => {q.Speaker ?? "-"}")];
        Assert.True(expected.SequenceEqual(found),
            $"{id}: found {string.Join(" | ", found)}, expected {string.Join(" | ", expected)}");
    }

    private static string Line(JsonElement quote) =>
        $"{quote.GetProperty("start").GetInt32()}: {quote.GetProperty("surface").GetString()} => "
        + $"{quote.GetProperty("speaker").GetString() ?? "-"}";

    private static TheoryData<string> Ids(string file) => [.. Rows(file).Select(r => r.GetProperty("id").GetString()!)];

    private static IEnumerable<JsonElement> Rows(string file) =>
        File.ReadLines(RepositoryRoot.Combine("tests", "ClaimTrail.Tests", "Quotations", "Reported", file))
            .Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);
}
