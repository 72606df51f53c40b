namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// One text size for all bars.
type UniformText() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?MinSize: int,
            [<Optional; DefaultParameterValue(null)>] ?Mode: StyleParam.UniformTextMode
        ) =
        Sheet.write
            (UniformText())
            [
                "minsize", Sheet.value MinSize
                "mode", Sheet.value Mode
            ]
