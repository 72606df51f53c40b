namespace Plotly.NET

open System
open DynamicObj

/// A figure: one trace or several, the layout, how the live chart behaves, and what surrounds it.
///
/// Charts are mutable: what changes one may change the objects it was made from.
type GenericChart =
    /// A figure of one trace.
    | Chart of data: Trace * layout: Layout * config: Config * displayOpts: DisplayOptions
    /// A figure of any other number of traces.
    | MultiChart of data: Trace list * layout: Layout * config: Config * displayOpts: DisplayOptions

    static member private parts(gChart: GenericChart) =
        match gChart with
        | Chart(trace, layout, config, options) -> [ trace ], layout, config, options
        | MultiChart(traces, layout, config, options) -> traces, layout, config, options

    static member private ofParts (like: GenericChart) (traces: Trace list, layout, config, options) =
        match like, traces with
        | Chart _, [ trace ] -> Chart(trace, layout, config, options)
        | _ -> MultiChart(traces, layout, config, options)

    /// The traces.
    static member getTraces(gChart: GenericChart) : Trace list =
        let traces, _, _, _ = GenericChart.parts gChart
        traces

    /// The layout.
    static member getLayout(gChart: GenericChart) : Layout =
        let _, layout, _, _ = GenericChart.parts gChart
        layout

    /// How the live chart behaves.
    static member getConfig(gChart: GenericChart) : Config =
        let _, _, config, _ = GenericChart.parts gChart
        config

    /// What surrounds the chart.
    static member getDisplayOptions(gChart: GenericChart) : DisplayOptions =
        let _, _, _, options = GenericChart.parts gChart
        options

    /// The same chart with that layout.
    static member setLayout (layout: Layout) (gChart: GenericChart) : GenericChart =
        let traces, _, config, options = GenericChart.parts gChart
        GenericChart.ofParts gChart (traces, layout, config, options)

    /// The same chart with that layout put into its own.
    static member addLayout (layout: Layout) (gChart: GenericChart) : GenericChart =
        gChart |> GenericChart.setLayout (Layout.combine (GenericChart.getLayout gChart) layout)

    /// The same chart behaving so.
    static member setConfig (config: Config) (gChart: GenericChart) : GenericChart =
        let traces, layout, _, options = GenericChart.parts gChart
        GenericChart.ofParts gChart (traces, layout, config, options)

    /// The same chart with those options put into its own.
    static member addConfig (config: Config) (gChart: GenericChart) : GenericChart =
        gChart |> GenericChart.setConfig (Config.combine (GenericChart.getConfig gChart) config)

    /// The same chart with those surroundings.
    static member setDisplayOptions (displayOpts: DisplayOptions) (gChart: GenericChart) : GenericChart =
        let traces, layout, config, _ = GenericChart.parts gChart
        GenericChart.ofParts gChart (traces, layout, config, displayOpts)

    /// Width and height, where the layout says them.
    static member tryGetLayoutSize(gChart: GenericChart) : int option * int option =
        let layout = GenericChart.getLayout gChart
        layout.TryGetTypedValue<int> "width", layout.TryGetTypedValue<int> "height"

    /// All traces in one figure. Where layouts differ, the later chart wins; lists of annotations and shapes are appended.
    static member combine(gCharts: seq<GenericChart>) : GenericChart =
        gCharts
        |> Seq.reduce (fun earlier later ->
            let traces1, layout1, config1, options1 = GenericChart.parts earlier
            let traces2, layout2, config2, options2 = GenericChart.parts later

            MultiChart(
                traces1 @ traces2,
                Layout.combine layout1 layout2,
                Config.combine config1 config2,
                DisplayOptions.combine options1 options2
            ))

    /// The chart with every trace changed.
    static member mapTrace (f: Trace -> Trace) (gChart: GenericChart) : GenericChart =
        gChart |> GenericChart.mapiTrace (fun _ trace -> f trace)

    /// The chart with every trace changed; the first trace has number 0.
    static member mapiTrace (f: int -> Trace -> Trace) (gChart: GenericChart) : GenericChart =
        let traces, layout, config, options = GenericChart.parts gChart
        GenericChart.ofParts gChart (List.mapi f traces, layout, config, options)

    /// The number of traces.
    static member countTrace(gChart: GenericChart) : int = List.length (GenericChart.getTraces gChart)

    /// Whether a trace is so.
    static member existsTrace (predicate: Trace -> bool) (gChart: GenericChart) : bool =
        gChart |> GenericChart.getTraces |> List.exists predicate

    /// The chart with its layout changed.
    static member mapLayout (f: Layout -> Layout) (gChart: GenericChart) : GenericChart =
        gChart |> GenericChart.setLayout (f (GenericChart.getLayout gChart))

    /// The chart with its behaviour changed.
    static member mapConfig (f: Config -> Config) (gChart: GenericChart) : GenericChart =
        gChart |> GenericChart.setConfig (f (GenericChart.getConfig gChart))

    /// The chart with its surroundings changed.
    static member mapDisplayOptions (f: DisplayOptions -> DisplayOptions) (gChart: GenericChart) : GenericChart =
        gChart |> GenericChart.setDisplayOptions (f (GenericChart.getDisplayOptions gChart))

    /// A chart of those traces, with the global defaults or with nothing.
    static member ofTraceObjects (useDefaults: bool) (traces: #seq<Trace>) : GenericChart =
        let copyInto (target: 'o :> DynamicObj) (source: DynamicObj) =
            source.CopyDynamicPropertiesTo target
            target

        let layout, config, options =
            if useDefaults then
                Layout.init (
                    Width = Defaults.DefaultWidth,
                    Height = Defaults.DefaultHeight,
                    Template = (copyInto (Template()) Defaults.DefaultTemplate :> DynamicObj)
                ),
                copyInto (Config()) Defaults.DefaultConfig,
                copyInto (DisplayOptions()) Defaults.DefaultDisplayOptions
            else
                Layout(), Config(), DisplayOptions.initCDNOnly ()

        match List.ofSeq traces with
        | [ trace ] -> Chart(trace, layout, config, options)
        | several -> MultiChart(several, layout, config, options)

    /// A chart of that trace, with the global defaults or with nothing.
    static member ofTraceObject (useDefaults: bool) (trace: Trace) : GenericChart =
        GenericChart.ofTraceObjects useDefaults [ trace ]

    /// Figure JSON: data, layout, and frames, of which there are none.
    static member toFigureJson(gChart: GenericChart) : string =
        let traces, layout, _, _ = GenericChart.parts gChart
        Html.jsonObject [ "data", traces; "layout", layout; "frames", Array.empty<obj> ]

    /// JSON of data, layout and config.
    static member toJson(gChart: GenericChart) : string =
        let traces, layout, config, _ = GenericChart.parts gChart
        Html.jsonObject [ "data", traces; "layout", layout; "config", config ]

    /// An element and a script that draws into it. The page around it brings plotly.js. The element's name is new each time.
    static member toChartHTML(gChart: GenericChart) : string =
        let traces, layout, config, options = GenericChart.parts gChart
        $"<div>{Html.chart traces layout config (DisplayOptions.getPlotlyReference options)}</div>"

    /// A whole page, which loads plotly.js from the network. The element's name is new each time.
    static member toEmbeddedHTML(gChart: GenericChart) : string =
        let traces, layout, config, options = GenericChart.parts gChart
        Html.page options (Html.chart traces layout config (DisplayOptions.getPlotlyReference options))
