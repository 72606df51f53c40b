namespace XPlot.Plotly

open System

/// A place on an axis.
type key = IConvertible

/// A number or text at a place.
type value = IConvertible

/// Makes charts.
type Chart =

    static member private show(data: seq<#Trace>, layout: Layout option) : PlotlyChart =
        let chart = PlotlyChart()
        chart.Plot(data, ?Layout = layout)
        chart

    static member private pairs (make: seq<'k> -> seq<'v> -> 't :> Trace) (data: seq<'k * 'v>) : 't =
        make (Seq.map fst data) (Seq.map snd data)

    /// A chart of one trace.
    static member Plot(data: #Trace) : PlotlyChart = Chart.show ([ data ], None)

    /// A chart of those traces.
    static member Plot(data: seq<#Trace>) : PlotlyChart = Chart.show (data, None)

    /// A chart of one trace, laid out so.
    static member Plot(data: #Trace, layout: Layout) : PlotlyChart = Chart.show ([ data ], Some layout)

    /// A chart of those traces, laid out so.
    static member Plot(data: seq<#Trace>, layout: Layout) : PlotlyChart = Chart.show (data, Some layout)

    /// Lying bars.
    static member Bar(data: seq<#value>) : PlotlyChart = Chart.Plot(XPlot.Plotly.Bar(x = data, orientation = "h"))

    /// Lying bars at those places.
    static member Bar(data: seq<#key * #value>) : PlotlyChart =
        Chart.Plot(data |> Chart.pairs (fun keys values -> XPlot.Plotly.Bar(x = values, y = keys, orientation = "h")))

    /// Upright bars.
    static member Column(data: seq<#value>) : PlotlyChart = Chart.Plot(XPlot.Plotly.Bar(y = data))

    /// Upright bars at those places.
    static member Column(data: seq<#key * #value>) : PlotlyChart =
        Chart.Plot(data |> Chart.pairs (fun keys values -> XPlot.Plotly.Bar(x = keys, y = values)))

    /// A line.
    static member Line(data: seq<#value>) : PlotlyChart = Chart.Plot(XPlot.Plotly.Scatter(y = data))

    /// A line through those points.
    static member Line(data: seq<#key * #value>) : PlotlyChart =
        Chart.Plot(data |> Chart.pairs (fun keys values -> XPlot.Plotly.Scatter(x = keys, y = values)))

    /// Shares of a whole.
    static member Pie(data: seq<#key * #value>) : PlotlyChart =
        Chart.Plot(data |> Chart.pairs (fun keys values -> XPlot.Plotly.Pie(labels = keys, values = values)))

    /// Points.
    static member Scatter(data: seq<#value>) : PlotlyChart = Chart.Plot(XPlot.Plotly.Scatter(y = data, mode = "markers"))

    /// Points at those places.
    static member Scatter(data: seq<#key * #value>) : PlotlyChart =
        Chart.Plot(data |> Chart.pairs (fun keys values -> XPlot.Plotly.Scatter(x = keys, y = values, mode = "markers")))

    /// Refused: the package opens a browser here.
    static member Show(chart: PlotlyChart) : unit = chart.Show()

    /// Sets the height, in pixels.
    static member WithHeight (height: int) (chart: PlotlyChart) : PlotlyChart =
        chart.WithHeight height
        chart

    /// Sets the name of the element.
    static member WithId (id: string) (chart: PlotlyChart) : PlotlyChart =
        chart.WithId id
        chart

    /// Names the only trace.
    static member WithLabel (label: string) (chart: PlotlyChart) : PlotlyChart =
        chart.WithLabel label
        chart

    /// Names the traces.
    static member WithLabels (labels: seq<string>) (chart: PlotlyChart) : PlotlyChart =
        chart.WithLabels labels
        chart

    /// Sets the layout.
    static member WithLayout (layout: Layout) (chart: PlotlyChart) : PlotlyChart =
        chart.WithLayout layout
        chart

    /// Shows or hides the legend.
    static member WithLegend (enabled: bool) (chart: PlotlyChart) : PlotlyChart =
        chart.WithLegend enabled
        chart

    /// Sets the layout.
    static member WithOptions (options: Options) (chart: PlotlyChart) : PlotlyChart =
        chart.WithOptions options
        chart

    /// Sets where a page gets plotly.js from.
    static member WithPlotlySrc (src: string) (chart: PlotlyChart) : PlotlyChart =
        chart.WithPlotlySrc src
        chart

    /// Sets width and height, in pixels.
    static member WithSize (size: int * int) (chart: PlotlyChart) : PlotlyChart =
        chart.WithSize size
        chart

    /// Sets the title.
    static member WithTitle (title: string) (chart: PlotlyChart) : PlotlyChart =
        chart.WithTitle title
        chart

    /// Sets the width, in pixels.
    static member WithWidth (width: int) (chart: PlotlyChart) : PlotlyChart =
        chart.WithWidth width
        chart

    /// Sets the title of the x axis.
    static member WithXTitle (xTitle: string) (chart: PlotlyChart) : PlotlyChart =
        chart.WithXTitle xTitle
        chart

    /// Sets the title of the y axis.
    static member WithYTitle (yTitle: string) (chart: PlotlyChart) : PlotlyChart =
        chart.WithYTitle yTitle
        chart
