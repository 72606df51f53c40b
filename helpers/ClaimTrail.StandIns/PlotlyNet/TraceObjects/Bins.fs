namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// The bins of a histogram.
type Bins() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Start: float,
            [<Optional; DefaultParameterValue(null)>] ?End: float,
            [<Optional; DefaultParameterValue(null)>] ?Size: float
        ) =
        Sheet.write
            (Bins())
            [
                "start", Sheet.value Start
                "end", Sheet.value End
                "size", Sheet.value Size
            ]
