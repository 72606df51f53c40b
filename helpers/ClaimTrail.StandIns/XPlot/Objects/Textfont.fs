namespace XPlot.Plotly

open ClaimTrail.StandIns

/// The typeface of texts at points.
type Textfont() =
    inherit PlotObject()

    member this.family
        with get (): string = this.ReadOr("family", "")
        and set (value: string) = this.Write("family", value)

    member this.size
        with get (): float = this.ReadOr("size", 0.0)
        and set (value: float) = this.Write("size", value)

    member this.color
        with get (): string = this.ReadOr("color", "")
        and set (value: string) = this.Write("color", value)

    member this.familysrc
        with get (): string = this.ReadOr("familysrc", "")
        and set (value: string) = this.Write("familysrc", value)

    member this.sizesrc
        with get (): string = this.ReadOr("sizesrc", "")
        and set (value: string) = this.Write("sizesrc", value)

    member this.colorsrc
        with get (): string = this.ReadOr("colorsrc", "")
        and set (value: string) = this.Write("colorsrc", value)
