namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// A picture in the chart.
type LayoutImage() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Layer: StyleParam.Layer,
            [<Optional; DefaultParameterValue(null)>] ?Name: string,
            [<Optional; DefaultParameterValue(null)>] ?Opacity: float,
            [<Optional; DefaultParameterValue(null)>] ?SizeX: int,
            [<Optional; DefaultParameterValue(null)>] ?SizeY: int,
            [<Optional; DefaultParameterValue(null)>] ?Sizing: StyleParam.LayoutImageSizing,
            [<Optional; DefaultParameterValue(null)>] ?Source: string,
            [<Optional; DefaultParameterValue(null)>] ?TemplateItemname: string,
            [<Optional; DefaultParameterValue(null)>] ?Visible: bool,
            [<Optional; DefaultParameterValue(null)>] ?X: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?XAnchor: StyleParam.XAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?XRef: string,
            [<Optional; DefaultParameterValue(null)>] ?Y: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?YAnchor: StyleParam.YAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?YRef: string
        ) =
        Sheet.write
            (LayoutImage())
            [
                "layer", Sheet.value Layer
                "name", Sheet.value Name
                "opacity", Sheet.value Opacity
                "sizex", Sheet.value SizeX
                "sizey", Sheet.value SizeY
                "sizing", Sheet.value Sizing
                "source", Sheet.value Source
                "templateitemname", Sheet.value TemplateItemname
                "visible", Sheet.value Visible
                "x", Sheet.value X
                "xanchor", Sheet.value XAnchor
                "xref", Sheet.value XRef
                "y", Sheet.value Y
                "yanchor", Sheet.value YAnchor
                "yref", Sheet.value YRef
            ]
