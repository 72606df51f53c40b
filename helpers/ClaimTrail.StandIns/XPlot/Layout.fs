/// Opened by itself in F#. C# writes `Layout.Layout`.
[<AutoOpen>]
module XPlot.Plotly.Layout

open ClaimTrail.StandIns

/// Everything of a figure that is not data.
type Layout() =
    inherit PlotObject()

    member this.font
        with get (): Font = this.Read "font"
        and set (value: Font) = this.Write("font", value)

    member this.title
        with get (): string = this.Read "title"
        and set (value: string) = this.Write("title", value)

    member this.titlefont
        with get (): Font = this.Read "titlefont"
        and set (value: Font) = this.Write("titlefont", value)

    member this.autosize
        with get (): obj = this.Read "autosize"
        and set (value: obj) = this.Write("autosize", value)

    member this.width
        with get (): float = this.Read "width"
        and set (value: float) = this.Write("width", value)

    member this.height
        with get (): float = this.Read "height"
        and set (value: float) = this.Write("height", value)

    member this.margin
        with get (): Margin = this.Read "margin"
        and set (value: Margin) = this.Write("margin", value)

    member this.paper_bgcolor
        with get (): string = this.Read "paper_bgcolor"
        and set (value: string) = this.Write("paper_bgcolor", value)

    member this.plot_bgcolor
        with get (): string = this.Read "plot_bgcolor"
        and set (value: string) = this.Write("plot_bgcolor", value)

    member this.separators
        with get (): string = this.Read "separators"
        and set (value: string) = this.Write("separators", value)

    member this.hidesources
        with get (): bool = this.Read "hidesources"
        and set (value: bool) = this.Write("hidesources", value)

    member this.smith
        with get (): obj = this.Read "smith"
        and set (value: obj) = this.Write("smith", value)

    member this.showlegend
        with get (): bool = this.Read "showlegend"
        and set (value: bool) = this.Write("showlegend", value)

    member this.dragmode
        with get (): obj = this.Read "dragmode"
        and set (value: obj) = this.Write("dragmode", value)

    member this.hovermode
        with get (): obj = this.Read "hovermode"
        and set (value: obj) = this.Write("hovermode", value)

    member this.xaxis
        with get (): Xaxis = this.Read "xaxis"
        and set (value: Xaxis) = this.Write("xaxis", value)

    member this.xaxis1
        with get (): Xaxis = this.Read "xaxis1"
        and set (value: Xaxis) = this.Write("xaxis1", value)

    member this.xaxis2
        with get (): Xaxis = this.Read "xaxis2"
        and set (value: Xaxis) = this.Write("xaxis2", value)

    member this.yaxis
        with get (): Yaxis = this.Read "yaxis"
        and set (value: Yaxis) = this.Write("yaxis", value)

    member this.yaxis2
        with get (): Yaxis = this.Read "yaxis2"
        and set (value: Yaxis) = this.Write("yaxis2", value)

    member this.legend
        with get (): Legend = this.Read "legend"
        and set (value: Legend) = this.Write("legend", value)

    member this.annotations
        with get (): seq<Annotation> = this.Read "annotations"
        and set (value: seq<Annotation>) = this.Write("annotations", value)

    member this.shapes
        with get (): seq<Shape> = this.Read "shapes"
        and set (value: seq<Shape>) = this.Write("shapes", value)

    member this.direction
        with get (): obj = this.Read "direction"
        and set (value: obj) = this.Write("direction", value)

    member this.orientation
        with get (): float = this.Read "orientation"
        and set (value: float) = this.Write("orientation", value)

    member this.barmode
        with get (): string = this.Read "barmode"
        and set (value: string) = this.Write("barmode", value)

    member this.bargap
        with get (): float = this.Read "bargap"
        and set (value: float) = this.Write("bargap", value)

    member this.bargroupgap
        with get (): float = this.Read "bargroupgap"
        and set (value: float) = this.Write("bargroupgap", value)

    member this.boxmode
        with get (): string = this.Read "boxmode"
        and set (value: string) = this.Write("boxmode", value)
