using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;
using ClaimTrail.Display.Tables;

namespace ClaimTrail.Display;

/// <summary>A table with a caption. Columns of numbers are right-aligned; rows past <see cref="Shown"/> are
/// folded.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record TableView : View
{
    /// <summary>How many rows stand open unless a table says otherwise.</summary>
    public const int RowsShownByDefault = 20;

    /// <summary>Makes a table.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="columns">At least one column.</param>
    /// <param name="rows">Rows of exactly as many cells as there are columns. A cell is any value; null is shown as a
    /// dash, a <see cref="Phrase"/> keeps its language, an http address becomes a link.</param>
    /// <exception cref="ArgumentException">The caption is empty, there is no column, or a row has another number of
    /// cells.</exception>
    public TableView(string caption, IEnumerable<Column> columns, IEnumerable<IEnumerable<object?>> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        Caption = caption;
        Columns = [.. columns];
        Rows = [.. rows.Select(row => (IReadOnlyList<object?>)[.. row])];
        if (Columns.Count == 0) throw new ArgumentException($"The table \"{caption}\" has no column.", nameof(columns));
        for (var i = 0; i < Rows.Count; i++)
            if (Rows[i].Count != Columns.Count)
                throw new ArgumentException(
                    $"Row {i + 1} of the table \"{caption}\" has {Rows[i].Count} cells for {Columns.Count} columns.",
                    nameof(rows));
    }

    /// <summary>What the table shows.</summary>
    public string Caption { get; }

    /// <summary>The columns, from left to right.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The rows, from top to bottom.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>How many rows stand open; the rest is folded. At least 1.</summary>
    public int Shown { get; init; } = RowsShownByDefault;

    /// <inheritdoc/>
    public override string ToText() => TableText.Write(this);

    internal override void WriteHtml(HtmlText html) => TableHtml.Write(this, html);
}
