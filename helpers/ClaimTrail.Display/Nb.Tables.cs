using ClaimTrail.Checks;
using ClaimTrail.Display.Tables;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public static partial class Nb
{
    /// <summary>A table from heads and rows.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="columnHeads">One head per column; give the unit in the head or use <see cref="Column"/>.</param>
    /// <param name="rows">Rows of as many cells as there are heads.</param>
    /// <exception cref="ArgumentException">The caption is empty, there is no head, or a row has another number of
    /// cells.</exception>
    public static TableView Table(string caption, IEnumerable<string> columnHeads,
        IEnumerable<IEnumerable<object?>> rows) =>
        new(caption, columnHeads.Select(head => new Column(head)), rows);

    /// <summary>A table from columns, with units and languages, and rows.</summary>
    /// <inheritdoc cref="Table(string, IEnumerable{string}, IEnumerable{IEnumerable{object?}})"/>
    public static TableView Table(string caption, IEnumerable<Column> columns,
        IEnumerable<IEnumerable<object?>> rows) =>
        new(caption, columns, rows);

    /// <summary>A table from a DataFrame.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="dataFrame">A DataFrame.</param>
    /// <param name="columns">The columns to show, in this order; none for all of them.</param>
    /// <exception cref="ArgumentException">It lacks a column that was asked for.</exception>
    public static TableView Table(string caption, DataFrame dataFrame, params Column[] columns) =>
        DataFrameReader.Read(caption, dataFrame, columns);

    /// <summary>A table with one row per item: <c>Nb.Table("…", articles, ("Publisher", a =>
    /// a.Publisher))</c>.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="items">One per row.</param>
    /// <param name="columns">Each column with the value it takes from an item.</param>
    public static TableView Table<T>(string caption, IEnumerable<T> items,
        params (Column Column, Func<T, object?> Value)[] columns) =>
        new(caption, columns.Select(column => column.Column),
            items.Select(item => columns.Select(column => column.Value(item))));

    /// <summary>A column with a unit, a language, a DataFrame column it comes from, or a number format.</summary>
    /// <param name="head">The words at the top.</param>
    /// <param name="unit">The unit of its numbers.</param>
    /// <param name="language">The BCP 47 tag of its texts.</param>
    /// <param name="from">The DataFrame column's name when it is not <paramref name="head"/>.</param>
    /// <param name="format">A .NET format, applied with the invariant culture.</param>
    public static Column Column(string head, string? unit = null, string? language = null, string? from = null,
        string? format = null) =>
        new(head) { Unit = unit, Language = language, From = from, Format = format };

    /// <summary>A verdict as a table cell: sign, word and colour.</summary>
    /// <param name="verdict">A <see cref="Checks.Verdict"/>, or any enum whose member has one of its names.</param>
    /// <exception cref="ArgumentException">The member has no such name.</exception>
    public static VerdictSign Verdict(Enum verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return Enum.TryParse<Verdict>(verdict.ToString(), out var known)
            ? new VerdictSign(known)
            : throw new ArgumentException(
                $"\"{verdict}\" is no verdict; they are {string.Join(", ", Enum.GetNames<Verdict>())}.",
                nameof(verdict));
    }
}
