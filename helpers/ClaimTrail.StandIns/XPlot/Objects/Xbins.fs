namespace XPlot.Plotly

open ClaimTrail.StandIns

/// The bins of a histogram along x.
type Xbins() =
    inherit PlotObject()

    member this.start
        with get (): float = this.ReadOr("start", 0.0)
        and set (value: float) = this.Write("start", value)

    member this.``end``
        with get (): float = this.ReadOr("end", 0.0)
        and set (value: float) = this.Write("end", value)

    member this.size
        with get (): obj = this.ReadOr("size", null)
        and set (value: obj) = this.Write("size", value)
