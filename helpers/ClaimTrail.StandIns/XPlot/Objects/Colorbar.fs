namespace XPlot.Plotly

open ClaimTrail.StandIns

/// The bar that explains a colour scale.
type Colorbar() =
    inherit PlotObject()

    member this.thicknessmode
        with get (): obj = this.ReadOr("thicknessmode", null)
        and set (value: obj) = this.Write("thicknessmode", value)

    member this.thickness
        with get (): float = this.ReadOr("thickness", 0.0)
        and set (value: float) = this.Write("thickness", value)

    member this.lenmode
        with get (): obj = this.ReadOr("lenmode", null)
        and set (value: obj) = this.Write("lenmode", value)

    member this.len
        with get (): float = this.ReadOr("len", 0.0)
        and set (value: float) = this.Write("len", value)

    member this.x
        with get (): float = this.ReadOr("x", 0.0)
        and set (value: float) = this.Write("x", value)

    member this.xanchor
        with get (): obj = this.ReadOr("xanchor", null)
        and set (value: obj) = this.Write("xanchor", value)

    member this.xpad
        with get (): float = this.ReadOr("xpad", 0.0)
        and set (value: float) = this.Write("xpad", value)

    member this.y
        with get (): float = this.ReadOr("y", 0.0)
        and set (value: float) = this.Write("y", value)

    member this.yanchor
        with get (): obj = this.ReadOr("yanchor", null)
        and set (value: obj) = this.Write("yanchor", value)

    member this.ypad
        with get (): float = this.ReadOr("ypad", 0.0)
        and set (value: float) = this.Write("ypad", value)

    member this.outlinecolor
        with get (): string = this.ReadOr("outlinecolor", "")
        and set (value: string) = this.Write("outlinecolor", value)

    member this.outlinewidth
        with get (): float = this.ReadOr("outlinewidth", 0.0)
        and set (value: float) = this.Write("outlinewidth", value)

    member this.bordercolor
        with get (): string = this.ReadOr("bordercolor", "")
        and set (value: string) = this.Write("bordercolor", value)

    member this.borderwidth
        with get (): float = this.ReadOr("borderwidth", 0.0)
        and set (value: float) = this.Write("borderwidth", value)

    member this.bgcolor
        with get (): string = this.ReadOr("bgcolor", "")
        and set (value: string) = this.Write("bgcolor", value)

    member this.tickmode
        with get (): obj = this.ReadOr("tickmode", null)
        and set (value: obj) = this.Write("tickmode", value)

    member this.nticks
        with get (): int = this.ReadOr("nticks", 0)
        and set (value: int) = this.Write("nticks", value)

    member this.tick0
        with get (): float = this.ReadOr("tick0", 0.0)
        and set (value: float) = this.Write("tick0", value)

    member this.dtick
        with get (): obj = this.ReadOr("dtick", null)
        and set (value: obj) = this.Write("dtick", value)

    member this.tickvals
        with get (): obj = this.ReadOr("tickvals", null)
        and set (value: obj) = this.Write("tickvals", value)

    member this.ticktext
        with get (): obj = this.ReadOr("ticktext", null)
        and set (value: obj) = this.Write("ticktext", value)

    member this.ticks
        with get (): obj = this.ReadOr("ticks", null)
        and set (value: obj) = this.Write("ticks", value)

    member this.ticklen
        with get (): float = this.ReadOr("ticklen", 0.0)
        and set (value: float) = this.Write("ticklen", value)

    member this.tickwidth
        with get (): float = this.ReadOr("tickwidth", 0.0)
        and set (value: float) = this.Write("tickwidth", value)

    member this.tickcolor
        with get (): string = this.ReadOr("tickcolor", "")
        and set (value: string) = this.Write("tickcolor", value)

    member this.showticklabels
        with get (): bool = this.ReadOr("showticklabels", false)
        and set (value: bool) = this.Write("showticklabels", value)

    member this.tickfont
        with get (): Font = this.ReadOr("tickfont", Font())
        and set (value: Font) = this.Write("tickfont", value)

    member this.tickangle
        with get (): float = this.ReadOr("tickangle", 0.0)
        and set (value: float) = this.Write("tickangle", value)

    member this.tickformat
        with get (): string = this.ReadOr("tickformat", "")
        and set (value: string) = this.Write("tickformat", value)

    member this.tickprefix
        with get (): string = this.ReadOr("tickprefix", "")
        and set (value: string) = this.Write("tickprefix", value)

    member this.showtickprefix
        with get (): obj = this.ReadOr("showtickprefix", null)
        and set (value: obj) = this.Write("showtickprefix", value)

    member this.ticksuffix
        with get (): string = this.ReadOr("ticksuffix", "")
        and set (value: string) = this.Write("ticksuffix", value)

    member this.showticksuffix
        with get (): obj = this.ReadOr("showticksuffix", null)
        and set (value: obj) = this.Write("showticksuffix", value)

    member this.exponentformat
        with get (): obj = this.ReadOr("exponentformat", null)
        and set (value: obj) = this.Write("exponentformat", value)

    member this.showexponent
        with get (): obj = this.ReadOr("showexponent", null)
        and set (value: obj) = this.Write("showexponent", value)

    member this.title
        with get (): string = this.ReadOr("title", "")
        and set (value: string) = this.Write("title", value)

    member this.titlefont
        with get (): Font = this.ReadOr("titlefont", Font())
        and set (value: Font) = this.Write("titlefont", value)

    member this.titleside
        with get (): obj = this.ReadOr("titleside", null)
        and set (value: obj) = this.Write("titleside", value)

    member this.tickvalssrc
        with get (): string = this.ReadOr("tickvalssrc", "")
        and set (value: string) = this.Write("tickvalssrc", value)

    member this.ticktextsrc
        with get (): string = this.ReadOr("ticktextsrc", "")
        and set (value: string) = this.Write("ticktextsrc", value)
