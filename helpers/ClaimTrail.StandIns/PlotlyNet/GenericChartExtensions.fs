namespace Plotly.NET

open System
open System.Runtime.CompilerServices
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open Plotly.NET.LayoutObjects
open Plotly.NET.TraceObjects

/// What C# calls on a chart. The chart itself is changed and returned.
[<Extension>]
module GenericChartExtensions =

    let private range (ends: (IConvertible * IConvertible) option) =
        ends |> Option.map StyleParam.Range.MinMax

    type GenericChart with

        /// Names and shows traces. Where there are several, the later ones get the name with their number.
        [<CompiledName("WithTraceInfo")>]
        [<Extension>]
        member this.WithTraceInfo
            (
                [<Optional; DefaultParameterValue(null)>] ?Name: string,
                [<Optional; DefaultParameterValue(null)>] ?Visible: StyleParam.Visible,
                [<Optional; DefaultParameterValue(null)>] ?ShowLegend: bool,
                [<Optional; DefaultParameterValue(null)>] ?LegendRank: int,
                [<Optional; DefaultParameterValue(null)>] ?LegendGroup: string,
                [<Optional; DefaultParameterValue(null)>] ?LegendGroupTitle: Title
            ) =
            this
            |> Chart.withTraceInfo (
                ?Name = Name,
                ?Visible = Visible,
                ?ShowLegend = ShowLegend,
                ?LegendRank = LegendRank,
                ?LegendGroup = LegendGroup,
                ?LegendGroupTitle = LegendGroupTitle
            )

        /// Draws the traces on those axes.
        [<CompiledName("WithAxisAnchor")>]
        [<Extension>]
        member this.WithAxisAnchor
            (
                [<Optional; DefaultParameterValue(null)>] ?X: int,
                [<Optional; DefaultParameterValue(null)>] ?Y: int
            ) =
            this |> Chart.withAxisAnchor (?X = X, ?Y = Y)

        /// Styles the markers.
        [<CompiledName("WithMarker")>]
        [<Extension>]
        member this.WithMarker(marker: Marker) = this |> Chart.withMarker marker

        /// Styles the lines.
        [<CompiledName("WithLine")>]
        [<Extension>]
        member this.WithLine(line: Line) = this |> Chart.withLine line

        /// Adds error bars along x.
        [<CompiledName("WithXError")>]
        [<Extension>]
        member this.WithXError(xError: Error) = this |> Chart.withXError xError

        /// Adds error bars along y.
        [<CompiledName("WithYError")>]
        [<Extension>]
        member this.WithYError(yError: Error) = this |> Chart.withYError yError

        /// Adds error bars along x.
        [<CompiledName("WithXErrorStyle")>]
        [<Extension>]
        member this.WithXErrorStyle
            (
                [<Optional; DefaultParameterValue(null)>] ?Array: seq<#IConvertible>,
                [<Optional; DefaultParameterValue(null)>] ?Arrayminus: seq<#IConvertible>,
                [<Optional; DefaultParameterValue(null)>] ?Symmetric: bool,
                [<Optional; DefaultParameterValue(null)>] ?Color: Color,
                [<Optional; DefaultParameterValue(null)>] ?Thickness: float,
                [<Optional; DefaultParameterValue(null)>] ?Width: float
            ) =
            this
            |> Chart.withXError (
                Error.init (
                    ?Array = Array,
                    ?Arrayminus = Arrayminus,
                    ?Symmetric = Symmetric,
                    ?Color = Color,
                    ?Thickness = Thickness,
                    ?Width = Width
                )
            )

        /// Adds error bars along y.
        [<CompiledName("WithYErrorStyle")>]
        [<Extension>]
        member this.WithYErrorStyle
            (
                [<Optional; DefaultParameterValue(null)>] ?Array: seq<#IConvertible>,
                [<Optional; DefaultParameterValue(null)>] ?Arrayminus: seq<#IConvertible>,
                [<Optional; DefaultParameterValue(null)>] ?Symmetric: bool,
                [<Optional; DefaultParameterValue(null)>] ?Color: Color,
                [<Optional; DefaultParameterValue(null)>] ?Thickness: float,
                [<Optional; DefaultParameterValue(null)>] ?Width: float
            ) =
            this
            |> Chart.withYError (
                Error.init (
                    ?Array = Array,
                    ?Arrayminus = Arrayminus,
                    ?Symmetric = Symmetric,
                    ?Color = Color,
                    ?Thickness = Thickness,
                    ?Width = Width
                )
            )

        /// Puts that axis into the chart's x axis.
        [<CompiledName("WithXAxis")>]
        [<Extension>]
        member this.WithXAxis(xAxis: LinearAxis, [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId) =
            this |> Chart.withXAxis (xAxis, ?Id = Id)

        /// Styles the x axis.
        [<CompiledName("WithXAxisStyle")>]
        [<Extension>]
        member this.WithXAxisStyle
            (
                title: Title,
                [<Optional; DefaultParameterValue(null)>] ?MinMax: IConvertible * IConvertible,
                [<Optional; DefaultParameterValue(null)>] ?ShowGrid: bool,
                [<Optional; DefaultParameterValue(null)>] ?ShowLine: bool,
                [<Optional; DefaultParameterValue(null)>] ?Side: StyleParam.Side,
                [<Optional; DefaultParameterValue(null)>] ?Overlaying: StyleParam.LinearAxisId,
                [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId,
                [<Optional; DefaultParameterValue(null)>] ?Domain: IConvertible * IConvertible,
                [<Optional; DefaultParameterValue(null)>] ?Position: float,
                [<Optional; DefaultParameterValue(null)>] ?ZeroLine: bool,
                [<Optional; DefaultParameterValue(null)>] ?Anchor: StyleParam.LinearAxisId
            ) =
            let axis =
                LinearAxis.init (
                    Title = title,
                    ?Range = range MinMax,
                    ?ShowGrid = ShowGrid,
                    ?ShowLine = ShowLine,
                    ?Anchor = Anchor,
                    ?Side = Side,
                    ?Domain = range Domain,
                    ?Overlaying = Overlaying,
                    ?Position = Position,
                    ?ZeroLine = ZeroLine
                )

            this |> Chart.withXAxis (axis, ?Id = Id)

        /// Adds a slider under the x axis.
        [<CompiledName("WithXAxisRangeSlider")>]
        [<Extension>]
        member this.WithXAxisRangeSlider
            (
                rangeSlider: RangeSlider,
                [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId
            ) =
            this |> Chart.withXAxisRangeSlider (rangeSlider, ?Id = Id)

        /// Puts that axis into the chart's y axis.
        [<CompiledName("WithYAxis")>]
        [<Extension>]
        member this.WithYAxis(yAxis: LinearAxis, [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId) =
            this |> Chart.withYAxis (yAxis, ?Id = Id)

        /// Styles the y axis.
        [<CompiledName("WithYAxisStyle")>]
        [<Extension>]
        member this.WithYAxisStyle
            (
                title: Title,
                [<Optional; DefaultParameterValue(null)>] ?MinMax: IConvertible * IConvertible,
                [<Optional; DefaultParameterValue(null)>] ?ShowGrid: bool,
                [<Optional; DefaultParameterValue(null)>] ?ShowLine: bool,
                [<Optional; DefaultParameterValue(null)>] ?Side: StyleParam.Side,
                [<Optional; DefaultParameterValue(null)>] ?Overlaying: StyleParam.LinearAxisId,
                [<Optional; DefaultParameterValue(null)>] ?Id: StyleParam.SubPlotId,
                [<Optional; DefaultParameterValue(null)>] ?Domain: IConvertible * IConvertible,
                [<Optional; DefaultParameterValue(null)>] ?Position: float,
                [<Optional; DefaultParameterValue(null)>] ?ZeroLine: bool,
                [<Optional; DefaultParameterValue(null)>] ?Anchor: StyleParam.LinearAxisId
            ) =
            let axis =
                LinearAxis.init (
                    Title = title,
                    ?Range = range MinMax,
                    ?ShowGrid = ShowGrid,
                    ?ShowLine = ShowLine,
                    ?Anchor = Anchor,
                    ?Side = Side,
                    ?Domain = range Domain,
                    ?Overlaying = Overlaying,
                    ?Position = Position,
                    ?ZeroLine = ZeroLine
                )

            this |> Chart.withYAxis (axis, ?Id = Id)

        /// Puts that layout into the chart's own.
        [<CompiledName("WithLayout")>]
        [<Extension>]
        member this.WithLayout(layout: Layout) = GenericChart.addLayout layout this

        /// Sets how several plots share the page.
        [<CompiledName("WithLayoutGrid")>]
        [<Extension>]
        member this.WithLayoutGrid(layoutGrid: LayoutGrid) =
            this
            |> GenericChart.mapLayout (fun layout ->
                layout.SetValue("grid", layoutGrid)
                layout)

        /// Sets how the live chart behaves.
        [<CompiledName("WithConfig")>]
        [<Extension>]
        member this.WithConfig(config: Config) = GenericChart.setConfig config this

        /// Adds an annotation.
        [<CompiledName("WithAnnotation")>]
        [<Extension>]
        member this.WithAnnotation(annotation: Annotation, [<Optional; DefaultParameterValue(true)>] ?Append: bool) =
            this |> Chart.withAnnotation (annotation, ?Append = Append)

        /// Adds annotations.
        [<CompiledName("WithAnnotations")>]
        [<Extension>]
        member this.WithAnnotations
            (
                annotations: Annotation seq,
                [<Optional; DefaultParameterValue(true)>] ?Append: bool
            ) =
            this |> Chart.withAnnotations (annotations, ?Append = Append)

        /// Sets the title.
        [<CompiledName("WithTitle")>]
        [<Extension>]
        member this.WithTitle(title: string, [<Optional; DefaultParameterValue(null)>] ?TitleFont: Font) =
            this |> Chart.withTitle (title, ?TitleFont = TitleFont)

        /// Shows or hides the legend.
        [<CompiledName("WithLegend")>]
        [<Extension>]
        member this.WithLegend(showlegend: bool) = this |> GenericChart.addLayout (Layout.init (ShowLegend = showlegend))

        /// Sets width and height, in pixels.
        [<CompiledName("WithSize")>]
        [<Extension>]
        member this.WithSize(width: int, height: int) = this |> Chart.withSize (Width = width, Height = height)

        /// Sets the margin.
        [<CompiledName("WithMargin")>]
        [<Extension>]
        member this.WithMargin(margin: Margin) = this |> Chart.withMargin margin

        /// Sets the margin, in pixels.
        [<CompiledName("WithMarginSize")>]
        [<Extension>]
        member this.WithMarginSize
            (
                [<Optional; DefaultParameterValue(null)>] ?Left,
                [<Optional; DefaultParameterValue(null)>] ?Right,
                [<Optional; DefaultParameterValue(null)>] ?Top,
                [<Optional; DefaultParameterValue(null)>] ?Bottom,
                [<Optional; DefaultParameterValue(null)>] ?Pad,
                [<Optional; DefaultParameterValue(null)>] ?Autoexpand
            ) =
            this
            |> Chart.withMargin (
                Margin.init (
                    ?Left = Left,
                    ?Right = Right,
                    ?Top = Top,
                    ?Bottom = Bottom,
                    ?Pad = Pad,
                    ?Autoexpand = Autoexpand
                )
            )

        /// Sets the look.
        [<CompiledName("WithTemplate")>]
        [<Extension>]
        member this.WithTemplate(template: Template) = this |> Chart.withTemplate template

        /// Adds a shape.
        [<CompiledName("WithShape")>]
        [<Extension>]
        member this.WithShape(shape: Shape, [<Optional; DefaultParameterValue(true)>] ?Append: bool) =
            this |> Chart.withShape (shape, ?Append = Append)

        /// Adds shapes.
        [<CompiledName("WithShapes")>]
        [<Extension>]
        member this.WithShapes(shapes: Shape seq, [<Optional; DefaultParameterValue(true)>] ?Append: bool) =
            this |> Chart.withShapes (shapes, ?Append = Append)

        /// Writes the page of the chart into that file.
        [<CompiledName("SaveHtml")>]
        [<Extension>]
        member this.SaveHtml(path: string, [<Optional; DefaultParameterValue(null)>] ?OpenInBrowser: bool) =
            this |> Chart.saveHtml (path, ?OpenInBrowser = OpenInBrowser)

        /// Refused: the package opens a browser here.
        [<CompiledName("Show")>]
        [<Extension>]
        member this.Show() = this |> Chart.show
