namespace XPlot.Plotly

/// Points, lines and texts.
type Scatter() =
    inherit Trace("scatter")

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

    member this.x
        with get (): obj = this.Read "x"
        and set (value: obj) = this.Write("x", value)

    member this.x0
        with get (): obj = this.Read "x0"
        and set (value: obj) = this.Write("x0", value)

    member this.dx
        with get (): float = this.Read "dx"
        and set (value: float) = this.Write("dx", value)

    member this.y
        with get (): obj = this.Read "y"
        and set (value: obj) = this.Write("y", value)

    member this.y0
        with get (): obj = this.Read "y0"
        and set (value: obj) = this.Write("y0", value)

    member this.dy
        with get (): float = this.Read "dy"
        and set (value: float) = this.Write("dy", value)

    member this.text
        with get (): obj = this.Read "text"
        and set (value: obj) = this.Write("text", value)

    member this.mode
        with get (): string = this.Read "mode"
        and set (value: string) = this.Write("mode", value)

    member this.line
        with get (): Line = this.Read "line"
        and set (value: Line) = this.Write("line", value)

    member this.connectgaps
        with get (): bool = this.Read "connectgaps"
        and set (value: bool) = this.Write("connectgaps", value)

    member this.fill
        with get (): obj = this.Read "fill"
        and set (value: obj) = this.Write("fill", value)

    member this.fillcolor
        with get (): string = this.Read "fillcolor"
        and set (value: string) = this.Write("fillcolor", value)

    member this.marker
        with get (): Marker = this.Read "marker"
        and set (value: Marker) = this.Write("marker", value)

    member this.textposition
        with get (): obj = this.Read "textposition"
        and set (value: obj) = this.Write("textposition", value)

    member this.textfont
        with get (): Textfont = this.Read "textfont"
        and set (value: Textfont) = this.Write("textfont", value)

    member this.r
        with get (): obj = this.Read "r"
        and set (value: obj) = this.Write("r", value)

    member this.t
        with get (): obj = this.Read "t"
        and set (value: obj) = this.Write("t", value)

    member this.error_y
        with get (): Error_y = this.Read "error_y"
        and set (value: Error_y) = this.Write("error_y", value)

    member this.error_x
        with get (): Error_x = this.Read "error_x"
        and set (value: Error_x) = this.Write("error_x", value)

    member this.xaxis
        with get (): string = this.Read "xaxis"
        and set (value: string) = this.Write("xaxis", value)

    member this.yaxis
        with get (): string = this.Read "yaxis"
        and set (value: string) = this.Write("yaxis", value)

    member this.xsrc
        with get (): string = this.Read "xsrc"
        and set (value: string) = this.Write("xsrc", value)

    member this.ysrc
        with get (): string = this.Read "ysrc"
        and set (value: string) = this.Write("ysrc", value)

    member this.textsrc
        with get (): string = this.Read "textsrc"
        and set (value: string) = this.Write("textsrc", value)

    member this.textpositionsrc
        with get (): string = this.Read "textpositionsrc"
        and set (value: string) = this.Write("textpositionsrc", value)

    member this.rsrc
        with get (): string = this.Read "rsrc"
        and set (value: string) = this.Write("rsrc", value)

    member this.tsrc
        with get (): string = this.Read "tsrc"
        and set (value: string) = this.Write("tsrc", value)

    member this.stackgroup
        with get (): string = this.Read "stackgroup"
        and set (value: string) = this.Write("stackgroup", value)
