namespace Plotly.NET

open DynamicObj

/// Where a chart's page gets plotly.js from.
type PlotlyJSReference =
    /// From that address.
    | CDN of string
    /// From the page itself.
    | Full
    /// From that module, through require.js.
    | Require of string
    /// From nowhere: the page around it brings plotly.js.
    | NoReference

/// What surrounds a chart in its page.
type DisplayOptions() =
    inherit DynamicObj()

    static member internal PlotlyJsAddress = "https://cdn.plot.ly/plotly-2.27.1.min.js"

    /// Only the address of plotly.js.
    static member initCDNOnly() : DisplayOptions =
        let options = DisplayOptions()
        options.SetValue("PlotlyJSReference", CDN DisplayOptions.PlotlyJsAddress)
        options

    /// Puts the second's values into the first and returns the first.
    static member combine (first: DisplayOptions) (second: DisplayOptions) : DisplayOptions =
        DynObj.combine first second |> ignore
        first

    static member internal text (name: string) (options: DisplayOptions) : string =
        options.TryGetTypedValue<string> name |> Option.defaultValue ""

    /// Where the page gets plotly.js from.
    static member getPlotlyReference(displayOpts: DisplayOptions) : PlotlyJSReference =
        displayOpts.TryGetTypedValue<PlotlyJSReference> "PlotlyJSReference" |> Option.defaultValue NoReference
