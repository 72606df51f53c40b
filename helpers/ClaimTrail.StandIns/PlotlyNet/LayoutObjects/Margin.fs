namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// The space around the plot, in pixels.
type Margin() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Left,
            [<Optional; DefaultParameterValue(null)>] ?Right,
            [<Optional; DefaultParameterValue(null)>] ?Top,
            [<Optional; DefaultParameterValue(null)>] ?Bottom,
            [<Optional; DefaultParameterValue(null)>] ?Pad,
            [<Optional; DefaultParameterValue(null)>] ?Autoexpand
        ) =
        Sheet.write
            (Margin())
            [
                "l", Sheet.value Left
                "r", Sheet.value Right
                "t", Sheet.value Top
                "b", Sheet.value Bottom
                "pad", Sheet.value Pad
                "autoexpand", Sheet.value Autoexpand
            ]
