namespace XPlot.Plotly

open ClaimTrail.StandIns

/// Pages and scripts around a chart.
module Html =

    /// An address that stopped moving years ago: it gives plotly.js 1.58.
    [<Literal>]
    let DefaultPlotlySrc = "https://cdn.plot.ly/plotly-latest.min.js"

    /// JSON as the package writes it.
    let internal json (value: obj) : string =
        value
        |> Json.write (function
            | :? PlotObject as plot -> Json.Members plot.Members
            | _ -> Json.Ordinary)

    /// The script that draws the chart into the element of that name.
    let internal script (id: string) (data: string) (layout: string) : string =
        $"var data = {data};\nvar layout = {layout};\nPlotly.newPlot('{id}', data, layout);"

    /// An element and the script that draws into it.
    let internal inlined (id: string) (width: int) (height: int) (plotting: string) : string =
        $"<div id=\"{id}\" style=\"width: {width}px; height: {height}px;\"></div>\n<script>\n{plotting}\n</script>"

    /// A whole page.
    let internal page (plotlySrc: string) (chart: string) : string =
        $"<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\" /><script src=\"{plotlySrc}\"></script></head><body>{chart}</body></html>"
