namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// The text of a shape.
type ShapeLabel() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Font: Font,
            [<Optional; DefaultParameterValue(null)>] ?Padding: int,
            [<Optional; DefaultParameterValue(null)>] ?Text: string,
            [<Optional; DefaultParameterValue(null)>] ?TextAngle: StyleParam.TextAngle,
            [<Optional; DefaultParameterValue(null)>] ?TextPosition: StyleParam.TextPosition,
            [<Optional; DefaultParameterValue(null)>] ?TextTemplate: string,
            [<Optional; DefaultParameterValue(null)>] ?XAnchor: StyleParam.XAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?YAnchor: StyleParam.YAnchorPosition
        ) =
        Sheet.write
            (ShapeLabel())
            [
                "font", Sheet.value Font
                "padding", Sheet.value Padding
                "text", Sheet.value Text
                "textangle", Sheet.value TextAngle
                "textposition", Sheet.value TextPosition
                "texttemplate", Sheet.value TextTemplate
                "xanchor", Sheet.value XAnchor
                "yanchor", Sheet.value YAnchor
            ]
