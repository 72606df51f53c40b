using System.Text.Json;

namespace ClaimTrail.Tests.Specs.Reading;

/// <summary>One file of the peer: a list of examples, each a text with the results expected.</summary>
internal static class SpecFile
{
    /// <summary>All results of a file with the number of their example, in its order; a result that does not stand in
    /// its text is null.</summary>
    public static IEnumerable<(int Example, SpecResult? Result)> Read(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        var example = 0;
        foreach (var row in file.RootElement.EnumerateArray())
        {
            var input = row.GetProperty("Input").GetString()!;
            if (row.TryGetProperty("Results", out var results))
                foreach (var result in results.EnumerateArray())
                    yield return (example, SpecResult.Read(input, result));
            example++;
        }
    }
}
