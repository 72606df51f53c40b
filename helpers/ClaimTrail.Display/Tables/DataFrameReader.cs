using ClaimTrail.Display.Frames;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Tables;

/// <summary>Makes a table of a DataFrame.</summary>
internal static class DataFrameReader
{
    /// <summary>All its columns and rows.</summary>
    public static TableView Read(string caption, DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new TableView(caption, frame.Columns.Select(column => column.Name),
            Enumerable.Range(0, checked((int)frame.Rows.Count))
                .Select(row => frame.Columns.Select(column => Shown(column.Name, column[row]))));
    }

    /// <summary>A cell as a reader is to see it: verdicts and effects with their sign, addresses as links, printed
    /// words in their language.</summary>
    private static object? Shown(string column, object? cell) => (column, cell) switch
    {
        (_, "") => null,
        ("verdict", string word) => VerdictSign.Find(word) ?? (object)word,
        ("effect", string word) => EffectSign.Find(word) ?? (object)word,
        ("address" or "url", string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : text,
        (_, string words) => PrintedWords.Of(words),
        _ => cell,
    };
}
