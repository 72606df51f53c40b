namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// The part of the page that a plot takes, in fractions of it.
type Domain() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?X: StyleParam.Range,
            [<Optional; DefaultParameterValue(null)>] ?Y: StyleParam.Range,
            [<Optional; DefaultParameterValue(null)>] ?Row: int,
            [<Optional; DefaultParameterValue(null)>] ?Column: int
        ) =
        Sheet.write
            (Domain())
            [
                "x", Sheet.value X
                "y", Sheet.value Y
                "row", Sheet.value Row
                "column", Sheet.value Column
            ]
