namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// Error bars.
type Error() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Visible: bool,
            [<Optional; DefaultParameterValue(null)>] ?Type: StyleParam.ErrorType,
            [<Optional; DefaultParameterValue(null)>] ?Symmetric: bool,
            [<Optional; DefaultParameterValue(null)>] ?Array: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?Arrayminus: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?Value: float,
            [<Optional; DefaultParameterValue(null)>] ?Valueminus: float,
            [<Optional; DefaultParameterValue(null)>] ?Traceref: int,
            [<Optional; DefaultParameterValue(null)>] ?Tracerefminus: int,
            [<Optional; DefaultParameterValue(null)>] ?Copy_ystyle: bool,
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?Thickness: float,
            [<Optional; DefaultParameterValue(null)>] ?Width: float
        ) =
        Sheet.write
            (Error())
            [
                "visible", Sheet.value Visible
                "type", Sheet.value Type
                "symmetric", Sheet.value Symmetric
                "array", Sheet.value Array
                "arrayminus", Sheet.value Arrayminus
                "value", Sheet.value Value
                "valueminus", Sheet.value Valueminus
                "traceref", Sheet.value Traceref
                "tracerefminus", Sheet.value Tracerefminus
                "copy_ystyle", Sheet.value Copy_ystyle
                "color", Sheet.value Color
                "thickness", Sheet.value Thickness
                "width", Sheet.value Width
            ]
