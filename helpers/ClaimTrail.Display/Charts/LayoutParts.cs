using Plotly.NET;

namespace ClaimTrail.Display.Charts;

/// <summary>Adds parts to the layout of a Plotly.NET chart.</summary>
internal static class LayoutParts
{
    /// <summary>Adds members to an object of the layout, such as an axis; those that it has stay.</summary>
    public static GenericChart Add(GenericChart chart, string name, Dictionary<string, object> members)
    {
        var axis = GenericChart.getLayout(chart)
            .TryGetPropertyValue(name)?.Value as Plotly.NET.LayoutObjects.LinearAxis ?? new();
        foreach (var (member, value) in members) axis.SetProperty(member, value);
        var layout = new Layout();
        layout.SetProperty(name, axis);
        return GenericChart.addLayout(layout, chart);
    }

    /// <summary>Adds a shape behind or before the series.</summary>
    public static GenericChart AddShape(GenericChart chart, Dictionary<string, object> shape) =>
        Append(chart, "shapes", shape);

    /// <summary>Adds words at a place.</summary>
    public static GenericChart AddAnnotation(GenericChart chart, Dictionary<string, object> annotation) =>
        Append(chart, "annotations", annotation);

    private static GenericChart Append(GenericChart chart, string list, Dictionary<string, object> item)
    {
        var there = GenericChart.getLayout(chart)
            .TryGetPropertyValue(list)?.Value as IEnumerable<Dictionary<string, object>> ?? [];
        var layout = new Layout();
        layout.SetProperty(list, there.Append(item).ToArray());
        return GenericChart.addLayout(layout, chart);
    }
}
