namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// The links of a flow diagram.
type SankeyLinks() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?ArrowLen: int,
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?ColorScales: seq<SankeyLinkColorscale>,
            [<Optional; DefaultParameterValue(null)>] ?CustomData: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?HoverInfo: StyleParam.HoverInfo,
            [<Optional; DefaultParameterValue(null)>] ?HoverLabel: Hoverlabel,
            [<Optional; DefaultParameterValue(null)>] ?HoverTemplate: string,
            [<Optional; DefaultParameterValue(null)>] ?MultiHoverTemplate: seq<string>,
            [<Optional; DefaultParameterValue(null)>] ?Label: seq<string>,
            [<Optional; DefaultParameterValue(null)>] ?Line: Line,
            [<Optional; DefaultParameterValue(null)>] ?Source: seq<int>,
            [<Optional; DefaultParameterValue(null)>] ?Target: seq<int>,
            [<Optional; DefaultParameterValue(null)>] ?Value: seq<#IConvertible>
        ) =
        Sheet.write
            (SankeyLinks())
            [
                "arrowlen", Sheet.value ArrowLen
                "color", Sheet.value Color
                "colorscales", Sheet.value ColorScales
                "customdata", Sheet.value CustomData
                "hoverinfo", Sheet.value HoverInfo
                "hoverlabel", Sheet.value HoverLabel
                "hovertemplate", Sheet.value HoverTemplate
                "multihovertemplate", Sheet.refused "Plotly.NET 5.1 writes MultiHoverTemplate where plotly.js does not look. Set \"hovertemplate\" by SetValue." MultiHoverTemplate
                "label", Sheet.value Label
                "line", Sheet.value Line
                "source", Sheet.value Source
                "target", Sheet.value Target
                "value", Sheet.value Value
            ]
