namespace XPlot.Plotly

/// Cells coloured by their numbers.
type Heatmap() =
    inherit Trace("heatmap")

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

    member this.z
        with get (): obj = this.Read "z"
        and set (value: obj) = this.Write("z", value)

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

    member this.transpose
        with get (): bool = this.Read "transpose"
        and set (value: bool) = this.Write("transpose", value)

    member this.xtype
        with get (): obj = this.Read "xtype"
        and set (value: obj) = this.Write("xtype", value)

    member this.ytype
        with get (): obj = this.Read "ytype"
        and set (value: obj) = this.Write("ytype", value)

    member this.zauto
        with get (): bool = this.Read "zauto"
        and set (value: bool) = this.Write("zauto", value)

    member this.zmin
        with get (): float = this.Read "zmin"
        and set (value: float) = this.Write("zmin", value)

    member this.zmax
        with get (): float = this.Read "zmax"
        and set (value: float) = this.Write("zmax", value)

    member this.colorscale
        with get (): obj = this.Read "colorscale"
        and set (value: obj) = this.Write("colorscale", value)

    member this.autocolorscale
        with get (): bool = this.Read "autocolorscale"
        and set (value: bool) = this.Write("autocolorscale", value)

    member this.reversescale
        with get (): bool = this.Read "reversescale"
        and set (value: bool) = this.Write("reversescale", value)

    member this.showscale
        with get (): bool = this.Read "showscale"
        and set (value: bool) = this.Write("showscale", value)

    member this.zsmooth
        with get (): obj = this.Read "zsmooth"
        and set (value: obj) = this.Write("zsmooth", value)

    member this.connectgaps
        with get (): bool = this.Read "connectgaps"
        and set (value: bool) = this.Write("connectgaps", value)

    member this.colorbar
        with get (): Colorbar = this.Read "colorbar"
        and set (value: Colorbar) = this.Write("colorbar", value)

    member this.xaxis
        with get (): string = this.Read "xaxis"
        and set (value: string) = this.Write("xaxis", value)

    member this.yaxis
        with get (): string = this.Read "yaxis"
        and set (value: string) = this.Write("yaxis", value)

    member this.zsrc
        with get (): string = this.Read "zsrc"
        and set (value: string) = this.Write("zsrc", value)

    member this.xsrc
        with get (): string = this.Read "xsrc"
        and set (value: string) = this.Write("xsrc", value)

    member this.ysrc
        with get (): string = this.Read "ysrc"
        and set (value: string) = this.Write("ysrc", value)

    member this.textsrc
        with get (): string = this.Read "textsrc"
        and set (value: string) = this.Write("textsrc", value)
