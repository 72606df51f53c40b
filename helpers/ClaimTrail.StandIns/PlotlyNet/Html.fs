namespace Plotly.NET

open System
open System.Collections.Generic
open System.Net
open ClaimTrail.StandIns
open DynamicObj

/// Writes figures as JSON and as HTML.
module internal Html =

    /// JSON as the package writes it.
    let json (value: obj) : string =
        value
        |> Json.write (function
            | :? Color as color -> Json.Instead color.Value
            | :? DynamicObj as bag -> Json.Members(bag.GetProperties true)
            | _ -> Json.Ordinary)

    /// A JSON object of these members.
    let jsonObject (members: (string * obj) list) : string =
        let pairs = Dictionary<string, obj>()

        for key, value in members do
            pairs.Add(key, value)

        json pairs

    /// The element that the chart is drawn into, and the script that draws it.
    let chart (data: obj) (layout: obj) (config: obj) (reference: PlotlyJSReference) : string =
        let id = Guid.NewGuid().ToString()
        let call = $"Plotly.newPlot('{id}', {json data}, {json layout}, {json config});"

        let script =
            match reference with
            | Require address ->
                $"requirejs.config({{context:'fsharp-plotly',paths:{{plotly:'{address}'}}}})(['plotly'], function(Plotly) {{ {call} }});"
            | _ -> call

        $"<div id=\"{id}\"></div><script type=\"text/javascript\">{script}</script>"

    /// A whole page around that.
    let page (options: DisplayOptions) (body: string) : string =
        let encoded name = WebUtility.HtmlEncode(DisplayOptions.text name options)

        let plotly =
            match DisplayOptions.getPlotlyReference options with
            | CDN address -> $"<script src=\"{address}\" charset=\"utf-8\"></script>"
            | Full ->
                raise (NotSupportedException "The stand-in carries no copy of plotly.js. Use PlotlyJSReference.CDN or NoReference.")
            | Require _
            | NoReference -> ""

        let title, description = encoded "DocumentTitle", encoded "DocumentDescription"

        "<!DOCTYPE html>\n<html><head>"
        + plotly
        + $"<title>{title}</title><meta charset=\"UTF-8\"><meta name=\"description\" content=\"{description}\">"
        + $"</head><body>{body}</body></html>"
