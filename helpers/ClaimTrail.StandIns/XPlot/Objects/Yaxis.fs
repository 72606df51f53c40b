namespace XPlot.Plotly

open ClaimTrail.StandIns

/// The y axis.
type Yaxis() as this =
    inherit PlotObject()

    do this.Write("_isSubplotObj", true)

    member this.autotick
        with get (): bool = this.Read "autotick"
        and set (value: bool) = this.Write("autotick", value)

    member this.title
        with get (): string = this.Read "title"
        and set (value: string) = this.Write("title", value)

    member this.titlefont
        with get (): Font = this.Read "titlefont"
        and set (value: Font) = this.Write("titlefont", value)

    member this.``type``
        with get (): obj = this.Read "type"
        and set (value: obj) = this.Write("type", value)

    member this.autorange
        with get (): obj = this.Read "autorange"
        and set (value: obj) = this.Write("autorange", value)

    member this.rangemode
        with get (): obj = this.Read "rangemode"
        and set (value: obj) = this.Write("rangemode", value)

    member this.range
        with get (): obj = this.Read "range"
        and set (value: obj) = this.Write("range", value)

    member this.fixedrange
        with get (): bool = this.Read "fixedrange"
        and set (value: bool) = this.Write("fixedrange", value)

    member this.tickmode
        with get (): obj = this.Read "tickmode"
        and set (value: obj) = this.Write("tickmode", value)

    member this.nticks
        with get (): int = this.Read "nticks"
        and set (value: int) = this.Write("nticks", value)

    member this.tick0
        with get (): float = this.Read "tick0"
        and set (value: float) = this.Write("tick0", value)

    member this.dtick
        with get (): obj = this.Read "dtick"
        and set (value: obj) = this.Write("dtick", value)

    member this.tickvals
        with get (): obj = this.Read "tickvals"
        and set (value: obj) = this.Write("tickvals", value)

    member this.ticktext
        with get (): obj = this.Read "ticktext"
        and set (value: obj) = this.Write("ticktext", value)

    member this.ticks
        with get (): obj = this.Read "ticks"
        and set (value: obj) = this.Write("ticks", value)

    member this.mirror
        with get (): obj = this.Read "mirror"
        and set (value: obj) = this.Write("mirror", value)

    member this.ticklen
        with get (): float = this.Read "ticklen"
        and set (value: float) = this.Write("ticklen", value)

    member this.tickwidth
        with get (): float = this.Read "tickwidth"
        and set (value: float) = this.Write("tickwidth", value)

    member this.tickcolor
        with get (): string = this.Read "tickcolor"
        and set (value: string) = this.Write("tickcolor", value)

    member this.showticklabels
        with get (): bool = this.Read "showticklabels"
        and set (value: bool) = this.Write("showticklabels", value)

    member this.tickfont
        with get (): Font = this.Read "tickfont"
        and set (value: Font) = this.Write("tickfont", value)

    member this.tickangle
        with get (): float = this.Read "tickangle"
        and set (value: float) = this.Write("tickangle", value)

    member this.tickprefix
        with get (): string = this.Read "tickprefix"
        and set (value: string) = this.Write("tickprefix", value)

    member this.showtickprefix
        with get (): obj = this.Read "showtickprefix"
        and set (value: obj) = this.Write("showtickprefix", value)

    member this.ticksuffix
        with get (): string = this.Read "ticksuffix"
        and set (value: string) = this.Write("ticksuffix", value)

    member this.showticksuffix
        with get (): obj = this.Read "showticksuffix"
        and set (value: obj) = this.Write("showticksuffix", value)

    member this.showexponent
        with get (): obj = this.Read "showexponent"
        and set (value: obj) = this.Write("showexponent", value)

    member this.exponentformat
        with get (): obj = this.Read "exponentformat"
        and set (value: obj) = this.Write("exponentformat", value)

    member this.tickformat
        with get (): string = this.Read "tickformat"
        and set (value: string) = this.Write("tickformat", value)

    member this.hoverformat
        with get (): string = this.Read "hoverformat"
        and set (value: string) = this.Write("hoverformat", value)

    member this.showline
        with get (): bool = this.Read "showline"
        and set (value: bool) = this.Write("showline", value)

    member this.linecolor
        with get (): string = this.Read "linecolor"
        and set (value: string) = this.Write("linecolor", value)

    member this.linewidth
        with get (): float = this.Read "linewidth"
        and set (value: float) = this.Write("linewidth", value)

    member this.showgrid
        with get (): bool = this.Read "showgrid"
        and set (value: bool) = this.Write("showgrid", value)

    member this.gridcolor
        with get (): string = this.Read "gridcolor"
        and set (value: string) = this.Write("gridcolor", value)

    member this.gridwidth
        with get (): float = this.Read "gridwidth"
        and set (value: float) = this.Write("gridwidth", value)

    member this.zeroline
        with get (): bool = this.Read "zeroline"
        and set (value: bool) = this.Write("zeroline", value)

    member this.zerolinecolor
        with get (): string = this.Read "zerolinecolor"
        and set (value: string) = this.Write("zerolinecolor", value)

    member this.zerolinewidth
        with get (): float = this.Read "zerolinewidth"
        and set (value: float) = this.Write("zerolinewidth", value)

    member this.anchor
        with get (): obj = this.Read "anchor"
        and set (value: obj) = this.Write("anchor", value)

    member this.side
        with get (): obj = this.Read "side"
        and set (value: obj) = this.Write("side", value)

    member this.overlaying
        with get (): obj = this.Read "overlaying"
        and set (value: obj) = this.Write("overlaying", value)

    member this.domain
        with get (): obj = this.Read "domain"
        and set (value: obj) = this.Write("domain", value)

    member this.position
        with get (): float = this.Read "position"
        and set (value: float) = this.Write("position", value)

    member this._isSubplotObj
        with get (): bool = this.Read "_isSubplotObj"
        and set (value: bool) = this.Write("_isSubplotObj", value)

    member this.tickvalssrc
        with get (): string = this.Read "tickvalssrc"
        and set (value: string) = this.Write("tickvalssrc", value)

    member this.ticktextsrc
        with get (): string = this.Read "ticktextsrc"
        and set (value: string) = this.Write("ticktextsrc", value)

    member this.showspikes
        with get (): bool = this.Read "showspikes"
        and set (value: bool) = this.Write("showspikes", value)

    member this.spikesides
        with get (): bool = this.Read "spikesides"
        and set (value: bool) = this.Write("spikesides", value)

    member this.spikethickness
        with get (): float = this.Read "spikethickness"
        and set (value: float) = this.Write("spikethickness", value)

    member this.spikecolor
        with get (): string = this.Read "spikecolor"
        and set (value: string) = this.Write("spikecolor", value)

    member this.showbackground
        with get (): bool = this.Read "showbackground"
        and set (value: bool) = this.Write("showbackground", value)

    member this.backgroundcolor
        with get (): string = this.Read "backgroundcolor"
        and set (value: string) = this.Write("backgroundcolor", value)

    member this.showaxeslabels
        with get (): bool = this.Read "showaxeslabels"
        and set (value: bool) = this.Write("showaxeslabels", value)
