using ClaimTrail.Display.Frames;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Tables;

/// <summary>Makes a table of a DataFrame.</summary>
internal static class DataFrameReader
{
    public static TableView Read(string caption, DataFrame frame, IReadOnlyList<Column> wanted)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (wanted.Count == 0) wanted = [.. frame.Columns.Select(column => new Column(column.Name))];
        var chosen = wanted.Select(column => Find(frame, column.From ?? column.Head)).ToList();
        return new TableView(caption, wanted, Rows(chosen, frame.Rows.Count));
    }

    private static IEnumerable<IEnumerable<object?>> Rows(List<DataFrameColumn> columns, long length)
    {
        for (var row = 0L; row < length; row++)
        {
            var at = row;
            yield return columns.Select(column => Shown(column.Name, column[at])).ToArray();
        }
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

    private static DataFrameColumn Find(DataFrame frame, string name) =>
        frame.Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException(
            $"The DataFrame has no column \"{name}\"; it has "
            + $"{string.Join(", ", frame.Columns.Select(column => column.Name))}.", nameof(name));
}
