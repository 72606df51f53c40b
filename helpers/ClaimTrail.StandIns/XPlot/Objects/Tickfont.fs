namespace XPlot.Plotly

open ClaimTrail.StandIns

/// The typeface of tick labels.
type Tickfont() =
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
