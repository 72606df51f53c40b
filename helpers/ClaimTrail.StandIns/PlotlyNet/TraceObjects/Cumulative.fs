namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// A histogram that adds up.
type Cumulative() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Enabled: bool,
            [<Optional; DefaultParameterValue(null)>] ?Direction: StyleParam.CumulativeDirection,
            [<Optional; DefaultParameterValue(null)>] ?Currentbin: StyleParam.Currentbin
        ) =
        Sheet.write
            (Cumulative())
            [
                "enabled", Sheet.value Enabled
                "direction", Sheet.value Direction
                "currentbin", Sheet.value Currentbin
            ]
