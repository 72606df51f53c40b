namespace XPlot.Plotly

open System

/// The package's second name for a layout.
type Options = Layout

/// A chart. Its `With…` members change it and return nothing.
type PlotlyChart() =

    let mutable traces: seq<Trace> = Seq.empty
    let mutable layout: Layout option = None
    let mutable labels: seq<string> option = None

    let onLayout (change: Layout -> unit) =
        let present = layout |> Option.defaultWith Layout
        change present
        layout <- Some present

    /// The whole page, which loads plotly.js from `PlotlySrc`.
    member this.GetHtml() : string = Html.page this.PlotlySrc (this.GetInlineHtml())

    /// An element and the script that draws into it.
    member this.GetInlineHtml() : string = Html.inlined this.Id this.Width this.Height (this.GetPlottingJS())

    /// The script that draws, in its tag.
    member this.GetInlineJS() : string = $"<script>\n{this.GetPlottingJS()}\n</script>"

    /// The script that draws: `var data = …;`, `var layout = …;` and a call.
    member this.GetPlottingJS() : string =
        match labels with
        | Some names -> Seq.iter2 (fun (trace: Trace) name -> trace.name <- name) traces names
        | None -> ()

        Html.script this.Id (Html.json traces) (Html.json (layout |> Option.map box |> Option.defaultValue (box "")))

    /// The height, in pixels.
    member val Height = 500 with get, set

    /// The name of the element that the chart is drawn into; new for each chart.
    member val Id = Guid.NewGuid().ToString() with get, set

    /// Sets traces, layout and labels.
    member _.Plot(data: seq<#Trace>, ?Layout: Layout, ?Labels: seq<string>) : unit =
        traces <- data |> Seq.map (fun trace -> trace :> Trace)
        layout <- Layout
        labels <- Labels

    /// Refused: the package opens a browser here.
    member this.Show() : unit =
        raise (NotSupportedException $"The stand-in opens no browser. Show chart {this.Id} in the notebook.")

    /// Where a page gets plotly.js from.
    member val PlotlySrc = Html.DefaultPlotlySrc with get, set

    /// Sets where a page gets plotly.js from.
    member this.WithPlotlySrc(src: string) : unit = this.PlotlySrc <- src

    /// The width, in pixels.
    member val Width = 900 with get, set

    /// Sets the height, in pixels.
    member this.WithHeight(height: int) : unit = this.Height <- height

    /// Sets the name of the element.
    member this.WithId(newId: string) : unit = this.Id <- newId

    /// Names the only trace.
    member _.WithLabel(label: string) : unit = labels <- Some(Seq.singleton label)

    /// Names the traces.
    member _.WithLabels(names: seq<string>) : unit = labels <- Some names

    /// Sets the layout.
    member _.WithLayout(layoutObj: Layout) : unit = layout <- Some layoutObj

    /// Shows or hides the legend.
    member _.WithLegend(enabled: bool) : unit = onLayout (fun layout -> layout.showlegend <- enabled)

    /// Sets the layout.
    member this.WithOptions(options: Options) : unit = this.WithLayout options

    /// Sets width and height, in pixels.
    member this.WithSize(width: int, height: int) : unit =
        this.Height <- height
        this.Width <- width

    /// Sets the title.
    member _.WithTitle(title: string) : unit = onLayout (fun layout -> layout.title <- title)

    /// Sets the width, in pixels.
    member this.WithWidth(width: int) : unit = this.Width <- width

    /// Sets the title of the x axis.
    member _.WithXTitle(xTitle: string) : unit =
        onLayout (fun layout ->
            let axis = layout.ReadOr("xaxis", Xaxis())
            axis.title <- xTitle
            layout.xaxis <- axis)

    /// Sets the title of the y axis.
    member _.WithYTitle(yTitle: string) : unit =
        onLayout (fun layout ->
            let axis = layout.ReadOr("yaxis", Yaxis())
            axis.title <- yTitle
            layout.yaxis <- axis)
