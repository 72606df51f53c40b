using ClaimTrail.Display.Tables;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public static partial class Nb
{
    /// <summary>A table from a DataFrame, with all its columns.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="frame">A DataFrame.</param>
    public static TableView Table(string caption, DataFrame frame) => DataFrameReader.Read(caption, frame);

    /// <summary>A table with one row per item: <c>Nb.Table("…", articles, ("Publisher", a =>
    /// a.Publisher))</c>.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="items">One per row.</param>
    /// <param name="columns">The head of each column, with the value that it takes from an item.</param>
    public static TableView Table<T>(string caption, IEnumerable<T> items,
        params (string Head, Func<T, object?> Value)[] columns) =>
        new(caption, columns.Select(column => column.Head),
            items.Select(item => columns.Select(column => column.Value(item))));
}
