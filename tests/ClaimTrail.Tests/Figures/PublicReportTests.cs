using System.Text.Json;
using ClaimTrail.Figures;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Figures;

/// <summary>Inputs that people reported against other tools, each with what is right: a row is named by its report. A
/// row that is left as it is says why.</summary>
public class PublicReportTests
{
    private static readonly Dictionary<string, JsonElement> Reports = File
        .ReadLines(RepositoryRoot.Combine("tests", "ClaimTrail.Tests", "Figures", "Reports", "public-reports.ndjson"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(row => row.GetProperty("id").GetString()!);

    public static TheoryData<string> Ids => [.. Reports.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_reported_input_is_read_right(string id)
    {
        var row = Reports[id];
        var wanted = row.GetProperty("figures").EnumerateArray().Select(FigureJson.Read).Select(Shown.Of);
        var found = Shown.Found(row.GetProperty("language").GetString()!, row.GetProperty("text").GetString()!);
        var isRight = string.Join("; ", wanted) == found;
        Assert.True(isRight != row.TryGetProperty("left", out var why),
            $"{row.GetProperty("fault")}: {row.GetProperty("text")}\nfound {found}\n{why}");
    }
}
