namespace Plotly.NET

open System
open Plotly.NET.LayoutObjects

/// Cells of a page that several charts share.
module internal ChartGrid =

    /// Where the cells of a row or column begin and end, in fractions of the page.
    let cells (count: int) (gap: float) : (float * float)[] =
        let step = 1.0 / (float count - gap)
        Array.init count (fun i -> step * float i, step * (float i + 1.0 - gap))

    let private removeAxes (layout: Layout) =
        for pair in layout.GetProperties false do
            if pair.Key.StartsWith("xaxis", StringComparison.Ordinal) || pair.Key.StartsWith("yaxis", StringComparison.Ordinal) then
                layout.Remove pair.Key |> ignore

    /// A chart moved into its cell: onto axes of its own or, for pies and flows, into a domain of its own.
    let place (coupled: bool) (columns: int) (index: int) (chart: GenericChart) : GenericChart =
        let row, column = index / columns, index % columns
        let layout = GenericChart.getLayout chart
        let traces = GenericChart.getTraces chart

        if traces |> List.forall (fun trace -> trace :? TraceDomain) then
            for trace in traces do
                trace.SetValue("domain", Domain.init (Row = row, Column = column))

            chart
        elif traces |> List.forall (fun trace -> trace :? Trace2D) then
            let axis key = layout.TryGetTypedValue<LinearAxis> key |> Option.defaultWith LinearAxis
            let xAxis, yAxis = axis "xaxis", axis "yaxis"
            let anchorX, anchorY = if coupled then column + 1, row + 1 else index + 1, index + 1
            removeAxes layout

            for trace in traces do
                trace.SetValue("xaxis", string (StyleParam.LinearAxisId.X anchorX))
                trace.SetValue("yaxis", string (StyleParam.LinearAxisId.Y anchorY))

            layout.SetValue(string (StyleParam.SubPlotId.XAxis(index + 1)), xAxis)
            layout.SetValue(string (StyleParam.SubPlotId.YAxis(index + 1)), yAxis)
            chart
        else
            failwith $"the trace for ({row + 1},{column + 1}) contains multiple different subplot types. this is not supported."
