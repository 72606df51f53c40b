namespace Plotly.NET

open System
open System.IO
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open Plotly.NET.LayoutObjects
open Plotly.NET.TraceObjects

/// Changes a whole chart. Each member gives a function from chart to chart, as F# pipelines want it; from C# the same is done
/// by the extension methods. The chart itself is changed and returned.
///
/// The file is long because two of its members take thirty arguments each.
type Chart =

    static member private onLayout (change: Layout -> unit) : GenericChart -> GenericChart =
        GenericChart.mapLayout (fun layout ->
            change layout
            layout)

    static member private onTraces (change: Trace -> unit) : GenericChart -> GenericChart =
        GenericChart.mapTrace (fun trace ->
            change trace
            trace)

    static member private setAxis (axis: LinearAxis) (id: StyleParam.SubPlotId) : GenericChart -> GenericChart =
        match id with
        | StyleParam.SubPlotId.XAxis _
        | StyleParam.SubPlotId.YAxis _ -> Chart.onLayout (fun layout -> Sheet.merge layout (string id) axis)
        | other -> raise (NotSupportedException $"The stand-in knows x and y axes only, not {other}.")

    /// All traces in one chart.
    [<CompiledName("Combine")>]
    static member combine(gCharts: seq<GenericChart>) : GenericChart = GenericChart.combine gCharts

    /// A chart that shows nothing, for an empty cell of a grid. Its trace has no type, so nothing is drawn.
    static member Invisible() : GenericChart =
        let hidden () =
            LinearAxis.init (ShowGrid = false, ShowLine = false, ShowTickLabels = false, ZeroLine = false)

        GenericChart.ofTraceObject false (Trace2D null)
        |> Chart.onLayout (fun layout ->
            layout.SetValue("xaxis", hidden ())
            layout.SetValue("yaxis", hidden ()))

    /// Names and shows traces. Where there are several, the later ones get the name with their number.
    [<CompiledName("WithTraceInfo")>]
    static member withTraceInfo
        (
            [<Optional; DefaultParameterValue(null)>] ?Name: string,
            [<Optional; DefaultParameterValue(null)>] ?Visible: StyleParam.Visible,
            [<Optional; DefaultParameterValue(null)>] ?ShowLegend: bool,
            [<Optional; DefaultParameterValue(null)>] ?LegendRank: int,
            [<Optional; DefaultParameterValue(null)>] ?LegendGroup: string,
            [<Optional; DefaultParameterValue(null)>] ?LegendGroupTitle: Title
        ) =
        GenericChart.mapiTrace (fun i trace ->
            let name = Name |> Option.map (fun name -> if i = 0 then name else $"{name}_{i}")

            Sheet.write
                trace
                [
                    "name", Sheet.value name
                    "visible", Sheet.value Visible
                    "showlegend", Sheet.value ShowLegend
                    "legendrank", Sheet.value LegendRank
                    "legendgroup", Sheet.value LegendGroup
                    "legendgrouptitle", Sheet.value LegendGroupTitle
                ])

    /// Draws the traces on those axes.
    [<CompiledName("WithAxisAnchor")>]
    static member withAxisAnchor
        (
            [<Optional; DefaultParameterValue(null)>] ?X: int,
            [<Optional; DefaultParameterValue(null)>] ?Y: int
        ) =
        Chart.onTraces (fun trace ->
            match trace with
            | :? Trace2D ->
                Sheet.write
                    trace
                    [
                        "xaxis", Sheet.value (Option.map StyleParam.LinearAxisId.X X)
                        "yaxis", Sheet.value (Option.map StyleParam.LinearAxisId.Y Y)
                    ]
                |> ignore
            | _ -> Console.WriteLine $"No axis anchors set: a trace of type {trace.``type``} is not drawn on x and y axes.")

    /// Styles the markers.
    [<CompiledName("WithMarker")>]
    static member withMarker(marker: Marker) = Chart.onTraces (fun trace -> Sheet.merge trace "marker" marker)

    /// Styles the lines.
    [<CompiledName("WithLine")>]
    static member withLine(line: Line) = Chart.onTraces (fun trace -> Sheet.merge trace "line" line)

    /// Adds error bars along x.
    [<CompiledName("WithXError")>]
    static member withXError(xError: Error) = Chart.onTraces (fun trace -> Sheet.merge trace "error_x" xError)

    /// Adds error bars along y.
    [<CompiledName("WithYError")>]
    static member withYError(yError: Error) = Chart.onTraces (fun trace -> Sheet.merge trace "error_y" yError)

    /// Adds the bar that explains the colour scale.
    [<CompiledName("WithColorBar")>]
    static member withColorBar(colorbar: ColorBar) = Chart.onTraces (fun trace -> Sheet.merge trace "colorbar" colorbar)

    /// Puts that layout into the chart's own.
    [<CompiledName("WithLayout")>]
    static member withLayout(layout: Layout) = GenericChart.addLayout layout

    /// Puts that axis into the chart's x axis.
    [<CompiledName("WithXAxis")>]
    static member withXAxis(xAxis: LinearAxis, [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId) =
        Chart.setAxis xAxis (defaultArg Id (StyleParam.SubPlotId.XAxis 1))

    /// Puts that axis into the chart's y axis.
    [<CompiledName("WithYAxis")>]
    static member withYAxis(yAxis: LinearAxis, [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId) =
        Chart.setAxis yAxis (defaultArg Id (StyleParam.SubPlotId.YAxis 1))

    /// Styles the x axis.
    [<CompiledName("WithXAxisStyle")>]
    static member withXAxisStyle
        (
            [<Optional; DefaultParameterValue(null)>] ?TitleText: string,
            [<Optional; DefaultParameterValue(null)>] ?TitleFont: Font,
            [<Optional; DefaultParameterValue(null)>] ?TitleStandoff: int,
            [<Optional; DefaultParameterValue(null)>] ?Title: Title,
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?AxisType: StyleParam.AxisType,
            [<Optional; DefaultParameterValue(null)>] ?MinMax: #IConvertible * #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?Mirror: StyleParam.Mirror,
            [<Optional; DefaultParameterValue(null)>] ?ShowSpikes: bool,
            [<Optional; DefaultParameterValue(null)>] ?SpikeColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?SpikeThickness: int,
            [<Optional; DefaultParameterValue(null)>] ?ShowLine: bool,
            [<Optional; DefaultParameterValue(null)>] ?LineColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?ShowGrid: bool,
            [<Optional; DefaultParameterValue(null)>] ?GridColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?GridDash: StyleParam.DrawingStyle,
            [<Optional; DefaultParameterValue(null)>] ?ZeroLine: bool,
            [<Optional; DefaultParameterValue(null)>] ?ZeroLineColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?Anchor: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?Side: StyleParam.Side,
            [<Optional; DefaultParameterValue(null)>] ?Overlaying: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?Domain: float * float,
            [<Optional; DefaultParameterValue(null)>] ?Position: float,
            [<Optional; DefaultParameterValue(null)>] ?CategoryOrder: StyleParam.CategoryOrder,
            [<Optional; DefaultParameterValue(null)>] ?CategoryArray: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?RangeSlider: RangeSlider,
            [<Optional; DefaultParameterValue(null)>] ?RangeSelector: RangeSelector,
            [<Optional; DefaultParameterValue(null)>] ?BackgroundColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?ShowBackground: bool,
            [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId
        ) =
        let title = defaultArg Title (Plotly.NET.Title())

        Sheet.write
            title
            [
                "text", Sheet.value TitleText
                "font", Sheet.value TitleFont
                "standoff", Sheet.value TitleStandoff
            ]
        |> ignore

        let ends (pair: ('p * 'q) option) =
            pair |> Option.map (fun (first, last) -> box [| box first; box last |])

        let axis =
            Sheet.write
                (LinearAxis())
                [
                    "color", Sheet.value Color
                    "title", Sheet.always title
                    "type", Sheet.value AxisType
                    "range", ends MinMax
                    "mirror", Sheet.value Mirror
                    "showspikes", Sheet.value ShowSpikes
                    "spikecolor", Sheet.value SpikeColor
                    "spikethickness", Sheet.value SpikeThickness
                    "showline", Sheet.value ShowLine
                    "linecolor", Sheet.value LineColor
                    "showgrid", Sheet.value ShowGrid
                    "gridcolor", Sheet.value GridColor
                    "griddash", Sheet.value GridDash
                    "zeroline", Sheet.value ZeroLine
                    "zerolinecolor", Sheet.value ZeroLineColor
                    "anchor", Sheet.value Anchor
                    "side", Sheet.value Side
                    "overlaying", Sheet.value Overlaying
                    "domain", ends Domain
                    "position", Sheet.value Position
                    "categoryorder", Sheet.value CategoryOrder
                    "categoryarray", Sheet.value CategoryArray
                    "rangeslider", Sheet.value RangeSlider
                    "rangeselector", Sheet.value RangeSelector
                    "backgroundcolor", Sheet.value BackgroundColor
                    "showbackground", Sheet.value ShowBackground
                ]

        Chart.withXAxis (axis, ?Id = Id)

    /// Styles the y axis.
    [<CompiledName("WithYAxisStyle")>]
    static member withYAxisStyle
        (
            [<Optional; DefaultParameterValue(null)>] ?TitleText: string,
            [<Optional; DefaultParameterValue(null)>] ?TitleFont: Font,
            [<Optional; DefaultParameterValue(null)>] ?TitleStandoff: int,
            [<Optional; DefaultParameterValue(null)>] ?Title: Title,
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?AxisType: StyleParam.AxisType,
            [<Optional; DefaultParameterValue(null)>] ?MinMax: #IConvertible * #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?Mirror: StyleParam.Mirror,
            [<Optional; DefaultParameterValue(null)>] ?ShowSpikes: bool,
            [<Optional; DefaultParameterValue(null)>] ?SpikeColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?SpikeThickness: int,
            [<Optional; DefaultParameterValue(null)>] ?ShowLine: bool,
            [<Optional; DefaultParameterValue(null)>] ?LineColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?ShowGrid: bool,
            [<Optional; DefaultParameterValue(null)>] ?GridColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?GridDash: StyleParam.DrawingStyle,
            [<Optional; DefaultParameterValue(null)>] ?ZeroLine: bool,
            [<Optional; DefaultParameterValue(null)>] ?ZeroLineColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?Anchor: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?Side: StyleParam.Side,
            [<Optional; DefaultParameterValue(null)>] ?Overlaying: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?Domain: float * float,
            [<Optional; DefaultParameterValue(null)>] ?Position: float,
            [<Optional; DefaultParameterValue(null)>] ?CategoryOrder: StyleParam.CategoryOrder,
            [<Optional; DefaultParameterValue(null)>] ?CategoryArray: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?RangeSlider: RangeSlider,
            [<Optional; DefaultParameterValue(null)>] ?RangeSelector: RangeSelector,
            [<Optional; DefaultParameterValue(null)>] ?BackgroundColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?ShowBackground: bool,
            [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId
        ) =
        let title = defaultArg Title (Plotly.NET.Title())

        Sheet.write
            title
            [
                "text", Sheet.value TitleText
                "font", Sheet.value TitleFont
                "standoff", Sheet.value TitleStandoff
            ]
        |> ignore

        let ends (pair: ('p * 'q) option) =
            pair |> Option.map (fun (first, last) -> box [| box first; box last |])

        let axis =
            Sheet.write
                (LinearAxis())
                [
                    "color", Sheet.value Color
                    "title", Sheet.always title
                    "type", Sheet.value AxisType
                    "range", ends MinMax
                    "mirror", Sheet.value Mirror
                    "showspikes", Sheet.value ShowSpikes
                    "spikecolor", Sheet.value SpikeColor
                    "spikethickness", Sheet.value SpikeThickness
                    "showline", Sheet.value ShowLine
                    "linecolor", Sheet.value LineColor
                    "showgrid", Sheet.value ShowGrid
                    "gridcolor", Sheet.value GridColor
                    "griddash", Sheet.value GridDash
                    "zeroline", Sheet.value ZeroLine
                    "zerolinecolor", Sheet.value ZeroLineColor
                    "anchor", Sheet.value Anchor
                    "side", Sheet.value Side
                    "overlaying", Sheet.value Overlaying
                    "domain", ends Domain
                    "position", Sheet.value Position
                    "categoryorder", Sheet.value CategoryOrder
                    "categoryarray", Sheet.value CategoryArray
                    "rangeslider", Sheet.value RangeSlider
                    "rangeselector", Sheet.value RangeSelector
                    "backgroundcolor", Sheet.value BackgroundColor
                    "showbackground", Sheet.value ShowBackground
                ]

        Chart.withYAxis (axis, ?Id = Id)

    /// Adds a slider under the x axis.
    [<CompiledName("WithXAxisRangeSlider")>]
    static member withXAxisRangeSlider
        (
            rangeSlider: RangeSlider,
            [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId
        ) =
        Chart.withXAxis (Sheet.write (LinearAxis()) [ "rangeslider", Sheet.always rangeSlider ], ?Id = Id)

    /// Styles the legend.
    [<CompiledName("WithLegend")>]
    static member withLegend(legend: Legend, [<Optional; DefaultParameterValue(null)>] ?Id: int) =
        let id = StyleParam.SubPlotId.Legend(defaultArg Id 1)
        Chart.onLayout (fun layout -> Sheet.merge layout (string id) legend)

    /// Adds annotations. Those given come before those already there.
    [<CompiledName("WithAnnotations")>]
    static member withAnnotations
        (
            annotations: seq<Annotation>,
            [<Optional; DefaultParameterValue(true)>] ?Append: bool
        ) =
        Chart.onLayout (fun layout -> Sheet.prepend layout "annotations" annotations (defaultArg Append true))

    /// Adds an annotation.
    [<CompiledName("WithAnnotation")>]
    static member withAnnotation(annotation: Annotation, [<Optional; DefaultParameterValue(true)>] ?Append: bool) =
        Chart.withAnnotations ([ annotation ], ?Append = Append)

    /// Adds shapes. Those given come before those already there.
    [<CompiledName("WithShapes")>]
    static member withShapes(shapes: seq<Shape>, [<Optional; DefaultParameterValue(true)>] ?Append: bool) =
        Chart.onLayout (fun layout -> Sheet.prepend layout "shapes" shapes (defaultArg Append true))

    /// Adds a shape.
    [<CompiledName("WithShape")>]
    static member withShape(shape: Shape, [<Optional; DefaultParameterValue(true)>] ?Append: bool) =
        Chart.withShapes ([ shape ], ?Append = Append)

    /// Adds pictures. Those given come before those already there.
    [<CompiledName("WithLayoutImages")>]
    static member withLayoutImages(images: seq<LayoutImage>, [<Optional; DefaultParameterValue(true)>] ?Append: bool) =
        Chart.onLayout (fun layout -> Sheet.prepend layout "images" images (defaultArg Append true))

    /// Sets the title.
    [<CompiledName("WithTitle")>]
    static member withTitle(title: string, [<Optional; DefaultParameterValue(null)>] ?TitleFont: Font) =
        GenericChart.addLayout (Layout.init (Title = Title.init (Text = title, ?Font = TitleFont)))

    /// Sets the title.
    [<CompiledName("WithTitle")>]
    static member withTitle(title: Title) = GenericChart.addLayout (Layout.init (Title = title))

    /// Sets width and height, in pixels.
    [<CompiledName("WithSize")>]
    static member withSize
        (
            [<Optional; DefaultParameterValue(null)>] ?Width: int,
            [<Optional; DefaultParameterValue(null)>] ?Height: int
        ) =
        Chart.onLayout (fun layout ->
            Sheet.write layout [ "width", Sheet.value Width; "height", Sheet.value Height ] |> ignore)

    /// Sets width and height, in pixels, cutting fractions off.
    [<CompiledName("WithSize")>]
    static member withSize(width: float, height: float) = Chart.withSize (Width = int width, Height = int height)

    /// Sets the margin.
    [<CompiledName("WithMargin")>]
    static member withMargin(margin: Margin) = Chart.onLayout (fun layout -> layout.SetValue("margin", margin))

    /// Sets the look.
    [<CompiledName("WithTemplate")>]
    static member withTemplate(template: Template) = Chart.onLayout (fun layout -> layout.SetValue("template", template))

    /// Sets how the live chart behaves.
    [<CompiledName("WithConfig")>]
    static member withConfig(config: Config) = GenericChart.setConfig config

    /// Sets how several plots share the page.
    [<CompiledName("WithLayoutGrid")>]
    static member withLayoutGrid(layoutGrid: LayoutGrid) =
        Chart.onLayout (fun layout -> Sheet.merge layout "grid" layoutGrid)

    /// Writes the page of the chart into that file.
    [<CompiledName("SaveHtml")>]
    static member saveHtml(path: string, [<Optional; DefaultParameterValue(null)>] ?OpenInBrowser: bool) =
        fun (ch: GenericChart) ->
            if defaultArg OpenInBrowser false then
                raise (NotSupportedException "The stand-in opens no browser. Open the saved file yourself.")

            let file = if path.EndsWith(".html", StringComparison.Ordinal) then path else path + ".html"
            File.WriteAllText(file, GenericChart.toEmbeddedHTML ch)

    /// Refused: the package opens a browser here.
    [<CompiledName("Show")>]
    static member show(ch: GenericChart) : unit =
        raise (NotSupportedException $"The stand-in opens no browser for a chart of {GenericChart.countTrace ch} traces. Show it in the notebook.")


    /// Puts the charts into rows and columns, row by row. The charts given are changed.
    static member Grid
        (
            nRows: int,
            nCols: int,
            [<Optional; DefaultParameterValue(null)>] ?SubPlotTitles: #seq<string>,
            [<Optional; DefaultParameterValue(null)>] ?SubPlotTitleFont: Font,
            [<Optional; DefaultParameterValue(null)>] ?SubPlotTitleOffset: float,
            [<Optional; DefaultParameterValue(null)>] ?SubPlots: (StyleParam.LinearAxisId * StyleParam.LinearAxisId)[][],
            [<Optional; DefaultParameterValue(null)>] ?XAxes: StyleParam.LinearAxisId[],
            [<Optional; DefaultParameterValue(null)>] ?YAxes: StyleParam.LinearAxisId[],
            [<Optional; DefaultParameterValue(null)>] ?RowOrder: StyleParam.LayoutGridRowOrder,
            [<Optional; DefaultParameterValue(null)>] ?Pattern: StyleParam.LayoutGridPattern,
            [<Optional; DefaultParameterValue(null)>] ?XGap: float,
            [<Optional; DefaultParameterValue(null)>] ?YGap: float,
            [<Optional; DefaultParameterValue(null)>] ?Domain: Domain,
            [<Optional; DefaultParameterValue(null)>] ?XSide: StyleParam.LayoutGridXSide,
            [<Optional; DefaultParameterValue(null)>] ?YSide: StyleParam.LayoutGridYSide
        ) =
        fun (gCharts: #seq<GenericChart>) ->
            let pattern = defaultArg Pattern StyleParam.LayoutGridPattern.Independent
            let order = defaultArg RowOrder StyleParam.LayoutGridRowOrder.TopToBottom
            let coupled = (pattern = StyleParam.LayoutGridPattern.Coupled)
            let columns = ChartGrid.cells nCols (defaultArg XGap (if coupled then 0.1 else 0.2))
            let rows = ChartGrid.cells nRows (defaultArg YGap (if coupled then 0.1 else 0.3))
            let rows = if order = StyleParam.LayoutGridRowOrder.BottomToTop then rows else Array.rev rows

            let title (index: int) (text: string) =
                let left, right = columns[index % nCols]
                let _, top = rows[index / nCols]

                Annotation.init (
                    X = (left + right) / 2.0,
                    XRef = "paper",
                    XAnchor = StyleParam.XAnchorPosition.Center,
                    Y = top + defaultArg SubPlotTitleOffset 0.0,
                    YRef = "paper",
                    YAnchor = StyleParam.YAnchorPosition.Bottom,
                    Text = text,
                    ShowArrow = false,
                    ?Font = SubPlotTitleFont
                )

            let titles =
                match SubPlotTitles with
                | Some texts -> texts |> Seq.mapi title |> List.ofSeq
                | None -> []

            gCharts
            |> Seq.truncate (nRows * nCols)
            |> Seq.mapi (ChartGrid.place coupled nCols)
            |> Chart.combine
            |> Chart.withAnnotations titles
            |> Chart.withLayoutGrid (
                LayoutGrid.init (
                    Rows = nRows,
                    Columns = nCols,
                    Pattern = pattern,
                    RowOrder = order,
                    ?SubPlots = SubPlots,
                    ?XAxes = XAxes,
                    ?YAxes = YAxes,
                    ?XGap = XGap,
                    ?YGap = YGap,
                    ?Domain = Domain,
                    ?XSide = XSide,
                    ?YSide = YSide
                )
            )
