using System.Text.Json;
using ClaimTrail.Figures;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Figures;

/// <summary>The finder against sentences labelled by hand.</summary>
public class EvaluationTests
{
    /// <summary>What a good score on the development sentences is; a change that costs more than a sentence or two
    /// shows here.</summary>
    private const double Wanted = 0.98;

    [Theory]
    [InlineData("ko")]
    [InlineData("zh")]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    public void The_development_sentences_are_read_right(string language)
    {
        var (right, missed, extra, loose) = (0, 0, 0, 0);
        var notes = new List<string>();
        foreach (var line in File.ReadLines(RepositoryRoot.Combine("tests", "ClaimTrail.Tests", "Figures",
            "Development", $"{language}.ndjson")))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var found = FigureFinder.For(ClaimTrail.Languages.Languages.Get(row.RootElement.GetProperty("language")
                .GetString()!)).Find(text).ToList();
            foreach (var wanted in row.RootElement.GetProperty("figures").EnumerateArray().Select(FigureJson.Read))
            {
                var match = found.Find(f => f.Span.Overlaps(wanted.Span) && f.Low == wanted.Low && f.High == wanted.High
                    && f.Unit == wanted.Unit);
                if (match is null)
                {
                    missed++;
                    notes.Add($"missed {Shown.Of(wanted)} in {text}");
                    continue;
                }
                right++;
                found.Remove(match);
                if (match.Hedge != wanted.Hedge) loose++;
            }
            extra += found.Count;
            notes.AddRange(found.Select(f => $"found {Shown.Of(f)} in {text}"));
        }
        var score = 2.0 * right / ((2 * right) + missed + extra);
        Assert.True(right > 90, "The file holds fewer figures than it should.");
        Assert.True(score >= Wanted && loose <= right / 50,
            $"F1 {score:F3}, {loose} hedges wrong\n{string.Join('\n', notes)}");
    }
}
