using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>A text in each cell of a heatmap.</summary>
internal static class Annotations
{
    /// <exception cref="InvalidOperationException">There are not as many rows of texts as of numbers.</exception>
    public static GenericChart Over<T>(
        IEnumerable<IEnumerable<string>> texts,
        IEnumerable<IEnumerable<T>> numbers,
        GenericChart chart)
    {
        if (texts.Count() != numbers.Count()) throw new InvalidOperationException("incompatible dims");
        var cells = texts.SelectMany((row, y) => row.Select((text, x) => Cell(x, y, text))).ToArray();
        return Plotly.NET.Chart.WithAnnotations(cells, default).Invoke(chart);
    }

    private static Annotation Cell(int x, int y, string text)
    {
        var cell = new Annotation();
        cell.SetValue("x", x);
        cell.SetValue("y", y);
        cell.SetValue("showarrow", false);
        cell.SetValue("text", text);
        return cell;
    }
}
