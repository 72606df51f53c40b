namespace XPlot.Plotly

open ClaimTrail.StandIns

/// How a line is drawn.
type Line() =
    inherit PlotObject()

    member this.color
        with get (): obj = this.ReadOr("color", null)
        and set (value: obj) = this.Write("color", value)

    member this.width
        with get (): obj = this.ReadOr("width", null)
        and set (value: obj) = this.Write("width", value)

    member this.shape
        with get (): obj = this.ReadOr("shape", null)
        and set (value: obj) = this.Write("shape", value)

    member this.smoothing
        with get (): float = this.ReadOr("smoothing", 0.0)
        and set (value: float) = this.Write("smoothing", value)

    member this.dash
        with get (): string = this.ReadOr("dash", "")
        and set (value: string) = this.Write("dash", value)

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

    member this.colorsrc
        with get (): string = this.ReadOr("colorsrc", "")
        and set (value: string) = this.Write("colorsrc", value)

    member this.widthsrc
        with get (): string = this.ReadOr("widthsrc", "")
        and set (value: string) = this.Write("widthsrc", value)

    member this.outliercolor
        with get (): string = this.ReadOr("outliercolor", "")
        and set (value: string) = this.Write("outliercolor", value)

    member this.outlierwidth
        with get (): float = this.ReadOr("outlierwidth", 0.0)
        and set (value: float) = this.Write("outlierwidth", value)
