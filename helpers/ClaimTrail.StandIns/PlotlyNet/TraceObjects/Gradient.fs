namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// A run from one colour to another.
type Gradient() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?Type: StyleParam.GradientType,
            [<Optional; DefaultParameterValue(null)>] ?MultiTypes: seq<StyleParam.GradientType>
        ) =
        Sheet.write
            (Gradient())
            [
                "type", Sheet.either Type MultiTypes
                "color", Sheet.value Color
            ]
