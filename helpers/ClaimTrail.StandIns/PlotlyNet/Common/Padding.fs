namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj

/// Space around something, in pixels.
type Padding() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?B: int,
            [<Optional; DefaultParameterValue(null)>] ?L: int,
            [<Optional; DefaultParameterValue(null)>] ?R: int,
            [<Optional; DefaultParameterValue(null)>] ?T: int
        ) =
        Sheet.write
            (Padding())
            [
                "b", Sheet.value B
                "l", Sheet.value L
                "r", Sheet.value R
                "t", Sheet.value T
            ]
