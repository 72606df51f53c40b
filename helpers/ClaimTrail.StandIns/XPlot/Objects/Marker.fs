namespace XPlot.Plotly

open ClaimTrail.StandIns

/// How a point, bar or slice is drawn.
type Marker() =
    inherit PlotObject()

    member this.symbol
        with get (): obj = this.ReadOr("symbol", null)
        and set (value: obj) = this.Write("symbol", value)

    member this.opacity
        with get (): obj = this.ReadOr("opacity", null)
        and set (value: obj) = this.Write("opacity", value)

    member this.size
        with get (): obj = this.ReadOr("size", null)
        and set (value: obj) = this.Write("size", value)

    member this.color
        with get (): obj = this.ReadOr("color", null)
        and set (value: obj) = this.Write("color", value)

    member this.maxdisplayed
        with get (): int = this.ReadOr("maxdisplayed", 0)
        and set (value: int) = this.Write("maxdisplayed", value)

    member this.sizeref
        with get (): float = this.ReadOr("sizeref", 0.0)
        and set (value: float) = this.Write("sizeref", value)

    member this.sizemin
        with get (): float = this.ReadOr("sizemin", 0.0)
        and set (value: float) = this.Write("sizemin", value)

    member this.sizemode
        with get (): obj = this.ReadOr("sizemode", null)
        and set (value: obj) = this.Write("sizemode", value)

    member this.colorscale
        with get (): obj = this.ReadOr("colorscale", null)
        and set (value: obj) = this.Write("colorscale", value)

    member this.cauto
        with get (): bool = this.ReadOr("cauto", false)
        and set (value: bool) = this.Write("cauto", value)

    member this.cmax
        with get (): float = this.ReadOr("cmax", 0.0)
        and set (value: float) = this.Write("cmax", value)

    member this.cmin
        with get (): float = this.ReadOr("cmin", 0.0)
        and set (value: float) = this.Write("cmin", value)

    member this.autocolorscale
        with get (): bool = this.ReadOr("autocolorscale", false)
        and set (value: bool) = this.Write("autocolorscale", value)

    member this.reversescale
        with get (): bool = this.ReadOr("reversescale", false)
        and set (value: bool) = this.Write("reversescale", value)

    member this.showscale
        with get (): bool = this.ReadOr("showscale", false)
        and set (value: bool) = this.Write("showscale", value)

    member this.line
        with get (): Line = this.ReadOr("line", Line())
        and set (value: Line) = this.Write("line", value)

    member this.colorbar
        with get (): Colorbar = this.ReadOr("colorbar", Colorbar())
        and set (value: Colorbar) = this.Write("colorbar", value)

    member this.symbolsrc
        with get (): string = this.ReadOr("symbolsrc", "")
        and set (value: string) = this.Write("symbolsrc", value)

    member this.opacitysrc
        with get (): string = this.ReadOr("opacitysrc", "")
        and set (value: string) = this.Write("opacitysrc", value)

    member this.sizesrc
        with get (): string = this.ReadOr("sizesrc", "")
        and set (value: string) = this.Write("sizesrc", value)

    member this.colorsrc
        with get (): string = this.ReadOr("colorsrc", "")
        and set (value: string) = this.Write("colorsrc", value)

    member this.outliercolor
        with get (): string = this.ReadOr("outliercolor", "")
        and set (value: string) = this.Write("outliercolor", value)

    member this.colors
        with get (): obj = this.ReadOr("colors", null)
        and set (value: obj) = this.Write("colors", value)

    member this.colorssrc
        with get (): string = this.ReadOr("colorssrc", "")
        and set (value: string) = this.Write("colorssrc", value)
