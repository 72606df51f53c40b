using System.Text;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Frames;

/// <summary>What every column of every table of a case means, as <c>data/README.md</c> prints it.</summary>
internal static class ColumnDictionary
{
    private static readonly Frame[] All =
    [
        ArticleFrames.Articles, ArticleFrames.Paragraphs, ArticleFrames.Passages,
        FigureFrames.Figures, FigureFrames.Readings, FigureFrames.Scores,
        QuotationFrames.Quotations, QuotationFrames.Sources, QuotationFrames.Statements, QuotationFrames.Tellings,
        QuotationFrames.Motifs,
        ClaimFrames.Claims, ClaimFrames.Findings, ClaimFrames.Evidence, ClaimFrames.Conversions, ClaimFrames.Market,
        WeighingFrames.Judged, WeighingFrames.Weighed, WeighingFrames.Sums, WeighingFrames.Phrases,
        TrailFrames.Trail,
    ];

    /// <summary>The columns of one table, as a frame.</summary>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static DataFrame Of(string table)
    {
        var columns = (Array.Find(All, frame => frame.Name == table) ?? throw new ArgumentException(
            $"There is no table \"{table}\". There are: {string.Join(", ", All.Select(frame => frame.Name))}.",
            nameof(table))).Dictionary.ToList();
        return FrameOrigin.Give(
            new DataFrame(
                new StringDataFrameColumn("column", columns.Select(c => c.Name)),
                new StringDataFrameColumn("holds", columns.Select(c => c.Type)),
                new StringDataFrameColumn("meaning",
                    columns.Select(c => c.Meaning.Replace("`", "", StringComparison.Ordinal)))),
            new FrameOrigin($"the columns of {table}", ""));
    }

    /// <summary>The dictionary in Markdown: a heading and a table for each frame.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        foreach (var frame in All)
        {
            text.Append("### `").Append(frame.Name).Append("`: a row is ").Append(frame.Row)
                .Append("\n\n| column | holds | meaning |\n|---|---|---|\n");
            foreach (var (name, type, meaning) in frame.Dictionary)
                text.Append("| `").Append(name).Append("` | ").Append(type).Append(" | ")
                    .Append(meaning.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
            text.Append('\n');
        }

        return text.ToString();
    }
}
