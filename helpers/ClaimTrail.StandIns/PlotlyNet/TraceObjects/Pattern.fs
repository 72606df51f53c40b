namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// A hatching.
type Pattern() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?BGColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?FGColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?FGOpacity: float,
            [<Optional; DefaultParameterValue(null)>] ?FillMode: StyleParam.PatternFillMode,
            [<Optional; DefaultParameterValue(null)>] ?Shape: StyleParam.PatternShape,
            [<Optional; DefaultParameterValue(null)>] ?MultiShape: seq<StyleParam.PatternShape>,
            [<Optional; DefaultParameterValue(null)>] ?Size: int,
            [<Optional; DefaultParameterValue(null)>] ?MultiSize: seq<int>,
            [<Optional; DefaultParameterValue(null)>] ?Solidity: float
        ) =
        Sheet.write
            (Pattern())
            [
                "bgcolor", Sheet.value BGColor
                "fgcolor", Sheet.value FGColor
                "fgopacity", Sheet.value FGOpacity
                "fillmode", Sheet.value FillMode
                "shape", Sheet.either Shape MultiShape
                "size", Sheet.either Size MultiSize
                "solidity", Sheet.value Solidity
            ]
