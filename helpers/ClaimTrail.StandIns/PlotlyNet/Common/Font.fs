namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj

/// A typeface, its size in pixels and its colour.
type Font() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Family: StyleParam.FontFamily,
            [<Optional; DefaultParameterValue(null)>] ?Size: float,
            [<Optional; DefaultParameterValue(null)>] ?Color: Color
        ) =
        Sheet.write
            (Font())
            [
                "family", Sheet.value Family
                "size", Sheet.value Size
                "color", Sheet.value Color
            ]
