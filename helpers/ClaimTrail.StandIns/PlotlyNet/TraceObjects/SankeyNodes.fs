namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// The nodes of a flow diagram.
type SankeyNodes() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?CustomData: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?Groups: seq<#seq<int>>,
            [<Optional; DefaultParameterValue(null)>] ?HoverInfo: StyleParam.HoverInfo,
            [<Optional; DefaultParameterValue(null)>] ?HoverLabel: Hoverlabel,
            [<Optional; DefaultParameterValue(null)>] ?HoverTemplate: string,
            [<Optional; DefaultParameterValue(null)>] ?MultiHoverTemplate: seq<string>,
            [<Optional; DefaultParameterValue(null)>] ?Label: seq<string>,
            [<Optional; DefaultParameterValue(null)>] ?Line: Line,
            [<Optional; DefaultParameterValue(null)>] ?Pad: int,
            [<Optional; DefaultParameterValue(null)>] ?Thickness: int,
            [<Optional; DefaultParameterValue(null)>] ?X: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?Y: seq<#IConvertible>
        ) =
        Sheet.write
            (SankeyNodes())
            [
                "color", Sheet.value Color
                "customdata", Sheet.value CustomData
                "hoverinfo", Sheet.refused "Plotly.NET 5.1 writes Groups as hoverinfo. Set \"groups\" by SetValue." Groups
                "color", Sheet.refused "Plotly.NET 5.1 writes HoverInfo as the colour. Set \"hoverinfo\" by SetValue." HoverInfo
                "hoverlabel", Sheet.value HoverLabel
                "hovertemplate", Sheet.either HoverTemplate MultiHoverTemplate
                "label", Sheet.value Label
                "line", Sheet.value Line
                "pad", Sheet.value Pad
                "thickness", Sheet.value Thickness
                "x", Sheet.value X
                "y", Sheet.value Y
            ]
