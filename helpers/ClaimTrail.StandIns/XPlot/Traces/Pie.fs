namespace XPlot.Plotly

/// Shares of a whole.
type Pie() =
    inherit Trace("pie")

    member this.``type``
        with get (): string = this.Read "type"
        and set (value: string) = this.Write("type", value)

    member this.visible
        with get (): obj = this.Read "visible"
        and set (value: obj) = this.Write("visible", value)

    member this.showlegend
        with get (): bool = this.Read "showlegend"
        and set (value: bool) = this.Write("showlegend", value)

    member this.legendgroup
        with get (): string = this.Read "legendgroup"
        and set (value: string) = this.Write("legendgroup", value)

    member this.opacity
        with get (): float = this.Read "opacity"
        and set (value: float) = this.Write("opacity", value)

    member this.uid
        with get (): string = this.Read "uid"
        and set (value: string) = this.Write("uid", value)

    member this.hoverinfo
        with get (): string = this.Read "hoverinfo"
        and set (value: string) = this.Write("hoverinfo", value)

    member this.stream
        with get (): Stream = this.Read "stream"
        and set (value: Stream) = this.Write("stream", value)

    member this.labels
        with get (): obj = this.Read "labels"
        and set (value: obj) = this.Write("labels", value)

    member this.label0
        with get (): float = this.Read "label0"
        and set (value: float) = this.Write("label0", value)

    member this.dlabel
        with get (): float = this.Read "dlabel"
        and set (value: float) = this.Write("dlabel", value)

    member this.values
        with get (): obj = this.Read "values"
        and set (value: obj) = this.Write("values", value)

    member this.marker
        with get (): Marker = this.Read "marker"
        and set (value: Marker) = this.Write("marker", value)

    member this.text
        with get (): obj = this.Read "text"
        and set (value: obj) = this.Write("text", value)

    member this.scalegroup
        with get (): string = this.Read "scalegroup"
        and set (value: string) = this.Write("scalegroup", value)

    member this.textinfo
        with get (): string = this.Read "textinfo"
        and set (value: string) = this.Write("textinfo", value)

    member this.textposition
        with get (): obj = this.Read "textposition"
        and set (value: obj) = this.Write("textposition", value)

    member this.textfont
        with get (): Textfont = this.Read "textfont"
        and set (value: Textfont) = this.Write("textfont", value)

    member this.insidetextfont
        with get (): Insidetextfont = this.Read "insidetextfont"
        and set (value: Insidetextfont) = this.Write("insidetextfont", value)

    member this.outsidetextfont
        with get (): Outsidetextfont = this.Read "outsidetextfont"
        and set (value: Outsidetextfont) = this.Write("outsidetextfont", value)

    member this.domain
        with get (): Domain = this.Read "domain"
        and set (value: Domain) = this.Write("domain", value)

    member this.hole
        with get (): float = this.Read "hole"
        and set (value: float) = this.Write("hole", value)

    member this.sort
        with get (): bool = this.Read "sort"
        and set (value: bool) = this.Write("sort", value)

    member this.direction
        with get (): obj = this.Read "direction"
        and set (value: obj) = this.Write("direction", value)

    member this.rotation
        with get (): float = this.Read "rotation"
        and set (value: float) = this.Write("rotation", value)

    member this.pull
        with get (): float = this.Read "pull"
        and set (value: float) = this.Write("pull", value)

    member this.labelssrc
        with get (): string = this.Read "labelssrc"
        and set (value: string) = this.Write("labelssrc", value)

    member this.valuessrc
        with get (): string = this.Read "valuessrc"
        and set (value: string) = this.Write("valuessrc", value)

    member this.textsrc
        with get (): string = this.Read "textsrc"
        and set (value: string) = this.Write("textsrc", value)

    member this.textpositionsrc
        with get (): string = this.Read "textpositionsrc"
        and set (value: string) = this.Write("textpositionsrc", value)

    member this.pullsrc
        with get (): string = this.Read "pullsrc"
        and set (value: string) = this.Write("pullsrc", value)
