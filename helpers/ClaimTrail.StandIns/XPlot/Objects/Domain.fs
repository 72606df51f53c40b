namespace XPlot.Plotly

open ClaimTrail.StandIns

/// The part of the page that a plot takes.
type Domain() =
    inherit PlotObject()

    member this.x
        with get (): obj = this.ReadOr("x", null)
        and set (value: obj) = this.Write("x", value)

    member this.y
        with get (): obj = this.ReadOr("y", null)
        and set (value: obj) = this.Write("y", value)
