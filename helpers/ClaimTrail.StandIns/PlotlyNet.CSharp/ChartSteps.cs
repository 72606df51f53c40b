using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>Last steps that some charts take on their layout.</summary>
internal static class ChartSteps
{
    /// <summary>Puts bars at the same place onto each other.</summary>
    public static GenericChart Stacked(this GenericChart chart)
    {
        GenericChart.getLayout(chart).SetValue("barmode", "stack");
        return chart;
    }

    /// <summary>Turns the y axis over, so that the first row is on top.</summary>
    public static GenericChart YReversed(this GenericChart chart, Optional<bool> reversed)
    {
        if (!reversed.IsSome || !reversed.Value) return chart;
        var axis = new LinearAxis();
        axis.SetValue("autorange", "reversed");
        return Plotly.NET.Chart.WithYAxis(axis, default).Invoke(chart);
    }
}
