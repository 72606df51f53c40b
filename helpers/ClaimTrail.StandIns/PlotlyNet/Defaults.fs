namespace Plotly.NET

/// Global defaults. A change holds for every chart made after it.
module Defaults =

    let private documentOptions () =
        let options = DisplayOptions.initCDNOnly ()
        options.SetValue("DocumentTitle", "Plotly.NET Datavisualization")
        options.SetValue("DocumentDescription", "A plotly.js graph generated with Plotly.NET")
        options.SetValue("DocumentCharset", "UTF-8")
        options

    /// The width of a chart, in pixels.
    let mutable DefaultWidth = 600

    /// The height of a chart, in pixels.
    let mutable DefaultHeight = 600

    /// How a live chart behaves.
    let mutable DefaultConfig = Config.init (Responsive = true)

    /// What surrounds a chart in its page.
    let mutable DefaultDisplayOptions = documentOptions ()

    /// The look of a chart.
    let mutable DefaultTemplate = ChartTemplates.plotly

    /// Takes every change back.
    let reset () : unit =
        DefaultWidth <- 600
        DefaultHeight <- 600
        DefaultConfig <- Config.init (Responsive = true)
        DefaultDisplayOptions <- DisplayOptions.initCDNOnly ()
        DefaultTemplate <- ChartTemplates.plotly
