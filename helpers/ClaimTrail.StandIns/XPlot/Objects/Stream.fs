namespace XPlot.Plotly

open ClaimTrail.StandIns

/// A stream of data.
type Stream() =
    inherit PlotObject()

    member this.token
        with get (): string = this.ReadOr("token", "")
        and set (value: string) = this.Write("token", value)

    member this.maxpoints
        with get (): float = this.ReadOr("maxpoints", 0.0)
        and set (value: float) = this.Write("maxpoints", value)
