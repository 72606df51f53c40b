namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// The colour scales used when none is named.
type DefaultColorScales() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Diverging: StyleParam.Colorscale,
            [<Optional; DefaultParameterValue(null)>] ?Sequential: StyleParam.Colorscale,
            [<Optional; DefaultParameterValue(null)>] ?SequentialMinus: StyleParam.Colorscale
        ) =
        Sheet.write
            (DefaultColorScales())
            [
                "diverging", Sheet.value Diverging
                "sequential", Sheet.value Sequential
                "sequentialminus", Sheet.value SequentialMinus
            ]
