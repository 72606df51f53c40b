using System.Text.Json;
using ClaimTrail.Quotations;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Quotations;

/// <summary>The finder against the sentences that it was tuned on. A fall below the bounds is a regression; a pass says
/// nothing about unseen text.</summary>
public class DevelopmentSetTests
{
    [Theory]
    [InlineData("ko")]
    [InlineData("zh")]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("zh-speakers")]
    [InlineData("ar-speakers")]
    [InlineData("ko-speakers", 30)]
    [InlineData("ar-news")]
    [InlineData("id-news")]
    [InlineData("en-news")]
    [InlineData("ko-news")]
    [InlineData("zh-news")]
    public void The_finder_keeps_its_score_on_the_development_sentences(string file, int atLeast = 41)
    {
        var score = new QuotationScore();
        var path = RepositoryRoot.Combine("tests", "ClaimTrail.Tests", "Quotations", "Development", $"{file}.ndjson");
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var language = ClaimTrail.Languages.Languages.Get(row.RootElement.GetProperty("language").GetString()!);
            score.Add(row.RootElement.GetProperty("id").GetString()!, text,
                [.. row.RootElement.GetProperty("quotes").EnumerateArray().Select(Label)],
                QuotationFinder.For(language).Find(text));
        }

        Assert.True(score.Labelled >= atLeast, $"Only {score.Labelled} labelled quotations in {file}.ndjson.");
        Assert.True(score is { F1: >= 0.98, Speakers: >= 0.98, Verbs: >= 0.95 }, score.ToString());
    }

    private static LabelledQuotation Label(JsonElement quote)
    {
        int? start = quote.GetProperty("speaker_start").ValueKind is JsonValueKind.Number
            ? quote.GetProperty("speaker_start").GetInt32()
            : null;
        return new(new(quote.GetProperty("start").GetInt32(), quote.GetProperty("length").GetInt32()),
            quote.GetProperty("speaker").GetString(), start, quote.GetProperty("verb").GetString());
    }
}
