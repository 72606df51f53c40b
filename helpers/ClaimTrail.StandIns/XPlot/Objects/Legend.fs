namespace XPlot.Plotly

open ClaimTrail.StandIns

/// The legend.
type Legend() =
    inherit PlotObject()

    member this.bgcolor
        with get (): string = this.Read "bgcolor"
        and set (value: string) = this.Write("bgcolor", value)

    member this.bordercolor
        with get (): string = this.Read "bordercolor"
        and set (value: string) = this.Write("bordercolor", value)

    member this.borderwidth
        with get (): float = this.Read "borderwidth"
        and set (value: float) = this.Write("borderwidth", value)

    member this.font
        with get (): Font = this.Read "font"
        and set (value: Font) = this.Write("font", value)

    member this.traceorder
        with get (): string = this.Read "traceorder"
        and set (value: string) = this.Write("traceorder", value)

    member this.orientation
        with get (): string = this.Read "orientation"
        and set (value: string) = this.Write("orientation", value)

    member this.tracegroupgap
        with get (): float = this.Read "tracegroupgap"
        and set (value: float) = this.Write("tracegroupgap", value)

    member this.x
        with get (): float = this.Read "x"
        and set (value: float) = this.Write("x", value)

    member this.xanchor
        with get (): obj = this.Read "xanchor"
        and set (value: obj) = this.Write("xanchor", value)

    member this.y
        with get (): float = this.Read "y"
        and set (value: float) = this.Write("y", value)

    member this.yanchor
        with get (): obj = this.Read "yanchor"
        and set (value: obj) = this.Write("yanchor", value)

    member this.yref
        with get (): string = this.Read "yref"
        and set (value: string) = this.Write("yref", value)
