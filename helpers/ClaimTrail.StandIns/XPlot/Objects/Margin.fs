namespace XPlot.Plotly

open ClaimTrail.StandIns

/// The space around the plot, in pixels.
type Margin() =
    inherit PlotObject()

    member this.l
        with get (): float = this.Read "l"
        and set (value: float) = this.Write("l", value)

    member this.r
        with get (): float = this.Read "r"
        and set (value: float) = this.Write("r", value)

    member this.t
        with get (): float = this.Read "t"
        and set (value: float) = this.Write("t", value)

    member this.b
        with get (): float = this.Read "b"
        and set (value: float) = this.Write("b", value)

    member this.pad
        with get (): float = this.Read "pad"
        and set (value: float) = this.Write("pad", value)

    member this.autoexpand
        with get (): bool = this.Read "autoexpand"
        and set (value: bool) = this.Write("autoexpand", value)
