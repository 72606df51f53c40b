using ClaimTrail.Display.Tables;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

/// <summary>What a notebook cell calls to show something. One name, so that it is easy to find and to type.</summary>
public static partial class Nb
{
    /// <summary>The last line of a cell: the view as it is.</summary>
    public static View Show(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view;
    }

    /// <summary>A few words apart from the text: what follows from a step, how sure it is, what to do.</summary>
    /// <param name="title">One or a few words, such as "So what?".</param>
    /// <param name="text">Paragraphs, separated by empty lines.</param>
    public static NoteView Note(string title, string text) => new(title, text);

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
