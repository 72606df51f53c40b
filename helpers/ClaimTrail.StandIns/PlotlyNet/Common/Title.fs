namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj

/// A title: of the chart, an axis, a legend or a colour bar.
type Title() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Text: string,
            [<Optional; DefaultParameterValue(null)>] ?Font: Font,
            [<Optional; DefaultParameterValue(null)>] ?AutoMargin: bool,
            [<Optional; DefaultParameterValue(null)>] ?Pad: Padding,
            [<Optional; DefaultParameterValue(null)>] ?X: float,
            [<Optional; DefaultParameterValue(null)>] ?XAnchor: StyleParam.XAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?XRef: string,
            [<Optional; DefaultParameterValue(null)>] ?Y: float,
            [<Optional; DefaultParameterValue(null)>] ?YAnchor: StyleParam.YAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?YRef: string,
            [<Optional; DefaultParameterValue(null)>] ?Standoff: int,
            [<Optional; DefaultParameterValue(null)>] ?Side: StyleParam.Side
        ) =
        Sheet.write
            (Title())
            [
                "text", Sheet.value Text
                "font", Sheet.value Font
                "automargin", Sheet.value AutoMargin
                "pad", Sheet.value Pad
                "x", Sheet.value X
                "xanchor", Sheet.value XAnchor
                "xref", Sheet.value XRef
                "y", Sheet.value Y
                "yanchor", Sheet.value YAnchor
                "yref", Sheet.value YRef
                "standoff", Sheet.value Standoff
                "side", Sheet.value Side
            ]
