namespace XPlot.Plotly

open ClaimTrail.StandIns

/// A line, rectangle, circle or path drawn over or under the data.
type Shape() =
    inherit PlotObject()

    member this.``type``
        with get (): obj = this.Read "type"
        and set (value: obj) = this.Write("type", value)

    member this.xref
        with get (): obj = this.Read "xref"
        and set (value: obj) = this.Write("xref", value)

    member this.x0
        with get (): obj = this.Read "x0"
        and set (value: obj) = this.Write("x0", value)

    member this.x1
        with get (): obj = this.Read "x1"
        and set (value: obj) = this.Write("x1", value)

    member this.yref
        with get (): obj = this.Read "yref"
        and set (value: obj) = this.Write("yref", value)

    member this.y0
        with get (): obj = this.Read "y0"
        and set (value: obj) = this.Write("y0", value)

    member this.y1
        with get (): obj = this.Read "y1"
        and set (value: obj) = this.Write("y1", value)

    member this.path
        with get (): string = this.Read "path"
        and set (value: string) = this.Write("path", value)

    member this.opacity
        with get (): float = this.Read "opacity"
        and set (value: float) = this.Write("opacity", value)

    member this.line
        with get (): Line = this.Read "line"
        and set (value: Line) = this.Write("line", value)

    member this.fillcolor
        with get (): string = this.Read "fillcolor"
        and set (value: string) = this.Write("fillcolor", value)
