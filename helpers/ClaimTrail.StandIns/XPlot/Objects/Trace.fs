namespace XPlot.Plotly

open ClaimTrail.StandIns

/// One data set of a figure and how it is drawn.
type Trace internal (kind: string) as this =
    inherit PlotObject()

    do if not (isNull kind) then this.Write("type", kind)

    /// A trace of no kind.
    new() = Trace null

    member this.name
        with get (): string = this.ReadOr("name", "")
        and set (value: string) = this.Write("name", value)
