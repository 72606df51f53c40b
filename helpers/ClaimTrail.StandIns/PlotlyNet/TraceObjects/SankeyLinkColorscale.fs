namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// A colour scale for the links of a flow diagram.
type SankeyLinkColorscale() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?CMax: float,
            [<Optional; DefaultParameterValue(null)>] ?CMin: float,
            [<Optional; DefaultParameterValue(null)>] ?ColorScale: StyleParam.Colorscale,
            [<Optional; DefaultParameterValue(null)>] ?Label: string,
            [<Optional; DefaultParameterValue(null)>] ?Name: string,
            [<Optional; DefaultParameterValue(null)>] ?TemplateItemName: string
        ) =
        Sheet.write
            (SankeyLinkColorscale())
            [
                "cmax", Sheet.value CMax
                "cmin", Sheet.value CMin
                "colorscale", Sheet.value ColorScale
                "label", Sheet.value Label
                "name", Sheet.value Name
                "templateitemname", Sheet.value TemplateItemName
            ]
