using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimTrail.Site.Markup;

/// <summary>Which cells name their rows: the first of each row, where they stand for words that differ and nothing else
/// is a row's head. A table of ours says it itself.</summary>
internal sealed class RowNames
{
    private readonly Dictionary<IElement, bool> _tables = [];

    /// <summary>Whether a cell names its row.</summary>
    public bool Has(IElement cell) =>
        cell is IHtmlTableDataCellElement { PreviousElementSibling: null, NextElementSibling: not null }
        && cell.Closest("table") is IHtmlTableElement table && cell.Closest("thead, tfoot") is null && Named(table);

    private bool Named(IHtmlTableElement table)
    {
        if (_tables.TryGetValue(table, out var named)) return named;
        var first = table.Bodies.SelectMany(body => body.Rows)
            .Where(row => row.Cells.Any(cell => cell is IHtmlTableDataCellElement))
            .Select(row => row.FirstElementChild).ToList();
        var words = first.Select(cell => cell?.TextContent.Trim() ?? "").ToList();
        return _tables[table] = !table.ClassList.Contains("ct-table")
            && first.TrueForAll(cell => cell is IHtmlTableDataCellElement)
            && words.TrueForAll(word => word.Any(char.IsLetter))
            && words.Distinct(StringComparer.Ordinal).Count() == words.Count;
    }
}
