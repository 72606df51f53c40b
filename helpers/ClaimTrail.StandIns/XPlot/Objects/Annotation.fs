namespace XPlot.Plotly

open ClaimTrail.StandIns

/// A text, with or without an arrow, at a place in the chart.
type Annotation() =
    inherit PlotObject()

    member this.text
        with get (): string = this.Read "text"
        and set (value: string) = this.Write("text", value)

    member this.textangle
        with get (): float = this.Read "textangle"
        and set (value: float) = this.Write("textangle", value)

    member this.font
        with get (): Font = this.Read "font"
        and set (value: Font) = this.Write("font", value)

    member this.opacity
        with get (): float = this.Read "opacity"
        and set (value: float) = this.Write("opacity", value)

    member this.align
        with get (): obj = this.Read "align"
        and set (value: obj) = this.Write("align", value)

    member this.bgcolor
        with get (): string = this.Read "bgcolor"
        and set (value: string) = this.Write("bgcolor", value)

    member this.bordercolor
        with get (): string = this.Read "bordercolor"
        and set (value: string) = this.Write("bordercolor", value)

    member this.borderpad
        with get (): float = this.Read "borderpad"
        and set (value: float) = this.Write("borderpad", value)

    member this.borderwidth
        with get (): float = this.Read "borderwidth"
        and set (value: float) = this.Write("borderwidth", value)

    member this.showarrow
        with get (): bool = this.Read "showarrow"
        and set (value: bool) = this.Write("showarrow", value)

    member this.arrowcolor
        with get (): string = this.Read "arrowcolor"
        and set (value: string) = this.Write("arrowcolor", value)

    member this.arrowhead
        with get (): int = this.Read "arrowhead"
        and set (value: int) = this.Write("arrowhead", value)

    member this.arrowsize
        with get (): float = this.Read "arrowsize"
        and set (value: float) = this.Write("arrowsize", value)

    member this.arrowwidth
        with get (): float = this.Read "arrowwidth"
        and set (value: float) = this.Write("arrowwidth", value)

    member this.axref
        with get (): obj = this.Read "axref"
        and set (value: obj) = this.Write("axref", value)

    member this.ax
        with get (): float = this.Read "ax"
        and set (value: float) = this.Write("ax", value)

    member this.ayref
        with get (): obj = this.Read "ayref"
        and set (value: obj) = this.Write("ayref", value)

    member this.ay
        with get (): float = this.Read "ay"
        and set (value: float) = this.Write("ay", value)

    member this.xref
        with get (): obj = this.Read "xref"
        and set (value: obj) = this.Write("xref", value)

    member this.x
        with get (): obj = this.Read "x"
        and set (value: obj) = this.Write("x", value)

    member this.xanchor
        with get (): obj = this.Read "xanchor"
        and set (value: obj) = this.Write("xanchor", value)

    member this.yref
        with get (): obj = this.Read "yref"
        and set (value: obj) = this.Write("yref", value)

    member this.y
        with get (): obj = this.Read "y"
        and set (value: obj) = this.Write("y", value)

    member this.yanchor
        with get (): obj = this.Read "yanchor"
        and set (value: obj) = this.Write("yanchor", value)
