namespace XPlot.Plotly

open ClaimTrail.StandIns

/// Error bars along x.
type Error_x() =
    inherit PlotObject()

    member this.visible
        with get (): bool = this.ReadOr("visible", false)
        and set (value: bool) = this.Write("visible", value)

    member this.``type``
        with get (): obj = this.ReadOr("type", null)
        and set (value: obj) = this.Write("type", value)

    member this.symmetric
        with get (): bool = this.ReadOr("symmetric", false)
        and set (value: bool) = this.Write("symmetric", value)

    member this.array
        with get (): obj = this.ReadOr("array", null)
        and set (value: obj) = this.Write("array", value)

    member this.arrayminus
        with get (): obj = this.ReadOr("arrayminus", null)
        and set (value: obj) = this.Write("arrayminus", value)

    member this.value
        with get (): float = this.ReadOr("value", 0.0)
        and set (value: float) = this.Write("value", value)

    member this.valueminus
        with get (): float = this.ReadOr("valueminus", 0.0)
        and set (value: float) = this.Write("valueminus", value)

    member this.traceref
        with get (): int = this.ReadOr("traceref", 0)
        and set (value: int) = this.Write("traceref", value)

    member this.tracerefminus
        with get (): int = this.ReadOr("tracerefminus", 0)
        and set (value: int) = this.Write("tracerefminus", value)

    member this.copy_ystyle
        with get (): bool = this.ReadOr("copy_ystyle", false)
        and set (value: bool) = this.Write("copy_ystyle", value)

    member this.copy_zstyle
        with get (): bool = this.ReadOr("copy_zstyle", false)
        and set (value: bool) = this.Write("copy_zstyle", value)

    member this.color
        with get (): string = this.ReadOr("color", "")
        and set (value: string) = this.Write("color", value)

    member this.thickness
        with get (): float = this.ReadOr("thickness", 0.0)
        and set (value: float) = this.Write("thickness", value)

    member this.width
        with get (): float = this.ReadOr("width", 0.0)
        and set (value: float) = this.Write("width", value)

    member this.arraysrc
        with get (): string = this.ReadOr("arraysrc", "")
        and set (value: string) = this.Write("arraysrc", value)

    member this.arrayminussrc
        with get (): string = this.ReadOr("arrayminussrc", "")
        and set (value: string) = this.Write("arrayminussrc", value)
