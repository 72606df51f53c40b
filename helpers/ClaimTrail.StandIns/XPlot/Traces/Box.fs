namespace XPlot.Plotly

/// Quartiles, extremes and points.
type Box() =
    inherit Trace("box")

    member this.``type``
        with get (): string = this.Read "type"
        and set (value: string) = this.Write("type", value)

    member this.visible
        with get (): obj = this.Read "visible"
        and set (value: obj) = this.Write("visible", value)

    member this.showlegend
        with get (): bool = this.Read "showlegend"
        and set (value: bool) = this.Write("showlegend", value)

    member this.legendgroup
        with get (): string = this.Read "legendgroup"
        and set (value: string) = this.Write("legendgroup", value)

    member this.opacity
        with get (): float = this.Read "opacity"
        and set (value: float) = this.Write("opacity", value)

    member this.uid
        with get (): string = this.Read "uid"
        and set (value: string) = this.Write("uid", value)

    member this.hoverinfo
        with get (): string = this.Read "hoverinfo"
        and set (value: string) = this.Write("hoverinfo", value)

    member this.stream
        with get (): Stream = this.Read "stream"
        and set (value: Stream) = this.Write("stream", value)

    member this.y
        with get (): obj = this.Read "y"
        and set (value: obj) = this.Write("y", value)

    member this.x
        with get (): obj = this.Read "x"
        and set (value: obj) = this.Write("x", value)

    member this.x0
        with get (): obj = this.Read "x0"
        and set (value: obj) = this.Write("x0", value)

    member this.y0
        with get (): obj = this.Read "y0"
        and set (value: obj) = this.Write("y0", value)

    member this.whiskerwidth
        with get (): float = this.Read "whiskerwidth"
        and set (value: float) = this.Write("whiskerwidth", value)

    member this.boxpoints
        with get (): obj = this.Read "boxpoints"
        and set (value: obj) = this.Write("boxpoints", value)

    member this.boxmean
        with get (): obj = this.Read "boxmean"
        and set (value: obj) = this.Write("boxmean", value)

    member this.jitter
        with get (): float = this.Read "jitter"
        and set (value: float) = this.Write("jitter", value)

    member this.pointpos
        with get (): float = this.Read "pointpos"
        and set (value: float) = this.Write("pointpos", value)

    member this.orientation
        with get (): obj = this.Read "orientation"
        and set (value: obj) = this.Write("orientation", value)

    member this.marker
        with get (): Marker = this.Read "marker"
        and set (value: Marker) = this.Write("marker", value)

    member this.line
        with get (): Line = this.Read "line"
        and set (value: Line) = this.Write("line", value)

    member this.fillcolor
        with get (): string = this.Read "fillcolor"
        and set (value: string) = this.Write("fillcolor", value)

    member this.xaxis
        with get (): string = this.Read "xaxis"
        and set (value: string) = this.Write("xaxis", value)

    member this.yaxis
        with get (): string = this.Read "yaxis"
        and set (value: string) = this.Write("yaxis", value)

    member this.ysrc
        with get (): string = this.Read "ysrc"
        and set (value: string) = this.Write("ysrc", value)

    member this.xsrc
        with get (): string = this.Read "xsrc"
        and set (value: string) = this.Write("xsrc", value)
